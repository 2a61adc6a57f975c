import { randomUUID } from 'node:crypto';
import type { AnswerId, ApplicantId, ConsentId, CustomerId } from '../types/ids';
import { workflowIds } from '../types/messages';
import type { ConsentEvent } from '../types/people';
import { lockApplicant, restrictApplicant } from './applicants';
import type { Note, Tx } from './connect';
import {
  deleteMatches,
  insertConsent,
  lastConsent,
  lastConsents,
  type LastConsent,
  putWording,
  unpublish,
} from './consents';
import { orderMail } from './mail-orders';
import { recordSignal, recordStart } from './outbox';
import { recallApplications } from './disclosures';
import { openNotices } from './recipient-notices';

/** Which words were on the screen beside the tick, under which policy. */
export interface Wording {
  purpose: string;
  language: string;
  sha256: string;
  text: string;
  policyVersion: string;
}

/** What she said about one purpose, and how. */
export interface SaidConsent {
  applicantId: ApplicantId;
  wording: Wording;
  /** Form and control, e.g. `my page, button`. */
  method: string;
  /** The one employer it is about, where the purpose is tied to one. */
  customerId?: CustomerId;
  /** The click it was said with, where notices were served or words accepted with it. */
  answerId?: AnswerId | null;
}

/**
 * Gives consent from now on, with its process. A second click on the same words gives nothing more; a yes for an employer is a new one
 * each time, because the data beside the question may be others. @returns the event's id
 */
export async function giveConsent(tx: Tx, note: Note, consent: SaidConsent, at: Date): Promise<ConsentId> {
  const last = await lockLast(tx, consent);
  const isAgain = last?.event === 'given' && last.wordingSha256 === consent.wording.sha256;
  if (last && isAgain && !consent.customerId) return last.id;
  const id = await recordConsent(tx, note, 'given', consent, at);
  await startFollowing(tx, { id, event: 'given', purpose: consent.wording.purpose }, at);
  return id;
}

/**
 * Withdraws with effect at once (GDPR art. 7(3)), in this transaction; the process looks that it holds and tells employers. What was
 * not given, or is withdrawn already, stays as it is.
 */
export async function withdrawConsent(tx: Tx, note: Note, consent: SaidConsent, at: Date): Promise<void> {
  const { applicantId, wording } = consent;
  const last = await lockLast(tx, consent);
  if (last?.event !== 'given') return;
  const answerId = consent.answerId ?? (randomUUID() as AnswerId);
  const id = await recordConsent(tx, note, 'withdrawn', { ...consent, answerId }, at);
  await enforceWithdrawal(
    tx,
    note,
    { applicantId, purpose: wording.purpose, customerId: consent.customerId ?? null },
    at,
  );
  if (wording.purpose === 'account-storage')
    await withdrawRest(tx, note, { applicantId, policyVersion: wording.policyVersion, answerId }, at);
  await openNotices(tx, { id, applicantId, purpose: wording.purpose, customerId: consent.customerId ?? null });
  await startFollowing(tx, { id, event: 'withdrawn', purpose: wording.purpose }, at);
}

/** Two clicks at once come one after the other. */
async function lockLast(tx: Tx, { applicantId, wording, customerId }: SaidConsent): Promise<LastConsent | null> {
  await lockApplicant(tx, applicantId);
  return lastConsent(tx, { applicantId, purpose: wording.purpose, customerId: customerId ?? null });
}

/** Makes a withdrawal true. May be called again: what is gone stays gone. Who was shared with is told by the process. */
export async function enforceWithdrawal(
  tx: Tx,
  note: Note,
  { applicantId, purpose, customerId }: Pick<ConsentEvent, 'applicantId' | 'purpose' | 'customerId'>,
  at: Date,
): Promise<void> {
  const isLeaving = purpose === 'account-storage';
  if (isLeaving || purpose === 'sharing-with-customers')
    await recallApplications(tx, note, { applicantId, customerId }, at);
  if (isLeaving || purpose === 'matching') {
    note({ event: 'matches.deleted', subject: applicantId, facts: await deleteMatches(tx, applicantId) });
  }
  if (isLeaving || purpose === 'publication') {
    if (await unpublish(tx, applicantId)) note({ event: 'profile.unpublished', subject: applicantId });
  }
  if (!isLeaving) return;
  const isNew = await restrictApplicant(tx, applicantId, at);
  note({ event: 'applicant.restricted', subject: applicantId });
  // What happens now, and until when she can undo it: also for who never meant to.
  const dedupeKey = `${applicantId}/${at.toISOString()}`;
  if (isNew) await orderMail(tx, { kind: 'erasure-asked', dedupeKey, applicantId }, at);
  await recordSignal(tx, at, workflowIds.onboarding(applicantId));
}

/** Without storage nothing else can stand: each consent that still did is withdrawn too, with the words it was given in. */
async function withdrawRest(
  tx: Tx,
  note: Note,
  { applicantId, policyVersion, answerId }: { applicantId: ApplicantId; policyVersion: string; answerId: AnswerId },
  at: Date,
): Promise<void> {
  const method = 'follows from account-storage';
  for (const { purpose, customerId, event, wordingSha256, language } of await lastConsents(tx, applicantId)) {
    if (event === 'withdrawn') continue;
    const consent = { applicantId, purpose, customerId, event: 'withdrawn' as const, wordingSha256, method, answerId };
    await addEvent(tx, note, { ...consent, policyVersion, language }, at);
  }
}

/** Writes the event alone, for who has yet to confirm: it has no effect and no process before that. */
export async function recordConsent(
  tx: Tx,
  note: Note,
  event: ConsentEvent['event'],
  { applicantId, wording, method, customerId, answerId = null }: SaidConsent,
  at: Date,
): Promise<ConsentId> {
  const { policyVersion, purpose, language, sha256: wordingSha256 } = wording;
  await putWording(tx, wording);
  const said = { applicantId, purpose, customerId: customerId ?? null, event, wordingSha256, method, answerId };
  return addEvent(tx, note, { ...said, policyVersion, language }, at);
}

async function addEvent(
  tx: Tx,
  note: Note,
  { language, ...event }: Omit<ConsentEvent, 'id'> & { language: string },
  at: Date,
): Promise<ConsentId> {
  const id = randomUUID() as ConsentId;
  await insertConsent(tx, { id, ...event }, at);
  note({
    event: event.event === 'given' ? 'consent.given' : 'consent.withdrawn',
    subject: event.applicantId,
    policyVersion: event.policyVersion,
    facts: {
      purpose: event.purpose,
      wording: event.wordingSha256,
      language,
      method: event.method,
      ...(event.customerId ? { customer: event.customerId } : {}),
    },
  });
  return id;
}

/** The process of one event: its effect, its receipt, and who must be told. */
export async function startFollowing(
  tx: Tx,
  { id, event, purpose }: Pick<ConsentEvent, 'id' | 'event' | 'purpose'>,
  at: Date,
): Promise<void> {
  await recordStart(tx, at, {
    workflowType: 'followConsent',
    workflowId: workflowIds.consent(id),
    input: { consentId: id },
    summary: `${event === 'given' ? 'Toestemming' : 'Intrekking'} · ${purpose}`,
  });
}
