import { resolve } from 'node:path';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { TemporalAddress } from './temporal/client';
import { type TaskQueue, taskQueues } from './temporal/processes';
import { ConfigError, type Environment, isTold, key, keys, optional, port, required, url } from './variables';

/** Everything that is told from outside. Durations carry their unit; URLs are checked when read. */
export interface Config {
  stateDir: string;
  /** Folder of the evidence that stands outside the database: histories, bundles, anchors, tombstones, reports. */
  evidenceDir: string;
  /** Folder of the nightly backups; better on another machine than the database. */
  backupDir: string;
  databaseUrl: string;
  databaseOwnerUrl: string;
  /** A login that may make a database to bring a backup back in, and need not see any other. */
  databaseDrillUrl: string;
  /** Country (ISO 3166) of the servers that hold the database; `thisMachine` for the one that the stack embeds. */
  storageLocation: string;
  temporal: TemporalAddress;
  taskQueues: TaskQueue[];
  /** `system`, or the address of a time-skipping server whose time everything follows (rehearsals only). */
  clock: 'system' | { testServer: string };
  smtpUrl: string;
  publicUrl: string;
  site: { host: string; port: number };
  /** Who keeps the nightly anchor of the ledger; nobody where it is not told. */
  auditorEmail: string | null;
  mail: { from: string; dkim: { domain: string; selector: string; privateKey: string } | null };
  keys: {
    ledger: Buffer;
    suppression: Buffer;
    receipt: Buffer;
    backup: Buffer;
    /** Keys that are not used any more, the last one first: what was made with them is still verified. */
    previous: { ledger: Buffer[]; receipt: Buffer[] };
  };
  temporalUiUrl: string | null;
  /** Where the worker's metrics listen, host:port. */
  metricsAddress?: string;
  /** Another workflow bundle than the built one. */
  workflowBundle?: string;
}

/** The environment as it is: for children that get it with a few variables more. The only other use is `readConfig`. */
export const environment: Environment = process.env;

/**
 * Reads the configuration from environment variables. A secret comes as `NAME` or as `NAME_FILE` (a file that holds it).
 * @throws ConfigError naming the first variable that is missing or wrong
 */
export function readConfig(env: Environment = environment): Config {
  const clockAddress = env['CLOCK_TEST_SERVER'];
  const sitePort = port(env, 'SITE_PORT') ?? 3000;
  return {
    stateDir: stateDirOf(env),
    evidenceDir: resolve(optional(env, 'EVIDENCE_DIR') ?? `${stateDirOf(env)}/evidence`),
    backupDir: resolve(optional(env, 'BACKUP_DIR') ?? `${stateDirOf(env)}/backups`),
    databaseUrl: url(env, 'DATABASE_URL'),
    databaseOwnerUrl: optional(env, 'DATABASE_OWNER_URL') ?? url(env, 'DATABASE_URL'),
    databaseDrillUrl:
      optional(env, 'DATABASE_DRILL_URL') ?? optional(env, 'DATABASE_OWNER_URL') ?? url(env, 'DATABASE_URL'),
    storageLocation: storedIn(env),
    temporal: temporal(env),
    taskQueues: queues(env),
    clock: clockAddress ? { testServer: clockAddress } : 'system',
    smtpUrl: url(env, 'SMTP_URL'),
    publicUrl: (optional(env, 'PUBLIC_URL') ?? `http://127.0.0.1:${sitePort}`).replace(/\/$/, ''),
    site: { host: optional(env, 'SITE_HOST') ?? '127.0.0.1', port: sitePort },
    auditorEmail: optional(env, 'AUDITOR_EMAIL') ?? null,
    mail: { from: optional(env, 'MAIL_FROM') ?? 'mail@skillstorm.test', dkim: dkim(env) },
    keys: {
      ledger: key(env, 'LEDGER_KEY'),
      suppression: key(env, 'SUPPRESSION_KEY'),
      receipt: key(env, 'RECEIPT_KEY'),
      backup: key(env, 'BACKUP_KEY'),
      previous: { ledger: keys(env, 'LEDGER_KEYS_PREVIOUS'), receipt: keys(env, 'RECEIPT_KEYS_PREVIOUS') },
    },
    temporalUiUrl: optional(env, 'TEMPORAL_UI_URL') ?? null,
    ...named('metricsAddress', optional(env, 'METRICS_ADDRESS')),
    ...named('workflowBundle', optional(env, 'WORKFLOW_BUNDLE')),
  };
}

/** The one folder that holds the embedded stack's state. */
export function stateDirOf(env: Environment = environment): string {
  return resolve(env['SKILLSTORM_STATE'] ?? '.skillstorm');
}

/** Which variables tell where a server is; the embedded stack runs those that nobody told. */
export const serverVariables = {
  postgres: 'DATABASE_URL',
  temporal: 'TEMPORAL_ADDRESS',
  inbox: 'SMTP_URL',
} as const;

const portVariables = {
  postgres: 'POSTGRES_PORT',
  temporal: 'TEMPORAL_PORT',
  temporalUi: 'TEMPORAL_UI_PORT',
  smtp: 'SMTP_PORT',
  inbox: 'INBOX_PORT',
  worker: 'METRICS_PORT',
  site: 'SITE_PORT',
} as const;

/** What the embedded stack is told from outside. */
export interface StackSettings {
  stateDir: string;
  /** Servers that nobody told where to find, so that they are embedded. */
  servers: (keyof typeof serverVariables)[];
  /** Wanted ports: a taken one moves. */
  ports: Partial<Record<keyof typeof portVariables, number>>;
  temporalPath?: string;
}

/** @throws ConfigError naming the first variable that is wrong */
export function readStackSettings(env: Environment = environment): StackSettings {
  const names = Object.keys(serverVariables) as StackSettings['servers'];
  const ports = Object.entries(portVariables).flatMap(([name, variable]) => {
    const wanted = port(env, variable);
    return wanted === undefined ? [] : [[name, wanted]];
  });
  return {
    stateDir: stateDirOf(env),
    servers: names.filter((name) => !isTold(env, serverVariables[name])),
    ports: Object.fromEntries(ports) as StackSettings['ports'],
    ...named('temporalPath', optional(env, 'TEMPORAL_PATH')),
  };
}

function named<Name extends string>(name: Name, value: string | undefined): { [key in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]: string });
}

/** What the stack says of its own database; of a database elsewhere it would say nothing. */
export const thisMachine = 'this-machine';

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether a server stands on this machine. */
export function isHere(address: string): boolean {
  return loopback.includes(new URL(address).hostname);
}

/** A database that the stack does not embed is told with the country it stands in: applicants are promised where they are kept. */
function storedIn(env: Environment): string {
  const location = required(env, 'STORAGE_LOCATION');
  const told = [
    url(env, 'DATABASE_URL'),
    ...(isTold(env, 'DATABASE_OWNER_URL') ? [url(env, 'DATABASE_OWNER_URL')] : []),
  ];
  const isEmbedded = location === thisMachine && told.every(isHere);
  if (!isEmbedded && !/^[A-Z]{2}$/.test(location)) throw new ConfigError('STORAGE_LOCATION', 'not-a-country');
  return location;
}

/** TEMPORAL_ADDRESS, _NAMESPACE, _API_KEY and _TLS_* as every Temporal tool reads them. */
function temporal(env: Environment): TemporalAddress {
  required(env, 'TEMPORAL_ADDRESS');
  const { connectionOptions, namespace } = loadClientConnectConfig({
    disableFile: true,
    overrideEnvVars: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value ?? ''])),
  });
  return { connection: connectionOptions, namespace: namespace ?? 'skillstorm' };
}

function queues(env: Environment): TaskQueue[] {
  const named = (optional(env, 'TASK_QUEUES') ?? taskQueues.join()).split(',');
  const known = taskQueues.filter((queue) => named.includes(queue));
  if (known.length !== named.length) throw new ConfigError('TASK_QUEUES', 'not-a-queue');
  return known;
}

function dkim(env: Environment): Config['mail']['dkim'] {
  const privateKey = optional(env, 'DKIM_PRIVATE_KEY');
  if (!privateKey) return null;
  return { domain: required(env, 'DKIM_DOMAIN'), selector: required(env, 'DKIM_SELECTOR'), privateKey };
}
