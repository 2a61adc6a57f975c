import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout';
import type { Secrets } from './types';

const files: Record<keyof Secrets, string> = {
  databaseAdmin: 'database-admin',
  databaseOwner: 'database-owner',
  databaseApp: 'database-app',
  databaseAuditor: 'database-auditor',
  databaseDrill: 'database-drill',
  ledger: 'ledger-key',
  suppression: 'suppression-key',
  receipt: 'receipt-key',
  session: 'session-key',
  backup: 'backup-key',
};

/** Secrets of this stack, 32 bytes in hex each: what was given, else what the folder holds, else made now (0600). */
export function readSecrets(layout: Layout, given: Partial<Secrets> = {}): Secrets {
  const names = Object.keys(files) as (keyof Secrets)[];
  return Object.fromEntries(
    names.map((name) => [name, given[name] ?? readOrMake(secretFile(layout, name))]),
  ) as unknown as Secrets;
}

export function secretFile({ secrets }: Layout, name: keyof Secrets): string {
  return join(secrets, files[name]);
}

/** Keys that were used before, one a line, the oldest first. */
export function previousFile(file: string): string {
  return `${file}.previous`;
}

function readOrMake(file: string): string {
  const made = randomBytes(32).toString('hex');
  if (!existsSync(file)) writeFileSync(file, `${made}\n`, { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}
