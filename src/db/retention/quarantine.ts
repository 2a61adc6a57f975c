import type { StartFacts } from '../../types/retention';
import { type Found, inOrder, type RetentionStore } from './store';

/** [15] Sensitive text that nobody decided about and that no process ended. */
export const heldTexts: RetentionStore<StartFacts> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from quarantine`;
    return row!.count;
  },
  subjects: (sql, through) => sql<Found<StartFacts>[]>`
    select id, jsonb_build_object('startedOn', (at at time zone 'Europe/Brussels')::date) as facts, array[applicant_id] as owners
    from quarantine where (at at time zone 'Europe/Brussels')::date <= ${through}`,
  destroy: inOrder({ quarantine: (tx, ids) => tx`delete from quarantine where id = any(${ids}::uuid[])` }),
};
