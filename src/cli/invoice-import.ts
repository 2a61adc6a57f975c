import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Note, Tx } from '../db/connect';
import { findCustomer } from '../db/customers';
import { findInvoiceByHash, insertInvoice, type PartyKind, partyOf } from '../db/invoices';
import type { Staff } from '../db/staff';
import { readInvoice } from '../intake/invoices';
import { dayInBrussels } from '../rules/calendar';
import { fiscalYearEnd } from '../rules/retention/invoice-clocks';
import { importText } from '../text/cli/imports';
import type { InvoiceId, InvoicePartyId } from '../types/ids';
import type { BilledParty, InvoiceDraft } from '../types/intake';
import { staffNamed, withCompany } from './company';
import { accountOf, type Handled, type RefusedRecord } from './import-account';
import { inBatches, RecordRefused } from './in-batches';
import { textIn } from './inputs';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';

export interface InvoiceImport {
  /** Whom received invoices come from: the document itself does not say whether a seller is a subcontractor. */
  from?: string;
  as: string;
}

/** Whom an invoice can be received from. */
const senders = ['supplier', 'subcontractor'] as const;

type Sender = (typeof senders)[number];

const outcomes = ['archived', 'archived-unknown', 'known'] as const;

type Outcome = (typeof outcomes)[number];

/** [38] Archives UBL invoices, sent and received, from files and folders. Each file comes in or is refused by itself. */
export async function importInvoices(io: Io, paths: string[], { from: named, as }: InvoiceImport): Promise<Answer> {
  const from = senders.find((sender) => sender === named) ?? null;
  if (named !== undefined && from === null)
    throw new Refusal('wrong-value', { option: '--from', rule: 'unknown-value' });
  const files = (await Promise.all(paths.map(filesIn))).flat();
  return withCompany(io, 'billing', async (company) => {
    const { at } = company;
    const staff = await staffNamed(company, as);
    const { companyNumber, fiscalYearEndsOn } = (await company.readPolicy(at)).controller;
    const ours = `0208:${companyNumber.replace(/\D/g, '')}`;
    const context = { ours, closing: fiscalYearEndsOn, from, staff, today: dayInBrussels(at), at };
    const drafts = files.map((file, index) => ({ file, line: index + 1 }));
    const { results, refused } = await inBatches({ io, company, staff }, drafts, (tx, note, draft) =>
      archive(tx, note, draft, context),
    );
    const withFile = <Said extends Handled<Outcome> | RefusedRecord>(said: Said): Said => ({
      ...said,
      file: files[said.line - 1]!,
    });
    const account = accountOf(outcomes, results.map(withFile), refused.map(withFile), []);
    return { json: account, text: importText(account), exitCode: refused.length > 0 ? 1 : 0 };
  });
}

/** A file, or every XML file of a folder and the folders in it. @throws Refusal `file-unreadable` */
async function filesIn(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const found = await readdir(path, { recursive: true });
    return found
      .filter((file) => /\.xml$/i.test(file))
      .toSorted()
      .map((file) => join(path, file));
  } catch (error) {
    throw new Refusal('file-unreadable', { code: (error as NodeJS.ErrnoException).code ?? 'unknown' });
  }
}

interface Context {
  /** Our own enterprise number, as parties are identified. */
  ours: string;
  closing: string;
  from: Sender | null;
  staff: Staff;
  today: string;
  at: Date;
}

async function archive(
  tx: Tx,
  note: Note,
  { file, line }: { file: string; line: number },
  { ours, closing, from, staff, today, at }: Context,
): Promise<Handled<Outcome>> {
  const document = await readFile(file).catch(() => {
    throw new RecordRefused('', 'file-unreadable');
  });
  const sha256 = createHash('sha256').update(document).digest();
  const known = await findInvoiceByHash(tx, sha256);
  if (known) return { line, outcome: 'known', id: known };

  const invoice = invoiceIn(document, today);
  const { kind, party } = otherSide(invoice, ours, from);
  const partyId = await partyOf(tx, { id: randomUUID() as InvoicePartyId, kind, ...party }, at);
  const { number, typeCode, issuedOn, vatDueOn, currency, payable } = invoice;
  const id = randomUUID() as InvoiceId;
  const fiscalYearEndsOn = fiscalYearEnd(issuedOn, closing);
  const booked = { number, typeCode, issuedOn, vatDueOn, fiscalYearEndsOn, currency, payable };
  if (!(await insertInvoice(tx, { id, partyId, ...booked, document, sha256, archivedBy: staff.id }, at)))
    throw new RecordRefused('ID', 'number-taken');
  note({
    event: 'invoice.archived',
    subject: id,
    facts: { kind, typeCode, issuedOn, vatDueOn, fiscalYearEndsOn },
    commitTo: sha256.toString('hex'),
  });
  const isKnown = kind !== 'customer' || (await findCustomer(tx, party.identifier.replace(/^0208:/, ''))) !== null;
  return { line, outcome: isKnown ? 'archived' : 'archived-unknown', id };
}

function invoiceIn(document: Buffer, today: string): InvoiceDraft {
  const read = readInvoice(textIn(document));
  if (!read.ok) {
    const [{ field, rule }] = read.errors as [{ field: string; rule: RefusedRecord['rule'] }];
    throw new RecordRefused(field, rule);
  }
  // A date that is years ahead by a slip would keep all invoices of the party for those years.
  if (read.value.issuedOn > today) throw new RecordRefused('IssueDate', 'future');
  return read.value;
}

/** Whether it was sent or received follows from the side on which our own number stands; nothing is guessed from names. */
function otherSide(
  { supplier, customer }: InvoiceDraft,
  ours: string,
  from: Sender | null,
): { kind: PartyKind; party: BilledParty } {
  const isSent = supplier.identifier === ours;
  if (isSent === (customer.identifier === ours)) throw new RecordRefused('', 'not-ours');
  if (isSent) return { kind: 'customer', party: customer };
  if (!from) throw new RecordRefused('', 'from-missing');
  return { kind: from, party: supplier };
}
