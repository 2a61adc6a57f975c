import type { Command } from 'commander';
import { type Customer, findCustomerByNumber } from '../db/customers';
import { standingHolds } from '../db/holds';
import { listInvoices } from '../db/invoices';
import { dayInBrussels } from '../rules/calendar';
import { keptInvoices, standingOf } from '../rules/retention/kept-invoices';
import { invoiceCells, invoiceHeadings, invoicesLeftOut } from '../text/cli/invoices';
import { keptInvoicesText } from '../text/kept-invoices';
import { answering, asOption, type Shell } from './answering';
import { type OpenCompany, withCompany } from './company';
import { importInvoices, type InvoiceImport } from './invoice-import';
import type { Answer } from './io';
import { Refusal } from './refusal';
import { table } from './table';

export function addInvoice(noun: Command, shell: Shell): void {
  const documents = noun
    .command('import <files...>')
    .description('archiveer UBL-facturen (Peppol), verstuurde en ontvangen: bestanden of mappen')
    .option('--from <wie>', 'van wie de ontvangen facturen komen: supplier of subcontractor')
    .addOption(asOption());
  answering<InvoiceImport>(
    documents,
    shell,
    'invoice import facturen/2026 --from supplier --as "An Peeters"',
    (options, ...files) => importInvoices(shell.io, files, options),
  );

  const list = noun
    .command('list')
    .description('elke factuur met haar twee termijnen, die van de verklaring en die van de wet')
    .option('--customer <nummer>', 'alleen de facturen aan één klant: K-12');
  answering<{ customer?: string }>(list, shell, 'invoice list --customer K-12', ({ customer }) =>
    withCompany(shell.io, 'billing', (company) => listThem(company, customer ?? null)),
  );
}

async function listThem(company: OpenCompany, wanted: string | null): Promise<Answer> {
  const { db, at, readPolicy } = company;
  const today = dayInBrussels(at);
  const customer = wanted === null ? null : await customerNumbered(company, wanted);
  const holds = await standingHolds(db.sql, today);
  const policy = await readPolicy(at);
  const invoices = (await listInvoices(db.sql, customer?.id ?? null)).map(({ facts, owners, ...invoice }) => ({
    ...invoice,
    issuedOn: facts.issuedOn,
    vatDueOn: facts.vatDueOn,
    fiscalYearEndsOn: facts.fiscalYearEndsOn,
    ...standingOf({ id: invoice.id, owners, ...facts }, { policy, holds, today }),
  }));
  const kept = keptInvoices(invoices);
  const says = keptInvoicesText(kept, 'nl');
  const text = [
    `Termijnen op ${today}, telkens de laatste dag:`,
    '',
    table(invoiceHeadings, invoices.slice(0, mostShown).map(invoiceCells)),
    ...(invoices.length > mostShown ? [invoicesLeftOut(invoices.length - mostShown)] : []),
    '',
    says,
  ].join('\n');
  return {
    json: { on: today, policyVersion: policy.version, customer: customer?.number ?? null, kept, says, invoices },
    text,
  };
}

/** What fits on a screen or two. */
const mostShown = 60;

async function customerNumbered({ db }: OpenCompany, wanted: string): Promise<Customer> {
  const [, number] = /^\s*(?:K-)?(\d{1,9})\s*$/i.exec(wanted) ?? [];
  const customer = number === undefined ? null : await findCustomerByNumber(db.sql, Number(number));
  if (!customer) throw new Refusal('unknown-customer-number', {});
  return customer;
}
