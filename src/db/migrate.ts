import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Umzug } from 'umzug';
import { packagePath } from '../package-root';
import type { Sql } from './connect';

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

async function migrateLocked(sql: Sql): Promise<string[]> {
  await sql`
    create table if not exists migration (name text primary key, sha256 text not null)`;
  await sql`comment on table migration is 'Migrations that were carried out'`;
  await sql`comment on column migration.name is 'technical: file name'`;
  await sql`comment on column migration.sha256 is 'technical: SHA-256 of the file when it was carried out'`;

  const umzug = new Umzug({
    migrations: {
      glob: ['*.sql', { cwd: packagePath('src/db/migrations') }],
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
    await sql.unsafe(text);
    await sql`insert into migration (name, sha256) values (${name}, ${sha256(text)})`;
    await sql.unsafe('commit');
  } catch (error) {
    await sql.unsafe('rollback');
    throw error;
  }
}

async function executed(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string; sha256: string }[]>`select name, sha256 from migration order by name`;
  for (const row of rows) {
    const text = await readFile(packagePath('src/db/migrations', row.name), 'utf8').catch(() => null);
    if (text === null || sha256(text) !== row.sha256) {
      throw new Error(`Migration ${row.name} was changed or removed after it was carried out; write a new one instead`);
    }
  }
  return rows.map(({ name }) => name);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
