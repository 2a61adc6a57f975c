import type { Policy } from '../../policy/load';
import type { Periods } from './rules';

/** The numbers of a policy by their id. */
export function periodsOf(policy: Policy): Periods {
  return Object.fromEntries(Object.entries(policy.values.periods).map(([id, { value }]) => [id, value]));
}

/** What the owner chose where statement, law or owner differ; until then what the policy says runs now. */
export function choiceOf(policy: Policy, conflict: string): string {
  const { decided, runsNow } = policy.conflicts.find(({ id }) => id === conflict)!;
  return (decided ?? runsNow).choice;
}
