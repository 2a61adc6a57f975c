import type { Day, HoldFact, RetentionVerdict } from '../../types/retention';

/** Kept to the end of its last day, then gone: nothing is destroyed on the day itself. */
export function untilEndOf(keptThrough: Day, today: Day): RetentionVerdict {
  return today > keptThrough
    ? { action: 'destroy', keptThrough, reasons: ['period-over'] }
    : { action: 'keep', keptThrough, reasons: ['period-runs'] };
}

/** A hold always wins: what would be destroyed or anonymised is stored only, until the last hold ends. */
export function underHold(verdict: RetentionVerdict, holds: readonly HoldFact[], today: Day): RetentionVerdict {
  const standing = holds.filter(({ placedOn, endsOn }) => placedOn <= today && (endsOn === null || today <= endsOn));
  if (standing.length === 0 || verdict.action === 'keep' || verdict.action === 'restrict') return verdict;
  const ends = standing.map(({ endsOn }) => endsOn);
  const keptThrough = ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
  return { action: 'restrict', keptThrough, reasons: [...verdict.reasons, 'held'] };
}
