import type { ExecutionId } from '../types/ids';
import type { Sql, Tx } from './connect';

/** What an execution came to so far. */
export interface Totals {
  batches: number;
  /** Subjects by verdict. */
  verdicts: Record<string, number>;
  /** Rows by table. */
  destroyed: Record<string, number>;
  /** What was due and not done, by reason. */
  kept: Record<string, number>;
  /** Roots of the batches in hex, in order. */
  roots: string[];
}

export async function totalsOf(sql: Sql | Tx, id: ExecutionId): Promise<Totals> {
  const [row] = await sql<Totals[]>`
    with batch as (select * from execution_batch where execution_id = ${id}),
      decision as (
        select said -> 'verdict' as verdict, coalesce((said ->> 'count')::int, jsonb_array_length(said -> 'tokens')) as count
        from batch cross join lateral jsonb_array_elements(decisions) as said)
    select (select count(*)::int from batch) as batches,
      coalesce((select jsonb_object_agg(action, sum) from (
        select verdict ->> 'action' as action, sum(count)::int from decision group by 1) as by_action), '{}') as verdicts,
      coalesce((select jsonb_object_agg(name, sum) from (
        select name, sum(rows::int)::int from batch cross join lateral jsonb_each_text(destroyed) as one (name, rows) group by 1
      ) as by_table), '{}') as destroyed,
      coalesce((select jsonb_object_agg(reason, sum) from (
        select reason, sum(count)::int from decision cross join lateral jsonb_array_elements_text(verdict -> 'reasons') as reason
        where verdict ->> 'action' in ('keep', 'restrict') and reason <> 'period-runs' group by 1) as by_reason), '{}') as kept,
      coalesce((select array_agg(encode(root, 'hex') order by number) from batch), '{}') as roots`;
  return row!;
}
