import { parseConsentSwitch } from '../../intake/forms';
import { giveConsent, stopDigests, withdrawConsent } from '../../db/onboarding';
import { unsuppress } from '../../db/consents';
import { type ConsentPurposeId, consentPurposeIds } from '../../policy/ids';
import { addressHmac } from '../../rules/address';
import { accountTexts } from '../../text/site/account';
import { doorTexts } from '../../text/site/door';
import { formTexts } from '../../text/site/forms';
import { consentsOf } from '../consent-list';
import { noticePage } from '../notice-pages';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';
import { takeWordings, wordingOf } from '../wordings';

export const consentRoutes: Route[] = [
  { method: 'GET', path: '/me/consents', answer: signedIn((visit) => consentsPage(visit)) },
  { method: 'POST', path: '/me/consents', answer: signedIn(switchConsent) },
  { method: 'POST', path: '/me/digests/stop', answer: signedIn(stop) },
  { method: 'POST', path: '/me/digests/resume', answer: signedIn(resume) },
];

/** Where she lands after confirming: one question at a time, nothing else on the page. */
async function consentsPage(visit: PersonVisit, problem: string | null = null): Promise<Page> {
  const t = accountTexts[visit.language];
  return {
    view: 'consents',
    path: '/me/consents',
    title: t.consents.heading,
    status: problem ? 422 : 200,
    model: {
      t,
      problem,
      welcome: visit.query['welcome'] === '1' ? t.welcome : null,
      consents: await consentsOf(visit),
    },
  };
}

/** One click gives, one click withdraws; what was withdrawn has stopped when the answer arrives (GDPR art. 7(3)). */
async function switchConsent(visit: PersonVisit): Promise<Answer> {
  const { deps, language, now, person, body } = visit;
  const purpose = consentPurposeIds.find((id) => id === body['purpose']);
  if (!purpose) throw Object.assign(new Error('no such purpose'), { statusCode: 400 });
  const wording = wordingOf(visit, purpose);
  const { fields, areCurrent } = takeWordings(body, [wording]);
  const form = parseConsentSwitch(fields);
  if (!form.ok) throw Object.assign(new Error('not this form'), { statusCode: 400 });
  if (form.value.decision === 'give' && !areCurrent) return consentsPage(visit, formTexts[language].wordingChanged);
  const record = { give: giveConsent, withdraw: withdrawConsent }[form.value.decision];
  const consent = { applicantId: person.id, wording, method: 'my page, button' };
  await deps.db.change(now, 'person', (tx, note) => record(tx, note, consent, now));
  return afterSwitch(visit, purpose, form.value.decision);
}

function afterSwitch({ language }: PersonVisit, purpose: ConsentPurposeId, decision: 'give' | 'withdraw'): Answer {
  const isLeaving = decision === 'withdraw' && purpose === 'account-storage';
  if (!isLeaving) return { to: `/${language}/me?saved=consents` };
  const links = [{ href: `/${language}/jobs`, text: doorTexts[language].toJobs }];
  return { ...noticePage(accountTexts[language].withdrawnStorage, links), session: null };
}

async function stop({ deps, language, now, person }: PersonVisit): Promise<Answer> {
  const emailHmac = addressHmac(deps.keys.suppression, person.email);
  const order = { applicantId: person.id, emailHmac, source: 'page' };
  await deps.db.change(now, 'person', (tx, note) => stopDigests(tx, note, order, now));
  return { to: `/${language}/me?saved=digests` };
}

async function resume({ deps, language, now, person }: PersonVisit): Promise<Answer> {
  await deps.db.change(now, 'person', async (tx, note) => {
    await unsuppress(tx, addressHmac(deps.keys.suppression, person.email), 'digest');
    note({ event: 'digests.resumed', subject: person.id });
  });
  return { to: `/${language}/me?saved=digests` };
}
