import { readApplicant } from '../../db/applicants';
import type { Sql, Tx } from '../../db/connect';
import { keepApplicant } from '../../db/erasures';
import { findLink, useLink } from '../../db/links';
import { doorTexts } from '../../text/site/door';
import { formTexts } from '../../text/site/forms';
import { stayTexts } from '../../text/site/stay';
import type { Applicant } from '../../types/people';
import { noticePage } from '../notice-pages';
import type { Answer, Page, Route, Visit } from '../visit';
import { mayAsk, takeWordings, wordingOf } from '../wordings';

/** Who asked to be erased stays after all, by the mailed link and within the grace (law 8); nobody has to sign in, and nobody could. */
export const stayRoutes: Route[] = [
  { method: 'GET', path: '/stay/:token', purpose: 'data-requests', answer: (visit) => askPage(visit) },
  { method: 'POST', path: '/stay/:token', purpose: 'data-requests', answer: stay },
];

async function askPage(visit: Visit, problem: string | null = null): Promise<Page> {
  const { deps, language, params } = visit;
  const person = await personOf(deps.db.sql, visit);
  if (!person) return overPage(visit);
  if (!person.restrictedAt) return donePage(visit);
  const t = stayTexts[language];
  return {
    view: 'stay',
    path: null,
    title: t.ask.heading,
    status: problem ? 422 : 200,
    model: {
      t,
      problem,
      wording: wordingOf(visit, 'account-storage'),
      action: `/${language}/stay/${params['token']}`,
    },
  };
}

/** Storage is asked again beside its words, and nothing else comes back by itself; a second click changes nothing and says the same. */
async function stay(visit: Visit): Promise<Answer> {
  const { deps, language, now, params, body, policy } = visit;
  const wording = wordingOf(visit, 'account-storage');
  const { fields, areCurrent } = takeWordings(body, [wording]);
  if (Object.keys(fields).length > 0) throw Object.assign(new Error('an unknown field'), { statusCode: 400 });
  await mayAsk(visit, 'account-storage');
  if (!areCurrent) return askPage(visit, formTexts[language].wordingChanged);
  const isKnown = await deps.db.change(now, 'person', async (tx, note) => {
    const person = await personOf(tx, visit);
    if (!person) return false;
    const by = { applicantId: person.id, policyVersion: policy.version, wording, method: 'link to stay, button' };
    if (await keepApplicant(tx, note, by, now)) await useLink(tx, params['token'] ?? '', now);
    return true;
  });
  return isKnown ? donePage(visit) : overPage(visit);
}

/** A link that brought her back once does not do it again for a later leaving. */
async function personOf(sql: Sql | Tx, { now, params }: Visit): Promise<Applicant | null> {
  const link = await findLink(sql, params['token'] ?? '', 'stay', now);
  const person = link && (await readApplicant(sql, link.applicantId));
  return person && !(link.usedAt && person.restrictedAt) ? person : null;
}

function donePage({ language }: Visit): Page {
  const links = [{ href: `/${language}/sign-in`, text: doorTexts[language].signIn.heading }];
  return noticePage(stayTexts[language].done, links);
}

function overPage({ language }: Visit): Page {
  const links = [{ href: `/${language}/sign-up`, text: doorTexts[language].signUp.heading }];
  return { ...noticePage(stayTexts[language].over, links), status: 410 };
}
