import type { StartFacts } from '../../types/retention';
import { type Found, inOrder, type RetentionStore } from './store';

/** [61] Files of requests, from the day they were answered; the words of staff hang on them. */
export const answeredRequests: RetentionStore<StartFacts> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from request`;
    return row!.count;
  },
  subjects: (sql, through) => sql<Found<StartFacts>[]>`
    select id, jsonb_build_object('startedOn', (answered_at at time zone 'Europe/Brussels')::date) as facts,
      array[applicant_id, customer_id, ad_id] as owners
    from request where (answered_at at time zone 'Europe/Brussels')::date <= ${through}`,
  destroy: inOrder({ request: (tx, ids) => tx`delete from request where id = any(${ids}::uuid[])` }),
};
