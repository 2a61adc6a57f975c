import { lastConsents, unsuppress } from '../../db/consents';
import { leavingFacts } from '../../db/erasures';
import { createLink } from '../../db/links';
import { giveConsent, stopDigests, withdrawConsent } from '../../db/onboarding';
import { listToldEmployers } from '../../db/recipient-notices';
import { parseConsentSwitch } from '../../intake/forms';
import { type ConsentPurposeId, consentPurposeIds } from '../../policy/ids';
import { period } from '../../policy/purposes';
import { addressHmac } from '../../rules/address';
import { dayInBrussels, endOfDay } from '../../rules/calendar';
import { pendingErasure } from '../../rules/retention/erasure';
import { formatDay } from '../../text/format';
import { accountTexts } from '../../text/site/account';
import { consentTexts } from '../../text/site/consents';
import { doorTexts } from '../../text/site/door';
import { fileTexts } from '../../text/site/file';
import { formTexts } from '../../text/site/forms';
import { profileTexts } from '../../text/site/profile';
import { stayTexts } from '../../text/site/stay';
import type { CustomerId } from '../../types/ids';
import { analysisModel } from '../behaviour';
import { awaitedResume } from '../awaited-resume';
import { consentsOf } from '../consent-list';
import { noticePage } from '../notice-pages';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';
import { mayAsk, takeWordings, wordingOf } from '../wordings';

export const consentRoutes: Route[] = [
  { method: 'GET', path: '/me/consents', purpose: 'data-requests', answer: signedIn((visit) => consentsPage(visit)) },
  { method: 'POST', path: '/me/consents', purpose: 'data-requests', answer: signedIn(switchConsent) },
  { method: 'GET', path: '/me/consents/storage', purpose: 'data-requests', answer: signedIn(leavingPage) },
  { method: 'POST', path: '/me/digests/stop', purpose: 'suppression', answer: signedIn(stop) },
  { method: 'POST', path: '/me/digests/resume', purpose: 'matching', answer: signedIn(resume) },
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
      awaited: await awaitedResume(visit),
      consents: await consentsOf(visit),
      receipts: consentTexts[visit.language].receipts.link,
      analysis: await analysisModel(visit),
      file: fileTexts[visit.language],
    },
  };
}

/** One click gives, one click withdraws; what was withdrawn has stopped when the answer arrives (GDPR art. 7(3)). */
async function switchConsent(visit: PersonVisit): Promise<Answer> {
  const { deps, language, now, person, body } = visit;
  const purpose = consentPurposeIds.find((id) => id === body['purpose']);
  if (!purpose) throw badForm('no such purpose');
  const wording = wordingOf(visit, purpose);
  const { fields, areCurrent } = takeWordings(body, [wording]);
  const form = parseConsentSwitch(fields);
  if (!form.ok) throw badForm('not this form');
  const { decision } = form.value;
  if (decision === 'give') await mayAsk(visit, purpose);
  const customerId = await employerOf(visit, purpose, form.value.customer);
  if (decision === 'give' && customerId) throw badForm('sharing is asked where she applies');
  if (decision === 'give' && !areCurrent) return consentsPage(visit, formTexts[language].wordingChanged);
  const consent = { applicantId: person.id, wording, method: 'my page, button', ...(customerId && { customerId }) };
  await deps.db.change(now, 'person', async (tx, note) => {
    if (decision === 'give') await giveConsent(tx, note, consent, now);
    else await withdrawConsent(tx, note, consent, now);
  });
  const isLeaving = decision === 'withdraw' && purpose === 'account-storage';
  return isLeaving ? leftPage(visit) : { to: `/${language}/me?saved=consents` };
}

/** The employer a shared consent is about: one for whom she gave it, and no purpose but sharing has one. */
async function employerOf(
  { deps, person }: PersonVisit,
  purpose: ConsentPurposeId,
  customer: string | undefined,
): Promise<CustomerId | null> {
  const isSharing = purpose === 'sharing-with-customers';
  if (isSharing !== (customer !== undefined)) throw badForm('an employer belongs to sharing alone');
  if (!isSharing) return null;
  const found = (await lastConsents(deps.db.sql, person.id)).find((last) => last.customerId === customer);
  if (!found?.customerId) throw badForm('no consent for this employer');
  return found.customerId;
}

function badForm(why: string): Error {
  return Object.assign(new Error(why), { statusCode: 400 });
}

/** Signed out, and with the way back while there is one (law 8): the mail carries it too. */
async function leftPage({ deps, language, policy, person, now: at }: PersonVisit): Promise<Answer> {
  const { sql } = deps.db;
  const applicantId = person.id;
  const today = dayInBrussels(at);
  const facts = await leavingFacts(sql, { applicantId });
  const found = { ...facts, askedOn: facts?.askedOn ?? today };
  const { account, lastDay } = pendingErasure({
    kind: 'applicant',
    found,
    invoices: null,
    isRequest: false,
    policy,
    today,
  });
  const links = [{ href: `/${language}/jobs`, text: doorTexts[language].toJobs }];
  if (lastDay !== null) {
    const token = await createLink(sql, { purpose: 'stay', applicantId, at, expiresAt: endOfDay(lastDay) });
    links.unshift({ href: `/${language}/stay/${token}`, text: stayTexts[language].link });
  }
  const destroyedOn = formatDay(new Date(`${account.destroyedOn}T12:00:00Z`), language);
  return { ...noticePage(accountTexts[language].withdrawnStorage(destroyedOn), links), session: null };
}

/** Withdrawing storage is an erasure request, and is shown as one: what goes when, what stays, who is told, then the button. */
async function leavingPage(visit: PersonVisit): Promise<Page> {
  const { deps, language, policy, person } = visit;
  const t = consentTexts[language].leaving;
  return {
    view: 'leaving',
    path: '/me/consents/storage',
    title: t.heading,
    model: {
      t,
      later: t.later(period(policy, 'grace-days')),
      laterItems: t.laterItems(period(policy, 'grace-days')),
      kept: t.keptItems(period(policy, 'consent-proof-years')),
      employers: await listToldEmployers(deps.db.sql, person.id),
      wording: wordingOf(visit, 'account-storage').sha256,
      links: [
        { href: `/${language}/me/consents/receipts`, text: consentTexts[language].receipts.link },
        { href: `/${language}/me/profile.json`, text: profileTexts[language].resume.download },
      ],
    },
  };
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
