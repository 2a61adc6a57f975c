import { period } from '../../policy/purposes';
import type { RetentionAction, RetentionRuleId, RuleGroups } from '../../types/retention';
import { needsBrake } from './brake';
import { isGoing, isNewlyRestricted } from './due';
import { completeFacts } from './facts';
import { periodsOf } from './periods';
import { decide } from './rules';
import type { Ahead } from './what-if';

/** What one rule comes to on a day, as sweep and preview both see it. */
export interface Outlook {
  rule: RetentionRuleId;
  subjects: number;
  /** Subjects by verdict, of those whose period may be over. */
  verdicts: Partial<Record<RetentionAction, number>>;
  /** What an execution would do: destroyed, anonymised, or stored only from now on. */
  due: number;
  /** Would go, and is kept back by a hold: on the whole rule, on them, or on whose they are. */
  held: number;
  /** So much would go at once that a person must look first (law 8). */
  braked: boolean;
}

/** The verdicts over groups of the same facts: once as the rule decides, once for those of a group that a hold of their own keeps. */
export function outlookOf({ rule, subjects, groups }: RuleGroups, { policy, holds, today }: Ahead): Outlook {
  const ofRule = holds.filter((hold) => hold.rule === rule && hold.subject === null);
  const periods = periodsOf(policy);
  const outlook: Outlook = { rule, subjects, verdicts: {}, due: 0, held: 0, braked: false };
  let going = 0;
  const ofTheirOwn = { placedOn: today, endsOn: null };
  const parts = groups.flatMap(({ facts, count, held = 0 }) => [
    { facts, count: count - held, holds: ofRule },
    { facts, count: held, holds: [...ofRule, ofTheirOwn] },
  ]);
  for (const { facts, count, holds: standing } of parts) {
    if (count === 0) continue;
    const verdict = decide(rule, completeFacts(rule, facts, policy) as never, { periods, holds: standing, today });
    outlook.verdicts[verdict.action] = (outlook.verdicts[verdict.action] ?? 0) + count;
    if (isGoing(verdict)) going += count;
    if (isGoing(verdict) || isNewlyRestricted(verdict, facts)) outlook.due += count;
    if (verdict.reasons.includes('held')) outlook.held += count;
  }
  const limits = { percent: period(policy, 'brake-percent'), floorRows: period(policy, 'brake-rows') };
  return { ...outlook, braked: needsBrake({ due: going, total: subjects }, limits) };
}
