import type { CustomerId, InvoiceId, InvoicePartyId, StaffId } from '../types/ids';
import type { BookedInvoice } from '../types/retention';
import type { Sql, Tx } from './connect';
import { invoices } from './retention/invoices';

export type PartyKind = 'customer' | 'supplier' | 'subcontractor';

export interface NewInvoice {
  id: InvoiceId;
  number: string;
  typeCode: string;
  issuedOn: string;
  vatDueOn: string;
  fiscalYearEndsOn: string;
  currency: string;
  payable: string;
  /** The bytes as they were sent or received. */
  document: Buffer;
  sha256: Buffer;
  archivedBy: StaffId;
}

export async function findInvoiceByHash(sql: Sql | Tx, sha256: Buffer): Promise<InvoiceId | null> {
  const [row] = await sql<{ id: InvoiceId }[]>`select id from invoice where sha256 = ${sha256}`;
  return row?.id ?? null;
}

/** The party with this number in this role, made with this id where there is none yet. */
export async function partyOf(
  tx: Tx,
  party: { id: InvoicePartyId; kind: PartyKind; identifier: string; name: string },
  at: Date,
): Promise<InvoicePartyId> {
  await tx`insert into invoice_party ${tx({ ...party, addedAt: at })} on conflict (kind, identifier) do nothing`;
  const [row] = await tx<{ id: InvoicePartyId }[]>`
    select id from invoice_party where kind = ${party.kind} and identifier = ${party.identifier}`;
  return row!.id;
}

/** [38] @returns false when this party has an invoice of this kind, number and date already */
export async function insertInvoice(
  tx: Tx,
  invoice: NewInvoice & { partyId: InvoicePartyId },
  at: Date,
): Promise<boolean> {
  const rows = await tx`
    insert into invoice ${tx({ ...invoice, archivedAt: at })}
    on conflict (party_id, type_code, number, issued_on) do nothing returning 1`;
  return rows.length > 0;
}

export interface ArchivedInvoice {
  id: InvoiceId;
  number: string;
  typeCode: string;
  kind: PartyKind;
  identifier: string;
  /** Null while it is stored only. */
  partyName: string | null;
  /** Null where the party is no customer of ours by its enterprise number. */
  customerNumber: number | null;
  sha256: string;
  archivedAt: Date;
  restrictedAt: Date | null;
  facts: BookedInvoice;
  /** Whose it is: its party, and the customer that this party is. */
  owners: (string | null)[];
}

/** The archive, or one customer's part of it, by date. */
export async function listInvoices(sql: Sql | Tx, customer: CustomerId | null): Promise<ArchivedInvoice[]> {
  return sql<ArchivedInvoice[]>`
    select invoice.id, invoice.number, type_code, kind, identifier,
      case when invoice.restricted_at is null then invoice_party.name end as party_name, customer.number as customer_number,
      encode(sha256, 'hex') as sha256, archived_at, invoice.restricted_at, facts, owners
    from (${invoices.subjects(sql, '')}) as booked
    join invoice using (id) join invoice_party on invoice_party.id = party_id
    left join customer on kind = 'customer' and identifier = '0208:' || enterprise_number
    where ${customer === null ? sql`true` : sql`customer.id = ${customer}`}
    order by issued_on, invoice.number, invoice.id`;
}
