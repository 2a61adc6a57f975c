import { randomUUID } from 'node:crypto';
import type { PolicyVersion } from '../types/ids';
import type { Sql, Tx } from './connect';
import type { Tombstone } from './tombstones';

export interface Backup {
  id: string;
  /** Instant of its snapshot. */
  madeAt: Date;
  /** Name in the folder of backups; null = made elsewhere. */
  file: string | null;
  sha256: string;
  bytes: number;
  tables: number;
  rows: number;
  policyVersion: PolicyVersion;
}

export async function insertBackup(tx: Tx, backup: Omit<Backup, 'id'>): Promise<string> {
  const id = randomUUID();
  await tx`insert into backup ${tx({ id, ...backup })}`;
  return id;
}

/** The last one whose file should be there. */
export async function lastBackup(sql: Sql | Tx): Promise<Backup | null> {
  const [row] = await sql<(Omit<Backup, 'bytes' | 'rows'> & { bytes: string; rows: string })[]>`
    select id, made_at, file, sha256, bytes, tables, rows, policy_version from backup
    where removed_at is null and file is not null order by made_at desc limit 1`;
  return row ? { ...row, bytes: Number(row.bytes), rows: Number(row.rows) } : null;
}

/** Marks what is older as taken away. @returns names of the files to take away */
export async function removeBackups(tx: Tx, before: Date, at: Date): Promise<string[]> {
  const rows = await tx<{ file: string }[]>`
    update backup set removed_at = ${at}
    where made_at < ${before} and removed_at is null and file is not null returning file`;
  return rows.map(({ file }) => file);
}

/**
 * No backup can bring them back any more: none that was made before them may still be restored, for as long as the policy of its own
 * day lets it, also where a later policy keeps backups for less.
 */
export async function removeTombstones(tx: Tx, before: Date, at: Date): Promise<number> {
  const { count } = await tx`
    delete from tombstone where destroyed_at < ${before} and not exists (
      select from backup join policy on policy.version = backup.policy_version
      where made_at <= destroyed_at
        and made_at + (document #>> '{values,periods,backup-days,value}')::int * interval '1 day' >= ${at})`;
  return count;
}

/** Which of these batches stand in the database. */
export async function knownTombstones(sql: Sql | Tx, ids: string[]): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`select id from tombstone where id = any(${ids}::uuid[])`;
  return rows.map(({ id }) => id);
}

/** The batches that stand in the database, and whether each should stand outside it too. */
export async function storedTombstones(tx: Tx): Promise<(Tombstone & { isExported: boolean })[]> {
  return tx<(Tombstone & { isExported: boolean })[]>`
    select id, rule, subjects, held, started_through, destroyed_at,
      not exists (select from outbox where workflow_id = 'tombstone/' || tombstone.id) as is_exported
    from tombstone`;
}

/** Digests that may have left after the snapshot: at most once means that nobody sends them again. @returns how many */
export async function doubtDigests(tx: Tx): Promise<number> {
  const { count } = await tx`
    update mail set state = 'uncertain' where kind = 'digest' and state in ('queued', 'claimed', 'sending')`;
  return count;
}
