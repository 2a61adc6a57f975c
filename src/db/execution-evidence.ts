import type { Sql, Tx } from './connect';

/** An execution as the auditor finds it. */
export interface ExecutionEvidence {
  id: string;
  rule: string;
  isClosed: boolean;
  /** Compact JWS; null where none was issued. */
  attest: string | null;
}

const pageSize = 100;

/** Executions in the order in which they were opened, a page at a time: a cursor would keep the connection that the reader needs. */
export async function* executionEvidence(sql: Sql | Tx): AsyncIterable<ExecutionEvidence> {
  for (let from = 0, page; (page = await evidencePage(sql, from)).length > 0; from += pageSize) yield* page;
}

function evidencePage(sql: Sql | Tx, from: number): Promise<ExecutionEvidence[]> {
  return sql<ExecutionEvidence[]>`
    select id, rule, closed_at is not null as is_closed, jws as attest
    from execution left join attest on execution_id = id order by opened_at, id limit ${pageSize} offset ${from}`;
}
