import type { Policy } from '../../policy/load';
import type { Day, RetentionRuleId, RuleGroups } from '../../types/retention';
import { latest, plusDays } from './days';
import type { StandingHold } from './due';
import { completeFacts } from './facts';
import { periodsOf } from './periods';
import { decide } from './rules';

/** On what a look ahead rests. */
export interface Ahead {
  policy: Policy;
  holds: readonly StandingHold[];
  today: Day;
}

/**
 * The first day on which subjects with these facts are gone, if nothing else happens to them: the day after the last on which rule
 * and the holds on the whole rule keep them, and today where that has passed.
 * @returns null where no day is known: nobody asked, the owner has not chosen, a hold without end
 */
export function dayOfLeaving(rule: RetentionRuleId, found: object, { policy, holds, today }: Ahead): Day | null {
  const facts = completeFacts(rule, found, policy) as never;
  const { keptThrough } = decide(rule, facts, { periods: periodsOf(policy), today });
  const ends = holds.filter((hold) => hold.rule === rule && hold.subject === null).map(({ endsOn }) => endsOn);
  if (keptThrough === null || ends.includes(null)) return null;
  return latest(today, plusDays(latest(keptThrough, ...(ends as Day[])), 1));
}

/**
 * How many leave on which day, in the order of the days; those of whom no day is known come last. Whom a hold of their own keeps is not
 * among them.
 */
export function leavingDays({ rule, groups }: RuleGroups, ahead: Ahead): { day: Day | null; count: number }[] {
  const counts = new Map<Day | null, number>();
  for (const { facts, count, held = 0 } of groups) {
    if (count === held) continue;
    const day = dayOfLeaving(rule, facts, ahead);
    counts.set(day, (counts.get(day) ?? 0) + count - held);
  }
  return [...counts].map(([day, count]) => ({ day, count })).toSorted((one, other) => compareDays(one.day, other.day));
}

/** How many a hold of their own keeps, whatever the rule says of them: while it stands, no day of theirs is known. */
export function heldAmong({ groups }: Pick<RuleGroups, 'groups'>): number {
  return groups.reduce((sum, { held = 0 }) => sum + held, 0);
}

/** `YYYY-MM`; null where no day is known. */
export type Month = string | null;

/** How many subjects of a rule leave in another month, or earlier or later in the same, under another policy. */
export interface Move {
  rule: RetentionRuleId;
  before: Month;
  after: Month;
  direction: 'earlier' | 'later' | 'unchanged';
  count: number;
}

/**
 * Whose data would go earlier or later under another policy: counts by rule and month, never a subject. Both policies are asked by
 * the one function that decides at night, so that what is shown is what would happen.
 */
export function whatIf(
  rules: readonly RuleGroups[],
  { from, to, holds, today }: { from: Policy; to: Policy; holds: readonly StandingHold[]; today: Day },
): Move[] {
  const moves = new Map<string, Move>();
  const leaving = rules.flatMap(({ rule, groups }) =>
    groups.flatMap(({ facts, count, held = 0 }) => {
      const dayUnder = (policy: Policy) => dayOfLeaving(rule, facts, { policy, holds, today });
      return [
        { rule, before: dayUnder(from), after: dayUnder(to), count: count - held },
        // No policy moves whom a hold of their own keeps.
        { rule, before: null, after: null, count: held },
      ];
    }),
  );
  for (const { rule, before, after, count } of leaving.filter((part) => part.count > 0)) {
    const direction = directionOf(compareDays(after, before));
    const key = [rule, monthOf(before), monthOf(after), direction].join();
    const move = moves.get(key) ?? { rule, before: monthOf(before), after: monthOf(after), direction, count: 0 };
    moves.set(key, { ...move, count: move.count + count });
  }
  return [...moves.values()].toSorted(
    (one, other) =>
      one.rule.localeCompare(other.rule) ||
      compareDays(one.before, other.before) ||
      compareDays(one.after, other.after) ||
      one.direction.localeCompare(other.direction),
  );
}

export function monthOf(day: Day | null): Month {
  return day === null ? null : day.slice(0, 7);
}

/** No day known is later than any day. */
function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

function directionOf(comparison: number): Move['direction'] {
  if (comparison === 0) return 'unchanged';
  return comparison < 0 ? 'earlier' : 'later';
}
