import type { PeriodId } from './ids';
import type { Policy } from './load';

/** What the law allows of a number, in the unit of its id. */
interface LegalLimit {
  least?: number;
  most?: number;
  article: string;
}

export const legalLimits: Partial<Record<PeriodId, LegalLimit>> = {
  'answer-months': { most: 1, article: 'GDPR 12(3)' },
  'extension-months': { most: 2, article: 'GDPR 12(3)' },
  'breach-hours': { most: 72, article: 'GDPR 33(1)' },
  'invitation-days': { most: 30, article: 'GDPR 14(3)(a)' },
  'invoice-floor-years': { least: 10, article: 'WBTW art. 60, WIB art. 315' },
  'match-months': { least: 6, article: 'Regulation 2024/1689 art. 26(6)' },
  'minimum-age-years': { least: 13, article: 'law 30-7-2018 art. 7' },
};

/** A number that cannot come into force, and why: the law, or the statement that gives it. */
export interface Overreach {
  id: string;
  from: number | string;
  to: number | string;
  because: { law: string; least?: number; most?: number } | { statement: number[] };
}

type Entry = Pick<Policy['values']['periods'][PeriodId], 'source' | 'promises'> & { value: number | string };

/**
 * Why an owner cannot decide this alone: the law does not allow it, or the statement itself gives the number, which then changes with
 * its text. Law is the floor, the statement where it promises more.
 */
export function overreachOf(
  id: string,
  { value: from, source, promises }: Entry,
  to: number | string,
): Overreach | null {
  if (from === to) return null;
  if (source === 'statement') return { id, from, to, because: { statement: promises } };
  const limit = legalLimits[id as PeriodId];
  if (!limit) return null;
  const { article, ...bounds } = limit;
  const isWithin = Number(to) >= (bounds.least ?? Number(to)) && Number(to) <= (bounds.most ?? Number(to));
  return isWithin ? null : { id, from, to, because: { law: article, ...bounds } };
}

/** All numbers of a proposal that no owner can decide alone. */
export function overreaches(inForce: Policy, proposed: Policy): Overreach[] {
  const entries: Record<string, Entry> = { ...inForce.values.periods, ...inForce.values.times };
  return Object.entries({ ...proposed.values.periods, ...proposed.values.times }).flatMap(
    ([id, { value }]) => overreachOf(id, entries[id]!, value) ?? [],
  );
}
