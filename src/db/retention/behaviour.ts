import type { StartFacts } from '../../types/retention';
import { type Found, inOrder, type RetentionStore } from './store';

/** [37] Events that were never counted, because their week and month were too small or did not come: dropped at the deadline. */
export const oldBehaviour: RetentionStore<StartFacts> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from behaviour`;
    return row!.count;
  },
  subjects: (sql, through) => sql<Found<StartFacts>[]>`
    select id, jsonb_build_object('startedOn', week) as facts, array[applicant_id] as owners from behaviour where week <= ${through}`,
  destroyOnPages: (tx, through, { from, before }) => tx<{ facts: StartFacts; count: number }[]>`
    with gone as (
      delete from behaviour where ctid >= ${from}::tid and ctid < ${before}::tid and week <= ${through} returning week)
    select jsonb_build_object('startedOn', week) as facts, count(*)::int as count from gone group by week order by week`,
  destroy: inOrder({ behaviour: (tx, ids) => tx`delete from behaviour where id = any(${ids}::uuid[])` }),
};
