import { type Command, Option } from 'commander';
import { readApplicant } from '../db/applicants';
import { openAdsOf } from '../db/customer-archive';
import { findCustomerById, findCustomerByNumber } from '../db/customers';
import { type Asker, keepApplicant, keepCustomer, leavingFacts, openErasure, openErasureOf } from '../db/erasures';
import { standingHolds } from '../db/holds';
import { listInvoices } from '../db/invoices';
import { dayInBrussels, timeOnDay } from '../rules/calendar';
import { pendingErasure } from '../rules/retention/erasure';
import { keptAmong } from '../rules/retention/kept-invoices';
import { keptText, openedText, verdictText } from '../text/cli/erasure';
import { erasureText } from '../text/erasure';
import type { ApplicantId, CustomerId } from '../types/ids';
import type { AskedFacts, Day } from '../types/retention';
import { answering, asOption, type Shell } from './answering';
import { decide, type OpenCompany, staffNamed, withCompany } from './company';
import { dayOf } from './inputs';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';

interface Opening {
  applicant?: string;
  customer?: string;
  received?: string;
  as: string;
}

/** The door for who writes or phones: a request to be erased, with the month that the law gives it. */
export function addOpening(noun: Command, shell: Shell): void {
  const open = noun
    .command('open')
    .description('leg een verzoek vast dat binnenkwam per brief, mail of telefoon')
    .addOption(new Option('--right <recht>', 'erase: wissen').choices(['erase']).makeOptionMandatory())
    .option('--applicant <id>', 'id van de sollicitant (`person find`)')
    .option('--customer <klant>', 'nummer of id van de klant: K-12')
    .option('--received <dag>', 'dag waarop het binnenkwam, JJJJ-MM-DD; zonder dag vandaag')
    .addOption(asOption());
  const example = 'request open --right erase --customer K-12 --received 2026-11-20 --as "An Peeters"';
  answering<Opening>(open, shell, example, (options) => openOne(shell.io, options));
}

/** The way back for who phones: until the last day of the grace. */
export function addKeeping(noun: Command, shell: Shell): void {
  const keep = noun
    .command('keep <wie>')
    .description('wie vroeg om te wissen, blijft toch: id van een sollicitant, of nummer van een klant')
    .addOption(asOption());
  answering<{ as: string }>(keep, shell, 'person keep K-12 --as "An Peeters"', ({ as }, who) =>
    keepOne(shell.io, who!, as),
  );
}

/** [35] [51] [63] Written down with the day it came in; nothing is hidden before staff knows who asked. */
function openOne(io: Io, { applicant, customer, received, as }: Opening): Promise<Answer> {
  if ((applicant === undefined) === (customer === undefined))
    throw new Refusal('wrong-value', { option: '--applicant, --customer', rule: 'required' });
  const day = received === undefined ? null : dayOf(received, '--received');
  return withCompany(io, 'data-requests', async (company) => {
    const { db, at } = company;
    const staff = await staffNamed(company, as);
    const asker = await askerNamed(company, (applicant ?? customer)!);
    const today = dayInBrussels(at);
    const receivedOn = day ?? today;
    if (receivedOn > today) throw new Refusal('in-the-future', { option: '--received' });
    if (await leavingFacts(db.sql, asker)) throw new Refusal('erasure-asked', { number: null });
    await refuseOpenAds(company, asker);
    const receivedAt = receivedOn === today ? at : timeOnDay(receivedOn, '12:00');
    const opened = await decide(company, staff, (tx, note) => openErasure(tx, note, { asker, receivedAt }, at));
    if (!opened) throw new Refusal('erasure-asked', { number: await openErasureOf(db.sql, asker) });
    const verdict = await verdictOn(company, asker, { askedOn: receivedOn, hiddenOn: today });
    return { json: { ...opened, receivedOn, ...verdict }, text: openedText(opened.number, receivedOn, verdict) };
  });
}

function keepOne(io: Io, who: string, as: string): Promise<Answer> {
  return withCompany(io, 'data-requests', async (company) => {
    const { db, at } = company;
    const staff = await staffNamed(company, as);
    const asker = await askerNamed(company, who);
    const facts = await leavingFacts(db.sql, asker);
    if (!facts?.askedOn) throw new Refusal('not-leaving', {});
    const { lastDay } = await verdictOn(company, asker, { ...facts, askedOn: facts.askedOn });
    if (lastDay === null) throw new Refusal('erasure-over', {});
    const { version: policyVersion } = await company.readPolicy(at);
    const isKept = await decide(company, staff, (tx, note) =>
      'applicantId' in asker
        ? keepApplicant(tx, note, { ...asker, policyVersion, wording: null, method: 'told to staff' }, at)
        : keepCustomer(tx, note, asker.customerId),
    );
    if (!isKept) throw new Refusal('not-leaving', {});
    return { json: { ...asker, kept: true }, text: keptText };
  });
}

/** What the erasure of somebody who asked comes to, as it stands now. */
export async function verdictOfAsker(company: OpenCompany, asker: Asker) {
  const facts = await leavingFacts(company.db.sql, asker);
  if (!facts?.askedOn) return null;
  const verdict = await verdictOn(company, asker, { ...facts, askedOn: facts.askedOn });
  return { json: verdict, text: verdictText(verdict) };
}

async function verdictOn(
  { db, at, readPolicy }: OpenCompany,
  asker: Asker,
  found: Pick<AskedFacts, 'hiddenOn'> & { askedOn: Day },
) {
  const policy = await readPolicy(at);
  const today = dayInBrussels(at);
  const isCustomer = 'customerId' in asker;
  const ahead = { policy, holds: await standingHolds(db.sql, today), today };
  const invoices = isCustomer ? keptAmong(await listInvoices(db.sql, asker.customerId), ahead) : null;
  const kind = isCustomer ? 'customer' : 'applicant';
  const { account, lastDay } = pendingErasure({ kind, found, invoices, isRequest: true, policy, today });
  return { ...account, lastDay, ...erasureText(account, 'nl') };
}

/** @throws Refusal `ads-open`: an ad cannot stand without the contact that its contract agrees on */
export async function refuseOpenAds({ db }: OpenCompany, asker: Asker): Promise<void> {
  const numbers = 'customerId' in asker ? await openAdsOf(db.sql, asker.customerId) : [];
  if (numbers.length > 0) throw new Refusal('ads-open', { numbers });
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** @throws Refusal `unknown-person`, `unknown-customer-number` */
async function askerNamed({ db }: OpenCompany, who: string): Promise<Asker> {
  const [, number] = /^\s*K-(\d{1,9})\s*$/i.exec(who) ?? [];
  if (number !== undefined) {
    const customer = await findCustomerByNumber(db.sql, Number(number));
    if (!customer) throw new Refusal('unknown-customer-number', {});
    return { customerId: customer.id };
  }
  const id = uuid.test(who.trim()) ? who.trim().toLowerCase() : null;
  if (id && (await readApplicant(db.sql, id as ApplicantId))) return { applicantId: id as ApplicantId };
  if (id && (await findCustomerById(db.sql, id as CustomerId))) return { customerId: id as CustomerId };
  throw new Refusal('unknown-person', {});
}
