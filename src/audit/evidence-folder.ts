import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, copyFile, link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What stands outside the database, by kind: a file is written once and never changed. */
export type EvidenceKind =
  'histories' | 'bundles' | 'verdicts' | 'runtimes' | 'lockfiles' | 'anchors' | 'tombstones' | 'reports';

/** Why a file of the evidence does not stand. */
export type FileFault = 'missing' | 'changed';

export interface EvidenceFolder {
  path(kind: EvidenceKind, name: string): string;
  /** Names of the files of a kind, in order; none where nothing was written yet. */
  names(kind: EvidenceKind): Promise<string[]>;
  /**
   * Writes a file whole or not at all, and lets one of that name stand: the same export made twice is one.
   * @throws Error of the file system (full, forbidden)
   */
  writeOnce(kind: EvidenceKind, name: string, bytes: Buffer): Promise<void>;
  copyOnce(kind: EvidenceKind, name: string, from: string): Promise<void>;
  /** @returns null where there is none */
  read(kind: EvidenceKind, name: string): Promise<Buffer | null>;
  /** Whether a file still has the content that its hash names; large ones are read as a stream. */
  check(kind: EvidenceKind, name: string, sha256: string): Promise<FileFault | null>;
}

export function evidenceFolder(root: string): EvidenceFolder {
  const path = (kind: EvidenceKind, name: string) => join(root, kind, name);
  const once = async (target: string, fill: (temporary: string) => Promise<void>) => {
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    const temporary = join(dirname(target), `.${randomUUID()}`);
    try {
      await fill(temporary);
      await link(temporary, target).catch(unlessThere);
    } finally {
      await rm(temporary, { force: true });
    }
    await synced(await open(dirname(target), 'r'));
  };
  return {
    path,
    names: async (kind) => {
      const names = await readdir(join(root, kind)).catch(ifMissing<string[]>([]));
      return names.filter((name) => !name.startsWith('.')).sort();
    },
    writeOnce: (kind, name, bytes) =>
      once(path(kind, name), async (temporary) => {
        const file = await open(temporary, 'wx', 0o600);
        await file.writeFile(bytes);
        await synced(file);
      }),
    copyOnce: (kind, name, from) =>
      once(path(kind, name), async (temporary) => {
        await copyFile(from, temporary);
        await synced(await open(temporary, 'r+'));
      }),
    read: (kind, name) => readFile(path(kind, name)).catch(ifMissing<Buffer | null>(null)),
    check: async (kind, name, sha256) => {
      const found = await sha256OfFile(path(kind, name)).catch(ifMissing<string | null>(null));
      if (found === null) return 'missing';
      return found === sha256 ? null : 'changed';
    },
  };
}

export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

export function sha256Of(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function synced(file: FileHandle): Promise<void> {
  await file.sync();
  await file.close();
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

function ifMissing<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return value;
    throw error;
  };
}
