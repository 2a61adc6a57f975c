import type { ProspectFacts } from '../../types/retention';
import { type Found, inOrder, type RetentionStore } from './store';

/** [54] Loose contacts. Whoever became a customer's contact or an applicant is no loose contact any more, and is kept as that. */
export const prospects: RetentionStore<ProspectFacts> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from prospect`;
    return row!.count;
  },
  subjects: (sql, through) => sql<Found<ProspectFacts>[]>`
    select prospect.id, jsonb_build_object(
      'firstContactOn', first_contact_on,
      'isCustomer', exists (select from customer_contact where lower(customer_contact.email) = lower(prospect.email)),
      'isApplicant', exists (
        select from applicant where applicant.email_hmac = prospect.email_hmac and confirmed_at is not null and restricted_at is null)
    ) as facts, array(select id from applicant where applicant.email_hmac = prospect.email_hmac) as owners
    from prospect where first_contact_on <= ${through}`,
  destroy: inOrder({ prospect: (tx, ids) => tx`delete from prospect where id = any(${ids}::uuid[])` }),
};
