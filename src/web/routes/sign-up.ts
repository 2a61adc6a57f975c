import { randomUUID } from 'node:crypto';
import { findApplicantByAddress } from '../../db/applicants';
import { type Wording, admitApplicant } from '../../db/onboarding';
import { type SignUp, parseSignUp } from '../../intake/forms';
import { isOffered, period } from '../../policy/purposes';
import { addressHmac } from '../../rules/address';
import { addDays } from '../../rules/calendar';
import { doorTexts } from '../../text/site/door';
import { languageNames } from '../../text/site/frame';
import { formTexts } from '../../text/site/forms';
import { languages } from '../../types/language';
import type { ApplicantId } from '../../types/ids';
import { consentBox, doorAnswer, doorModel, takeDoorWordings } from '../door-form';
import { evenTime } from '../even-time';
import { type FormState, emptyForm, errorSummary, fieldModel } from '../form-fields';
import { mailLink } from '../link-mails';
import { noticePage } from '../notice-pages';
import type { Answer, Page, Route, Visit } from '../visit';
import { mayAsk, wordingOf } from '../wordings';

export const signUpRoutes: Route[] = [
  {
    method: 'GET',
    path: '/sign-up',
    purpose: 'applicant-account',
    answer: askPage,
  },
  { method: 'POST', path: '/sign-up', purpose: 'applicant-account', answer: signUp, isScarce: true },
  { method: 'GET', path: '/sign-up/sent', purpose: 'applicant-account', answer: async (visit) => sentPage(visit) },
];

const method = 'sign-up form, tick box';

async function askPage(visit: Visit): Promise<Page> {
  await mayAsk(visit, 'account-storage');
  return signUpPage(visit, emptyForm);
}

/** Known or unknown address: the same answer in the same time, so nobody can ask the site who is registered. */
async function signUp(visit: Visit): Promise<Answer> {
  const storage = wordingOf(visit, 'account-storage');
  await mayAsk(visit, 'account-storage');
  const asked = isOffered(visit.policy, 'matching') ? [storage, wordingOf(visit, 'matching')] : [storage];
  const { fields, areCurrent } = takeDoorWordings(visit, asked);
  const form = parseSignUp(fields);
  if (!form.ok) return { ...signUpPage(visit, { values: fields, errors: form.errors }), status: 422 };
  if (!areCurrent) return { ...signUpPage(visit, { values: fields, errors: [] }, true), status: 422 };
  const { storage: _storage, terms: _terms, age: _age, matching: wantsMatching, ...person } = form.value;
  await evenTime(letIn(visit, person, wantsMatching ? asked : [storage]));
  return { to: `/${visit.language}/sign-up/sent` };
}

async function letIn(
  visit: Visit,
  person: Omit<SignUp, 'storage' | 'matching' | 'terms' | 'age'>,
  wordings: Wording[],
): Promise<void> {
  const { deps, policy, now } = visit;
  const emailHmac = addressHmac(deps.keys.suppression, person.email);
  const id = randomUUID() as ApplicantId;
  const confirmBy = addDays(now, period(policy, 'confirm-days'));
  await deps.db.change(now, 'person', async (tx, note) => {
    const isNew = await admitApplicant(tx, note, {
      applicant: { id, ...person, phone: null, source: 'site', signedUpAt: now, confirmBy },
      emailHmac,
      noticeVersion: policy.version,
      earlierContactOn: null,
      consents: wordings.map((wording) => ({ wording, method })),
      answer: doorAnswer(visit, '/sign-up', method),
    });
    const known = isNew ? null : await findApplicantByAddress(tx, emailHmac);
    if (known) await mailLink(tx, policy, known.id, now);
  });
}

function signUpPage(visit: Visit, form: FormState, hasChangedWording = false): Page {
  const { language } = visit;
  const t = doorTexts[language];
  const text = (name: 'givenName' | 'familyName', autocomplete: string) =>
    fieldModel(form, language, name, { label: t.fields[name], autocomplete, isRequired: true, maxLength: 80 });
  const consent = (name: 'storage' | 'matching') =>
    consentBox(visit, form, name, !hasChangedWording && form.values[name] !== undefined);
  const door = doorModel(visit, form, hasChangedWording);
  const labels = {
    ...t.fields,
    terms: t.signUp.termsLegend,
    age: t.signUp.termsLegend,
    storage: t.signUp.consentLegend,
    matching: t.signUp.matchingLegend,
  };
  return {
    view: 'sign-up',
    path: '/sign-up',
    title: t.signUp.heading,
    isPublic: form === emptyForm,
    model: {
      t,
      door,
      summary: errorSummary(form, language, labels, 'givenName'),
      changed: hasChangedWording ? formTexts[language].wordingChanged : null,
      givenName: text('givenName', 'given-name'),
      familyName: text('familyName', 'family-name'),
      email: fieldModel(form, language, 'email', {
        label: t.fields.email,
        hint: t.fields.emailHint,
        type: 'email',
        autocomplete: 'email',
        isRequired: true,
        maxLength: 254,
      }),
      languageLabel: t.fields.language,
      languageChoices: languages.map((code) => ({
        code,
        name: languageNames[code],
        isChosen: code === (form.values['language'] ?? language),
      })),
      storage: consent('storage'),
      matching: isOffered(visit.policy, 'matching') ? consent('matching') : null,
    },
  };
}

function sentPage({ language, policy }: Visit): Page {
  const t = doorTexts[language];
  const page = noticePage(t.lookInMail(period(policy, 'confirm-days')), [
    { href: `/${language}/jobs`, text: t.toJobs },
    { href: `/${language}/sign-up`, text: t.signUp.heading },
  ]);
  return { ...page, path: '/sign-up/sent' };
}
