import type { Wording } from '../db/onboarding';
import type { ConsentPurposeId } from '../policy/ids';
import { consentWording, isOffered, period } from '../policy/purposes';
import { shownText, type ShownText } from '../policy/shown-text';
import { termsOf } from '../policy/terms';
import { doorTexts } from '../text/site/door';
import { rightsTexts } from '../text/site/rights';
import { trendTexts } from '../text/site/trends';
import type { Visit } from './visit';

/** The words of a consent as this page shows them, ready to be recorded with a yes. */
export function wordingOf({ policy, language }: Visit, purpose: ConsentPurposeId): Wording {
  return { purpose, language, policyVersion: policy.version, ...consentWording(policy, purpose, language) };
}

/** Before a yes is asked or taken: a purpose that is not offered asks nobody (promise 1). @throws CatalogueError `PURPOSE_NOT_OFFERED` */
export function mayAsk({ deps, policy, now }: Visit, purpose: ConsentPurposeId): Promise<void> {
  return deps.gate({ purpose, by: 'consent', policy, at: now });
}

/** What a door page serves beside its questions: the notice at collection and the rights of the decree (promises 6 and 14). */
export function noticesOf({ policy, language }: Visit): ShownText[] {
  const { legalName, tradeName, email } = policy.controller;
  const t = doorTexts[language].signUp;
  const notice = t.notice(`${legalName} (${tradeName})`, email, period(policy, 'confirm-days'));
  const counting = isOffered(policy, 'behaviour-analysis') ? [trendTexts[language].atDoor] : [];
  const { heading, rights, source } = rightsTexts[language];
  return [
    shownText('privacy-notice', language, [...notice, ...counting].join('\n')),
    shownText('decree-rights', language, [heading, ...rights, source].join('\n')),
  ];
}

/** What is agreed to or declared at the door, apart from every consent: the terms and the minimum age. */
export function acceptedAtDoor({ policy, language }: Visit): { terms: ShownText; age: ShownText } {
  const { purpose, text, sha256 } = termsOf(policy, language);
  const age = doorTexts[language].signUp.age(period(policy, 'minimum-age-years'));
  return { terms: { purpose, language, text, sha256 }, age: shownText('minimum-age', language, age) };
}

/**
 * Takes the field `wording` out of a form: hashes of the words that were on the screen. A yes counts for these words only, so
 * a policy that changed between page and click, or a form that does not say what it showed, makes the person read again (GDPR art. 7(1)).
 */
export function takeWordings(
  body: Record<string, unknown>,
  shown: Pick<ShownText, 'sha256'>[],
): { fields: Record<string, unknown>; areCurrent: boolean } {
  const { wording = [], ...fields } = body;
  const hashes = [wording].flat();
  const areCurrent = hashes.length === shown.length && shown.every(({ sha256 }) => hashes.includes(sha256));
  return { fields, areCurrent };
}
