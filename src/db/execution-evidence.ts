import type { Sql, Tx } from './connect';
import type { ExportedHistory } from './histories';

/** An execution as the auditor finds it. */
export interface ExecutionEvidence {
  id: string;
  rule: string;
  /** The day in Brussels it was due on. */
  businessDate: string;
  /** Of its process. */
  workflowId: string;
  isClosed: boolean;
  /** Compact JWS; null where none was issued. */
  attest: string | null;
  /** Exported histories of its process, the last run last. */
  histories: Omit<ExportedHistory, 'workflowId'>[];
}

/** Which executions: all of a rule, of days, or the one that decided on the person behind a token. */
export interface EvidenceFilter {
  rule?: string;
  from?: string;
  to?: string;
  personToken?: string;
}

const pageSize = 100;

/** Executions in the order in which they were opened, a page at a time: a cursor would keep the connection that the reader needs. */
export async function* executionEvidence(sql: Sql | Tx, filter: EvidenceFilter = {}): AsyncIterable<ExecutionEvidence> {
  for (let from = 0, page; (page = await evidencePage(sql, filter, from)).length > 0; from += pageSize) yield* page;
}

function evidencePage(
  sql: Sql | Tx,
  { rule, from, to, personToken }: EvidenceFilter,
  offset: number,
): Promise<ExecutionEvidence[]> {
  const token = personToken === undefined ? null : sql.json([{ tokens: [personToken] }]);
  return sql<ExecutionEvidence[]>`
    select execution.id, rule, business_date, 'retention/' || rule || '/' || business_date as workflow_id, execution.closed_at is not null as is_closed, jws as attest,
      coalesce((
        select jsonb_agg(jsonb_build_object('runId', run_id, 'sha256', sha256, 'bundleSha256', bundle_sha256) order by exported_at)
        from history where workflow_id = 'retention/' || rule || '/' || business_date), '[]') as histories
    from execution join sweep on sweep.id = sweep_id left join attest on attest.execution_id = execution.id
    where true
      ${rule === undefined ? sql`` : sql`and rule = ${rule}`}
      ${from === undefined ? sql`` : sql`and business_date >= ${from}`}
      ${to === undefined ? sql`` : sql`and business_date <= ${to}`}
      ${token === null ? sql`` : sql`and exists (select from execution_batch where execution_id = execution.id and decisions @> ${token})`}
    order by execution.opened_at, execution.id limit ${pageSize} offset ${offset}`;
}

/** A night as the auditor finds it: also one with nothing due. */
export interface NightEvidence {
  businessDate: string;
  workflowId: string;
  isClosed: boolean;
  histories: ExecutionEvidence['histories'];
}

/** The nights of a span of days, a page at a time. */
export async function* nightEvidence(
  sql: Sql | Tx,
  filter: Pick<EvidenceFilter, 'from' | 'to'>,
): AsyncIterable<NightEvidence> {
  for (let from = 0, page; (page = await nightPage(sql, filter, from)).length > 0; from += pageSize) yield* page;
}

function nightPage(sql: Sql | Tx, { from, to }: EvidenceFilter, offset: number): Promise<NightEvidence[]> {
  return sql<NightEvidence[]>`
    select business_date, closed_at is not null as is_closed, workflow_id,
      coalesce((
        select jsonb_agg(jsonb_build_object('runId', run_id, 'sha256', sha256, 'bundleSha256', bundle_sha256))
        from history where history.workflow_id = night.workflow_id), '[]') as histories
    from (select *, 'sweep-' || to_char(scheduled_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as workflow_id from sweep) as night
    where true
      ${from === undefined ? sql`` : sql`and business_date >= ${from}`}
      ${to === undefined ? sql`` : sql`and business_date <= ${to}`}
    order by business_date limit ${pageSize} offset ${offset}`;
}
