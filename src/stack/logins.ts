import postgres from 'postgres';
import { type Secrets, StackError } from './types';

// The only SQL outside src/db: it runs before there is a database, as the administrator that nobody else ever is.

export const databaseName = 'skillstorm';

const wrongPassword = '28P01';

/**
 * @returns whether PostgreSQL answers a query
 * @throws StackError `secrets-lost` when it refuses our password: waiting will not help
 */
export async function answersQuery(adminUrl: string): Promise<boolean> {
  try {
    return await asAdmin(adminUrl, async (sql) => (await sql`select 1`).length === 1);
  } catch (error) {
    if ((error as { code?: string }).code !== wrongPassword) return false;
    throw new StackError(
      'secrets-lost',
      'PostgreSQL refuses the password in the secrets folder: that folder is not the one this database was made with. ' +
        'Put the old folder back; or, if nothing in it matters, remove the whole state folder.',
    );
  }
}

/** Makes the logins and the database that are missing, and gives the logins the passwords of now. Safe to repeat. */
export async function makeLogins(adminUrl: string, secrets: Secrets): Promise<void> {
  const logins = [
    { name: 'skillstorm_owner', rights: 'createdb createrole', password: secrets.databaseOwner },
    { name: 'skillstorm_app_login', rights: '', password: secrets.databaseApp },
    { name: 'skillstorm_auditor_login', rights: '', password: secrets.databaseAuditor },
    // Brings backups back in databases of its own, and sees no other.
    { name: 'skillstorm_drill_login', rights: 'createdb', password: secrets.databaseDrill },
  ];
  await asAdmin(adminUrl, async (sql) => {
    for (const { name, rights, password } of logins) {
      const [known] = await sql`select 1 from pg_roles where rolname = ${name}`;
      const [quoted] = await sql<[{ text: string }]>`select quote_literal(${password}::text) as text`;
      await sql.unsafe(`${known ? 'alter' : 'create'} role ${name} login ${rights} password ${quoted.text}`);
    }
    const [database] = await sql`select 1 from pg_database where datname = ${databaseName}`;
    if (!database) await sql.unsafe(`create database ${databaseName} owner skillstorm_owner`);
  });
}

async function asAdmin<T>(adminUrl: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(adminUrl, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
