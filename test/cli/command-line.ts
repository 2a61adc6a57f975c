import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExitCode, Io } from '../../src/cli/io';
import { run } from '../../src/cli/program';
import type { Config } from '../../src/config';
import { type FreshDatabase, testKeys } from '../support/database';

export interface Said {
  code: ExitCode;
  out: string;
  err: string;
}

/** Runs one command line as the shell would, in an environment of its own. */
export async function say(env: Io['env'], ...argv: string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const io: Io = {
    env,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    isWatched: false,
    stopSignal: () => new AbortController().signal,
  };
  return { code: await run(argv, io), ...said };
}

/** What a command says with `--json`: one document on stdout, nothing else there. */
export async function ask<Answer>(env: Io['env'], ...argv: string[]): Promise<Answer & { code: ExitCode }> {
  const { code, out } = await say(env, ...argv, '--json');
  return { ...(JSON.parse(out) as Answer), code };
}

/** The environment that tells commands everything about a test's company. */
export function environmentOf({
  databaseUrl,
  databaseOwnerUrl,
  storageLocation,
  smtpUrl,
  publicUrl,
  evidenceDir,
  keys,
  temporal,
}: Config): Io['env'] {
  return {
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: databaseOwnerUrl,
    STORAGE_LOCATION: storageLocation,
    SMTP_URL: smtpUrl,
    PUBLIC_URL: publicUrl,
    EVIDENCE_DIR: evidenceDir,
    LEDGER_KEY: keys.ledger.toString('hex'),
    SUPPRESSION_KEY: keys.suppression.toString('hex'),
    RECEIPT_KEY: keys.receipt.toString('hex'),
    BACKUP_KEY: keys.backup.toString('hex'),
    TEMPORAL_ADDRESS: temporal.connection?.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
  };
}

/** The environment of commands that need a database and no other server. */
export function databaseOnly({ appUrl, ownerUrl }: FreshDatabase): Record<string, string> {
  return {
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    STORAGE_LOCATION: 'NL',
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    SMTP_URL: 'smtp://127.0.0.1:1',
    PUBLIC_URL: 'http://site.test',
    LEDGER_KEY: testKeys.ledger.toString('hex'),
    SUPPRESSION_KEY: testKeys.suppression.toString('hex'),
    RECEIPT_KEY: testKeys.receipt.toString('hex'),
    BACKUP_KEY: testKeys.backup.toString('hex'),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'skillstorm-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A place for a file, gone after the tests of this file. */
export function pathOf(name: string): string {
  return join(folder, name);
}

/** A file of JSON with this content. */
export function fileOf(name: string, content: unknown): string {
  const file = pathOf(name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return file;
}
