import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { type OpenSnapshot, type Snapshot, withSnapshot } from '../db/snapshot';
import { endOfTable, frame, type FrameReader, linesIn, readFrames } from './frames';
import { keyId, sealing, unsealing } from './sealed';

/** The first frame of a backup. */
export interface Manifest extends Snapshot {
  /** ISO 8601: nothing that happened later is in it. */
  madeAt: string;
  /** Names the key under which addresses are compared: with another one, who must not be mailed would be. */
  suppressionKeyId: string;
  /** Policy `backup-days` of then: after them nobody knows any more whom it must not bring back. */
  keptDays: number;
}

export interface BackupParts {
  /** A login that reads every table. */
  databaseUrl: string;
  backupKey: Buffer;
  suppressionKey: Buffer;
}

export interface BackupMoment {
  at: Date;
  /** Policy `backup-days`. */
  keptDays: number;
}

export interface MadeBackup {
  sha256: string;
  bytes: number;
  tables: number;
  rows: number;
}

/** Compression that keeps up with the disk. */
const level = 3;

/** Where a backup is written until it is whole. */
export function unfinishedName(name: string): string {
  return `.${name}.unfinished`;
}

export function isUnfinished(name: string): boolean {
  return /^\.skillstorm-.+\.unfinished$/.test(name);
}

/** Name of the backup of a moment. */
export function backupName(at: Date): string {
  return `skillstorm-${at.toISOString().replace(/[:.]/g, '-')}.backup`;
}

export function isBackup(name: string): boolean {
  return /^skillstorm-.+\.backup$/.test(name);
}

/**
 * Writes the whole database, as it is at one instant, into a compressed and sealed file, and reads it back. Memory does not grow
 * with the database. The file is there whole or not at all, and never in the place of another one.
 * @throws Error of the file system (`EEXIST`, `ENOSPC`, `EACCES`) or of the driver
 */
export async function makeBackup(
  { databaseUrl, backupKey, suppressionKey }: BackupParts,
  file: string,
  { at, keptDays }: BackupMoment,
  { report = () => {}, signal }: { report?: (rows: number) => void; signal?: AbortSignal } = {},
): Promise<MadeBackup> {
  await refuseExisting(file);
  const temporary = join(dirname(file), unfinishedName(basename(file)));
  const made = { sha256: '', bytes: 0, tables: 0, rows: 0 };
  try {
    const written = await open(temporary, 'w', 0o600);
    try {
      await withSnapshot(databaseUrl, async (snapshot) => {
        made.tables = snapshot.tables.length;
        const { migrations, tables, sequences } = snapshot;
        const manifest: Manifest = {
          madeAt: at.toISOString(),
          suppressionKeyId: keyId(suppressionKey),
          keptDays,
          migrations,
          tables,
          sequences,
        };
        const content = contentOf(manifest, snapshot, (rows) => report((made.rows += rows)));
        const sink = writing(written, made);
        await pipeline(content, createGzip({ level }), sealing(backupKey), sink, signal ? { signal } : {});
      });
    } finally {
      await written.close();
    }
    await readBackup(temporary, backupKey, readToEnd);
    await rename(temporary, file);
    return made;
  } finally {
    await rm(temporary, { force: true });
  }
}

/**
 * Opens a backup; what follows its manifest is read by the work, and no more of it than the work asks.
 * @throws BackupError where the file does not stand
 */
export async function readBackup<T>(
  file: string,
  key: Buffer,
  work: (manifest: Manifest, frames: FrameReader) => Promise<T>,
): Promise<T> {
  return (await pipeline(createReadStream(file), unsealing(key), createGunzip(), async (content) => {
    const frames = readFrames(content);
    const first = await frames.next();
    return work(JSON.parse(first!.toString('utf8')) as Manifest, frames);
  })) as T;
}

/** Reads a backup to its last byte: that all of it stands. */
export async function readToEnd(_: Manifest, frames: FrameReader): Promise<void> {
  while (await frames.next());
}

async function* contentOf(
  manifest: Manifest,
  snapshot: OpenSnapshot,
  count: (rows: number) => void,
): AsyncGenerator<Buffer> {
  yield frame(Buffer.from(JSON.stringify(manifest)));
  for (const table of snapshot.tables) {
    for await (const rows of snapshot.copy(table)) {
      count(linesIn(rows));
      yield frame(rows);
    }
    yield endOfTable;
  }
}

/** Writes, counts and hashes; on the disk before it ends. */
function writing(file: FileHandle, made: MadeBackup): (sealed: AsyncIterable<Buffer>) => Promise<void> {
  return async (sealed) => {
    const hash = createHash('sha256');
    for await (const part of sealed) {
      await file.writeFile(part);
      hash.update(part);
      made.bytes += part.length;
    }
    await file.sync();
    made.sha256 = hash.digest('hex');
  };
}

async function refuseExisting(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw Object.assign(new Error('the file exists'), { code: 'EEXIST' });
}
