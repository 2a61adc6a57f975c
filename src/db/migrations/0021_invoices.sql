-- The archive of invoices: the very bytes that were sent or received, with their hash, and nobody who can change them.

create table invoice_party (
  id uuid primary key,
  kind text not null check (kind in ('customer', 'supplier', 'subcontractor')),
  identifier text not null,
  name text not null,
  added_at timestamptz not null,
  unique (kind, identifier)
);
comment on table invoice_party is 'Who stands on our invoices beside us; goes with the last invoice';
comment on column invoice_party.id is 'opaque-id: of the party';
comment on column invoice_party.kind is 'billing: customer, supplier or subcontractor';
comment on column invoice_party.identifier is 'billing: scheme and number (ISO 6523); 0208 = enterprise number, by which it is tied to a customer';
comment on column invoice_party.name is 'billing: name as its first invoice has it; personal data where it is a sole trader';
comment on column invoice_party.added_at is 'technical: when its first invoice was archived';

create table invoice (
  id uuid primary key,
  party_id uuid not null references invoice_party,
  number text not null,
  type_code text not null,
  issued_on date not null,
  vat_due_on date not null,
  fiscal_year_ends_on date not null,
  currency text not null,
  payable numeric not null,
  document bytea not null,
  sha256 bytea not null unique,
  archived_at timestamptz not null,
  archived_by uuid not null references staff,
  restricted_at timestamptz,
  unique (party_id, type_code, number, issued_on),
  check (sha256 = pg_catalog.sha256(document)),
  check (issued_on <= fiscal_year_ends_on)
);
create index on invoice (party_id, fiscal_year_ends_on);
comment on table invoice is 'Invoices and credit notes, sent and received, as the bytes they were (promise 38)';
comment on column invoice.id is 'opaque-id: of the invoice';
comment on column invoice.party_id is 'opaque-id: who stands on it beside us';
comment on column invoice.number is 'billing: number that its issuer gave it';
comment on column invoice.type_code is 'billing: UNTDID 1001, 380 = invoice, 381 = credit note';
comment on column invoice.issued_on is 'billing: its date';
comment on column invoice.vat_due_on is 'billing: tax point, else its date';
comment on column invoice.fiscal_year_ends_on is 'billing: last day of our fiscal year that its date belongs to, by the policy of the day it was archived';
comment on column invoice.currency is 'billing: ISO 4217';
comment on column invoice.payable is 'billing: amount to pay';
comment on column invoice.document is 'billing: the UBL as it was sent or received, with what is enclosed in it';
comment on column invoice.sha256 is 'billing: SHA-256 of the document';
comment on column invoice.archived_at is 'technical: when it was archived';
comment on column invoice.archived_by is 'staff: who brought it in';
comment on column invoice.restricted_at is 'evidence: stored only since then; never lifted, a later invoice only keeps it longer';

-- Whoever runs the application can bring in and, when the law no longer asks for it, destroy; never change.
grant select, insert, delete on invoice_party, invoice to skillstorm_app;
grant update (restricted_at) on invoice to skillstorm_app;
