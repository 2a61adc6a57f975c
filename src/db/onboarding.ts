import { workflowIds } from '../types/messages';
import type { ApplicantId, CustomerId, MailId } from '../types/ids';
import type { Applicant, ConsentEvent, Profile } from '../types/people';
import { confirmApplicant, insertApplicant, lockApplicant, putProfile, restrictApplicant } from './applicants';
import type { Note, Tx } from './connect';
import { deleteMatches, insertConsent, putWording, suppress } from './consents';
import { type NewMail, queueMail } from './mails';
import { recordSignal, recordStart } from './outbox';

/** Which words were on the screen beside the tick, under which policy. */
export interface Wording {
  purpose: string;
  language: string;
  sha256: string;
  text: string;
  policyVersion: string;
}

export interface NewApplicant {
  applicant: Omit<Applicant, 'confirmedAt' | 'restrictedAt'>;
  emailHmac: Buffer;
  noticeVersion: string;
  earlierContactOn: string | null;
  /** Consents given on the form; none for who is imported. */
  consents: { wording: Wording; method: string }[];
  profile: Profile | null;
}

/**
 * Lets someone in through the door: her row, what she consented to, and the process that asks her to confirm, or nothing at all.
 * @returns false when the address is known; the caller answers as if it were not
 */
export async function admitApplicant(tx: Tx, note: Note, person: NewApplicant): Promise<boolean> {
  const { applicant } = person;
  const at = applicant.signedUpAt;
  if (!(await insertApplicant(tx, applicant, person))) return false;
  if (person.profile) await putProfile(tx, applicant.id, person.profile, at);
  note({
    event: applicant.source === 'site' ? 'applicant.signed-up' : 'applicant.imported',
    subject: applicant.id,
    policyVersion: person.noticeVersion,
    commitTo: applicant.email,
  });
  for (const consent of person.consents) await giveConsent(tx, note, { applicantId: applicant.id, ...consent }, at);
  await recordStart(tx, at, {
    workflowType: 'onboardApplicant',
    workflowId: workflowIds.onboarding(applicant.id),
    input: { applicantId: applicant.id },
    summary: `Aanmelding · ${applicant.source === 'site' ? 'site' : 'import'} · nog te bevestigen`,
  });
  return true;
}

/** She clicked: from now on her consents live, and silence never removes her. */
export async function confirm(
  tx: Tx,
  note: Note,
  id: ApplicantId,
  at: Date,
): Promise<'confirmed' | 'already' | 'gone'> {
  const applicant = await lockApplicant(tx, id);
  if (!applicant) return 'gone';
  if (applicant.confirmedAt) return 'already';
  if (applicant.confirmBy <= at) return 'gone';
  await confirmApplicant(tx, id, at);
  note({ event: 'applicant.confirmed', subject: id });
  await recordSignal(tx, at, workflowIds.onboarding(id));
  return 'confirmed';
}

/** What she said about one purpose, and how. */
export interface SaidConsent {
  applicantId: ApplicantId;
  wording: Wording;
  /** Form and control, e.g. `my page, button`. */
  method: string;
  /** The one employer it is about, where the purpose is tied to one. */
  customerId?: CustomerId;
}

export async function giveConsent(tx: Tx, note: Note, consent: SaidConsent, at: Date): Promise<void> {
  await recordConsent(tx, note, 'given', consent, at);
}

/**
 * Withdraws with effect at once (GDPR art. 7(3)): matching deletes its matches and queued digests; storage also ends matching,
 * signs her out and restricts everything until its destruction.
 */
export async function withdrawConsent(tx: Tx, note: Note, consent: SaidConsent, at: Date): Promise<void> {
  const { applicantId, wording } = consent;
  await recordConsent(tx, note, 'withdrawn', consent, at);
  note({ event: 'matches.deleted', subject: applicantId, facts: await deleteMatches(tx, applicantId) });
  if (wording.purpose !== 'account-storage') return;
  await restrictApplicant(tx, applicantId, at);
  note({ event: 'applicant.restricted', subject: applicantId });
  await recordSignal(tx, at, workflowIds.onboarding(applicantId));
}

async function recordConsent(
  tx: Tx,
  note: Note,
  event: ConsentEvent['event'],
  { applicantId, wording, method, customerId }: SaidConsent,
  at: Date,
): Promise<void> {
  const { policyVersion, ...words } = wording;
  const { purpose, sha256: wordingSha256 } = wording;
  await putWording(tx, words);
  await insertConsent(
    tx,
    { applicantId, purpose, customerId: customerId ?? null, event, wordingSha256, policyVersion, method },
    at,
  );
  note({
    event: event === 'given' ? 'consent.given' : 'consent.withdrawn',
    subject: applicantId,
    policyVersion,
    facts: {
      purpose,
      wording: wordingSha256,
      language: wording.language,
      method,
      ...(customerId ? { customer: customerId } : {}),
    },
  });
}

/** Digests stop for this address, and she gets the receipt that KB 4-4-2003 art. 2 asks. Matching itself goes on. */
export async function stopDigests(
  tx: Tx,
  note: Note,
  { applicantId, emailHmac, source }: { applicantId: ApplicantId; emailHmac: Buffer; source: string },
  at: Date,
): Promise<void> {
  if (!(await suppress(tx, { addressHmac: emailHmac, scope: 'digest', source }, at))) return;
  note({ event: 'digests.stopped', subject: applicantId, facts: { source } });
  await orderMail(tx, { kind: 'unsubscribed', dedupeKey: `${applicantId}/${at.toISOString()}`, applicantId }, at);
}

/** A mail that belongs to no other process gets one of its own. */
export async function orderMail(tx: Tx, mail: NewMail, at: Date): Promise<MailId> {
  const mailId = await queueMail(tx, mail, at);
  await recordStart(tx, at, {
    workflowType: 'deliverMail',
    workflowId: workflowIds.mail(mailId),
    input: { mailId },
    summary: `Mail · ${mail.kind}`,
  });
  return mailId;
}
