import { createHash } from 'node:crypto';
import type { ApplicantId } from '../types/ids';
import { confirmApplicant, insertApplicant } from './applicants';
import type { Tx } from './connect';
import { recordTombstonesExport } from './outbox';
import { storeOf } from './retention/stores';
import { insertTombstone, readTombstone, type Tombstone } from './tombstones';

/** An invented applicant for the time of a drill: on a reserved domain, without consents, so that nothing is done with her. */
export async function plantCanary(tx: Tx, id: ApplicantId, policyVersion: string, at: Date): Promise<void> {
  const applicant = {
    id,
    email: `kanarie-${id}@drill.example`,
    givenName: 'Kanarie',
    familyName: 'Proef',
    phone: null,
    language: 'nl' as const,
    source: 'restore-drill',
    signedUpAt: at,
    confirmBy: at,
  };
  // No key: nobody looks for this address, and it meets no other.
  const emailHmac = createHash('sha256').update(id).digest();
  await insertApplicant(tx, applicant, { emailHmac, noticeVersion: policyVersion, earlierContactOn: null });
  await confirmApplicant(tx, id, at);
}

/** Destroys her as an execution does: by the store of the rule, with a tombstone. */
export async function removeCanary(tx: Tx, id: string, at: Date): Promise<Tombstone> {
  const rule = 'RET-APPLICANT';
  await storeOf(rule).destroy(tx, [id], at);
  const tombstone = (await insertTombstone(tx, { rule, subjects: [id], destroyedAt: at }))!;
  await recordTombstonesExport(tx, at, tombstone);
  return (await readTombstone(tx, tombstone))!;
}
