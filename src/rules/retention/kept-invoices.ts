import type { Policy } from '../../policy/load';
import type { BookedInvoice, Day, HoldFact, InvoiceFacts, RetentionVerdict } from '../../types/retention';
import { plusYears } from './days';
import { holdsOn, type StandingHold } from './due';
import { completeFacts } from './facts';
import { invoiceClocks, type LawDates, lawDates } from './invoice-clocks';
import { periodsOf } from './periods';
import { decide } from './rules';

/** Where one invoice stands today: both dates, and which of them rules. */
export interface InvoiceStanding {
  /** The statement, by the clock that runs now. */
  statementThrough: Day;
  /** The statement, as if this were the party's only invoice (GAP-02). */
  ownStatementThrough: Day;
  lawThrough: Day;
  law: LawDates;
  verdict: RetentionVerdict;
  /** What keeps it when its party asks to be erased; null where nothing does, and the erasure takes it. */
  keptBy: 'law' | 'hold' | 'owner' | null;
}

/** An invoice as it is booked, and whose it is: a hold on its party or on the customer keeps it. */
type OwnedInvoice = BookedInvoice & { id: string; owners: readonly (string | null)[] };

/** [48] Both dates of an invoice, and today's verdict with its reasons, from the same facts that a sweep decides on. */
export function standingOf(
  { id, owners, ...booked }: OwnedInvoice,
  { policy, holds, today }: { policy: Policy; holds: readonly StandingHold[]; today: Day },
): InvoiceStanding {
  const facts = completeFacts('RET-INVOICE', booked, policy) as InvoiceFacts;
  const periods = periodsOf(policy);
  const years = { invoiceYears: periods['invoice-years']!, invoiceFloorYears: periods['invoice-floor-years']! };
  const clocks = invoiceClocks(facts, years);
  const held = holdsOn(holds, 'RET-INVOICE', id, ...owners);
  const verdict = decide('RET-INVOICE', facts, { periods, holds: held, today });
  return {
    ...clocks,
    ownStatementThrough: plusYears(facts.fiscalYearEndsOn, years.invoiceYears),
    law: lawDates(facts, years),
    verdict,
    keptBy: keeperOf(clocks.lawThrough, verdict, held, today),
  };
}

/**
 * [38] An erasure takes no invoice that a law asks for (GDPR 17(3)(b)), that a hold stops, or about which the owner has not chosen
 * (GAP-01). One that only the statement's clock per customer keeps has no law behind it: there the person's wish counts.
 */
function keeperOf(lawThrough: Day, { keptThrough }: RetentionVerdict, holds: readonly HoldFact[], today: Day) {
  if (today <= lawThrough) return 'law';
  if (holds.some(({ placedOn, endsOn }) => placedOn <= today && (endsOn ?? today) >= today)) return 'hold';
  return keptThrough === null ? 'owner' : null;
}

/** [38] What an erasure leaves of these invoices today. */
export function keptAmong(
  invoices: readonly (Pick<OwnedInvoice, 'id' | 'owners'> & { facts: BookedInvoice })[],
  ahead: Parameters<typeof standingOf>[1],
): KeptInvoices {
  return keptInvoices(invoices.map(({ id, owners, facts }) => standingOf({ id, owners, ...facts }, ahead)));
}

/** What an erasure leaves of a party's invoices, and until when. */
export interface KeptInvoices {
  byLaw: number;
  /** The last day on which a law asks for any of them; null where none does. */
  lawThrough: Day | null;
  byHold: number;
  byOwner: number;
  /** Those that go with the erasure. */
  erasable: number;
}

export function keptInvoices(standings: readonly Pick<InvoiceStanding, 'keptBy' | 'lawThrough'>[]): KeptInvoices {
  const count = (wanted: InvoiceStanding['keptBy']) => standings.filter(({ keptBy }) => keptBy === wanted).length;
  const days = standings.filter(({ keptBy }) => keptBy === 'law').map(({ lawThrough }) => lawThrough);
  return {
    byLaw: count('law'),
    lawThrough: days.toSorted().at(-1) ?? null,
    byHold: count('hold'),
    byOwner: count('owner'),
    erasable: count(null),
  };
}
