import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { type Remedy, remedies } from './doctor-remedies';
import { type Layout, layoutOf } from './layout';
import { lockHolder } from './lock';
import { defaultPorts, isFree } from './ports';
import { userNamespacesWork } from './postgres-account';
import { findPostgres, postgresPackageName } from './postgres-package';
import { isAlive } from './process-identity';
import { readState } from './state-file';
import { localBinary } from './temporal-binaries';
import { findPython, wheels } from './temporal-wheels';
import type { Environment, PartName } from './types';

const run = promisify(execFile);
const oldestNode = [20, 19] as const;
const neededBytes = 1024 ** 3;

/** One look at the machine. */
export interface Finding {
  check: keyof typeof remedies;
  ok: boolean;
  /** What was seen, in the language of the command line. */
  detail: string;
  /** What to do about it; null when nothing has to be done. */
  remedy: Remedy | null;
}

type Look = Pick<Finding, 'ok' | 'detail'>;

export interface DoctorOptions {
  stateDir: string;
  environment: Environment;
  temporalPath?: string;
}

/** Looks at everything the embedded stack needs. Changes nothing, fetches nothing, never throws. */
export async function examineMachine(options: DoctorOptions): Promise<Finding[]> {
  const layout = layoutOf(options.stateDir);
  const looks: Record<Finding['check'], () => Look | Promise<Look>> = {
    node: lookAtNode,
    postgres: lookAtPostgres,
    'user-namespaces': lookAtUserNamespaces,
    python: () => lookAtPython(options.environment),
    temporal: () => lookAtTemporal(options),
    'temporal-test-server': () => lookAtTestServer(options),
    ports: () => lookAtPorts(layout),
    disk: () => lookAtDisk(layout),
    'state-folder': () => lookAtStateFolder(layout),
    parts: () => lookAtParts(layout),
  };
  const checks = Object.keys(looks) as Finding['check'][];
  return Promise.all(
    checks.map(async (check) => {
      const look = await Promise.resolve()
        .then(looks[check])
        .catch((error: Error) => ({ ok: false, detail: error.message.split('\n')[0]! }));
      return { check, ...look, remedy: look.ok ? null : remedies[check] };
    }),
  );
}

function lookAtNode(): Look {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return { ok, detail: `${process.versions.node}, ${oldestNode.join('.')} of later` };
}

async function lookAtPostgres(): Promise<Look> {
  const { postgres } = findPostgres();
  const { stdout } = await run(postgres, ['--version']);
  return { ok: true, detail: `${stdout.trim()}, ${postgresPackageName()}` };
}

async function lookAtUserNamespaces(): Promise<Look> {
  if (process.getuid?.() !== 0) return { ok: true, detail: 'niet nodig: u bent niet root' };
  return (await userNamespacesWork()) ? { ok: true, detail: 'toegestaan' } : { ok: false, detail: 'geweigerd' };
}

async function lookAtPython(environment: Environment): Promise<Look> {
  try {
    const python = await findPython(environment);
    const { stdout } = await run(python, ['-m', 'pip', '--version'], { env: environment });
    return { ok: true, detail: `${python}, ${stdout.split(' ').slice(0, 2).join(' ')}` };
  } catch {
    const here = await Promise.all(Object.values(wheels).map((wheel) => localBinary(wheel, { environment })));
    return here.every(Boolean)
      ? { ok: true, detail: 'ontbreekt, maar is niet nodig: Temporal is er al' }
      : { ok: false, detail: 'geen python3 met pip, en Temporal is nog niet opgehaald' };
  }
}

async function lookAtTemporal({ environment, temporalPath }: DoctorOptions): Promise<Look> {
  const found = await localBinary(wheels.temporal, { environment, configured: temporalPath });
  if (found || temporalPath) return { ok: found !== null, detail: found ?? `${temporalPath} start niet` };
  return toBeFetched(environment);
}

async function lookAtTestServer({ environment }: DoctorOptions): Promise<Look> {
  const found = await localBinary(wheels.testServer, { environment });
  return found ? { ok: true, detail: found } : toBeFetched(environment);
}

async function toBeFetched(environment: Environment): Promise<Look> {
  const python = await findPython(environment);
  return { ok: true, detail: `nog niet hier: ${python} -m pip haalt het op wanneer het nodig is` };
}

async function lookAtPorts(layout: Layout): Promise<Look> {
  if (lockHolder(layout)) return { ok: true, detail: 'in gebruik door SkillStorm, dat draait' };
  const ports = Object.values(defaultPorts);
  const free = await Promise.all(ports.map(isFree));
  const taken = ports.filter((_, index) => !free[index]);
  return {
    ok: true,
    detail: taken.length ? `bezet: ${taken.join(', ')}; de volgende vrije worden gebruikt` : 'allemaal vrij',
  };
}

async function lookAtDisk({ root }: Layout): Promise<Look> {
  const { bavail, bsize } = await statfs(nearestFolder(root));
  return {
    ok: bavail * bsize >= neededBytes,
    detail: `${Math.floor((bavail * bsize) / 1024 ** 2)} MB vrij, 1024 MB nodig`,
  };
}

async function lookAtStateFolder({ root, secrets }: Layout): Promise<Look> {
  await access(nearestFolder(root), constants.W_OK);
  if (!existsSync(root)) return { ok: true, detail: `${root}, komt er bij de eerste start` };
  const open = existsSync(secrets) && process.platform !== 'win32' && (statSync(secrets).mode & 0o077) !== 0;
  return { ok: !open, detail: open ? `anderen kunnen ${secrets} lezen` : root };
}

function lookAtParts(layout: Layout): Look {
  const holder = lockHolder(layout);
  if (holder) return { ok: true, detail: `draait, proces ${holder.pid}` };
  const left = Object.entries(readState(layout).parts).filter(([, part]) => part.process && isAlive(part.process));
  const names = left.map(([name, part]) => `${name as PartName} (proces ${part.process!.pid})`);
  return {
    ok: left.length === 0,
    detail: names.length ? `overgebleven van een afgebroken start: ${names.join(', ')}` : 'draait niet',
  };
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}
