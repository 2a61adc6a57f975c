import type postgres from 'postgres';
import type { Sql, Tx } from '../connect';

/** Rows destroyed or blanked, by table. */
export type Destroyed = Record<string, number>;

/** Where the subjects of one rule stand, and what destroying them means there: the only SQL a rule needs. */
export interface RetentionStore<Facts> {
  /** How many subjects there are, due or not: what the brake takes its share of. */
  size(sql: Sql | Tx): Promise<number>;
  /**
   * A query of `id uuid, facts jsonb` over the subjects that may be due: all whose period began on or before a day.
   * Facts are days and yes-or-no only, exactly as the rule's verdict asks them.
   */
  subjects(sql: Sql | Tx, startedThrough: string): postgres.PendingQuery<{ id: string; facts: Facts }[]>;
  destroy(tx: Tx, ids: string[], at: Date): Promise<Destroyed>;
  /** Stored only from now on (GDPR 18); where a rule never says so, it is not there. */
  restrict?(tx: Tx, ids: string[], at: Date): Promise<Destroyed>;
}

/** Runs deletes in their order and tells how many rows each took. */
export async function counted(steps: Record<string, PromiseLike<{ count: number }>>): Promise<Destroyed> {
  const destroyed: Destroyed = {};
  for (const [table, step] of Object.entries(steps)) {
    const { count } = await step;
    if (count > 0) destroyed[table] = count;
  }
  return destroyed;
}
