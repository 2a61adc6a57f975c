import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { EvidenceFolder } from '../audit/evidence-folder';
import { knownTombstones, removeBackups, removeTombstones } from '../db/backups';
import type { Database } from '../db/connect';
import { addDays } from '../rules/calendar';
import { readTombstoneFile } from './tombstone-file';
import { backupName, isBackup, isUnfinished, unfinishedName } from './make';

export interface Rotation {
  backups: number;
  tombstones: number;
}

/**
 * Takes away backups that are older than the policy lets them be, the tombstones that no backup is left to need, and what was left
 * of a backup that was killed. Rows first: a file that stays behind is found again the next night.
 * @param keptDays policy `backup-days`
 */
export async function rotateBackups(
  { db, evidence, folder }: { db: Database; evidence: EvidenceFolder; folder: string },
  keptDays: number,
  at: Date,
): Promise<Rotation> {
  const before = addDays(at, -keptDays);
  const rotation = await db.change(at, 'run-controls', async (tx, note) => {
    const files = await removeBackups(tx, before, at);
    const tombstones = await removeTombstones(tx, before, at);
    if (files.length + tombstones > 0) note({ event: 'backup.removed', facts: { backups: files.length, tombstones } });
    return { files, tombstones };
  });
  for (const file of rotation.files) await rm(join(folder, file), { force: true });
  await removeLeftTombstones(db, evidence, before);
  await removeLeftBehind(folder, at, before);
  return { backups: rotation.files.length, tombstones: rotation.tombstones };
}

/** Files without a row: it was taken away, this night or in one that was killed. A young one belongs to a batch at work. */
async function removeLeftTombstones(db: Database, evidence: EvidenceFolder, before: Date): Promise<void> {
  const ids = (await evidence.names('tombstones')).map((name) => basename(name, '.json'));
  const known = new Set(await knownTombstones(db.sql, ids));
  for (const id of ids.filter((found) => !known.has(found))) {
    const tombstone = await readTombstoneFile(evidence, `${id}.json`);
    if (tombstone.destroyedAt < before) await rm(evidence.path('tombstones', `${id}.json`), { force: true });
  }
}

/** What has no row: left by an attempt that was killed. The name of a file says from when it is. */
async function removeLeftBehind(folder: string, at: Date, before: Date): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const [oldestBackup, oldestUnfinished] = [backupName(before), unfinishedName(backupName(addDays(at, -1)))];
  const left = names.filter((name) =>
    isUnfinished(name) ? name < oldestUnfinished : isBackup(name) && name < oldestBackup,
  );
  for (const name of left) await rm(join(folder, name), { force: true });
}
