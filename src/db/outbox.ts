import type { ProcessName } from '../types/messages';
import type { Sql, Tx } from './connect';

export interface OutboxRow {
  id: string;
  kind: 'start' | 'signal' | 'export';
  workflowType: ProcessName | null;
  workflowId: string;
  /** Ids and codes only (law 1). */
  input: Record<string, string>;
  /** One line for operators. */
  summary: string | null;
  attempts: number;
}

export interface OrderedProcess {
  workflowType: ProcessName;
  workflowId: string;
  input: Record<string, string>;
  summary: string;
}

/** Asks for a process to be started; the same transaction writes the row the process is about (law 2). */
export async function recordStart(tx: Tx, at: Date, start: OrderedProcess): Promise<void> {
  await tx`
    insert into outbox (kind, workflow_type, workflow_id, input, summary, recorded_at, due_at)
    values ('start', ${start.workflowType}, ${start.workflowId}, ${tx.json(start.input)}, ${start.summary}, ${at}, ${at})`;
}

/** Asks for the signal "look again": the process re-reads its row. */
export async function recordSignal(tx: Tx, at: Date, workflowId: string): Promise<void> {
  await tx`
    insert into outbox (kind, workflow_id, input, recorded_at, due_at)
    values ('signal', ${workflowId}, '{}', ${at}, ${at})`;
}

/** The signal "look again" for a row that is open once more: a process that has ended, however it ended, starts again to hear it. */
export async function recordRevival(tx: Tx, at: Date, process: OrderedProcess): Promise<void> {
  const { workflowType, workflowId, input, summary } = process;
  await tx`
    insert into outbox (kind, workflow_type, workflow_id, input, summary, recorded_at, due_at)
    values ('signal', ${workflowType}, ${workflowId}, ${tx.json(input)}, ${summary}, ${at}, ${at})`;
}

/** Asks for the history of a run as evidence, once it has closed. */
export async function recordHistoryExport(
  tx: Tx,
  at: Date,
  { workflowId, runId }: { workflowId: string; runId: string },
): Promise<void> {
  await recordExport(tx, at, workflowId, { runId });
}

/** Asks for a batch of tombstones to be copied outside the database. */
export async function recordTombstonesExport(tx: Tx, at: Date, tombstone: string): Promise<void> {
  await recordExport(tx, at, `tombstone/${tombstone}`, { tombstone });
}

async function recordExport(tx: Tx, at: Date, workflowId: string, input: Record<string, string>): Promise<void> {
  await tx`
    insert into outbox (kind, workflow_id, input, recorded_at, due_at)
    values ('export', ${workflowId}, ${tx.json(input)}, ${at}, ${at})`;
}

/** Leases what is due, oldest first: a relay that dies loses the lease, not the row. */
export async function leaseOutbox(sql: Sql, asOf: Date, leaseUntil: Date, limit: number): Promise<OutboxRow[]> {
  const rows = await sql<OutboxRow[]>`
    update outbox set due_at = ${leaseUntil}, attempts = attempts + 1
    where id in (select id from outbox where due_at <= ${asOf} order by id limit ${limit} for update skip locked)
    returning id, kind, workflow_type, workflow_id, input, summary, attempts`;
  return rows.sort((a, b) => Number(BigInt(a.id) - BigInt(b.id)));
}

export async function finishOutbox(sql: Sql, id: string): Promise<void> {
  await sql`delete from outbox where id = ${id}`;
}

export async function postponeOutbox(sql: Sql, id: string, dueAt: Date, failure: string): Promise<void> {
  await sql`update outbox set due_at = ${dueAt}, failure = ${failure} where id = ${id}`;
}

/** A signal may overtake the start it belongs to. */
export async function hasPendingStart(sql: Sql, workflowId: string): Promise<boolean> {
  const rows = await sql`select from outbox where workflow_id = ${workflowId} and kind = 'start' limit 1`;
  return rows.length > 0;
}

export async function countOutbox(sql: Sql): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from outbox`;
  return row!.count;
}
