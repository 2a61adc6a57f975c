import type { StartFacts } from '../../types/retention';
import { counted, type RetentionStore } from './store';

/** [27] What was sent to whom. The pairs of person and ad that a digest showed stay: no pair is ever mailed twice. */
export const oldMails: RetentionStore<StartFacts> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from mail`;
    return row!.count;
  },
  subjects: (sql, through) => sql<{ id: string; facts: StartFacts }[]>`
    select id, jsonb_build_object('startedOn', (coalesce(sent_at, queued_at) at time zone 'Europe/Brussels')::date) as facts
    from mail
    where state in ('sent', 'refused', 'skipped', 'uncertain')
      and (coalesce(sent_at, queued_at) at time zone 'Europe/Brussels')::date <= ${through}`,
  destroy: (tx, ids) => counted({ mail: tx`delete from mail where id = any(${ids}::uuid[])` }),
};
