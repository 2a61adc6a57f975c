import { randomUUID } from 'node:crypto';
import type { ApplicantId, ContactId, CustomerId, RequestId } from '../types/ids';
import { type IdentityProof, workflowIds } from '../types/messages';
import { CatalogueError } from '../types/failures';
import type { AskedFacts } from '../types/retention';
import { lockApplicant, unrestrictApplicant } from './applicants';
import type { Note, Sql, Tx } from './connect';
import { enforceWithdrawal, giveConsent, type Wording, withdrawConsent } from './consent-changes';
import { lastConsent } from './consents';
import { askCustomerDeletion } from './customer-archive';
import { orderMail } from './mail-orders';
import { recordStart } from './outbox';
import { leavingApplicants } from './retention/applicants';
import { leavingCustomers } from './retention/customers';
import { everyDay } from './retention/due';

/** Who asks to be erased. */
export type Asker = { applicantId: ApplicantId } | { customerId: CustomerId };

/**
 * [63] Writes down that somebody asks to be erased (GDPR 17), with the process that watches its month.
 * @param receivedAt when it came in: the month counts from there, whenever it is written down
 * @returns null when such a request of theirs is open already
 */
export async function openErasure(
  tx: Tx,
  note: Note,
  { asker, receivedAt }: { asker: Asker; receivedAt: Date },
  at: Date,
): Promise<{ id: RequestId; number: number } | null> {
  const [row] = await tx<{ id: RequestId; number: number }[]>`
    insert into request ${tx({ id: randomUUID(), content: 'erase', ...asker, receivedAt })}
    on conflict do nothing returning id, number`;
  if (!row) return null;
  const who = 'applicantId' in asker ? { applicant: asker.applicantId } : { customer: asker.customerId };
  note({
    event: 'request.opened',
    subject: row.id,
    facts: { content: 'erase', received: receivedAt.toISOString(), ...who },
  });
  await recordStart(tx, at, {
    workflowType: 'answerDataRequest',
    workflowId: workflowIds.request(row.id),
    input: { requestId: row.id },
    summary: `Vraag R-${row.number} · wissen`,
  });
  return row;
}

/** The open erasure request of somebody, by its number; null where there is none. */
export async function openErasureOf(sql: Sql | Tx, asker: Asker): Promise<number | null> {
  const [row] = await sql<{ number: number }[]>`
    select number from request where content = 'erase' and answered_at is null and coalesce(applicant_id, customer_id) = ${idOf(asker)}`;
  return row?.number ?? null;
}

/** Granted: the request is answered, and nothing is kept of the proof of identity but how. */
export async function grantErasure(tx: Tx, id: RequestId, identityProof: IdentityProof, at: Date): Promise<void> {
  await tx`update request set ${tx({ outcome: 'granted', identityProof, answeredAt: at })} where id = ${id}`;
}

/**
 * [35] Hides an applicant on request, as if she had withdrawn the storage herself: stored only from now on, employers are told, and
 * the sweep destroys her after the grace. Without a consent to withdraw she is hidden all the same.
 */
export async function hideApplicant(
  tx: Tx,
  note: Note,
  { applicantId, policyVersion }: { applicantId: ApplicantId; policyVersion: string },
  at: Date,
): Promise<void> {
  const wording = await lastStorageWording(tx, applicantId, policyVersion);
  if (wording) await withdrawConsent(tx, note, { applicantId, wording, method: 'request to erase' }, at);
  const person = await lockApplicant(tx, applicantId);
  if (person && !person.restrictedAt)
    await enforceWithdrawal(tx, note, { applicantId, purpose: 'account-storage', customerId: null }, at);
}

/**
 * [51] The same for a customer, who is told through the contact person agreed on last.
 * @throws CatalogueError `NOT_ALLOWED` while an ad of his is open: it cannot stand without him
 */
export async function hideCustomer(tx: Tx, note: Note, customerId: CustomerId, at: Date): Promise<void> {
  const { asked } = await askCustomerDeletion(tx, customerId, at);
  if (!asked) throw new CatalogueError('NOT_ALLOWED');
  note({ event: 'customer.deletion-asked', subject: customerId });
  const contact = await lastContactOf(tx, customerId);
  if (!contact) return;
  const mail = { kind: 'customer-erasure-asked', about: customerId, contactId: contact.contactId } as const;
  await orderMail(tx, { ...mail, dedupeKey: `${customerId}/${at.toISOString()}` }, at);
}

/**
 * Undoes it within the grace: her account stands again, with the consent to storage alone; everything else she is asked anew.
 * @param wording words of that consent beside the button; null where staff acts on her word, and her last ones count
 * @returns false when she is not leaving, or gone
 */
export async function keepApplicant(
  tx: Tx,
  note: Note,
  { applicantId, ...by }: { applicantId: ApplicantId; policyVersion: string; wording: Wording | null; method: string },
  at: Date,
): Promise<boolean> {
  await lockApplicant(tx, applicantId);
  if (!(await unrestrictApplicant(tx, applicantId))) return false;
  const wording = by.wording ?? (await lastStorageWording(tx, applicantId, by.policyVersion));
  note({ event: 'applicant.kept', subject: applicantId });
  if (wording) await giveConsent(tx, note, { applicantId, wording, method: by.method }, at);
  await markKept(tx, { applicantId });
  return true;
}

/** Whom a customer is written to through: the contact person agreed on last; null where there is none. */
export async function lastContactOf(
  sql: Sql | Tx,
  customerId: CustomerId,
): Promise<{ contactId: ContactId; customerName: string } | null> {
  const [row] = await sql<{ contactId: ContactId; customerName: string }[]>`
    select customer_contact.id as contact_id, customer.name as customer_name
    from customer_contact join customer on customer.id = customer_contact.customer_id
      left join contract on contract.contact_id = customer_contact.id
    where customer.id = ${customerId}
    order by ends_on desc nulls last, customer_contact.created_at desc, customer_contact.id limit 1`;
  return row ?? null;
}

/** @returns false when that customer did not ask, or is gone */
export async function keepCustomer(tx: Tx, note: Note, customerId: CustomerId): Promise<boolean> {
  const rows = await tx`
    update customer set deletion_asked_at = null
    where id = ${customerId} and deletion_asked_at is not null and restricted_at is null returning 1`;
  if (rows.length === 0) return false;
  note({ event: 'customer.kept', subject: customerId });
  await markKept(tx, { customerId });
  return true;
}

/** What was granted did not happen: the month of a later request is not counted from it. */
async function markKept(tx: Tx, asker: Asker): Promise<void> {
  await tx`
    update request set outcome = 'kept'
    where content = 'erase' and outcome = 'granted' and coalesce(applicant_id, customer_id) = ${idOf(asker)}`;
}

/** The facts that the sweep will decide on, of somebody who is leaving; null for who is not, or is gone. */
export async function leavingFacts(sql: Sql | Tx, asker: Asker): Promise<AskedFacts | null> {
  const store = 'applicantId' in asker ? leavingApplicants : leavingCustomers;
  const [row] = await sql<{ facts: AskedFacts }[]>`
    select facts from (${store.subjects(sql, everyDay)}) as subject where id = ${idOf(asker)}`;
  return row?.facts ?? null;
}

/** Of these, whose request to be erased was granted: its file stays behind. */
export async function grantedAskers(sql: Sql | Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = await sql<{ id: string }[]>`
    select coalesce(applicant_id, customer_id) as id from request
    where content = 'erase' and outcome = 'granted' and coalesce(applicant_id, customer_id) = any(${[...ids]}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}

function idOf(asker: Asker): string {
  return 'applicantId' in asker ? asker.applicantId : asker.customerId;
}

/** The words in which storage was asked last, whatever was answered; null for who was never asked. */
async function lastStorageWording(tx: Tx, applicantId: ApplicantId, policyVersion: string): Promise<Wording | null> {
  const last = await lastConsent(tx, { applicantId, purpose: 'account-storage', customerId: null });
  if (!last) return null;
  const [row] = await tx<Omit<Wording, 'policyVersion'>[]>`
    select purpose, language, sha256, text from consent_wording where sha256 = ${last.wordingSha256}`;
  return row ? { ...row, policyVersion } : null;
}
