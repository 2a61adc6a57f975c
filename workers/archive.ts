import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { create } from 'tar';
import { type EvidenceFolder, sha256OfFile } from '../src/audit/evidence-folder';
import type { Database } from '../src/db/connect';
import { findBundle, insertBundle } from '../src/db/histories';
import { isVerdictArchived } from '../src/db/ledger';
import { packagePath } from '../src/package-root';
import type { WorkflowBundle } from './bundle';
import { readVerdict } from './verdict';

/** Where `npm run build` leaves the runtime that replays what this release runs. */
export const builtRuntimePath = packagePath('dist', 'replay-runtime.tgz');

const runnerPath = packagePath('dist', 'src', 'audit', 'replay-runner.js');
const lockfilePath = packagePath('package-lock.json');

interface Archiving {
  db: Database;
  evidence: EvidenceFolder;
}

/** Before code takes work: keeps the bundle of its processes, and the function by which it decides what is destroyed. */
export async function archiveRelease(archiving: Archiving, bundle: WorkflowBundle, at: Date): Promise<void> {
  await archiveVerdict(archiving, bundle, at);
  await archiveBundle(archiving, bundle, at);
}

async function archiveVerdict({ db, evidence }: Archiving, bundle: WorkflowBundle, at: Date): Promise<void> {
  const { codePath, sha256 } = await readVerdict(bundle.codePath);
  await evidence.copyOnce('verdicts', `${sha256}.js`, codePath);
  await db.change(at, 'worker', async (tx, note) => {
    if (!(await isVerdictArchived(tx, sha256))) note({ event: 'verdict.archived', facts: { sha256 } });
  });
}

/**
 * Keeps it under its content hash, with the lockfile and with the runtime that can replay it, so that an execution can be
 * replayed when nobody knows any more how it was built.
 */
async function archiveBundle(
  { db, evidence }: Archiving,
  { codePath, sha256 }: WorkflowBundle,
  at: Date,
): Promise<void> {
  if (await findBundle(db.sql, sha256)) return;
  await evidence.copyOnce('bundles', `${sha256}.js`, codePath);
  const lockfileSha256 = await sha256OfFile(lockfilePath);
  await evidence.copyOnce('lockfiles', `${lockfileSha256}.json`, lockfilePath);
  const runtimeSha256 = existsSync(builtRuntimePath) ? await sha256OfFile(builtRuntimePath) : null;
  if (runtimeSha256) await evidence.copyOnce('runtimes', `${runtimeSha256}.tgz`, builtRuntimePath);
  const bundle = {
    sha256,
    lockfileSha256,
    sdkVersion: await versionOf(sdk),
    nodeVersion: process.version,
    runtimeSha256,
  };
  await db.change(at, 'worker', async (tx, note) => {
    if (await insertBundle(tx, bundle, at)) note({ event: 'bundle.archived', facts: bundle });
  });
}

const sdk = '@temporalio/worker';

/** Packs the SDK with all it needs on this platform, and the program that replays with it, into one file of a few dozen megabytes. */
export async function packRuntime(file = builtRuntimePath): Promise<void> {
  const root = packagePath();
  const folders = [...closure(root)].map((folder) => relative(root, folder));
  const temporary = `${file}.part`;
  await create(
    {
      file: temporary,
      gzip: true,
      portable: true,
      noMtime: true,
      cwd: root,
      filter: (path) => isNeeded(path.replaceAll('\\', '/')),
    },
    [...folders, relative(root, runnerPath)],
  );
  await rename(temporary, file);
}

/** What it takes to run, on this platform: no sources of the core, no types, no maps, no other platform's binary. */
function isNeeded(path: string): boolean {
  if (/\/core-bridge\/(sdk-core|src|bridge-macros)(\/|$)/.test(path)) return false;
  if (/\.([cm]?ts|map|md)$/.test(path) || path.includes('/node_modules/@types/')) return false;
  const platform = /\/core-bridge\/releases\/([^/]+)/.exec(path)?.[1];
  return platform === undefined || isThisPlatform(platform);
}

const machines: Record<string, string> = { x64: 'x86_64', arm64: 'aarch64' };
const systems: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

function isThisPlatform(release: string): boolean {
  return release.startsWith(machines[process.arch]!) && release.includes(systems[process.platform]!);
}

/** What only makes bundles: an archived one is made already. The SDK names webpack when it loads, and asks it for nothing more. */
const bundlesOnly = new Set(['@swc/core', 'swc-loader', 'source-map-loader']);

/** Folders of the SDK and of everything it depends on, as Node would find them. */
function closure(root: string): Set<string> {
  const found = new Set<string>();
  const walk = (name: string, from: string) => {
    if (bundlesOnly.has(name)) return;
    const folder = findPackage(name, from, root);
    if (!folder || found.has(folder)) return;
    found.add(folder);
    if (name === 'webpack') return;
    const { dependencies, optionalDependencies } = require(join(folder, 'package.json')) as PackageFile;
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) walk(needed, folder);
  };
  walk(sdk, root);
  return found;
}

interface PackageFile {
  version: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

function findPackage(name: string, from: string, root: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === root) return null;
  }
}

async function versionOf(name: string): Promise<string> {
  const text = await readFile(packagePath('node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as PackageFile).version;
}
