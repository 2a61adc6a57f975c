import type { BookedInvoice } from '../../types/retention';
import { forgottenCustomers } from './customers';
import { type Found, inOrder, type RetentionStore } from './store';

/** [48] Archived invoices. Who stands on them goes with the last one: the billing data have no other reason to be here. */
export const invoices: RetentionStore<BookedInvoice> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from invoice`;
    return row!.count;
  },
  // The whole of the books, whatever the day: the last invoice of a party decides over all the others.
  subjects: (sql) => sql<Found<BookedInvoice>[]>`
    select id, jsonb_build_object(
      'issuedOn', issued_on,
      'vatDueOn', vat_due_on,
      'fiscalYearEndsOn', fiscal_year_ends_on,
      'lastFiscalYearEndsOn', max(fiscal_year_ends_on) over (partition by party_id),
      'isRestricted', restricted_at is not null
    ) as facts,
      array[party_id, (
        select customer.id from customer join invoice_party on identifier = '0208:' || enterprise_number
        where invoice_party.id = party_id and kind = 'customer')] as owners
    from invoice`,
  destroy: inOrder({
    ledgerSalt: (tx, ids) => tx`delete from ledger_salt where subject = any(${ids}::uuid[])`,
    invoice: (tx, ids) => tx`delete from invoice where id = any(${ids}::uuid[])`,
    invoiceParty: (tx) => tx`
      delete from invoice_party where not exists (select from invoice where invoice.party_id = invoice_party.id)`,
    ...forgottenCustomers,
  }),
  restrict: async (tx, ids, at) => {
    const { count } = await tx`
      update invoice set restricted_at = ${at} where id = any(${ids}::uuid[]) and restricted_at is null`;
    return { invoice: count };
  },
};
