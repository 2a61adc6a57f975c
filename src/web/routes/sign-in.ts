import { findApplicantByAddress, lockApplicant } from '../../db/applicants';
import { deleteSession, findLink, useLink } from '../../db/links';
import { parseSignIn } from '../../intake/forms';
import { period } from '../../policy/purposes';
import { addressHmac } from '../../rules/address';
import { doorTexts } from '../../text/site/door';
import { evenTime } from '../even-time';
import { type FormState, emptyForm, errorSummary, fieldModel } from '../form-fields';
import { mailLink } from '../link-mails';
import { buttonPage, noticePage } from '../notice-pages';
import { openSession } from '../session';
import type { Answer, Page, Route, Visit } from '../visit';

export const signInRoutes: Route[] = [
  { method: 'GET', path: '/sign-in', purpose: 'security', answer: async (visit) => signInPage(visit, emptyForm) },
  { method: 'POST', path: '/sign-in', purpose: 'security', answer: askLink, isScarce: true },
  { method: 'GET', path: '/sign-in/sent', purpose: 'security', answer: async (visit) => sentPage(visit) },
  { method: 'GET', path: '/sign-in/:token', purpose: 'security', answer: linkPage },
  { method: 'POST', path: '/sign-in/:token', purpose: 'security', answer: signIn },
  { method: 'POST', path: '/sign-out', purpose: 'security', answer: signOut },
];

/** The same answer in the same time for an address that is known and one that is not. */
async function askLink(visit: Visit): Promise<Answer> {
  const { deps, language, now, policy, body } = visit;
  const form = parseSignIn(body);
  if (!form.ok) return { ...signInPage(visit, { values: body, errors: form.errors }), status: 422 };
  const emailHmac = addressHmac(deps.keys.suppression, form.value.email);
  const mailing = deps.db.change(now, 'person', async (tx) => {
    const known = await findApplicantByAddress(tx, emailHmac);
    if (known) await mailLink(tx, policy, known.id, now);
  });
  await evenTime(mailing);
  return { to: `/${language}/sign-in/sent` };
}

async function linkPage(visit: Visit): Promise<Page> {
  const { deps, language, now, params } = visit;
  const token = params['token'] ?? '';
  const link = await findLink(deps.db.sql, token, 'sign-in', now);
  return link && !link.usedAt
    ? buttonPage(doorTexts[language].signInLink, `/${language}/sign-in/${token}`)
    : overPage(visit);
}

/** The link works once: of two clicks at the same time one signs in. */
async function signIn(visit: Visit): Promise<Answer> {
  const { deps, language, now, params } = visit;
  const token = params['token'] ?? '';
  const session = await deps.db.change(now, 'person', async (tx) => {
    const link = await findLink(tx, token, 'sign-in', now);
    const person = link && (await lockApplicant(tx, link.applicantId));
    if (!person?.confirmedAt || person.restrictedAt || !(await useLink(tx, token, now))) return null;
    return openSession(tx, visit, person.id);
  });
  return session ? { to: `/${language}/me`, session } : overPage(visit);
}

async function signOut({ deps, language, sessionToken }: Visit): Promise<Answer> {
  if (sessionToken !== null) await deleteSession(deps.db.sql, sessionToken);
  const t = doorTexts[language];
  const page = noticePage(t.signedOut, [
    { href: `/${language}/jobs`, text: t.toJobs },
    { href: `/${language}/sign-in`, text: t.signIn.heading },
  ]);
  return { ...page, session: null };
}

function signInPage({ language }: Visit, form: FormState): Page {
  const t = doorTexts[language];
  const options = { label: t.fields.email, type: 'email', autocomplete: 'email', isRequired: true, maxLength: 254 };
  return {
    view: 'sign-in',
    path: '/sign-in',
    title: t.signIn.heading,
    isPublic: form === emptyForm,
    model: {
      t,
      summary: errorSummary(form, language, t.fields, 'email'),
      email: fieldModel(form, language, 'email', options),
    },
  };
}

function sentPage({ language, policy }: Visit): Page {
  const t = doorTexts[language];
  const page = noticePage(t.signInSent(period(policy, 'sign-in-link-minutes')), [
    { href: `/${language}/sign-in`, text: t.signIn.heading },
    { href: `/${language}/sign-up`, text: t.signUp.heading },
  ]);
  return { ...page, path: '/sign-in/sent' };
}

function overPage({ language }: Visit): Page {
  const t = doorTexts[language];
  return { ...noticePage(t.linkOver, [{ href: `/${language}/sign-in`, text: t.signIn.button }]), status: 410 };
}
