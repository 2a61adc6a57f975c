import type { FormAnswer } from '../db/onboarding';
import { rightsTexts } from '../text/site/rights';
import { doorTexts } from '../text/site/door';
import { type FormState, errorOf } from './form-fields';
import type { Visit } from './visit';
import { acceptedAtDoor, noticesOf, takeWordings, wordingOf } from './wordings';
import type { Wording } from '../db/onboarding';

/** What sign-up and the confirmation of an invitation share: the terms, the minimum age, and the notices beside the questions. */
export function doorModel(visit: Visit, form: FormState, hasChangedWording: boolean) {
  const { language } = visit;
  const { terms, age } = acceptedAtDoor(visit);
  const served = noticesOf(visit);
  const box = (name: 'terms' | 'age', label: string, sha256: string) => ({
    name,
    label,
    sha256,
    error: errorOf(form, language, name),
    isTicked: !hasChangedWording && form.values[name] !== undefined,
  });
  return {
    terms: box('terms', doorTexts[language].signUp.termsTick, terms.sha256),
    age: box('age', age.text, age.sha256),
    isWrong: errorOf(form, language, 'terms') !== null || errorOf(form, language, 'age') !== null,
    notice: served[0]!.text.split('\n'),
    rights: rightsTexts[language],
    served: served.map(({ sha256 }) => ({ sha256 })),
  };
}

/** A box for a consent at the door, with the exact words beside it and nothing ticked beforehand. */
export function consentBox(visit: Visit, form: FormState, name: 'storage' | 'matching', isTicked: boolean) {
  const purpose = ({ storage: 'account-storage', matching: 'matching' } as const)[name];
  return { name, wording: wordingOf(visit, purpose), error: errorOf(form, visit.language, name), isTicked };
}

/** Whether every word that was on the screen is still the same, and the fields without their hashes. */
export function takeDoorWordings(visit: Visit, consents: Wording[]) {
  const { terms, age } = acceptedAtDoor(visit);
  return takeWordings(visit.body, [...consents, terms, age, ...noticesOf(visit)]);
}

/** What the one click said besides consent, and what had been served before it. */
export function doorAnswer(visit: Visit, place: string, method: string): FormAnswer {
  const { terms, age } = acceptedAtDoor(visit);
  return {
    method,
    place,
    policyVersion: visit.policy.version,
    served: [...noticesOf(visit), terms],
    accepted: [terms, age],
  };
}
