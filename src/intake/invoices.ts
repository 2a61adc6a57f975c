import * as v from 'valibot';
import type { BilledParty, Checked, FieldError, InvoiceDraft } from '../types/intake';
import { readDay } from './dates';
import { readBilledParty } from './billed-parties';
import { asList, isFields } from './fields';
import type { Rule } from './rules';
import { elementText, readXml } from './xml';

const namespaces = {
  Invoice: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2',
  CreditNote: 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2',
};

type Root = keyof typeof namespaces;

/**
 * Reads a UBL 2.1 invoice or credit note, as Peppol BIS Billing 3 carries it: what the archive and its clocks must know, nothing else.
 * Never throws.
 */
export function readInvoice(text: string): Checked<InvoiceDraft> {
  const read = readXml(text);
  if (!read.ok) return read;
  const document = read.value;
  const root = (Object.keys(namespaces) as Root[]).find((name) => isFields(document[name]));
  if (!root || !text.includes(namespaces[root])) return refused('', 'not-an-invoice');
  const shape = v.safeParse(shapes[root], document[root]);
  if (!shape.success) return { ok: false, errors: shape.issues.map(errorOf) };
  const { output } = shape;
  const draft = {
    number: output.ID,
    typeCode: 'InvoiceTypeCode' in output ? output.InvoiceTypeCode : output.CreditNoteTypeCode,
    issuedOn: output.IssueDate,
    vatDueOn: output.TaxPointDate ?? output.IssueDate,
    currency: output.DocumentCurrencyCode,
    payable: output.LegalMonetaryTotal.PayableAmount,
    supplier: output.AccountingSupplierParty.Party,
    customer: output.AccountingCustomerParty.Party,
  };
  return { ok: true, value: draft, warnings: [] };
}

/** The text of an element that may stand there once, with or without attributes. */
function element<Output>(read: (text: string) => Output | null, rule: Rule) {
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, Output>(({ dataset, addIssue, NEVER }) => {
      const text = elementText(dataset.value);
      const output = text === '' ? null : read(text);
      if (output !== null) return output;
      addIssue({ message: text === '' ? 'required' : rule });
      return NEVER;
    }),
  );
}

const maxNumberLength = 100;

const day = element(readDay, 'date');

const party = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, BilledParty>(({ dataset, addIssue, NEVER }) => {
    const [first] = asList(dataset.value);
    const read = readBilledParty(isFields(first) ? first : {});
    if ('identifier' in read) return read;
    addIssue({ message: read.rule });
    return NEVER;
  }),
);

const entries = {
  ID: element((text) => (text.length <= maxNumberLength ? text : null), 'too-long'),
  IssueDate: day,
  TaxPointDate: v.optional(day),
  DocumentCurrencyCode: element(matching(/^[A-Z]{3}$/), 'unknown-value'),
  LegalMonetaryTotal: v.object({ PayableAmount: element(matching(/^-?\d{1,15}(\.\d{1,6})?$/), 'number') }, 'required'),
  AccountingSupplierParty: v.object({ Party: party }, 'required'),
  AccountingCustomerParty: v.object({ Party: party }, 'required'),
};

const typeCode = element(matching(/^\d{1,3}$/), 'unknown-value');

const shapes = {
  Invoice: v.object({ ...entries, InvoiceTypeCode: typeCode }, 'required'),
  CreditNote: v.object({ ...entries, CreditNoteTypeCode: typeCode }, 'required'),
};

function matching(pattern: RegExp): (text: string) => string | null {
  return (text) => (pattern.test(text) ? text : null);
}

function errorOf(issue: v.BaseIssue<unknown>): FieldError {
  return { field: v.getDotPath(issue) ?? '', rule: issue.message };
}

function refused(name: string, rule: Rule): Checked<never> {
  return { ok: false, errors: [{ field: name, rule }] };
}
