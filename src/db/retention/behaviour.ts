import type { StartFacts } from '../../types/retention';
import type { Tx } from '../connect';
import { type Found, inOrder, type Pages, type RetentionStore } from './store';

/** [37] Events that were never counted, because their week and month were too small or did not come: dropped at the deadline. */
export const oldBehaviour: RetentionStore<StartFacts> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from behaviour`;
    return row!.count;
  },
  subjects: (sql, through) => sql<Found<StartFacts>[]>`
    select id, jsonb_build_object('startedOn', week) as facts, array[applicant_id] as owners from behaviour where week <= ${through}`,
  onPages: {
    groups: (tx, through, pages) => tx<{ facts: StartFacts; count: number }[]>`
      select jsonb_build_object('startedOn', week) as facts, count(*)::int as count
      from behaviour where ${oldOn(tx, through, pages)} group by week order by week`,
    destroy: (tx, through, pages) => tx`delete from behaviour where ${oldOn(tx, through, pages)}`,
  },
  destroy: inOrder({ behaviour: (tx, ids) => tx`delete from behaviour where id = any(${ids}::uuid[])` }),
};

function oldOn(tx: Tx, through: string, { from, before }: Pages) {
  return tx`ctid >= ${from}::tid and ctid < ${before}::tid and week <= ${through}`;
}
