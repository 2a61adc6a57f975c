import type { RetentionRuleId, RuleGroups } from '../../types/retention';
import type { Sql, Tx } from '../connect';
import type { Destroyed, Found, RetentionStore } from './store';
import { storedRules, storeOf } from './stores';

/** After every day that a period could begin on: with it a search finds all there is, due or not. */
export const everyDay = '9999-12-31';

/**
 * What stands under each rule that has a store, by its facts.
 * @param startedThrough the last day on which a period may have begun
 * @param heldUnder whom and what a hold of their own keeps under a rule; where nobody asks it, such holds are overlooked
 */
export async function ruleGroups(
  sql: Sql | Tx,
  startedThrough: (rule: RetentionRuleId) => string,
  { rules = storedRules, heldUnder = () => [] }: { rules?: readonly RetentionRuleId[]; heldUnder?: HeldUnder } = {},
): Promise<RuleGroups[]> {
  const found: RuleGroups[] = [];
  for (const rule of rules) {
    const store = storeOf(rule);
    const groups = await factGroups(sql, store, startedThrough(rule), heldUnder(rule));
    found.push({ rule, subjects: await store.size(sql), groups });
  }
  return found;
}

type HeldUnder = (rule: RetentionRuleId) => string[];

/** How many subjects share the same facts, and how many of them are held: all that a forecast needs, and it names nobody. */
export async function factGroups<Facts>(
  sql: Sql | Tx,
  store: RetentionStore<Facts>,
  startedThrough: string,
  held: string[] = [],
): Promise<{ facts: Facts; count: number; held: number }[]> {
  // Whose it is costs a look per subject: it is asked only where somebody is held.
  const isHeld = held.length === 0 ? sql`false` : sql`id = any(${held}::uuid[]) or owners && ${held}::uuid[]`;
  return sql<{ facts: Facts; count: number; held: number }[]>`
    select facts, count(*)::int as count, (count(*) filter (where ${isHeld}))::int as held
    from (${store.subjects(sql, startedThrough, held)}) as subject group by facts order by facts`;
}

/** The next subjects after one, in the order of their ids. */
export async function subjectsAfter<Facts>(
  tx: Tx,
  store: RetentionStore<Facts>,
  {
    startedThrough,
    held = [],
    after,
    limit,
  }: { startedThrough: string; held?: string[]; after: string | null; limit: number },
): Promise<Found<Facts>[]> {
  return tx<Found<Facts>[]>`
    select id, facts, owners from (${store.subjects(tx, startedThrough, held)}) as subject
    where ${after === null ? tx`true` : tx`id > ${after}`} order by id limit ${limit}`;
}

/** Which of these are still there for the rule: after a destruction, none but what is theirs who are held. */
export async function stillThere<Facts>(
  tx: Tx,
  store: RetentionStore<Facts>,
  ids: string[],
  startedThrough: string,
  held: string[] = [],
): Promise<number> {
  const [row] = await tx<{ count: number }[]>`
    select count(*)::int as count from (${store.subjects(tx, startedThrough, held)}) as subject
    where id = any(${ids}::uuid[])`;
  return row!.count;
}

/** How many pages a table has now. */
export async function pagesOf(tx: Tx, table: string): Promise<number> {
  const [row] = await tx<{ pages: number }[]>`
    select (pg_relation_size(${table}::regclass) / current_setting('block_size')::int)::int as pages`;
  return row!.pages;
}

/** Whether any is left for the rule. */
export async function isAnyLeft<Facts>(tx: Tx, store: RetentionStore<Facts>, startedThrough: string): Promise<boolean> {
  const [row] = await tx<{ left: boolean }[]>`select exists (${store.subjects(tx, startedThrough)}) as left`;
  return row!.left;
}

/** Destroys all that began on a day or before, wherever it stands: what a restore brought back of rows that went unnamed. */
export async function destroyThrough<Facts>(
  tx: Tx,
  store: RetentionStore<Facts>,
  startedThrough: string,
): Promise<Destroyed> {
  const { table } = store.destroy.reaches[0]!;
  const everywhere = { from: '(0,0)', before: `(${await pagesOf(tx, table)},0)` };
  const { count } = await store.onPages!.destroy(tx, startedThrough, everywhere);
  return count > 0 ? { [table]: count } : {};
}
