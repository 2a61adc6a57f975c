import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { type Clock, systemClock } from '../../src/clock';
import { connectTemporal, dataConverter } from '../../src/temporal/client';
import { ensureNamespace } from '../../src/temporal/namespace';
import { ensureSearchAttributes } from '../../src/temporal/search-attributes';
import { taskQueues } from '../../src/temporal/processes';
import type { Config } from '../../src/config';
import { installRuntime } from '../../workers/logging';
import { startRelay } from '../../workers/relay';
import { createDependencies, policyReader } from '../../workers/wire';
import { startWorkers } from '../../workers/worker';
import { type FreshDatabase, freshDatabase, testKeys, withDatabase } from './database';
import { type Mailbox, openMailbox } from './mailbox';
import { temporalTestServerPath, testServers } from './servers';

export interface TestCompany extends FreshDatabase {
  client: Client;
  clock: Clock;
  mailbox: Mailbox;
  config: Config;
  /** Moves the time of the skipping server; what is due on the way happens. */
  sleep(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** What workers and server core would have logged in this file. */
export const runtimeLog: string[] = [];
let isRuntimeInstalled = false;

function installRuntimeOnce(metricsAddress?: string): void {
  if (isRuntimeInstalled) return;
  isRuntimeInstalled = true;
  installRuntime({ ...(metricsAddress && { metricsAddress }), write: (line) => void runtimeLog.push(line) });
}

export const publicUrl = 'http://site.test';

/**
 * A whole company for one test file: database, worker, relay and mailbox, on the shared server with a namespace of its own, or on a
 * time-skipping server of its own.
 */
export async function startCompany(
  time: 'real' | 'skipping',
  { metricsAddress }: { metricsAddress?: string } = {},
): Promise<TestCompany> {
  installRuntimeOnce(metricsAddress);
  const [fresh, mailbox] = await Promise.all([freshDatabase(), openMailbox()]);
  const { temporal, client, clock, sleep, end } = time === 'real' ? await realTime() : await skippingTime();
  await ensureSearchAttributes(client);
  const evidenceDir = await mkdtemp(join(tmpdir(), 'skillstorm-evidence-'));
  const config: Config = {
    stateDir: '',
    evidenceDir,
    backupDir: join(evidenceDir, 'backups'),
    databaseUrl: fresh.appUrl,
    databaseOwnerUrl: fresh.ownerUrl,
    databaseDrillUrl: withDatabase(testServers().addresses.postgres.drillUrl, new URL(fresh.appUrl).pathname.slice(1)),
    storageLocation: 'NL',
    temporal,
    taskQueues: [...taskQueues],
    clock: 'system',
    workflowBundle: testServers().bundle.codePath,
    smtpUrl: mailbox.smtpUrl,
    publicUrl,
    site: { host: '127.0.0.1', port: 0 },
    auditorEmail: 'auditor@kantoor.test',
    mail: { from: 'jobs@site.test', dkim: null },
    keys: testKeys,
    temporalUiUrl: null,
  };
  const company = { db: fresh.db, clock, readPolicy: policyReader(fresh.db), close: async () => {} };
  const dependencies = await createDependencies(config, company);
  const workers = await startWorkers({
    temporal,
    taskQueues: config.taskQueues,
    bundle: testServers().bundle,
    dependencies,
    versioned: false,
  });
  const relay = startRelay({ db: fresh.db, client, clock, evidence: dependencies.evidence });
  return {
    ...fresh,
    client,
    clock,
    mailbox,
    config,
    sleep,
    close: async () => {
      await relay.stop();
      await workers.stop();
      dependencies.transport.close();
      await end();
      await mailbox.close();
      await fresh.drop();
      await rm(evidenceDir, { recursive: true, force: true });
    },
  };
}

async function realTime() {
  const { addresses } = testServers();
  const temporal = {
    connection: { address: addresses.temporal.address },
    namespace: `test-${randomBytes(4).toString('hex')}`,
  };
  const client = await connectTemporal(temporal);
  await ensureNamespace(client, temporal.namespace);
  return {
    temporal,
    client,
    clock: systemClock,
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    end: () => client.connection.close(),
  };
}

async function skippingTime() {
  const path = await temporalTestServerPath();
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
    client: { dataConverter },
  });
  const namespace = env.namespace ?? 'default';
  // Without the SDK's retries: one that waits for its turn when the file ends throws from a timer and takes the whole run along.
  const connection = await Connection.connect({ address: env.address, interceptors: [] });
  return {
    temporal: { connection: { address: env.address }, namespace },
    // Not `env.client`: its `result()` lets time run away to the next timer of whatever process.
    client: new Client({ connection, namespace, dataConverter }),
    clock: { now: async () => new Date(await env.currentTimeMs()) },
    sleep: (ms: number) => env.sleep(ms),
    end: async () => {
      await connection.close();
      await env.teardown();
    },
  };
}
