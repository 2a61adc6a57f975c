import { lastAcceptance } from '../../db/notices';
import { recordAnswer } from '../../db/onboarding';
import { parseNewTerms } from '../../intake/forms';
import { termsOf } from '../../policy/terms';
import { formatDay } from '../../text/format';
import { accountTexts } from '../../text/site/account';
import { applyTexts } from '../../text/site/apply';
import { consentTexts } from '../../text/site/consents';
import { doorTexts } from '../../text/site/door';
import { fileTexts } from '../../text/site/file';
import { formTexts } from '../../text/site/forms';
import { profileTexts } from '../../text/site/profile';
import { formatVersion, rightsTexts } from '../../text/site/rights';
import { termsTexts } from '../../text/site/terms';
import { emptyForm, errorOf, type FormState } from '../form-fields';
import { mailWishesOf } from '../mail-wishes';
import { savedOf } from '../saved';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';
import { acceptedAtDoor, takeWordings } from '../wordings';

/** The terms of use as they are now, asked of who accepted others (promise 13). They are a contract: no consent hangs on them. */
export const termsRoutes: Route[] = [
  { method: 'GET', path: '/me/terms', purpose: 'accountability', answer: signedIn((visit) => askPage(visit)) },
  { method: 'POST', path: '/me/terms', purpose: 'accountability', answer: signedIn(accept) },
];

async function askPage(visit: PersonVisit, form: FormState = emptyForm, problem: string | null = null): Promise<Page> {
  const { deps, language, policy, person } = visit;
  const t = termsTexts[language];
  const { sections, sha256 } = termsOf(policy, language);
  const earlier = await lastAcceptance(deps.db.sql, person.id, 'terms');
  const error = errorOf(form, language, 'terms');
  return {
    view: 'new-terms',
    path: '/me/terms',
    title: t.heading,
    status: problem || error ? 422 : 200,
    model: {
      t,
      problem,
      lead: earlier ? t.lead(formatDay(earlier.at, language)) : t.firstLead,
      sections,
      version: formatVersion(sha256, language),
      terms: { name: 'terms', label: doorTexts[language].signUp.termsTick, sha256, error, isTicked: false },
      saved: form === emptyForm ? savedOf(visit) : null,
      p: profileTexts[language],
      mails: accountTexts[language].digests.heading,
      ...(await mailWishesOf(visit)),
      file: fileTexts[language],
      signOut: accountTexts[language].signOut,
      links: [
        { href: `/${language}/me/consents`, text: accountTexts[language].consents.heading },
        { href: `/${language}/me/profile`, text: accountTexts[language].profile.heading },
        { href: `/${language}/me/employers`, text: profileTexts[language].employers.heading },
        { href: `/${language}/me/consents/receipts`, text: consentTexts[language].receipts.link },
        { href: `/${language}/me/disclosures`, text: applyTexts[language].seeApplications },
        { href: `/${language}/rights`, text: rightsTexts[language].heading },
        { href: `/${language}/me/consents/storage`, text: consentTexts[language].leaving.heading },
      ],
    },
  };
}

/** Accepts the version that was on the screen; the consents stay what they were. */
async function accept(visit: PersonVisit): Promise<Answer> {
  const { deps, language, now, policy, person } = visit;
  const { terms } = acceptedAtDoor(visit);
  const { fields, areCurrent } = takeWordings(visit.body, [terms]);
  const form = parseNewTerms(fields);
  if (!form.ok) return askPage(visit, { values: fields, errors: form.errors }, formTexts[language].summary);
  if (!areCurrent) return askPage(visit, emptyForm, formTexts[language].wordingChanged);
  const answer = { method: 'terms page, tick box', place: '/me/terms', policyVersion: policy.version };
  await deps.db.change(now, 'person', (tx, note) =>
    recordAnswer(tx, note, person.id, { ...answer, served: [terms], accepted: [terms] }, now),
  );
  return { to: `/${language}/me` };
}
