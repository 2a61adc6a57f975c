import type { ProspectFacts } from '../../types/retention';
import { counted, type RetentionStore } from './store';

/** [54] Loose contacts. Whoever became a customer's contact or an applicant is no loose contact any more, and is kept as that. */
export const prospects: RetentionStore<ProspectFacts> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from prospect`;
    return row!.count;
  },
  subjects: (sql, through) => sql<{ id: string; facts: ProspectFacts }[]>`
    select prospect.id, jsonb_build_object(
      'firstContactOn', first_contact_on,
      'isCustomer', exists (select from customer_contact where lower(customer_contact.email) = lower(prospect.email)),
      'isApplicant', exists (
        select from applicant where applicant.email_hmac = prospect.email_hmac and confirmed_at is not null and restricted_at is null)
    ) as facts
    from prospect where first_contact_on <= ${through}`,
  destroy: (tx, ids) => counted({ prospect: tx`delete from prospect where id = any(${ids}::uuid[])` }),
};
