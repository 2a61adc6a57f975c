import type { Policy } from '../../policy/load';
import type { AskedFacts, Day, RetentionRuleId } from '../../types/retention';
import { holdsOn, isGoing, type StandingHold } from './due';
import { completeFacts } from './facts';
import { periodsOf } from './periods';
import { decide } from './rules';

/**
 * The last day on which anything of a rule may still be destroyed in time: a verified erasure is done within its month, brake or no
 * brake (law 8, GDPR 12(3)). Who is kept by a hold has no such day.
 * @param subjects all that the rule may be about, due already or not
 * @returns null for a rule, or for people, that no law gives a day
 */
export function lastLawfulDay(
  rule: RetentionRuleId,
  subjects: readonly { id: string; facts: object; owners: readonly (string | null)[] }[],
  { policy, holds }: { policy: Policy; holds: readonly StandingHold[] },
): Day | null {
  if (rule !== 'RET-APPLICANT' && rule !== 'RET-CLIENT-DEL') return null;
  const periods = periodsOf(policy);
  const days = subjects.flatMap(({ id, facts: found, owners }) => {
    const facts = completeFacts(rule, found, policy) as AskedFacts;
    const { answerThrough: today } = facts;
    if (today === null) return [];
    const kept = holdsOn(holds, rule, id, ...owners);
    return isGoing(decide(rule, facts, { periods, holds: kept, today })) ? [today] : [];
  });
  return days.toSorted()[0] ?? null;
}
