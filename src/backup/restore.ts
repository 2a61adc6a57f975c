import type { EvidenceFolder } from '../audit/evidence-folder';
import { doubtDigests, storedTombstones } from '../db/backups';
import { openDatabase, type Tx } from '../db/connect';
import { notBackSince } from '../db/customer-archive';
import { standingHolds } from '../db/holds';
import type { LedgerKey } from '../db/ledger';
import { migrateWithin, shippedMigrations } from '../db/migrate';
import { clearSchema, fillTables, lookAtTarget } from '../db/restoring';
import { destroyThrough } from '../db/retention/due';
import type { Destroyed } from '../db/retention/store';
import { storedRules, storeOf } from '../db/retention/stores';
import { insertTombstone, type Tombstone } from '../db/tombstones';
import { addDays, dayInBrussels } from '../rules/calendar';
import { heldSubjects } from '../rules/retention/due';
import { type FrameReader, linesIn } from './frames';
import { type Manifest, readBackup } from './make';
import { BackupError, keyId } from './sealed';
import { readTombstoneFile } from './tombstone-file';

export interface RestoreParts {
  /** A login that owns the target. */
  targetUrl: string;
  backupKey: Buffer;
  suppressionKey: Buffer;
  ledgerKey: LedgerKey;
  /** Where it stands whom a backup must not bring back. */
  evidence: EvidenceFolder;
}

export interface Restored {
  madeAt: string;
  tables: number;
  rows: number;
  /** Migrations that this release has and the backup had not. */
  migrated: string[];
  replayed: Replayed;
  /** Digests that may have left after the backup: counted as uncertain, and not sent again. */
  digestsInDoubt: number;
}

export interface Replayed {
  /** Batches of destruction, and whom or what they name. */
  batches: number;
  subjects: number;
  /** Batches of which nothing had come back. */
  alreadyGone: number;
  /** Rows that had come back and were destroyed again, by table. */
  destroyed: Destroyed;
}

/**
 * Puts a backup into an empty database, in one transaction: schema and rows of then, the migrations since, and everything that was
 * destroyed since is destroyed again. Before it commits nobody sees anything; where it fails, nothing has changed.
 * @throws BackupError; nothing was done
 */
export async function restoreBackup(
  { targetUrl, backupKey, suppressionKey, ledgerKey, evidence }: RestoreParts,
  file: string,
  at: Date,
  report: (rows: number) => void = () => {},
): Promise<Restored> {
  const db = openDatabase({ url: targetUrl, ledgerKey, maxConnections: 1 });
  try {
    return await readBackup(file, backupKey, (manifest, frames) =>
      db.change(at, 'restore', async (tx, note) => {
        if (manifest.suppressionKeyId !== keyId(suppressionKey)) throw new BackupError('backup-of-another-company');
        const oldest = addDays(at, -manifest.keptDays);
        if (new Date(manifest.madeAt) < oldest) throw new BackupError('backup-too-old');
        const later = await laterMigrations(manifest);
        const target = await lookAtTarget(tx);
        if (target === 'in-use') throw new BackupError('target-in-use');
        if (target === 'as-new') await clearSchema(tx);
        await migrateWithin(
          tx,
          manifest.migrations.map(({ name }) => name),
        );
        const rows = await fill(tx, manifest, frames, report);
        await migrateWithin(tx, later);
        const replayed = await replay(tx, evidence, oldest);
        const digestsInDoubt = await doubtDigests(tx);
        const { madeAt } = manifest;
        const { batches, subjects, alreadyGone } = replayed;
        note({
          event: 'backup.restored',
          facts: { madeAt, rows, batches, subjects, alreadyGone, digestsInDoubt, migrated: later.length },
        });
        return { madeAt, tables: manifest.tables.length, rows, migrated: later, replayed, digestsInDoubt };
      }),
    );
  } finally {
    await db.close();
  }
}

/** What this release has and the backup has not. @throws BackupError where the backup has what this release has not */
async function laterMigrations({ migrations }: Manifest): Promise<string[]> {
  const shipped = await shippedMigrations();
  const known = new Map(shipped.map(({ name, sha256 }) => [name, sha256]));
  if (migrations.some(({ name, sha256 }) => known.get(name) !== sha256))
    throw new BackupError('backup-of-a-newer-release');
  const had = new Set(migrations.map(({ name }) => name));
  return shipped.map(({ name }) => name).filter((name) => !had.has(name));
}

async function fill(tx: Tx, manifest: Manifest, frames: FrameReader, report: (rows: number) => void): Promise<number> {
  let rows = 0;
  await fillTables(tx, manifest, async function* () {
    for await (const bytes of frames.table()) {
      yield bytes;
      report((rows += linesIn(bytes)));
    }
  });
  // To the mark of the end: only then is the file known to be whole.
  if ((await frames.next()) !== null) throw new BackupError('backup-broken');
  return rows;
}

/**
 * Destroys again what the evidence says was destroyed, also before the backup: what is gone already stays as it is.
 * @param oldest before it tombstones were taken away, with the backups that needed them
 */
async function replay(tx: Tx, evidence: EvidenceFolder, oldest: Date): Promise<Replayed> {
  const stored = await storedTombstones(tx);
  const names = await evidence.names('tombstones');
  const exported = stored.filter(({ isExported, destroyedAt }) => isExported && destroyedAt >= oldest);
  // A folder that knows none of them is not the one of this company: who was destroyed since would come back.
  if (exported.length > 0 && !exported.some(({ id }) => names.includes(`${id}.json`)))
    throw new BackupError('evidence-missing');
  const replayed: Replayed = { batches: 0, subjects: 0, alreadyGone: 0, destroyed: {} };
  for (const name of names) {
    const tombstone = await readTombstoneFile(evidence, name);
    await insertTombstone(tx, tombstone);
    await destroyAgain(tx, tombstone, replayed);
  }
  for (const tombstone of stored)
    if (!names.includes(`${tombstone.id}.json`)) await destroyAgain(tx, tombstone, replayed);
  return replayed;
}

async function destroyAgain(tx: Tx, tombstone: Tombstone, replayed: Replayed): Promise<void> {
  const { subjects, startedThrough, destroyedAt } = tombstone;
  const rule = storedRules.find((known) => known === tombstone.rule);
  if (!rule) throw new BackupError('evidence-changed');
  const store = storeOf(rule);
  const day = dayInBrussels(destroyedAt);
  // A hold of that day may be younger than the backup: the tombstone knows whom it spared.
  const held = [...tombstone.held, ...heldSubjects(await standingHolds(tx, day), rule, day)];
  const gone = rule === 'RET-CLIENT-DEL' ? await notBackSince(tx, subjects, destroyedAt) : subjects;
  const destroyed = startedThrough
    ? await destroyThrough(tx, store, startedThrough)
    : gone.length > 0
      ? await store.destroy(tx, gone, destroyedAt, held)
      : {};
  replayed.batches += 1;
  replayed.subjects += subjects.length;
  if (Object.keys(destroyed).length === 0) replayed.alreadyGone += 1;
  for (const [table, rows] of Object.entries(destroyed))
    replayed.destroyed[table] = (replayed.destroyed[table] ?? 0) + rows;
}
