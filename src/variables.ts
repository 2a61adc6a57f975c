import { readFileSync } from 'node:fs';
import { taskQueues } from './temporal/processes';

export type Environment = Record<string, string | undefined>;

const problems = {
  missing: 'is missing. Set it, or run beside `npm start`, which sets everything',
  'file-unreadable': 'names a file that cannot be read',
  'not-a-url': 'is not a URL',
  'not-a-port': 'is not a port, 1 to 65535',
  'not-a-key': 'must be at least 32 bytes, written in hex',
  'not-a-country': 'must be the country of the servers that hold the database, two capitals after ISO 3166',
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

/** Whether a variable is set, itself or as a file that holds it. */
export function isTold(env: Environment, name: string): boolean {
  return Boolean(env[name] || env[`${name}_FILE`]);
}

export function optional(env: Environment, name: string): string | undefined {
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

export function required(env: Environment, name: string): string {
  const value = optional(env, name);
  if (!value) throw new ConfigError(name, 'missing');
  return value;
}

export function url(env: Environment, name: string): string {
  const value = required(env, name);
  if (!URL.canParse(value)) throw new ConfigError(name, 'not-a-url');
  return value;
}

export function port(env: Environment, name: string): number | undefined {
  const value = optional(env, name);
  if (value === undefined) return undefined;
  if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65_535)
    throw new ConfigError(name, 'not-a-port');
  return Number(value);
}

export function key(env: Environment, name: string): Buffer {
  return keyOf(required(env, name), name);
}

/** Keys between commas or one a line; none where nothing was told. */
export function keys(env: Environment, name: string): Buffer[] {
  const texts = (optional(env, name) ?? '').split(/[\s,]+/).filter((text) => text !== '');
  return texts.map((text) => keyOf(text, name));
}

function keyOf(hex: string, name: string): Buffer {
  const bytes = Buffer.from(hex, 'hex');
  if (bytes.length < 32) throw new ConfigError(name, 'not-a-key');
  return bytes;
}
