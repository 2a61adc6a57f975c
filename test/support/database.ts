import { randomBytes } from 'node:crypto';
import { connect, type Database, openDatabase, type Sql } from '../../src/db/connect';
import { ledgerKey } from '../../src/db/ledger';
import { testServers } from './servers';

export const testKeys = {
  ledger: Buffer.alloc(32, 1),
  suppression: Buffer.alloc(32, 2),
  receipt: Buffer.alloc(32, 3),
  backup: Buffer.alloc(32, 4),
  previous: { ledger: [], receipt: [] },
};

export interface FreshDatabase {
  /** As the application sees it: without the rights of the owner. */
  db: Database;
  ownerSql: Sql;
  appUrl: string;
  ownerUrl: string;
  drop(): Promise<void>;
}

/** A migrated database of one's own, cloned from the template in some milliseconds. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { addresses, template } = testServers();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = connect(addresses.postgres.ownerUrl, 1);
  await admin.unsafe(`create database ${name} template ${template}`);
  await admin.end();
  const ownerUrl = withDatabase(addresses.postgres.ownerUrl, name);
  const appUrl = withDatabase(addresses.postgres.appUrl, name);
  const ownerSql = connect(ownerUrl, 2);
  const db = openDatabase({ url: appUrl, ledgerKey: ledgerKey(testKeys.ledger), maxConnections: 5 });
  return {
    db,
    ownerSql,
    appUrl,
    ownerUrl,
    drop: async () => {
      await db.close();
      await ownerSql.end({ timeout: 5 });
      const sql = connect(addresses.postgres.ownerUrl, 1);
      // Autovacuum may be at work in it: nobody but a superuser ends that, and a plain drop waits for it.
      await sql.unsafe(`drop database ${name} with (force)`).catch(() => sql.unsafe(`drop database ${name}`));
      await sql.end();
    },
  };
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}
