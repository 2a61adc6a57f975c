import { randomUUID } from 'node:crypto';
import type { AnswerId, ApplicantId } from '../types/ids';
import { workflowIds } from '../types/messages';
import type { Applicant } from '../types/people';
import { confirmApplicant, insertApplicant, lockApplicant } from './applicants';
import type { Note, Tx } from './connect';
import { lastConsents, putWording, suppress } from './consents';
import { type SaidConsent, recordConsent, startFollowing } from './consent-changes';
import { orderMail } from './mail-orders';
import { insertAcceptance, recordServed, type ShownText } from './notices';
import { recordSignal, recordStart } from './outbox';

export { orderMail } from './mail-orders';
export { giveConsent, type SaidConsent, type Wording, withdrawConsent } from './consent-changes';

/** Everything one click on a form said, and what stood beside it. */
export interface FormAnswer {
  /** Form and control, e.g. `sign-up form, tick box`. */
  method: string;
  /** Path of the page, without its language. */
  place: string;
  policyVersion: string;
  served: ShownText[];
  /** Words that are accepted or declared, no consents: `terms`, `minimum-age`. */
  accepted: ShownText[];
}

export interface NewApplicant {
  applicant: Omit<Applicant, 'confirmedAt' | 'restrictedAt'>;
  emailHmac: Buffer;
  noticeVersion: string;
  earlierContactOn: string | null;
  /** Consents given on the form; none for who is imported. */
  consents: Pick<SaidConsent, 'wording' | 'method'>[];
  /** What else the form said; null for who is imported. */
  answer?: FormAnswer | null;
}

/**
 * Lets someone in through the door: what is needed to ask her, what she consented to, and the process that asks, or nothing at all.
 * A profile comes later, from who confirmed (promise 13).
 * @returns false when the address is known; the caller answers as if it were not
 */
export async function admitApplicant(tx: Tx, note: Note, person: NewApplicant): Promise<boolean> {
  const { applicant, answer } = person;
  const at = applicant.signedUpAt;
  if (!(await insertApplicant(tx, applicant, person))) return false;
  note({
    event: applicant.source === 'site' ? 'applicant.signed-up' : 'applicant.imported',
    subject: applicant.id,
    policyVersion: person.noticeVersion,
    commitTo: applicant.email,
  });
  const answerId = answer ? await recordAnswer(tx, note, applicant.id, answer, at) : null;
  for (const consent of person.consents)
    await recordConsent(tx, note, 'given', { applicantId: applicant.id, ...consent, answerId }, at);
  await recordStart(tx, at, {
    workflowType: 'onboardApplicant',
    workflowId: workflowIds.onboarding(applicant.id),
    input: { applicantId: applicant.id },
    summary: `Aanmelding · ${applicant.source === 'site' ? 'site' : 'import'} · nog te bevestigen`,
  });
  return true;
}

/** Writes what was served before a click and what was accepted with it; consents of the same click carry the id it returns. */
export async function recordAnswer(
  tx: Tx,
  note: Note,
  applicantId: ApplicantId,
  { method, place, policyVersion, served, accepted }: FormAnswer,
  at: Date,
): Promise<AnswerId> {
  const answerId = randomUUID() as AnswerId;
  await recordServed(tx, { applicantId, place, texts: served, answerId }, at);
  for (const text of accepted) {
    await putWording(tx, text);
    const words = { wordingSha256: text.sha256, policyVersion, method };
    await insertAcceptance(tx, { applicantId, ...words, answerId }, at);
    note({
      event: text.purpose === 'terms' ? 'terms.accepted' : 'age.declared',
      subject: applicantId,
      policyVersion,
      facts: { wording: text.sha256, language: text.language, method },
    });
  }
  return answerId;
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
  for (const consent of await lastConsents(tx, id)) await startFollowing(tx, consent, at);
  return 'confirmed';
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
