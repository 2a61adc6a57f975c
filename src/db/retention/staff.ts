import type { StartFacts } from '../../types/retention';
import { type Found, inOrder, type RetentionStore } from './store';

/** [55] Members of staff of whom no decision must be accounted for any more: decisions keep the id, which points to nobody. */
export const formerStaff: RetentionStore<StartFacts> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from staff where name <> id::text`;
    return row!.count;
  },
  subjects: (sql, through) => sql<Found<StartFacts>[]>`
    select id, jsonb_build_object('startedOn', (last_at at time zone 'Europe/Brussels')::date) as facts, '{}'::uuid[] as owners
    from staff cross join lateral (
      select greatest(created_at, (select max(at) from ledger where actor = 'staff:' || staff.id)) as last_at) as named
    where name <> id::text and (created_at at time zone 'Europe/Brussels')::date <= ${through}
      and (last_at at time zone 'Europe/Brussels')::date <= ${through}`,
  destroy: inOrder({
    stop: {
      blanks: ['reason'],
      carryOut: (tx, ids) => tx`update stop set reason = '' where placed_by = any(${ids}::uuid[])`,
    },
    staff: {
      blanks: ['name'],
      carryOut: (tx, ids) => tx`update staff set name = id::text where id = any(${ids}::uuid[])`,
    },
  }),
};
