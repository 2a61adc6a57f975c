import { gzipSync } from 'node:zlib';
import type { Client } from '@temporalio/client';
import { type EvidenceFolder, sha256Of } from '../src/audit/evidence-folder';
import type { Database } from '../src/db/connect';
import { insertHistory, isExported } from '../src/db/histories';
import type { OutboxRow } from '../src/db/outbox';
import { readTombstone } from '../src/db/tombstones';
import { closedHistory } from '../src/temporal/closed-history';

interface ExportParts {
  db: Database;
  client: Client;
  evidence: EvidenceFolder;
}

/**
 * Takes evidence out of the database and out of Temporal: the history of a run that closed, or the tombstones of a batch. Doing it
 * again changes nothing.
 */
export async function exportEvidence(parts: ExportParts, { workflowId, input }: OutboxRow, at: Date): Promise<void> {
  if (input['tombstone']) await exportTombstone(parts, input['tombstone']);
  if (input['runId']) await exportHistory(parts, workflowId, input['runId'], at);
}

async function exportTombstone({ db, evidence }: ExportParts, id: string): Promise<void> {
  const tombstone = await readTombstone(db.sql, id);
  // Older than any backup, and taken away before the relay came to it.
  if (tombstone) await evidence.writeOnce('tombstones', `${id}.json`, Buffer.from(JSON.stringify(tombstone)));
}

async function exportHistory(
  { db, client, evidence }: ExportParts,
  workflowId: string,
  runId: string,
  at: Date,
): Promise<void> {
  if (await isExported(db.sql, workflowId, runId)) return;
  const { json, bundleSha256 } = await closedHistory(client, workflowId, runId);
  const file = gzipSync(json);
  const sha256 = sha256Of(file);
  await evidence.writeOnce('histories', `${sha256}.json.gz`, file);
  await db.change(at, 'relay', async (tx, note) => {
    if (!(await insertHistory(tx, { workflowId, runId, sha256, bundleSha256 }, at))) return;
    note({ event: 'history.exported', subject: runId, facts: { workflowId, sha256, bundle: bundleSha256 } });
  });
}
