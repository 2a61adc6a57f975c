import { randomBytes } from 'node:crypto';
import { groupDecisions, subjectsIn } from '../src/audit/decisions';
import type { Tx } from '../src/db/connect';
import { standingHolds } from '../src/db/holds';
import { isAnyLeft, pagesOf } from '../src/db/retention/due';
import type { Destroyed } from '../src/db/retention/store';
import { storeOf } from '../src/db/retention/stores';
import { entomb } from '../src/db/tombstones';
import type { Policy } from '../src/policy/load';
import { isGoing } from '../src/rules/retention/due';
import { completeFacts } from '../src/rules/retention/facts';
import { periodsOf } from '../src/rules/retention/periods';
import { decide, startedThrough } from '../src/rules/retention/rules';
import { CatalogueError } from '../src/types/failures';
import type { Day, DecisionGroup, RetentionAction, RetentionRuleId } from '../src/types/retention';
import { carryOut, decideBatch } from './batches';
import { queueErasureLetters } from './erasure-letters';

interface Asked {
  rule: RetentionRuleId;
  policy: Policy;
  today: Day;
  /** The subject with which the last batch ended. */
  after: string | null;
  /** The page where this step goes on, for rows that are destroyed where they stand. */
  page: number;
}

/** What became of a batch. */
interface ExecutedBatch {
  groups: DecisionGroup[];
  destroyed: Destroyed;
  /** Subjects by verdict. */
  counts: Record<RetentionAction, number>;
  /** Its last subject; null where no next batch asks for it. */
  last: string | null;
  /** The page where the next batch begins. */
  page: number;
  /** There may be more after it. */
  isFull: boolean;
}

/** Decides the next batch and carries it out: subject by subject, or where they stand. @returns null where nothing is left */
export async function executeNext(tx: Tx, asked: Asked, at: Date): Promise<ExecutedBatch | null> {
  const inPlace = await destroyInPlace(tx, asked, at);
  if (inPlace) return inPlace;
  const batch = await decideBatch(tx, asked);
  const last = batch.subjects.at(-1);
  if (last === undefined) return null;
  await queueErasureLetters(tx, batch, { policy: asked.policy, at });
  const destroyed = await carryOut(tx, batch, at);
  const groups = groupDecisions(batch.decisions);
  return { groups, destroyed, counts: countsOf(groups), last, page: 0, isFull: batch.isFull };
}

/** Of 8 kB, in one transaction: a few ten thousand rows at which nobody else looks; the ledger is locked at its end only. */
const pagesAtOnce = 600;

/**
 * Decides over the rows of the next pages by their facts and destroys them where they stand; should it meet others than it decided
 * on, all is undone. One token stands for all with the same facts, and the tombstone names the day instead of the rows.
 * @returns null where the store has no such way, or a hold may keep one of them
 */
async function destroyInPlace(
  tx: Tx,
  { rule, policy, today, page: first }: Asked,
  at: Date,
): Promise<ExecutedBatch | null> {
  const store = storeOf(rule);
  const holds = await standingHolds(tx, today);
  if (!store.onPages || holds.some((hold) => (hold.rule ?? rule) === rule)) return null;
  const { table } = store.destroy.reaches[0]!;
  const [periods, pages] = [periodsOf(policy), await pagesOf(tx, table)];
  const through = startedThrough(rule, periods, today);
  let page = first;
  let found: { facts: object; count: number }[] = [];
  const batch = () => ({ from: `(${page},0)`, before: `(${page + pagesAtOnce},0)` });
  while (page < pages && (found = await store.onPages.groups(tx, through, batch())).length === 0) page += pagesAtOnce;
  const groups = found.map(({ facts: seen, count }): DecisionGroup => {
    const facts = completeFacts(rule, seen, policy);
    const verdict = decide(rule, facts as never, { periods, holds: [], today });
    if (!isGoing(verdict)) throw new CatalogueError('NOT_DESTROYED');
    return { facts, holds: [], verdict, tokens: [randomBytes(16).toString('base64url')], count };
  });
  const counts = countsOf(groups);
  const destroyed: Destroyed = {};
  if (groups.length > 0) {
    const { count } = await store.onPages.destroy(tx, through, batch());
    if (count !== counts.destroy + counts.anonymise) throw new CatalogueError('NOT_DESTROYED');
    destroyed[table] = count;
    await entomb(tx, { rule, startedThrough: through, destroyedAt: at });
    page += pagesAtOnce;
  }
  // The second look of law 6 goes over the whole table: what moved behind our back begins another round.
  const isThrough = page >= pages && !(await isAnyLeft(tx, store, through));
  return {
    groups,
    destroyed,
    counts,
    last: null,
    page: page >= pages ? 0 : page,
    isFull: !isThrough,
  };
}

function countsOf(groups: DecisionGroup[]): Record<RetentionAction, number> {
  const counts = { keep: 0, restrict: 0, anonymise: 0, destroy: 0 };
  for (const group of groups) counts[group.verdict.action] += subjectsIn(group);
  return counts;
}
