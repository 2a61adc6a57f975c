import { randomUUID } from 'node:crypto';
import type { ExecutionId, StaffId, SweepId } from '../types/ids';
import type { DecisionGroup, RetentionRuleId } from '../types/retention';
import type { Fragment, Sql, Tx } from './connect';

export interface Sweep {
  id: SweepId;
  businessDate: string;
  policyVersion: string;
  closedAt: Date | null;
}

export interface Execution {
  id: ExecutionId;
  sweepId: SweepId;
  businessDate: string;
  rule: RetentionRuleId;
  policyVersion: string;
  categoryRows: number;
  due: number;
  openedAt: Date;
  braked: boolean;
  releasedBy: StaffId | null;
  releasedAt: Date | null;
  closedAt: Date | null;
}

/** A business date has one sweep for ever. */
export async function openSweep(
  tx: Tx,
  { businessDate, scheduledAt, policyVersion }: { businessDate: string; scheduledAt: Date; policyVersion: string },
  at: Date,
): Promise<{ sweep: Sweep; isNew: boolean }> {
  const made = await tx`
    insert into sweep ${tx({ id: randomUUID(), businessDate, scheduledAt, openedAt: at, policyVersion })}
    on conflict (business_date) do nothing returning 1`;
  return { sweep: (await findSweep(tx, businessDate))!, isNew: made.length > 0 };
}

export async function readSweep(sql: Sql | Tx, id: SweepId): Promise<Sweep | null> {
  const [row] = await sweepsWhere(sql, sql`id = ${id}`);
  return row ?? null;
}

export async function findSweep(sql: Sql | Tx, businessDate: string): Promise<Sweep | null> {
  const [row] = await sweepsWhere(sql, sql`business_date = ${businessDate}`);
  return row ?? null;
}

function sweepsWhere(sql: Sql | Tx, condition: Fragment): Promise<Sweep[]> {
  return sql<Sweep[]>`select id, business_date, policy_version, closed_at from sweep where ${condition}`;
}

export async function closeSweep(tx: Tx, id: SweepId, at: Date): Promise<boolean> {
  const rows = await tx`update sweep set closed_at = ${at} where id = ${id} and closed_at is null returning 1`;
  return rows.length > 0;
}

export type NewExecution = Pick<Execution, 'sweepId' | 'rule' | 'policyVersion' | 'categoryRows' | 'due' | 'braked'>;

export async function openExecution(tx: Tx, execution: NewExecution, at: Date): Promise<ExecutionId> {
  const id = randomUUID() as ExecutionId;
  await tx`insert into execution ${tx({ id, ...execution, openedAt: at })}`;
  return id;
}

export async function readExecution(sql: Sql | Tx, id: ExecutionId): Promise<Execution | null> {
  const [row] = await executionsWhere(sql, sql`execution.id = ${id}`);
  return row ?? null;
}

export async function lockExecution(tx: Tx, id: ExecutionId): Promise<Execution | null> {
  await tx`select from execution where id = ${id} for update`;
  return readExecution(tx, id);
}

export async function executionsOf(sql: Sql | Tx, sweepId: SweepId): Promise<Execution[]> {
  return executionsWhere(sql, sql`sweep_id = ${sweepId}`);
}

function executionsWhere(sql: Sql | Tx, condition: Fragment): Promise<Execution[]> {
  return sql<Execution[]>`
    select execution.id, sweep_id, business_date, rule, execution.policy_version, category_rows, due, execution.opened_at,
      braked, released_by, released_at, execution.closed_at
    from execution join sweep on sweep.id = sweep_id where ${condition} order by rule`;
}

/** The brake is on, and nobody has looked yet. */
export function waits({ braked, releasedAt }: Pick<Execution, 'braked' | 'releasedAt'>): boolean {
  return braked && releasedAt === null;
}

/** Rules of which an execution has not ended. */
export async function openRules(tx: Tx): Promise<Set<string>> {
  const rows = await tx<{ rule: string }[]>`select distinct rule from execution where closed_at is null`;
  return new Set(rows.map(({ rule }) => rule));
}

/** @returns false when it was not braked, or was released before */
export async function releaseBrake(tx: Tx, id: ExecutionId, staff: StaffId, at: Date): Promise<boolean> {
  const rows = await tx`
    update execution set released_by = ${staff}, released_at = ${at}
    where id = ${id} and braked and released_at is null and closed_at is null returning 1`;
  return rows.length > 0;
}

export async function closeExecution(tx: Tx, id: ExecutionId, at: Date): Promise<boolean> {
  const rows =
    await tx`update execution set closed_at = ${at}, position = null where id = ${id} and closed_at is null returning 1`;
  return rows.length > 0;
}

export interface Batch {
  number: number;
  decidedAt: Date;
  policyVersion: string;
  /** Run of the process that asked for it; null for evidence from before it was kept. */
  runId: string | null;
  /** Decisions with the same facts, holds and verdict stand once, with all their tokens. */
  decisions: DecisionGroup[];
  destroyed: Record<string, number>;
  root: Buffer;
}

export async function insertBatch(tx: Tx, executionId: ExecutionId, batch: Batch): Promise<void> {
  const { decisions, destroyed, ...rest } = batch;
  await tx`
    insert into execution_batch ${tx({ executionId, ...rest, decisions: tx.json(decisions as never), destroyed: tx.json(destroyed) })}`;
}

/** How many batches there are, and where the next one begins; no position before the first. */
export async function batchPosition(tx: Tx, id: ExecutionId): Promise<{ batches: number; position: string | null }> {
  const [row] = await tx<{ batches: number; position: string | null }[]>`
    select position, (select count(*)::int from execution_batch where execution_id = execution.id) as batches
    from execution where id = ${id}`;
  return row!;
}

export async function movePosition(tx: Tx, id: ExecutionId, position: string): Promise<void> {
  await tx`update execution set position = ${position} where id = ${id}`;
}

/** The batches of an execution in order, one at a time: memory stays bounded. */
export async function* batchesOf(sql: Sql | Tx, id: string): AsyncIterable<Batch> {
  for (let batch, last = 0; (batch = await batchAfter(sql, id, last)); last = batch.number) yield batch;
}

async function batchAfter(sql: Sql | Tx, id: string, number: number): Promise<Batch | null> {
  const [row] = await sql<Batch[]>`
    select number, decided_at, policy_version, run_id, decisions, destroyed, root
    from execution_batch where execution_id = ${id} and number > ${number} order by number limit 1`;
  return row ?? null;
}

export async function insertAttest(tx: Tx, id: ExecutionId, jws: string, at: Date): Promise<void> {
  await tx`insert into attest (execution_id, jws, issued_at) values (${id}, ${jws}, ${at}) on conflict do nothing`;
}

/** Runs of its process that wrote batches: more than one where a run was ended from outside and a later one went on. */
export async function runsOf(tx: Tx, id: ExecutionId): Promise<string[]> {
  const rows = await tx<{ runId: string }[]>`
    select distinct run_id from execution_batch where execution_id = ${id} and run_id is not null`;
  return rows.map(({ runId }) => runId);
}
