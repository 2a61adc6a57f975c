import { randomUUID } from 'node:crypto';
import type { BehaviourEvent, BehaviourKind } from '../types/behaviour';
import type { AdId, ApplicantId } from '../types/ids';
import type { Language } from '../types/language';
import type { Note, Sql, Tx } from './connect';

export interface NewBehaviour {
  applicantId: ApplicantId;
  kind: BehaviourKind;
  /** Monday. */
  week: string;
  occupation: string;
  region: string;
  language: Language;
}

/** Keeps the first of its kind in a week, of who is with us and does not object. */
export async function recordBehaviour(sql: Sql | Tx, { applicantId, ...seen }: NewBehaviour): Promise<void> {
  const { kind, week, occupation, region, language } = seen;
  // An objection that comes at the same moment waits for this, or this for it: nothing slips in after it.
  await sql`
    insert into behaviour (id, applicant_id, week, kind, occupation, region, language)
    select ${randomUUID()}, id, ${week}, ${kind}, ${occupation}, ${region}, ${language} from applicant
    where id = ${applicantId} and ${countable(sql)} for share
    on conflict (applicant_id, week, kind) do nothing`;
}

/** What an ad is about: the ISCO-08 unit group of its likeliest occupation, and the postcode of the work. */
export async function subjectOfAd(sql: Sql | Tx, id: AdId): Promise<{ isco: string | null; postcode: string | null }> {
  const [row] = await sql<{ isco: string | null; postcode: string | null }[]>`
    select isco, postcode from ad left join occupation on occupation.id = occupation_id where ad.id = ${id}`;
  return row ?? { isco: null, postcode: null };
}

export async function iscoOf(sql: Sql, occupation: string): Promise<string | null> {
  const [row] = await sql<{ isco: string }[]>`select isco from occupation where id = ${occupation}`;
  return row?.isco ?? null;
}

/** Since when she objects; null = she does not. */
export async function analysisRefused(sql: Sql, id: ApplicantId): Promise<Date | null> {
  const [row] = await sql<{ analysisRefusedAt: Date | null }[]>`
    select analysis_refused_at from applicant where id = ${id}`;
  return row?.analysisRefusedAt ?? null;
}

/** [22] An objection counts at once, also for what stands (GDPR 21(1), 17(1)(c)). A second click changes nothing. */
export async function refuseAnalysis(tx: Tx, note: Note, id: ApplicantId, at: Date): Promise<void> {
  const rows = await tx`
    update applicant set analysis_refused_at = ${at} where id = ${id} and analysis_refused_at is null returning 1`;
  await tx`delete from behaviour where applicant_id = ${id}`;
  if (rows.length > 0) note({ event: 'analysis.refused', subject: id });
}

export async function allowAnalysis(tx: Tx, note: Note, id: ApplicantId): Promise<void> {
  const rows = await tx`
    update applicant set analysis_refused_at = null where id = ${id} and analysis_refused_at is not null returning 1`;
  if (rows.length > 0) note({ event: 'analysis.allowed', subject: id });
}

/** Mondays of the weeks of which something stands. */
export async function behaviourWeeks(sql: Sql | Tx): Promise<string[]> {
  const rows = await sql<{ week: string }[]>`select distinct week from behaviour order by week`;
  return rows.map(({ week }) => week);
}

/** How many people are with us and could be counted. */
export async function countablePeople(tx: Tx): Promise<number> {
  const [row] = await tx<{ count: number }[]>`select count(*)::int as count from applicant where ${countable(tx)}`;
  return row!.count;
}

/**
 * The events of some weeks, in their order, locked until they are destroyed: of people who are still with us and do not object.
 * @param held events and people under a hold: these stay as they are
 */
export async function countableEvents(
  tx: Tx,
  weeks: readonly string[],
  held: readonly string[],
): Promise<(BehaviourEvent & { id: string })[]> {
  return tx<(BehaviourEvent & { id: string })[]>`
    select behaviour.id, applicant_id as person, kind, occupation, region, behaviour.language
    from behaviour join applicant on applicant.id = applicant_id
    where week = any(${weeks as string[]}::date[]) and ${countable(tx)}
      and not (behaviour.id = any(${held as string[]}::uuid[]) or applicant_id = any(${held as string[]}::uuid[]))
    order by week, behaviour.id for update of behaviour`;
}

export async function destroyBehaviour(tx: Tx, ids: readonly string[]): Promise<number> {
  const { count } = await tx`delete from behaviour where id = any(${ids as string[]}::uuid[])`;
  return count;
}

function countable(sql: Sql | Tx) {
  return sql`confirmed_at is not null and restricted_at is null and analysis_refused_at is null`;
}
