import { pipeline } from 'node:stream/promises';
import type { LedgerEvent } from '../types/audit-events';
import type { Sql, Tx } from './connect';
import type { Snapshot, SnapshotTable } from './snapshot';

/** What a database says before anybody did anything with it. */
const eventsOfNew: LedgerEvent[] = [
  'policy.adopted',
  'statement.adopted',
  'storage.checked',
  'bundle.archived',
  'verdict.archived',
  'sweep.opened',
  'sweep.closed',
  'night.frozen',
  'night.published',
  'night.closed',
  'controls.closed',
  'backup.made',
  'ledger.anchored',
  'history.exported',
];

/** Whether rows may be put in: a database without tables, or one that was made ready and never used. */
export async function lookAtTarget(sql: Sql | Tx): Promise<'empty' | 'as-new' | 'in-use'> {
  const [found] = await sql<{ tables: number; ours: boolean }[]>`
    select count(*)::int as tables, to_regclass('public.migration') is not null and to_regclass('public.ledger') is not null as ours
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')`;
  if (found!.tables === 0) return 'empty';
  if (!found!.ours) return 'in-use';
  const used = await sql`select from ledger where event <> all(${eventsOfNew}) limit 1`;
  return used.length === 0 ? 'as-new' : 'in-use';
}

/** Takes everything away, so that the schema of the backup can be made. */
export async function clearSchema(tx: Tx): Promise<void> {
  await tx`drop schema public cascade`;
  await tx`create schema public`;
}

/**
 * Puts all rows in. Tables refer to each other in circles, so foreign keys are taken away first and put back afterwards, which
 * checks every row at once; triggers rest, because the rows are what they made.
 * @param rowsOf the rows of a table as COPY reads them
 */
export async function fillTables(
  tx: Tx,
  { tables, sequences }: Pick<Snapshot, 'tables' | 'sequences'>,
  rowsOf: (table: SnapshotTable) => AsyncGenerator<Buffer>,
): Promise<void> {
  const keys = await tx<{ table: string; name: string; definition: string }[]>`
    select relname as table, conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
    from pg_constraint join pg_class on pg_class.oid = conrelid
    where contype = 'f' and relnamespace = 'public'::regnamespace order by 1, 2`;
  for (const { table, name } of keys) await tx`alter table ${tx(table)} drop constraint ${tx(name)}`;
  for (const table of tables) {
    await tx`alter table ${tx(table.name)} disable trigger user`;
    // Words for search may stand there already: a migration puts some in.
    await tx`delete from ${tx(table.name)}`;
    const copy = await tx`copy ${tx(table.name)} (${tx(table.columns)}) from stdin`.writable();
    await pipeline(rowsOf(table), copy);
    await tx`alter table ${tx(table.name)} enable trigger user`;
  }
  for (const { table, name, definition } of keys)
    await tx`alter table ${tx(table)} add constraint ${tx(name)} ${tx.unsafe(definition)}`;
  for (const { name, lastValue } of sequences)
    if (lastValue !== null) await tx`select setval(${name}::regclass, ${lastValue}::bigint)`;
  for (const { name } of tables) await tx`analyze ${tx(name)}`;
}
