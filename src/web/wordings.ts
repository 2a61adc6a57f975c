import type { Wording } from '../db/onboarding';
import type { ConsentPurposeId } from '../policy/ids';
import { consentWording } from '../policy/purposes';
import type { Visit } from './visit';

/** The words of a consent as this page shows them, ready to be recorded with a yes. */
export function wordingOf({ policy, language }: Visit, purpose: ConsentPurposeId): Wording {
  return { purpose, language, policyVersion: policy.version, ...consentWording(policy, purpose, language) };
}

/**
 * Takes the field `wording` out of a form: hashes of the words that were on the screen. A yes counts for these words only, so
 * a policy that changed between page and click makes the person read again (GDPR art. 7(1)).
 */
export function takeWordings(
  body: Record<string, unknown>,
  shown: Wording[],
): { fields: Record<string, unknown>; areCurrent: boolean } {
  const { wording, ...fields } = body;
  const hashes = wording === undefined ? null : [wording].flat();
  const areCurrent =
    hashes === null || (hashes.length === shown.length && shown.every(({ sha256 }) => hashes.includes(sha256)));
  return { fields, areCurrent };
}
