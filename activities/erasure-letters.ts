import { readContactPerson } from '../src/db/customers';
import type { Sql, Tx } from '../src/db/connect';
import { queueLastLetters, readLastLetter } from '../src/db/erasure-letters';
import { type Asker, grantedAskers, lastContactOf, leavingFacts } from '../src/db/erasures';
import { standingHolds } from '../src/db/holds';
import { listInvoices } from '../src/db/invoices';
import { createLink } from '../src/db/links';
import type { QueuedMail } from '../src/db/mails';
import type { Policy } from '../src/policy/load';
import { dayInBrussels, endOfDay } from '../src/rules/calendar';
import { type ErasureAccount, erasureAccount, pendingErasure } from '../src/rules/retention/erasure';
import { type KeptInvoices, keptAmong } from '../src/rules/retention/kept-invoices';
import { erasureText } from '../src/text/erasure';
import type { ApplicantId, CustomerId } from '../src/types/ids';
import type { MailData, Message } from '../src/types/mail';
import type { Applicant } from '../src/types/people';
import type { AskedFacts, Day } from '../src/types/retention';
import type { DecidedBatch } from './batches';
import type { Dependencies } from './index';

const kinds = { 'RET-APPLICANT': 'applicant', 'RET-CLIENT-DEL': 'customer' } as const;

/**
 * [63] The last letter to everybody whom a batch is about to destroy: what went, what stays and until when, and the token by which an
 * auditor finds the decision. Called in the transaction that destroys, before it does.
 */
export async function queueErasureLetters(
  tx: Tx,
  { rule, subjects, decisions, doing }: Pick<DecidedBatch, 'rule' | 'subjects' | 'decisions' | 'doing'>,
  { policy, at }: { policy: Policy; at: Date },
): Promise<void> {
  const kind = rule === 'RET-APPLICANT' || rule === 'RET-CLIENT-DEL' ? kinds[rule] : null;
  if (!kind || doing.destroy.length === 0) return;
  const gone = new Set(doing.destroy);
  const requested = await grantedAskers(tx, doing.destroy);
  const letters = [];
  for (const [index, subject] of subjects.entries()) {
    if (!gone.has(subject)) continue;
    const { token, facts } = decisions[index]!;
    const { askedOn, hiddenOn } = facts as AskedFacts;
    const letter = erasureAccount({
      kind,
      hiddenOn: hiddenOn ?? askedOn!,
      destroyedOn: dayInBrussels(at),
      invoices: kind === 'customer' ? await invoicesOf(tx, subject as CustomerId, policy, at) : null,
      isRequest: requested.has(subject),
      policy,
    });
    letters.push({ subject, token, letter });
  }
  await queueLastLetters(tx, kind, letters, at);
}

/** The last letter, to the address that it holds itself: it names nobody. @returns null once it has left */
export async function composeErasureLetter(
  { db, renderer }: Dependencies,
  { id: mailId, kind }: QueuedMail,
): Promise<Message | null> {
  const last = await readLastLetter(db.sql, mailId);
  if (!last || kind !== 'erasure-letter') return null;
  const { address, language, token } = last;
  const account = last.letter as ErasureAccount;
  const letter = { givenName: '', token, destroyedOn: noonOf(account.destroyedOn), ...erasureText(account, language) };
  return { mailId, to: { name: '', address }, language, ...renderer.render(kind, language, letter) };
}

/** What she reads who is leaving, and the way back. @returns null for who is not leaving any more */
export async function writeErasureAsked(
  { db, publicUrl }: Dependencies,
  { id: applicantId, givenName, language }: Applicant,
  policy: Policy,
  at: Date,
): Promise<MailData['erasure-asked'] | null> {
  const pending = await pendingOf(db.sql, { applicantId }, policy, at);
  if (!pending) return null;
  const { lastDay, account } = pending;
  const link = lastDay !== null && { purpose: 'stay' as const, applicantId, at, expiresAt: endOfDay(lastDay) };
  return {
    givenName,
    destroyedOn: noonOf(account.destroyedOn),
    lastDay: lastDay === null ? null : noonOf(lastDay),
    stayUrl: link ? `${publicUrl}/${language}/stay/${await createLink(db.sql, link)}` : null,
    ...erasureText(account, language),
  };
}

/** The same to a customer, who undoes it by writing to us. @returns null when nobody is to be told any more */
export async function composeCustomerErasure(
  { db, renderer, readPolicy }: Dependencies,
  { id: mailId, kind, contactId, about }: QueuedMail,
  at: Date,
): Promise<Message | null> {
  const contact = contactId && (await readContactPerson(db.sql, contactId));
  const customerId = about as CustomerId | null;
  const customer = customerId && (await lastContactOf(db.sql, customerId));
  const pending = customerId && (await pendingOf(db.sql, { customerId }, await readPolicy(at), at));
  if (!contact || !customer || !pending || kind !== 'customer-erasure-asked') return null;
  const { lastDay, account } = pending;
  const { name, email, language } = contact;
  const letter = {
    givenName: name,
    customerName: customer.customerName,
    destroyedOn: noonOf(account.destroyedOn),
    lastDay: lastDay === null ? null : noonOf(lastDay),
    ...erasureText(account, language),
  };
  return { mailId, to: { name, address: email }, language, ...renderer.render(kind, language, letter) };
}

async function pendingOf(sql: Sql | Tx, asker: Asker, policy: Policy, at: Date) {
  const found = await leavingFacts(sql, asker);
  if (!found?.askedOn) return null;
  const isApplicant = 'applicantId' in asker;
  const id: ApplicantId | CustomerId = isApplicant ? asker.applicantId : asker.customerId;
  return pendingErasure({
    kind: isApplicant ? 'applicant' : 'customer',
    found: { ...found, askedOn: found.askedOn },
    invoices: isApplicant ? null : await invoicesOf(sql, asker.customerId, policy, at),
    isRequest: (await grantedAskers(sql, [id])).has(id),
    policy,
    today: dayInBrussels(at),
  });
}

async function invoicesOf(sql: Sql | Tx, customer: CustomerId, policy: Policy, at: Date): Promise<KeptInvoices> {
  const today = dayInBrussels(at);
  const holds = await standingHolds(sql, today);
  return keptAmong(await listInvoices(sql, customer), { policy, holds, today });
}

/** A day as an instant, for texts that show days. */
function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}
