import * as v from 'valibot';
import type { EvidenceFolder } from '../audit/evidence-folder';
import type { Tombstone } from '../db/tombstones';
import { BackupError } from './sealed';

const ids = v.array(v.pipe(v.string(), v.uuid()));

const tombstoneFile = v.object({
  id: v.pipe(v.string(), v.uuid()),
  rule: v.string(),
  subjects: ids,
  // The first files said neither.
  held: v.optional(ids, []),
  startedThrough: v.optional(v.nullable(v.pipe(v.string(), v.isoDate())), null),
  destroyedAt: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((text) => new Date(text)),
  ),
});

/** @throws BackupError `evidence-changed` where the file is not one of ours any more */
export async function readTombstoneFile(evidence: EvidenceFolder, name: string): Promise<Tombstone> {
  const bytes = await evidence.read('tombstones', name);
  try {
    return v.parse(tombstoneFile, JSON.parse(bytes!.toString('utf8')));
  } catch {
    throw new BackupError('evidence-changed');
  }
}
