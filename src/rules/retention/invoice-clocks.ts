import type { BookedInvoice, Day, InvoiceFacts, RetentionReason, RetentionVerdict } from '../../types/retention';
import { endOfYear, latest, plusYears, yearOf } from './days';

export interface InvoicePeriods {
  invoiceYears: number;
  invoiceFloorYears: number;
}

export interface InvoiceClocks {
  statementThrough: Day;
  lawThrough: Day;
}

/** WER III.88: supporting documents and books, seven years from 1 January after the closing. */
const accountingYears = 7;

/** Before the law of 20 November 2022 both taxes had seven years. */
const earlierTaxYears = 7;

/** VAT due from this day on (WBTW art. 60). */
const vatFrom: Day = '2023-01-01';

/** Income tax from this assessment year on (WIB art. 315), which is fiscal year 2022 by the calendar. */
const assessmentFrom = 2023;

/** Both dates of an invoice: what the statement says, and the last day of the longest of three laws. */
export function invoiceClocks(facts: InvoiceFacts, periods: InvoicePeriods): InvoiceClocks {
  const { fiscalYearEndsOn, lastFiscalYearEndsOn, clock } = facts;
  const closed = clock === 'as-written' ? lastFiscalYearEndsOn : fiscalYearEndsOn;
  const { accounting, vat, incomeTax } = lawDates(facts, periods);
  return { statementThrough: plusYears(closed, periods.invoiceYears), lawThrough: latest(accounting, vat, incomeTax) };
}

/** The last day of each law that asks to keep an invoice. */
export interface LawDates {
  /** WER III.86 and III.88. */
  accounting: Day;
  /** WBTW art. 60: from 1 January after the date of the invoice. */
  vat: Day;
  /** WIB art. 315: from 1 January of the assessment year. */
  incomeTax: Day;
}

export function lawDates(
  { issuedOn, vatDueOn, fiscalYearEndsOn }: BookedInvoice,
  { invoiceFloorYears }: InvoicePeriods,
): LawDates {
  const assessment = assessmentYear(fiscalYearEndsOn);
  return {
    accounting: endOfYear(fiscalYearEndsOn, accountingYears),
    vat: endOfYear(latest(issuedOn, vatDueOn), vatDueOn >= vatFrom ? invoiceFloorYears : earlierTaxYears),
    // The period begins on 1 January of the assessment year, so its last year is one less.
    incomeTax: `${assessment + (assessment >= assessmentFrom ? invoiceFloorYears : earlierTaxYears) - 1}-12-31`,
  };
}

/**
 * Promise 48: kept as long as the statement and the law say, whichever is longer. Between the two an invoice is stored only.
 * Where the law asks more than the statement, nothing is destroyed before the owner has chosen; the others go on their day.
 */
export function decideInvoice(facts: InvoiceFacts, periods: InvoicePeriods, today: Day): RetentionVerdict {
  const { statementThrough, lawThrough } = invoiceClocks(facts, periods);
  // Its own date, not the customer's clock: a later invoice must never make an earlier one go sooner.
  const differ = lawThrough > plusYears(facts.fiscalYearEndsOn, periods.invoiceYears);
  const waits = differ && facts.lawOrStatement === 'restrict-until-decided';
  const undecided: RetentionReason[] = waits ? ['owner-undecided'] : [];
  const keptThrough = waits ? null : latest(statementThrough, lawThrough);
  if (today <= statementThrough) return { action: 'keep', keptThrough, reasons: ['period-runs'] };
  if (today <= lawThrough) return { action: 'restrict', keptThrough, reasons: ['law-asks-longer', ...undecided] };
  return waits
    ? { action: 'restrict', keptThrough, reasons: undecided }
    : { action: 'destroy', keptThrough, reasons: ['period-over'] };
}

/** A fiscal year that ends on 31 December is assessed the next year, any other in the year in which it ends (KB/WIB art. 200). */
function assessmentYear(fiscalYearEndsOn: Day): number {
  return yearOf(fiscalYearEndsOn) + (fiscalYearEndsOn.endsWith('-12-31') ? 1 : 0);
}

/** Last day of the fiscal year that a day belongs to. @param closing `MM-DD`; `02-29` closes on the last day of February */
export function fiscalYearEnd(day: Day, closing: string): Day {
  const inYear = (year: number) => plusYears(`2024-${closing}`, year - 2024);
  const thisYear = inYear(yearOf(day));
  return day <= thisYear ? thisYear : inYear(yearOf(day) + 1);
}
