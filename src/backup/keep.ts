import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvidenceFolder } from '../audit/evidence-folder';
import { insertBackup } from '../db/backups';
import { removeCanary } from '../db/canaries';
import { setControlBackup } from '../db/controls';
import type { Database } from '../db/connect';
import { CatalogueError } from '../types/failures';
import type { PolicyVersion } from '../types/ids';
import { type BackupParts, backupName, makeBackup } from './make';
import { rotateBackups } from './rotate';

export interface Keeping extends BackupParts {
  db: Database;
  evidence: EvidenceFolder;
  /** Folder of the nightly backups. */
  folder: string;
}

/**
 * Takes away what is too old to stay, then makes the backup of a day.
 * @param keptDays policy `backup-days`
 * @throws CatalogueError `BACKUP_UNWRITABLE` where the folder is full or shut
 */
export async function keepBackup(
  keeping: Keeping,
  { day, policyVersion, keptDays }: { day: string; policyVersion: PolicyVersion; keptDays: number },
  at: Date,
): Promise<void> {
  const name = backupName(at);
  const file = join(keeping.folder, name);
  try {
    await mkdir(keeping.folder, { recursive: true, mode: 0o700 });
    // Left by an attempt that ended between the file and its row.
    await rm(file, { force: true });
    await rotateBackups(keeping, keptDays, at);
    const made = await makeBackup(keeping, file, { at, keptDays });
    await keeping.db.change(at, 'run-controls', async (tx, note) => {
      const id = await insertBackup(tx, { ...made, madeAt: at, file: name, policyVersion });
      await setControlBackup(tx, day, id);
      note({ event: 'backup.made', subject: id, policyVersion, facts: { ...made } });
    });
  } catch (error) {
    throw isOfFiles(error) ? new CatalogueError('BACKUP_UNWRITABLE') : error;
  }
}

/** Destroys an invented person, and says so outside the database at once: the drill cannot wait for the relay. */
export async function destroyCanary(
  { db, evidence }: { db: Database; evidence: EvidenceFolder },
  id: string,
  at: Date,
): Promise<void> {
  const tombstone = await db.change(at, 'run-controls', (tx) => removeCanary(tx, id, at));
  await evidence.writeOnce('tombstones', `${tombstone.id}.json`, Buffer.from(JSON.stringify(tombstone)));
}

/** Node names what the file system says by a call; the driver and libsodium do not. */
function isOfFiles(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}
