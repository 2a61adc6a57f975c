import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { TemporalAddress } from './temporal/client';
import { type TaskQueue, taskQueues } from './temporal/processes';

/** Everything that is told from outside. Durations carry their unit; URLs are checked when read. */
export interface Config {
  stateDir: string;
  databaseUrl: string;
  databaseOwnerUrl: string;
  temporal: TemporalAddress;
  taskQueues: TaskQueue[];
  /** `system`, or the address of a time-skipping server whose time everything follows (rehearsals only). */
  clock: 'system' | { testServer: string };
  smtpUrl: string;
  publicUrl: string;
  site: { host: string; port: number };
  mail: { from: string; dkim: { domain: string; selector: string; privateKey: string } | null };
  keys: { ledger: Buffer; suppression: Buffer; receipt: Buffer };
  temporalUiUrl: string | null;
  /** Where the worker's metrics listen, host:port. */
  metricsAddress?: string;
  /** Another workflow bundle than the built one. */
  workflowBundle?: string;
}

type Environment = Record<string, string | undefined>;

const problems = {
  missing: 'is missing. Set it, or run beside `npm start`, which sets everything',
  'file-unreadable': 'names a file that cannot be read',
  'not-a-url': 'is not a URL',
  'not-a-port': 'is not a port, 1 to 65535',
  'not-a-key': 'must be at least 32 bytes, written in hex',
  'not-a-queue': `takes ${taskQueues.join(', ')}`,
} as const;

export type ConfigProblem = keyof typeof problems;

/** Names the variable that is missing or wrong, never its value. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  constructor(
    readonly variable: string,
    readonly problem: ConfigProblem,
  ) {
    super(`${variable} ${problems[problem]}`);
  }
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
    databaseUrl: url(env, 'DATABASE_URL'),
    databaseOwnerUrl: optional(env, 'DATABASE_OWNER_URL') ?? url(env, 'DATABASE_URL'),
    temporal: temporal(env),
    taskQueues: queues(env),
    clock: clockAddress ? { testServer: clockAddress } : 'system',
    smtpUrl: url(env, 'SMTP_URL'),
    publicUrl: (optional(env, 'PUBLIC_URL') ?? `http://127.0.0.1:${sitePort}`).replace(/\/$/, ''),
    site: { host: optional(env, 'SITE_HOST') ?? '127.0.0.1', port: sitePort },
    mail: { from: optional(env, 'MAIL_FROM') ?? 'mail@skillstorm.test', dkim: dkim(env) },
    keys: {
      ledger: key(env, 'LEDGER_KEY'),
      suppression: key(env, 'SUPPRESSION_KEY'),
      receipt: key(env, 'RECEIPT_KEY'),
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

/** Whether a variable is set, itself or as a file that holds it. */
export function isTold(env: Environment, name: string): boolean {
  return Boolean(env[name] || env[`${name}_FILE`]);
}

function optional(env: Environment, name: string): string | undefined {
  const file = env[`${name}_FILE`];
  if (file) {
    try {
      return readFileSync(file, 'utf8').trim();
    } catch {
      throw new ConfigError(`${name}_FILE`, 'file-unreadable');
    }
  }
  return env[name] || undefined;
}

function named<Name extends string>(name: Name, value: string | undefined): { [key in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]: string });
}

function required(env: Environment, name: string): string {
  const value = optional(env, name);
  if (!value) throw new ConfigError(name, 'missing');
  return value;
}

function url(env: Environment, name: string): string {
  const value = required(env, name);
  if (!URL.canParse(value)) throw new ConfigError(name, 'not-a-url');
  return value;
}

function port(env: Environment, name: string): number | undefined {
  const value = optional(env, name);
  if (value === undefined) return undefined;
  if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65_535)
    throw new ConfigError(name, 'not-a-port');
  return Number(value);
}

function key(env: Environment, name: string): Buffer {
  const bytes = Buffer.from(required(env, name), 'hex');
  if (bytes.length < 32) throw new ConfigError(name, 'not-a-key');
  return bytes;
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
