import type { Sql, Tx } from '../connect';
import type { RetentionStore } from './store';

/** How many subjects share the same facts: all that a forecast needs, and it names nobody. */
export async function factGroups<Facts>(
  sql: Sql | Tx,
  store: RetentionStore<Facts>,
  startedThrough: string,
): Promise<{ facts: Facts; count: number }[]> {
  return sql<{ facts: Facts; count: number }[]>`
    select facts, count(*)::int as count from (${store.subjects(sql, startedThrough)}) as subject group by facts order by facts`;
}

/** The next subjects after one, in the order of their ids. */
export async function subjectsAfter<Facts>(
  tx: Tx,
  store: RetentionStore<Facts>,
  { startedThrough, after, limit }: { startedThrough: string; after: string | null; limit: number },
): Promise<{ id: string; facts: Facts }[]> {
  return tx<{ id: string; facts: Facts }[]>`
    select id, facts from (${store.subjects(tx, startedThrough)}) as subject
    where ${after === null ? tx`true` : tx`id > ${after}`} order by id limit ${limit}`;
}

/** Which of these are still there for the rule: after a destruction, none. */
export async function stillThere<Facts>(
  tx: Tx,
  store: RetentionStore<Facts>,
  ids: string[],
  startedThrough: string,
): Promise<number> {
  const [row] = await tx<{ count: number }[]>`
    select count(*)::int as count from (${store.subjects(tx, startedThrough)}) as subject where id = any(${ids}::uuid[])`;
  return row!.count;
}
