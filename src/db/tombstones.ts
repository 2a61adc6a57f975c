import { randomUUID } from 'node:crypto';
import type { Sql, Tx } from './connect';
import { recordTombstonesExport } from './outbox';

/** Whom or what a batch destroyed: the only place that still says so, for as long as a backup could bring them back. */
export interface Tombstone {
  id: string;
  rule: string;
  /** Empty where a day says it. */
  subjects: string[];
  /** Whom and what a hold spared: what is theirs stayed where it hangs on something that went. */
  held: string[];
  /** `YYYY-MM-DD`: everything under the rule that began on this day or before went, unnamed; null where subjects are named. */
  startedThrough: string | null;
  destroyedAt: Date;
}

const columns = ['id', 'rule', 'subjects', 'held', 'startedThrough', 'destroyedAt'] as const;

/** @returns its id; null where the same is said already */
export async function insertTombstone(
  tx: Tx,
  tombstone: Pick<Tombstone, 'rule' | 'destroyedAt'> & Partial<Tombstone>,
): Promise<string | null> {
  const row = { id: randomUUID(), subjects: [], held: [], startedThrough: null, ...tombstone };
  const rows = await tx`insert into tombstone ${tx(row, columns)} on conflict do nothing returning id`;
  return rows.length > 0 ? row.id : null;
}

export async function readTombstone(sql: Sql | Tx, id: string): Promise<Tombstone | null> {
  const [row] = await sql<Tombstone[]>`select ${sql(columns)} from tombstone where id = ${id}`;
  return row ?? null;
}

/** Says in the transaction of a batch what it destroyed, and asks for the copy outside the database. */
export async function entomb(tx: Tx, tombstone: Parameters<typeof insertTombstone>[1]): Promise<void> {
  const id = await insertTombstone(tx, tombstone);
  if (id !== null) await recordTombstonesExport(tx, tombstone.destroyedAt, id);
}
