import type { Control, DrillOutcome } from '../db/controls';
import { connect, databaseFailure } from '../db/connect';
import { createDatabase, dropDatabase, peopleAmong } from '../db/scratch';
import { type RestoreParts, restoreBackup } from './restore';
import { BackupError } from './sealed';

/** PostgreSQL: this login may not make a database, or is not known at all. */
const forbidden = new Set(['42501', '28000', '28P01']);

export interface DrillParts extends Omit<RestoreParts, 'targetUrl'> {
  /** A login that may make databases. */
  drillUrl: string;
}

/**
 * Brings a backup back in a database of its own, which is gone afterwards: who was destroyed since must not be in it, who was not
 * must be.
 */
export async function drillRestore(
  { drillUrl, ...parts }: DrillParts,
  file: string,
  { canaryGone, canaryStays }: Pick<Control, 'canaryGone' | 'canaryStays'>,
  at: Date,
): Promise<DrillOutcome> {
  const target = new URL(drillUrl);
  // Named after the company's: one that a kill left behind is found, and two companies of one server do not meet.
  const name = `${target.pathname.slice(1)}_drill`;
  target.pathname = `/${name}`;
  try {
    await dropDatabase(drillUrl, name);
    await createDatabase(drillUrl, name);
  } catch (error) {
    if (forbidden.has(String((error as { code?: string }).code))) return 'not-possible';
    throw error;
  }
  try {
    await restoreBackup({ ...parts, targetUrl: target.toString() }, file, at);
    const found = await peopleIn(target.toString(), [canaryGone!, canaryStays!]);
    return found.length === 1 && found[0] === canaryStays ? 'passed' : 'failed';
  } catch (error) {
    // A backup that cannot be put back is what a drill is there to find.
    if (error instanceof BackupError || databaseFailure(error) === 'DATABASE_REFUSED') return 'failed';
    throw error;
  } finally {
    await dropDatabase(drillUrl, name);
  }
}

async function peopleIn(url: string, ids: string[]): Promise<string[]> {
  const sql = connect(url, 1);
  try {
    return await peopleAmong(sql, ids);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
