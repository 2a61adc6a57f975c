import { lockApplicant, readApplicant } from '../../db/applicants';
import type { Sql, Tx } from '../../db/connect';
import { lastConsents } from '../../db/consents';
import { findLink, useLink } from '../../db/links';
import { confirm, giveConsent, recordAnswer } from '../../db/onboarding';
import { parseInvited } from '../../intake/forms';
import { formatMoment } from '../../text/format';
import type { ConsentPurposeId } from '../../policy/ids';
import { doorTexts } from '../../text/site/door';
import { explainRule, formTexts } from '../../text/site/forms';
import type { ApplicantId } from '../../types/ids';
import { consentBox, doorAnswer, doorModel, takeDoorWordings } from '../door-form';
import { type FormState, emptyForm } from '../form-fields';
import { noticePage } from '../notice-pages';
import { openSession } from '../session';
import type { Answer, Page, Route, Visit } from '../visit';
import { mayAsk, wordingOf } from '../wordings';

export const confirmRoutes: Route[] = [
  { method: 'GET', path: '/confirm/:token', purpose: 'applicant-account', answer: (visit) => confirmPage(visit) },
  { method: 'POST', path: '/confirm/:token', purpose: 'applicant-account', answer: confirmAddress },
];

/** What was wrong with the click: fields to mend, or words that changed meanwhile. */
type Problem = { form: FormState; hasChanged: boolean };

const method = 'confirmation page, tick box';

/** Who was imported has agreed to nothing yet: she is asked on this page, before anything is confirmed (promise 13). */
async function mustAsk(sql: Sql | Tx, id: ApplicantId): Promise<boolean> {
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
  const isAsking = await mustAsk(sql, person.id);
  const form = problem?.form ?? emptyForm;
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
      door: isAsking ? doorModel(visit, form, problem?.hasChanged ?? false) : null,
      storage: isAsking ? consentBox(visit, form, 'storage', false) : null,
      changed: problem && changeText(problem, visit),
      keptUntil: t.confirm.keptUntil(formatMoment(person.confirmBy, language)),
    },
  };
}

/** Confirms and signs in with one click. A link that was used is no way in any more. */
async function confirmAddress(visit: Visit): Promise<Answer> {
  const { deps, language, now, params } = visit;
  const token = params['token'] ?? '';
  const storage = wordingOf(visit, 'account-storage');
  const outcome = await deps.db.change(
    now,
    'person',
    async (tx, note): Promise<Problem | 'over' | 'already' | { session: string }> => {
      const link = await findLink(tx, token, 'confirm', now);
      const person = link && (await lockApplicant(tx, link.applicantId));
      if (!person) return 'over';
      if (link.usedAt || person.confirmedAt) return 'already';
      const isAsking = await mustAsk(tx, person.id);
      const problem = isAsking ? problemOf(visit) : null;
      if (problem) return problem;
      if ((await confirm(tx, note, person.id, now)) !== 'confirmed') return 'over';
      await useLink(tx, token, now);
      if (isAsking) {
        await mayAsk(visit, 'account-storage');
        const answerId = await recordAnswer(tx, note, person.id, doorAnswer(visit, '/confirm', method), now);
        await giveConsent(tx, note, { applicantId: person.id, wording: storage, method, answerId }, now);
      }
      return { session: await openSession(tx, visit, person.id) };
    },
  );
  if (outcome === 'over') return overPage(visit);
  if (outcome === 'already') return alreadyPage(visit);
  return 'session' in outcome ? { to: `/${language}/me/consents?welcome=1`, ...outcome } : confirmPage(visit, outcome);
}

function problemOf(visit: Visit): Problem | null {
  const { fields, areCurrent } = takeDoorWordings(visit, [wordingOf(visit, 'account-storage')]);
  const form = parseInvited(fields);
  if (!form.ok) return { form: { values: fields, errors: form.errors }, hasChanged: false };
  return areCurrent ? null : { form: { values: fields, errors: [] }, hasChanged: true };
}

/** What is wrong with the form as a whole; a field that was not asked stands beside none. */
function changeText({ form, hasChanged }: Problem, { language }: Visit): string | null {
  if (hasChanged) return formTexts[language].wordingChanged;
  return form.errors.some(({ field }) => field === '*') ? explainRule('not-needed', language) : null;
}

function overPage({ language }: Visit): Page {
  const t = doorTexts[language];
  return { ...noticePage(t.confirmOver, [{ href: `/${language}/sign-up`, text: t.signUp.heading }]), status: 410 };
}

function alreadyPage({ language }: Visit): Page {
  const t = doorTexts[language];
  return noticePage(t.alreadyConfirmed, [{ href: `/${language}/sign-in`, text: t.signIn.heading }]);
}
