import type { Sql, Tx } from './connect';

export type DrillOutcome = 'passed' | 'failed' | 'not-possible';

/** What a person must look at, by code: how many. */
export type Findings = Record<string, number>;

/** The controls of one night. */
export interface Control {
  businessDate: string;
  backupId: string | null;
  /** Null = not due, or not yet. */
  drill: DrillOutcome | null;
  /** Invented people, where a drill is due: one is destroyed after the backup, one is not. */
  canaryGone: string | null;
  canaryStays: string | null;
  findings: Findings | null;
  closedAt: Date | null;
}

/** A day has one row for ever. @returns false when it was opened before */
export async function openControl(
  tx: Tx,
  control: Pick<Control, 'businessDate' | 'canaryGone' | 'canaryStays'> & { policyVersion: string },
  at: Date,
): Promise<boolean> {
  const rows = await tx`
    insert into control ${tx({ ...control, openedAt: at })} on conflict (business_date) do nothing returning 1`;
  return rows.length > 0;
}

export async function readControl(sql: Sql | Tx, businessDate: string): Promise<Control | null> {
  const [row] = await sql<Control[]>`
    select business_date, backup_id, drill, canary_gone, canary_stays, findings, closed_at
    from control where business_date = ${businessDate}`;
  return row ?? null;
}

export async function setControlBackup(tx: Tx, businessDate: string, backupId: string): Promise<void> {
  await tx`update control set backup_id = ${backupId} where business_date = ${businessDate}`;
}

export async function setDrill(tx: Tx, businessDate: string, drill: DrillOutcome): Promise<void> {
  await tx`update control set drill = ${drill} where business_date = ${businessDate}`;
}

/** @returns false when it was closed before */
export async function closeControl(tx: Tx, businessDate: string, findings: Findings, at: Date): Promise<boolean> {
  const rows = await tx`
    update control set findings = ${tx.json(findings)}, closed_at = ${at}
    where business_date = ${businessDate} and closed_at is null returning 1`;
  return rows.length > 0;
}

/** Day of the last drill that brought a backup back as it should. */
export async function lastDrill(sql: Sql | Tx): Promise<string | null> {
  const [row] = await sql<{ day: string | null }[]>`
    select max(business_date) as day from control where drill = 'passed'`;
  return row!.day;
}

/** What should have happened by now and did not, counted. */
export async function countLate(
  sql: Sql | Tx,
  { today, hourAgo, daysAgo }: { today: string; hourAgo: Date; daysAgo: Date },
): Promise<Findings> {
  const [row] = await sql<Findings[]>`
    select
      (select count(*)::int from generate_series((select min(business_date) from sweep), ${today}::date - 1, interval '1 day') as day
        where not exists (select from sweep where business_date = day::date)) as sweeps_missed,
      (select count(*)::int from execution join sweep on sweep.id = sweep_id
        where execution.closed_at < ${hourAgo}
          and exists (select from execution_batch where execution_id = execution.id and run_id is not null)
          and not exists (select from history where workflow_id = 'retention/' || rule || '/' || business_date)) as histories_late,
      (select count(*)::int from execution where closed_at is null and opened_at < ${daysAgo}) as executions_waiting,
      (select count(*)::int from outbox where recorded_at < ${hourAgo}) as outbox_late`;
  return row!;
}

/** Questions without an answer, with what their clocks rest on. */
export async function openRequestClocks(sql: Sql | Tx): Promise<{ receivedAt: Date; extendedAt: Date | null }[]> {
  return sql<{ receivedAt: Date; extendedAt: Date | null }[]>`
    select received_at, extended_at from request where answered_at is null`;
}
