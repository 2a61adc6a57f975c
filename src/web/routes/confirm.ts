import { lockApplicant, readApplicant } from '../../db/applicants';
import type { Sql, Tx } from '../../db/connect';
import { lastConsents } from '../../db/consents';
import { findLink, useLink } from '../../db/links';
import { confirm, giveConsent } from '../../db/onboarding';
import { formatMoment } from '../../text/format';
import type { ConsentPurposeId } from '../../policy/ids';
import { doorTexts } from '../../text/site/door';
import { explainRule, formTexts } from '../../text/site/forms';
import type { ApplicantId } from '../../types/ids';
import { noticePage } from '../notice-pages';
import { openSession } from '../session';
import type { Answer, Page, Route, Visit } from '../visit';
import { takeWordings, wordingOf } from '../wordings';

export const confirmRoutes: Route[] = [
  { method: 'GET', path: '/confirm/:token', answer: confirmPage },
  { method: 'POST', path: '/confirm/:token', answer: confirmAddress },
];

type Problem = 'tick' | 'not-needed' | 'wording-changed';

/** Who was imported has consented to nothing yet: she is asked on this page, before anything is confirmed (promise 13). */
async function mustAskStorage(sql: Sql | Tx, id: ApplicantId): Promise<boolean> {
  const consents = await lastConsents(sql, id);
  return !consents.some(({ purpose, event }) => purpose === 'account-storage' && event === 'given');
}

async function confirmPage(visit: Visit, problem: Problem | null = null): Promise<Page> {
  const { deps, language, now, params } = visit;
  const { sql } = deps.db;
  const t = doorTexts[language];
  const link = await findLink(sql, params['token'] ?? '', 'confirm', now);
  const person = link && (await readApplicant(sql, link.applicantId));
  if (!person) return overPage(visit);
  if (link.usedAt || person.confirmedAt) return alreadyPage(visit);
  if (person.confirmBy <= now) return overPage(visit);
  const consents = (await lastConsents(sql, person.id)).filter(({ event }) => event === 'given');
  const isAsking = await mustAskStorage(sql, person.id);
  return {
    view: 'confirm',
    path: null,
    title: t.confirm.heading,
    status: problem ? 422 : 200,
    model: {
      t,
      action: `/${language}/confirm/${params['token']}`,
      // Anyone can sign up with anyone's address: whose it is reads what the click makes live (GDPR art. 4(11)).
      given: consents.map(({ purpose }) => wordingOf(visit, purpose as ConsentPurposeId).text),
      wording: isAsking ? wordingOf(visit, 'account-storage') : null,
      problem: problem && problemText(problem, visit),
      keptUntil: t.confirm.keptUntil(formatMoment(person.confirmBy, language)),
    },
  };
}

/** Confirms and signs in with one click. A link that was used is no way in any more. */
async function confirmAddress(visit: Visit): Promise<Answer> {
  const { deps, language, now, params, body } = visit;
  const token = params['token'] ?? '';
  const storage = wordingOf(visit, 'account-storage');
  const { fields, areCurrent } = takeWordings(body, [storage]);
  const outcome = await deps.db.change(
    now,
    'person',
    async (tx, note): Promise<Problem | 'over' | 'already' | { session: string }> => {
      const link = await findLink(tx, token, 'confirm', now);
      const person = link && (await lockApplicant(tx, link.applicantId));
      if (!person) return 'over';
      if (link.usedAt || person.confirmedAt) return 'already';
      const isAsking = await mustAskStorage(tx, person.id);
      const problem = isAsking ? problemOf(fields, areCurrent) : null;
      if (problem) return problem;
      if ((await confirm(tx, note, person.id, now)) !== 'confirmed') return 'over';
      await useLink(tx, token, now);
      if (isAsking)
        await giveConsent(
          tx,
          note,
          { applicantId: person.id, wording: storage, method: 'confirmation page, tick box' },
          now,
        );
      return { session: await openSession(tx, visit, person.id) };
    },
  );
  if (typeof outcome === 'object') return { to: `/${language}/me/consents?welcome=1`, ...outcome };
  if (outcome === 'over') return overPage(visit);
  return outcome === 'already' ? alreadyPage(visit) : confirmPage(visit, outcome);
}

function problemOf(fields: Record<string, unknown>, areCurrent: boolean): Problem | null {
  if (Object.keys(fields).some((name) => name !== 'storage')) return 'not-needed';
  if (fields['storage'] !== 'on') return 'tick';
  return areCurrent ? null : 'wording-changed';
}

function problemText(problem: Problem, { language }: Visit): string {
  return problem === 'wording-changed' ? formTexts[language].wordingChanged : explainRule(problem, language);
}

function overPage({ language }: Visit): Page {
  const t = doorTexts[language];
  return { ...noticePage(t.confirmOver, [{ href: `/${language}/sign-up`, text: t.signUp.heading }]), status: 410 };
}

function alreadyPage({ language }: Visit): Page {
  const t = doorTexts[language];
  return noticePage(t.alreadyConfirmed, [{ href: `/${language}/sign-in`, text: t.signIn.heading }]);
}
