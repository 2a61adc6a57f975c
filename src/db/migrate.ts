import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Umzug } from 'umzug';
import { packagePath } from '../package-root';
import type { Sql, Tx } from './connect';

/**
 * Brings the schema up to date, forward only; safe to run twice, and two at once wait for each other.
 * @param sql a connection as owner of the database
 * @returns names of the migrations that were carried out
 * @throws when a migration that was carried out has been edited since
 */
export async function migrate(sql: Sql): Promise<string[]> {
  const reserved = await sql.reserve();
  try {
    await reserved`select pg_advisory_lock(7165002)`;
    return await migrateLocked(reserved as unknown as Sql);
  } finally {
    await reserved`select pg_advisory_unlock(7165002)`.catch(() => {});
    reserved.release();
  }
}

/** The migrations of this release, in their order, with the hash of each. */
export async function shippedMigrations(): Promise<{ name: string; sha256: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(names.map(async (name) => ({ name, sha256: sha256(await readFile(join(folder, name), 'utf8')) })));
}

/** Carries migrations out in a transaction of the caller, on a schema where those before them stand. */
export async function migrateWithin(tx: Tx, names: string[]): Promise<void> {
  await makeList(tx);
  for (const name of names) await apply(tx, name, await readFile(join(folder, name), 'utf8'));
}

const folder = packagePath('src/db/migrations');

async function makeList(sql: Sql | Tx): Promise<void> {
  await sql`
    create table if not exists migration (name text primary key, sha256 text not null)`;
  await sql`comment on table migration is 'Migrations that were carried out'`;
  await sql`comment on column migration.name is 'technical: file name'`;
  await sql`comment on column migration.sha256 is 'technical: SHA-256 of the file when it was carried out'`;
}

async function migrateLocked(sql: Sql): Promise<string[]> {
  await makeList(sql);
  const umzug = new Umzug({
    migrations: {
      glob: ['*.sql', { cwd: folder }],
      resolve: ({ name, path }) => ({ name, up: () => carryOut(sql, name, path!) }),
    },
    logger: undefined,
    storage: {
      // The row is written together with the migration itself, in `carryOut`.
      logMigration: async () => {},
      unlogMigration: () => Promise.reject(new Error('migrations go forward only')),
      executed: () => executed(sql),
    },
  });
  return (await umzug.up()).map(({ name }) => name);
}

async function carryOut(sql: Sql, name: string, path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  await sql.unsafe('begin');
  try {
    await apply(sql, name, text);
    await sql.unsafe('commit');
  } catch (error) {
    await sql.unsafe('rollback');
    throw error;
  }
}

async function apply(sql: Sql | Tx, name: string, text: string): Promise<void> {
  await sql.unsafe(text);
  await sql`insert into migration (name, sha256) values (${name}, ${sha256(text)})`;
}

async function executed(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string; sha256: string }[]>`select name, sha256 from migration order by name`;
  for (const row of rows) {
    const text = await readFile(join(folder, row.name), 'utf8').catch(() => null);
    if (text === null || sha256(text) !== row.sha256) {
      throw new Error(`Migration ${row.name} was changed or removed after it was carried out; write a new one instead`);
    }
  }
  return rows.map(({ name }) => name);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
