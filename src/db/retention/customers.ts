import type { AskedFacts } from '../../types/retention';
import type { Tx } from '../connect';
import { type Found, inOrder, type RetentionStore } from './store';

/**
 * [51] Name, numbers and contracts of customers who are stored only: what a law keeps is their invoices (GDPR 17(3)(b)), so these go
 * with the last one. The row stays, without a name: ads and what people were shown point to it.
 */
export const forgottenCustomers = {
  contract: {
    blanks: ['reference', 'starts_on', 'ends_on'],
    carryOut: (tx: Tx, _: string[], __: Date, held: string[]) => tx`
      update contract set reference = contract.id::text, starts_on = 'epoch', ends_on = 'epoch' from customer
      where customer.id = customer_id and ${withoutInvoices(tx, held)}`,
  },
  customer: {
    blanks: ['enterprise_number', 'name', 'vat_number'],
    carryOut: (tx: Tx, _: string[], at: Date, held: string[]) => tx`
      update customer set enterprise_number = id::text, name = '', vat_number = null, destroyed_at = ${at}
      where ${withoutInvoices(tx, held)}`,
  },
};

function withoutInvoices(tx: Tx, held: string[]) {
  return tx`
    customer.restricted_at is not null and customer.destroyed_at is null and customer.id <> all(${held}::uuid[]) and not exists (
      select from invoice_party join invoice on invoice.party_id = invoice_party.id
      where identifier = '0208:' || enterprise_number)`;
}

/**
 * [51] Customers who asked to be deleted: their contact persons go, with every mail, link and showing of them. One with an open ad
 * waits for it: an ad cannot stand without the contact that the contract agrees on.
 */
export const leavingCustomers: RetentionStore<AskedFacts> = {
  size: async (sql) => {
    const [row] = await sql<
      { count: number }[]
    >`select count(*)::int as count from customer where destroyed_at is null`;
    return row!.count;
  },
  subjects: (sql, through) => sql<Found<AskedFacts>[]>`
    select id, jsonb_build_object(
      'askedOn', (least(deletion_asked_at, (
        select min(received_at) from request
        where request.customer_id = customer.id and content = 'erase' and outcome is distinct from 'kept'
          and received_at >= coalesce(came_back_at, '-infinity')))
        at time zone 'Europe/Brussels')::date,
      'hiddenOn', (deletion_asked_at at time zone 'Europe/Brussels')::date,
      'answerThrough', null, 'isBeingTold', false) as facts,
      array(
        select id from customer_contact where customer_id = customer.id
        union all select id from ad where customer_id = customer.id) as owners
    from customer
    where restricted_at is null and (deletion_asked_at at time zone 'Europe/Brussels')::date <= ${through}
      and not exists (
        select from ad
        where customer_id = customer.id and archived_at is null and rejected_at is null and refused_code is null)`,
  destroy: inOrder({
    disclosure: (tx, ids) => tx`
      delete from disclosure using agreed_contact join contract on contract.id = contract_id
      where agreed_contact.id = disclosure.contact_id and contract.customer_id = any(${ids}::uuid[])`,
    adContact: (tx, ids) => tx`
      delete from ad_contact using agreed_contact join contract on contract.id = contract_id
      where agreed_contact.id = ad_contact.contact_id and contract.customer_id = any(${ids}::uuid[])`,
    agreedContact: (tx, ids) => tx`
      delete from agreed_contact using contract
      where contract.id = contract_id and contract.customer_id = any(${ids}::uuid[])`,
    customerContact: async (tx, ids) => {
      await tx`update contract set contact_id = null where customer_id = any(${ids}::uuid[])`;
      await tx`update customer set restricted_at = deletion_asked_at where id = any(${ids}::uuid[])`;
      return tx`delete from customer_contact where customer_id = any(${ids}::uuid[])`;
    },
    ...forgottenCustomers,
  }),
};
