import { createHash } from 'node:crypto';
import type { Language } from '../types/language';
import type { Basis, ConsentPurposeId, PeriodId, PurposeId, TimeId } from './ids';
import type { Policy } from './load';

/** What the gate is asked before personal data are read or written. */
export interface Use {
  purpose: PurposeId;
  /** The step, page or command that asks: a name of our own code. */
  by: string;
  policy: Policy;
  at: Date;
}

/**
 * Lets a use through, or denies it and says so in the ledger (promises 1 and 17).
 * @throws CatalogueError `PURPOSE_NOT_OFFERED`, `STORED_ELSEWHERE`
 */
export type Gate = (use: Use) => Promise<void>;

/** The one ground that a purpose rests on (GDPR 6): a withdrawn consent is never replaced by another ground. */
export function basisOf(policy: Policy, purpose: PurposeId): Basis {
  return policy.purposes[purpose].basis;
}

/** Whether anyone may be asked or served for this purpose now; a purpose that is only planned permits nothing (promise 1). */
export function isOffered(policy: Policy, purpose: PurposeId): boolean {
  return policy.purposes[purpose].offered;
}

/** Where the policy lets the servers stand that hold the database: a country (ISO 3166), or more than one (`EU`). */
export function storageLocation(policy: Policy): string {
  return policy.recipients['hosting']?.location ?? 'undecided';
}

/** The exact words of a consent and their SHA-256 in hex: what a given consent is proof of (GDPR 7(1)). */
export interface ConsentWording {
  text: string;
  sha256: string;
}

/** The wording that a person is asked to agree to, with the controller's own name in it (GDPR 7(2), 13(1)(a)). */
export function consentWording(policy: Policy, purpose: ConsentPurposeId, language: Language): ConsentWording {
  const { legalName, tradeName } = policy.controller;
  const text = policy.purposes[purpose].consent[language].replaceAll('{company}', `${legalName} (${tradeName})`);
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}

/** A number of the policy, in the unit that its id ends with. */
export function period(policy: Policy, id: PeriodId): number {
  return policy.values.periods[id].value;
}

/** A wall-clock time of the policy, Europe/Brussels. */
export function timeOfDay(policy: Policy, id: TimeId): { hour: number; minute: number } {
  const [hour, minute] = policy.values.times[id].value.split(':').map(Number);
  return { hour: hour!, minute: minute! };
}
