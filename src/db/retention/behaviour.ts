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
  destroy: inOrder({ behaviour: (tx, ids) => tx`delete from behaviour where id = any(${ids}::uuid[])` }),
};
