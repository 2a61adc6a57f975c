import { execFile } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answersQuery, databaseName, makeLogins } from './logins';
import type { Layout } from './layout';
import type { PartSpec } from './part-spec';
import { type PostgresAccount, asAccount, chooseAccount } from './postgres-account';
import { type PostgresBinaries, findPostgres } from './postgres-package';
import { host } from './ports';
import { commandLineOf, identify, stopProcess } from './process-identity';
import { stopManners } from './stop-manners';
import { type Addresses, type Environment, type Ports, type Secrets, StackError, type StackEvent } from './types';

const run = promisify(execFile);
/** Longest socket path that every system takes, the file name that PostgreSQL adds included. */
const socketPathLimit = 100;

/** Settings that hold for every cluster of ours. Its log must not quote rows, parameters or failed statements (law 1). */
const settings = [
  `listen_addresses=${host}`,
  'max_connections=200',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_parameter_max_length=0',
  'log_parameter_max_length_on_error=0',
];
/** Forgets at a power cut, not at a kill: what was committed is with the operating system. */
const forgetful = ['fsync=off', 'full_page_writes=off', 'max_wal_size=4GB'];

interface PostgresOptions {
  layout: Layout;
  environment: Environment;
  secrets: Secrets;
  ephemeral: boolean;
  report: (event: StackEvent) => void;
}

/** PostgreSQL 18 with a cluster of its own; passwords only (SCRAM), this machine only. */
export async function postgresSpec(options: PostgresOptions): Promise<PartSpec> {
  const { layout, secrets, ephemeral } = options;
  const binaries = findPostgres();
  const account = await chooseAccount(layout, binaries.postgres, options.report);
  const data = join(layout.postgres, 'data');
  const sockets = socketFolder(layout);
  const flags = [...settings, `unix_socket_directories=${sockets}`, ...(ephemeral ? forgetful : [])];
  return {
    name: 'postgres',
    ports: ['postgres'],
    adoptable: true,
    portAttempts: 3,
    prepare: () => prepareCluster(options, binaries, account, data),
    command: ({ postgres }) =>
      asAccount(account, binaries.postgres, [
        '-D',
        data,
        ...[`port=${postgres}`, ...flags].flatMap((flag) => ['-c', flag]),
      ]),
    isReady: ({ postgres }) => answersQuery(adminUrl(postgres!, secrets)),
    settle: ({ postgres }) => makeLogins(adminUrl(postgres!, secrets), secrets),
    readyWithinMs: 60_000,
  };
}

export function postgresAddress({ postgres }: Ports, secrets: Secrets): Addresses['postgres'] {
  const url = (login: string, password: string) =>
    `postgres://${login}:${password}@${host}:${postgres}/${databaseName}`;
  return {
    host,
    port: postgres!,
    database: databaseName,
    ownerUrl: url('skillstorm_owner', secrets.databaseOwner),
    appUrl: url('skillstorm_app_login', secrets.databaseApp),
    auditorUrl: url('skillstorm_auditor_login', secrets.databaseAuditor),
    drillUrl: url('skillstorm_drill_login', secrets.databaseDrill),
  };
}

function adminUrl(port: number, { databaseAdmin }: Secrets): string {
  return `postgres://postgres:${databaseAdmin}@${host}:${port}/postgres`;
}

function socketFolder({ postgres }: Layout): string {
  const folder = join(postgres, 'run');
  if (process.platform === 'win32' || Buffer.byteLength(join(folder, '.s.PGSQL.65535')) > socketPathLimit) return '';
  return folder;
}

async function prepareCluster(
  options: PostgresOptions,
  binaries: PostgresBinaries,
  account: PostgresAccount,
  data: string,
) {
  const sockets = join(options.layout.postgres, 'run');
  mkdirSync(sockets, { recursive: true, mode: 0o700 });
  giveTo(account, sockets);
  if (existsSync(data)) return clearLeftover(data);
  await makeCluster(options, binaries, account, data);
}

/** Makes the cluster aside and moves it in place when it is whole: a start killed halfway leaves nothing that looks like one. */
async function makeCluster(
  options: PostgresOptions,
  binaries: PostgresBinaries,
  account: PostgresAccount,
  data: string,
) {
  const fresh = `${data}.new-${process.pid}`;
  const passwordFile = `${data}.password`;
  removeHalfMade(options.layout);
  writeFileSync(passwordFile, options.secrets.databaseAdmin, { mode: 0o600 });
  giveTo(account, passwordFile);
  const args = ['-D', fresh, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  // The builtin locale sorts the same on every system.
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions');
  if (options.ephemeral) args.push('--no-sync');
  const { file, args: words, ...rest } = asAccount(account, binaries.initdb, args);
  try {
    await run(file, words, { ...rest, env: options.environment });
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim() ?? String(error);
    throw new StackError('part-failed', `PostgreSQL could not make its files in ${options.layout.postgres}: ${said}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, data);
}

function removeHalfMade({ postgres }: Layout): void {
  for (const name of readdirSync(postgres).filter((entry) => entry.startsWith('data.new-'))) {
    rmSync(join(postgres, name), { recursive: true, force: true });
  }
}

/**
 * Looks at the pid file of a server that was killed. PostgreSQL refuses to start while any process has that number: a number
 * that was given out again is forgotten, and a server on these very files that `stack.json` does not know is stopped.
 */
async function clearLeftover(data: string): Promise<void> {
  const pidFile = join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const leftover = identify(Number.parseInt(readFileSync(pidFile, 'utf8'), 10));
  if (!leftover) return;
  if (commandLineOf(leftover.pid).includes(` -D ${data} `)) await stopProcess(leftover, stopManners.postgres);
  else rmSync(pidFile, { force: true });
}

function giveTo({ uid, gid }: PostgresAccount, path: string): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}
