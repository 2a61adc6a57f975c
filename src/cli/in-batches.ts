import type { LedgerNote } from '../db/ledger';
import { type Note, type Tx, databaseFailure } from '../db/connect';
import type { Staff } from '../db/staff';
import { importProgress } from '../text/cli/imports';
import { decide, type OpenCompany } from './company';
import { type Io, progressLine } from './io';
import type { RefusedRecord } from './import-account';

/** Records per transaction: the ledger's lock is held for some milliseconds, and a killed import loses no more than this. */
const batchSize = 100;

/** Thrown by the work on one record: the record is refused and nothing of it stays. */
export class RecordRefused extends Error {
  override name = 'RecordRefused';

  constructor(
    readonly field: string,
    readonly rule: RefusedRecord['rule'],
  ) {
    super(rule);
  }
}

/**
 * Works through the records of a file in batches. Each record has a savepoint of its own: one that is refused, by us or by
 * PostgreSQL, leaves no row, no outbox entry and no evidence, and does not touch its neighbours.
 */
export async function inBatches<Draft extends { line: number }, Result>(
  { io, company, staff }: { io: Io; company: OpenCompany; staff: Staff },
  drafts: Draft[],
  work: (tx: Tx, note: Note, draft: Draft) => Promise<Result>,
): Promise<{ results: Result[]; refused: RefusedRecord[] }> {
  const results: Result[] = [];
  const refused: RefusedRecord[] = [];
  const progress = progressLine(io);
  for (let from = 0; from < drafts.length; from += batchSize) {
    const done = await decide(company, staff, async (tx, note) => {
      const batch: (Result | RefusedRecord)[] = [];
      for (const draft of drafts.slice(from, from + batchSize)) {
        const outcome = await oneRecord(tx, note, draft, work);
        batch.push(outcome);
      }
      return batch;
    });
    for (const outcome of done) {
      if (isRefused(outcome)) refused.push(outcome);
      else results.push(outcome);
    }
    progress.show(importProgress(Math.min(from + batchSize, drafts.length), drafts.length));
  }
  progress.clear();
  return { results, refused };
}

async function oneRecord<Draft extends { line: number }, Result>(
  tx: Tx,
  note: Note,
  draft: Draft,
  work: (tx: Tx, note: Note, draft: Draft) => Promise<Result>,
): Promise<Result | RefusedRecord> {
  const notes: LedgerNote[] = [];
  try {
    const result = (await tx.savepoint((inner) => work(inner, (entry) => notes.push(entry), draft))) as Result;
    notes.forEach(note);
    return result;
  } catch (error) {
    if (error instanceof RecordRefused) return { line: draft.line, field: error.field, rule: error.rule };
    if (databaseFailure(error) === 'DATABASE_REFUSED') return { line: draft.line, field: '', rule: 'database-refused' };
    throw error;
  }
}

function isRefused<Result>(outcome: Result | RefusedRecord): outcome is RefusedRecord {
  return typeof outcome === 'object' && outcome !== null && 'rule' in outcome;
}
