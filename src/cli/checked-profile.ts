import { putProfile, updateApplicant } from '../db/applicants';
import type { Note, Tx } from '../db/connect';
import { orderMail } from '../db/onboarding';
import { holdTexts } from '../db/quarantine';
import type { Policy } from '../policy/load';
import { period } from '../policy/purposes';
import { addDays } from '../rules/calendar';
import { siftProfile } from '../rules/profile-texts';
import type { Applicant, Profile } from '../types/people';

interface Brought {
  person: Applicant;
  profile: Profile;
  /** Taken over where she gave none herself. */
  phone: string | null;
  policy: Policy;
  /** What brought it, for the ledger. */
  by: 'import' | 'check';
}

/**
 * Stores a profile that its person did not type just now, behind the same door as her own forms (promise 15): numbers masked, what
 * is sensitive kept apart, and she is told by mail, since she is not looking.
 * @returns pieces kept apart, and numbers masked
 */
export async function storeChecked(
  tx: Tx,
  note: Note,
  { person, profile, phone, policy, by }: Brought,
  at: Date,
): Promise<{ withheld: number; masked: number }> {
  const { id: applicantId } = person;
  const { kept, withheld, masked } = siftProfile(profile);
  await putProfile(tx, applicantId, kept, at);
  if (phone && !person.phone) await updateApplicant(tx, applicantId, { ...person, phone });
  note({ event: 'profile.changed', subject: applicantId, facts: { by, withheld: withheld.length, masked } });
  if (withheld.length === 0) return { withheld: 0, masked };
  await holdTexts(tx, note, {
    applicantId,
    texts: withheld,
    at,
    until: addDays(at, period(policy, 'quarantine-days')),
  });
  await orderMail(tx, { kind: 'text-held', dedupeKey: `${applicantId}/${at.toISOString()}`, applicantId }, at);
  return { withheld: withheld.length, masked };
}
