import { randomUUID } from 'node:crypto';
import type { Sql, Tx } from './connect';

/** Whom or what a batch destroyed: the only place that still says so, for as long as a backup could bring them back. */
export interface Tombstone {
  id: string;
  rule: string;
  subjects: string[];
  destroyedAt: Date;
}

export async function insertTombstone(tx: Tx, tombstone: Omit<Tombstone, 'id'>): Promise<string> {
  const id = randomUUID();
  await tx`insert into tombstone ${tx({ id, ...tombstone })}`;
  return id;
}

export async function readTombstone(sql: Sql | Tx, id: string): Promise<Tombstone | null> {
  const [row] = await sql<Tombstone[]>`select id, rule, subjects, destroyed_at from tombstone where id = ${id}`;
  return row ?? null;
}
