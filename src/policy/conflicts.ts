import type { Policy } from './load';
import type { Conflict } from './schema';

type Decision = { ok: true; conflict: Conflict } | { ok: false; reason: string };

/** What an owner decided: a choice by its id, a staff id, `YYYY-MM-DD`. */
export type Decided = NonNullable<Conflict['decided']>;

/**
 * Records the owner's choice in a conflict of statement and law: the conflict as it then stands in the next policy.
 * `by` is a staff id, `on` a date (YYYY-MM-DD). A choice below the law is refused with the article: law is the floor.
 */
export function decideConflict(policy: Policy, id: string, choiceId: string, by: string, on: string): Decision {
  const conflict = policy.conflicts.find((candidate) => candidate.id === id);
  if (!conflict) return { ok: false, reason: `there is no conflict ${id}` };
  const choice = conflict.choices.find((candidate) => candidate.id === choiceId);
  if (!choice) {
    const known = conflict.choices.map((candidate) => candidate.id).join(', ');
    return { ok: false, reason: `${id} has no choice ${choiceId}; it has ${known}` };
  }
  if (choice.belowLaw !== undefined) {
    return { ok: false, reason: `${choiceId} is below the law: ${choice.belowLaw}` };
  }
  return { ok: true, conflict: { ...conflict, decided: { choice: choiceId, by, on } } };
}

/** The conflicts of a policy as some decisions leave them, and by conflict why the others cannot be. */
export function decideConflicts(
  policy: Policy,
  decisions: Record<string, Decided>,
): { conflicts: Conflict[]; refused: Record<string, string> } {
  const conflicts = new Map(policy.conflicts.map((conflict) => [conflict.id, conflict]));
  const refused: Record<string, string> = {};
  for (const [id, { choice, by, on }] of Object.entries(decisions)) {
    const decision = decideConflict(policy, id, choice, by, on);
    if (decision.ok) conflicts.set(id, decision.conflict);
    else refused[id] = decision.reason;
  }
  return { conflicts: [...conflicts.values()], refused };
}

/** The conflicts that touch a promise, for the answers that must name them. */
export function conflictsOf(policy: Policy, promise: number): Conflict[] {
  return policy.conflicts.filter(({ promises }) => promises.includes(promise));
}

/** What applies in a conflict: the owner's decision, and until there is one the careful choice that runs now. */
export function choiceInForce(conflict: Conflict): string {
  return conflict.decided?.choice ?? conflict.runsNow.choice;
}
