import type { StartFacts } from '../../types/retention';
import { type Found, inOrder, type RetentionStore } from './store';

/** [27] What was sent to whom. The pairs of person and ad that a digest showed stay: no pair is ever mailed twice. */
export const oldMails: RetentionStore<StartFacts> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from mail`;
    return row!.count;
  },
  subjects: (sql, through) => sql<Found<StartFacts>[]>`
    select mail.id, jsonb_build_object('startedOn', (coalesce(sent_at, queued_at) at time zone 'Europe/Brussels')::date) as facts,
      array[applicant_id, contact_id, customer_id, about] as owners
    from mail left join customer_contact on customer_contact.id = contact_id
    where (state in ('sent', 'refused', 'skipped', 'uncertain') or to_address is not null)
      and (coalesce(sent_at, queued_at) at time zone 'Europe/Brussels')::date <= ${through}`,
  destroy: inOrder({
    // What never left was never shown: these pairs may be mailed.
    introduction: (tx, ids) => tx`
      delete from introduction using mail
      where mail.id = mail_id and mail.id = any(${ids}::uuid[]) and state in ('refused', 'skipped')`,
    mail: (tx, ids) => tx`delete from mail where id = any(${ids}::uuid[])`,
  }),
};
