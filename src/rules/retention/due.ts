import type { Policy } from '../../policy/load';
import type { HoldFact, RetentionRuleId, RetentionVerdict } from '../../types/retention';
import { completeFacts } from './facts';
import { periodsOf } from './periods';
import { decide } from './rules';

/** A hold as it stands: on a rule, on a subject, or on both. */
export interface StandingHold extends HoldFact {
  rule: string | null;
  subject: string | null;
}

/** The holds that keep one subject of a rule. */
export function holdsOn(holds: readonly StandingHold[], rule: RetentionRuleId, subject: string): HoldFact[] {
  return holds
    .filter((hold) => (hold.rule ?? rule) === rule && (hold.subject ?? subject) === subject)
    .map(({ placedOn, endsOn }) => ({ placedOn, endsOn }));
}

export function isGoing({ action }: RetentionVerdict): boolean {
  return action === 'destroy' || action === 'anonymise';
}

/** Stored only from now on: a rule that restricts says in its facts what is restricted already, and no night does it twice. */
export function isNewlyRestricted({ action }: RetentionVerdict, facts: object): boolean {
  return action === 'restrict' && 'isRestricted' in facts && facts.isRestricted === false;
}

/** Verdicts over groups of the same facts: what a forecast counts. Holds on single subjects are met when they are decided. */
export function forecast(
  groups: readonly { facts: object; count: number }[],
  {
    rule,
    policy,
    holds,
    today,
  }: { rule: RetentionRuleId; policy: Policy; holds: readonly StandingHold[]; today: string },
): { facts: object; verdict: RetentionVerdict; count: number }[] {
  const ofRule = holds.filter((hold) => hold.rule === rule && hold.subject === null);
  const periods = periodsOf(policy);
  return groups.map(({ facts, count }) => ({
    facts,
    verdict: decide(rule, completeFacts(rule, facts, policy) as never, { periods, holds: ofRule, today }),
    count,
  }));
}
