import type { Client } from '@temporalio/client';
import { type Database, openDatabase, connect, type Sql } from '../../src/db/connect';
import { ledgerKey } from '../../src/db/ledger';
import type { PartName, Program, Running } from '../../src/stack/types';
import { connectTemporal } from '../../src/temporal/client';
import { packagePath } from '../../src/package-root';
import { prepareDatabase } from '../../workers/prepare-database';
import { testKeys } from '../support/database';
import { eventually, type Mailbox, openMailbox } from '../support/mailbox';
import { OwnStack } from '../support/own-stack';
import { templateTime } from '../support/prepare';
import { testServers } from '../support/servers';

type Servers = 'postgres' | 'temporal';

/** A company on servers of its own, with its worker in a process of its own: any of the three may die. */
export interface OwnCompany {
  db: Database;
  client: Client;
  mailbox: Mailbox;
  /** `kill -9`; what fell comes back by itself. Resolves when it works again. */
  kill(part: PartName): Promise<void>;
  /** `kill -9`, and dead as long as the work lasts. Resolves when it works again. */
  whileDead<T>(part: PartName, work: () => Promise<T>): Promise<T>;
  /** Lets nobody write in a table, until the connection ends. */
  lockTable(name: string): Promise<Sql>;
  logFile(part: PartName): string;
  close(): Promise<void>;
}

const keys = {
  ledger: testKeys.ledger.toString('hex'),
  suppression: testKeys.suppression.toString('hex'),
  receipt: testKeys.receipt.toString('hex'),
  backup: testKeys.backup.toString('hex'),
};

export async function startOwnCompany(): Promise<OwnCompany> {
  const own = new OwnStack();
  const mailbox = await openMailbox();
  const stack = await own.start<Servers>(['postgres', 'temporal'], {
    // Nothing forgetful: what PostgreSQL has not written yet, or Temporal keeps in memory, would die with it.
    ephemeral: false,
    secrets: keys,
    prepare,
    programs: [worker(mailbox.smtpUrl)],
  });
  const { postgres, temporal } = stack.addresses;
  const db = openApp(postgres.appUrl);
  const { address, namespace } = temporal;
  const client = await connectTemporal({ connection: { address }, namespace });
  return {
    db,
    client,
    mailbox,
    kill: async (part) => {
      const pid = own.pidOf(part);
      const seen = own.events.length;
      process.kill(pid, 'SIGKILL');
      await own.until((event) => own.events.indexOf(event) >= seen && event.kind === 'ready' && event.part === part);
    },
    whileDead: async (part, work) => {
      await stack.kill(part);
      // Only a stack that has seen the end of a part waits for its return.
      await eventually(() => !own.running().includes(part), `the end of ${part}`);
      const result = await work();
      await stack.revive(part);
      return result;
    },
    lockTable: async (name) => {
      const sql = connect(postgres.ownerUrl, 1);
      await sql`begin`;
      await sql`lock table ${sql(name)} in share row exclusive mode`;
      return sql;
    },
    logFile: (part) => `${own.layout.logs}/${part}.log`,
    close: async () => {
      await client.connection.close();
      await db.close();
      await own.remove();
      await mailbox.close();
    },
  };
}

function openApp(url: string): Database {
  return openDatabase({ url, ledgerKey: ledgerKey(testKeys.ledger), maxConnections: 5 });
}

async function prepare({ addresses }: Running<Servers>): Promise<void> {
  const owner = connect(addresses.postgres.ownerUrl, 2);
  const db = openApp(addresses.postgres.appUrl);
  await prepareDatabase(owner, db, 'NL', templateTime);
  await Promise.all([owner.end(), db.close()]);
}

/** The real worker, from the sources, with the bundle of this run. */
function worker(smtpUrl: string): Program<Servers> {
  return {
    name: 'worker',
    args: ['-r', packagePath('test/support/register-typescript.cjs'), packagePath('workers/main.ts')],
    env: ({ addresses: { postgres, temporal } }) => ({
      DATABASE_URL: postgres.appUrl,
      STORAGE_LOCATION: 'NL',
      TEMPORAL_ADDRESS: temporal.address,
      TEMPORAL_NAMESPACE: temporal.namespace,
      SMTP_URL: smtpUrl,
      PUBLIC_URL: 'http://site.test',
      LEDGER_KEY: keys.ledger,
      SUPPRESSION_KEY: keys.suppression,
      RECEIPT_KEY: keys.receipt,
      BACKUP_KEY: keys.backup,
      WORKFLOW_BUNDLE: testServers().bundle.codePath,
    }),
  };
}
