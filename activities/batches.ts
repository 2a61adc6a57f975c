import { randomBytes } from 'node:crypto';
import type { TokenDecision } from '../src/audit/decisions';
import type { Tx } from '../src/db/connect';
import { standingHolds } from '../src/db/holds';
import { entomb } from '../src/db/tombstones';
import { stillThere, subjectsAfter } from '../src/db/retention/due';
import type { Destroyed } from '../src/db/retention/store';
import { storeOf } from '../src/db/retention/stores';
import type { Policy } from '../src/policy/load';
import { heldSubjects, holdsOn } from '../src/rules/retention/due';
import { completeFacts } from '../src/rules/retention/facts';
import { periodsOf } from '../src/rules/retention/periods';
import { decide, startedThrough } from '../src/rules/retention/rules';
import { CatalogueError } from '../src/types/failures';
import type { Day, RetentionAction, RetentionRuleId } from '../src/types/retention';

/** Subjects per transaction (DESIGN 10): a person hangs on many tables, a mail on none. */
const batchSizes: Partial<Record<RetentionRuleId, number>> = {
  'RET-APPLICANT': 500,
  'RET-CLIENT-DEL': 500,
  'ARC-TERM': 1000,
  'ARC-RELEVANCE': 1000,
  // A subject is a whole night.
  'MATCH-CONSENT': 1,
};
const defaultBatchSize = 10_000;

/** Subjects of a rule with their verdicts: nothing is done to them yet. */
export interface DecidedBatch {
  rule: RetentionRuleId;
  searchedThrough: Day;
  /** Whom and what a hold of their own keeps. */
  held: string[];
  /** In the order of their ids. */
  subjects: string[];
  /** One for each subject, in the same order. */
  decisions: TokenDecision[];
  doing: Record<RetentionAction, string[]>;
  /** There may be more after it. */
  isFull: boolean;
}

/** Decides the next subjects after one: facts from the rows, holds as they stand, the policy of this moment (law 3). */
export async function decideBatch(
  tx: Tx,
  { rule, policy, today, after }: { rule: RetentionRuleId; policy: Policy; today: Day; after: string | null },
): Promise<DecidedBatch> {
  const limit = batchSizes[rule] ?? defaultBatchSize;
  const periods = periodsOf(policy);
  const searchedThrough = startedThrough(rule, periods, today);
  const holds = await standingHolds(tx, today);
  const held = heldSubjects(holds, rule, today);
  const found = await subjectsAfter(tx, storeOf(rule), { startedThrough: searchedThrough, held, after, limit });
  const doing: DecidedBatch['doing'] = { keep: [], restrict: [], anonymise: [], destroy: [] };
  const decisions = found.map(({ id, facts: seen, owners }) => {
    const facts = completeFacts(rule, seen, policy);
    const kept = holdsOn(holds, rule, id, ...owners);
    const verdict = decide(rule, facts as never, { periods, holds: kept, today });
    doing[verdict.action].push(id);
    return { token: randomBytes(16).toString('base64url'), facts, holds: kept, verdict };
  });
  return {
    rule,
    searchedThrough,
    held,
    subjects: found.map(({ id }) => id),
    decisions,
    doing,
    isFull: found.length === limit,
  };
}

/**
 * Does what was decided and looks again (law 6); whom it destroyed is told outside the database, for backups.
 * @throws CatalogueError `NOT_DESTROYED` where the second look still finds one
 */
export async function carryOut(
  tx: Tx,
  { rule, doing, held, searchedThrough }: DecidedBatch,
  at: Date,
): Promise<Destroyed> {
  const store = storeOf(rule);
  if (doing.restrict.length > 0) await store.restrict?.(tx, doing.restrict, at);
  const gone = [...doing.destroy, ...doing.anonymise];
  if (gone.length === 0) return {};
  const destroyed = await store.destroy(tx, gone, at, held);
  if ((await stillThere(tx, store, gone, searchedThrough, held)) > 0) throw new CatalogueError('NOT_DESTROYED');
  await entomb(tx, { rule, subjects: gone, held, destroyedAt: at });
  return destroyed;
}
