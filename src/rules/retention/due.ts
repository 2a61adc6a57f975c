import type { Day, HoldFact, RetentionRuleId, RetentionVerdict } from '../../types/retention';

/** A hold as it stands: on a rule, on a subject, or on both. */
export interface StandingHold extends HoldFact {
  rule: string | null;
  subject: string | null;
}

/** The holds that keep one subject of a rule: those on it, and those on whose it is. */
export function holdsOn(
  holds: readonly StandingHold[],
  rule: RetentionRuleId,
  ...subjectAndOwners: (string | null)[]
): HoldFact[] {
  return holds
    .filter(
      (hold) => (hold.rule ?? rule) === rule && (hold.subject === null || subjectAndOwners.includes(hold.subject)),
    )
    .map(({ placedOn, endsOn }) => ({ placedOn, endsOn }));
}

/** Whom and what a hold of their own keeps under a rule on a day; holds on the whole rule name nobody. */
export function heldSubjects(holds: readonly StandingHold[], rule: RetentionRuleId, today: Day): string[] {
  const standing = holds.filter((hold) => (hold.rule ?? rule) === rule && hold.placedOn <= today);
  return standing.flatMap(({ subject, endsOn }) => (subject === null || (endsOn ?? today) < today ? [] : [subject]));
}

export function isGoing({ action }: RetentionVerdict): boolean {
  return action === 'destroy' || action === 'anonymise';
}

/** Stored only from now on: a rule that restricts says in its facts what is restricted already, and no night does it twice. */
export function isNewlyRestricted({ action }: RetentionVerdict, facts: object): boolean {
  return action === 'restrict' && 'isRestricted' in facts && facts.isRestricted === false;
}
