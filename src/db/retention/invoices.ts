import type { BookedInvoice } from '../../types/retention';
import { counted, type RetentionStore } from './store';

/** [48] Archived invoices. Who stands on them goes with the last one: the billing data have no other reason to be here. */
export const invoices: RetentionStore<BookedInvoice> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from invoice`;
    return row!.count;
  },
  // The whole of the books, whatever the day: the last invoice of a party decides over all the others.
  subjects: (sql) => sql<{ id: string; facts: BookedInvoice }[]>`
    select id, jsonb_build_object(
      'issuedOn', issued_on,
      'vatDueOn', vat_due_on,
      'fiscalYearEndsOn', fiscal_year_ends_on,
      'lastFiscalYearEndsOn', max(fiscal_year_ends_on) over (partition by party_id),
      'isRestricted', restricted_at is not null
    ) as facts
    from invoice`,
  destroy: (tx, ids, at) =>
    counted({
      ledgerSalt: tx`delete from ledger_salt where subject = any(${ids}::uuid[])`,
      invoice: tx`delete from invoice where id = any(${ids}::uuid[])`,
      invoiceParty: tx`
        delete from invoice_party where not exists (select from invoice where invoice.party_id = invoice_party.id)`,
      tombstone: tx`
        insert into tombstone (subject, rule, destroyed_at)
        select id, 'RET-INVOICE', ${at} from unnest(${ids}::uuid[]) as id on conflict do nothing`,
    }),
  restrict: (tx, ids, at) =>
    counted({
      invoice: tx`update invoice set restricted_at = ${at} where id = any(${ids}::uuid[]) and restricted_at is null`,
    }),
};
