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
  keys: { ledger: Buffer; suppression: Buffer };
  temporalUiUrl: string | null;
  /** Where the worker's metrics listen, host:port. */
  metricsAddress?: string;
  /** Another workflow bundle than the built one. */
  workflowBundle?: string;
}

type Environment = Record<string, string | undefined>;

/** Thrown with the name of the variable that is missing or wrong, never with its value. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** The environment as it is: for children that get it with a few variables more. The only other use is `readConfig`. */
export const environment: Environment = process.env;

/**
 * Reads the configuration from environment variables. A secret comes as `NAME` or as `NAME_FILE` (a file that holds it).
 * @throws ConfigError naming the first variable that is missing or wrong
 */
export function readConfig(env: Environment = environment): Config {
  const clockAddress = env['CLOCK_TEST_SERVER'];
  const port = integer(env, 'SITE_PORT', 3000);
  return {
    stateDir: stateDirOf(env),
    databaseUrl: url(env, 'DATABASE_URL'),
    databaseOwnerUrl: optional(env, 'DATABASE_OWNER_URL') ?? url(env, 'DATABASE_URL'),
    temporal: temporal(env),
    taskQueues: queues(env),
    clock: clockAddress ? { testServer: clockAddress } : 'system',
    smtpUrl: url(env, 'SMTP_URL'),
    publicUrl: (optional(env, 'PUBLIC_URL') ?? `http://127.0.0.1:${port}`).replace(/\/$/, ''),
    site: { host: optional(env, 'SITE_HOST') ?? '127.0.0.1', port },
    mail: { from: optional(env, 'MAIL_FROM') ?? 'mail@skillstorm.test', dkim: dkim(env) },
    keys: { ledger: key(env, 'LEDGER_KEY'), suppression: key(env, 'SUPPRESSION_KEY') },
    temporalUiUrl: optional(env, 'TEMPORAL_UI_URL') ?? null,
    ...named('metricsAddress', optional(env, 'METRICS_ADDRESS')),
    ...named('workflowBundle', optional(env, 'WORKFLOW_BUNDLE')),
  };
}

/** The one folder that holds the embedded stack's state. */
export function stateDirOf(env: Environment = environment): string {
  return resolve(env['SKILLSTORM_STATE'] ?? '.skillstorm');
}

function optional(env: Environment, name: string): string | undefined {
  const file = env[`${name}_FILE`];
  if (file) {
    try {
      return readFileSync(file, 'utf8').trim();
    } catch {
      throw new ConfigError(`${name}_FILE names a file that cannot be read`);
    }
  }
  return env[name] || undefined;
}

function named<Name extends string>(name: Name, value: string | undefined): { [key in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]: string });
}

function required(env: Environment, name: string): string {
  const value = optional(env, name);
  if (!value) throw new ConfigError(`${name} is missing. Set it, or run inside \`npm start\`, which sets everything`);
  return value;
}

function url(env: Environment, name: string): string {
  const value = required(env, name);
  if (!URL.canParse(value)) throw new ConfigError(`${name} is not a URL`);
  return value;
}

function integer(env: Environment, name: string, fallback: number): number {
  const value = optional(env, name);
  if (value === undefined) return fallback;
  if (!/^\d{1,5}$/.test(value)) throw new ConfigError(`${name} is not a number`);
  return Number(value);
}

function key(env: Environment, name: string): Buffer {
  const bytes = Buffer.from(required(env, name), 'hex');
  if (bytes.length < 32) throw new ConfigError(`${name} must be at least 32 bytes, written in hex`);
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
  if (known.length !== named.length) throw new ConfigError(`TASK_QUEUES takes ${taskQueues.join(', ')}`);
  return known;
}

function dkim(env: Environment): Config['mail']['dkim'] {
  const privateKey = optional(env, 'DKIM_PRIVATE_KEY');
  if (!privateKey) return null;
  return { domain: required(env, 'DKIM_DOMAIN'), selector: required(env, 'DKIM_SELECTOR'), privateKey };
}
