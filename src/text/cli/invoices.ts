import type { InvoiceStanding } from '../../rules/retention/kept-invoices';
import type { RetentionAction, RetentionReason } from '../../types/retention';

/** One invoice as a list shows it. */
export interface ListedInvoice extends InvoiceStanding {
  number: string;
  issuedOn: string;
  kind: 'customer' | 'supplier' | 'subcontractor';
  identifier: string;
  partyName: string | null;
  customerNumber: number | null;
}

const actions: Record<RetentionAction, string> = {
  keep: 'bewaren',
  restrict: 'afgeschermd bewaren',
  anonymise: 'anonimiseren',
  destroy: 'vernietigen',
};

const reasons: Record<RetentionReason, string> = {
  'period-runs': 'de termijn van de verklaring loopt',
  'period-over': 'beide termijnen zijn voorbij',
  'not-asked': 'niemand vroeg om te wissen',
  'is-with-us': 'is nu klant of sollicitant',
  'law-asks-longer': 'de wet vraagt langer dan de verklaring',
  'owner-undecided': 'de eigenaar moet nog kiezen (GAP-01)',
  held: 'een wettelijke stop',
};

const parties = { customer: 'klant', supplier: 'leverancier', subcontractor: 'onderaannemer' };

/** Headings of the list; the three laws stand side by side, for the longest rules. */
export const invoiceHeadings = [
  'Factuur',
  'Datum',
  'Partij',
  'Verklaring',
  'Per factuur',
  'WER III.88',
  'WBTW 60',
  'WIB 315',
  'Vandaag',
];

/** The cells of one invoice. While it is stored only, its party has no name here. */
export function invoiceCells(invoice: ListedInvoice): string[] {
  const { number, issuedOn, statementThrough, ownStatementThrough, law, verdict } = invoice;
  const why = verdict.reasons.map((reason) => reasons[reason]).join(', ');
  return [
    number,
    issuedOn,
    partyOf(invoice),
    statementThrough,
    ownStatementThrough,
    law.accounting,
    law.vat,
    law.incomeTax,
    `${actions[verdict.action]}: ${why}`,
  ];
}

function partyOf({ kind, customerNumber, partyName, identifier }: ListedInvoice): string {
  const name = partyName ?? 'afgeschermd';
  if (kind !== 'customer') return `${parties[kind]} · ${name}`;
  return customerNumber === null ? `geen bekende klant · ${name} · ${identifier}` : `K-${customerNumber} · ${name}`;
}

export function invoicesLeftOut(count: number): string {
  return `en ${count} andere: vraag ze per klant met --customer, of alle met --json`;
}
