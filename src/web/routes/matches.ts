import type { AdPage } from '../../db/board';
import { subjectOfAd } from '../../db/behaviour';
import { isPutAside, putAside, takeBack } from '../../db/interest';
import { openReview } from '../../db/requests';
import { parseReview } from '../../intake/forms';
import { matchesTexts } from '../../text/site/matches';
import { observe } from '../behaviour';
import { emptyForm, fieldModel, type FormState } from '../form-fields';
import { explanationOf, isCompared, methodOf } from '../match-explanation';
import { withKnownAd } from '../open-ad';
import { reviewOf } from '../review-state';
import { sensitiveNames } from '../sensitive-names';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';

const path = '/me/matches/:id';

export const matchRoutes: Route[] = [
  { method: 'GET', path, purpose: 'matching', answer: signedIn(withKnownAd((visit, ad) => matchPage(visit, ad))) },
  { method: 'POST', path: `${path}/not-interested`, purpose: 'matching', answer: signedIn(withKnownAd(notInterested)) },
  { method: 'POST', path: `${path}/interested`, purpose: 'matching', answer: signedIn(withKnownAd(interested)) },
  {
    method: 'POST',
    path: `${path}/review`,
    purpose: 'data-requests',
    answer: signedIn(withKnownAd(askReview)),
    isScarce: true,
  },
];

/** Why this ad, and what she can do about it: also once the ad has ended, for the comparison can still be contested. */
async function matchPage(
  visit: PersonVisit,
  ad: AdPage,
  form: FormState = emptyForm,
  problem: string | null = null,
): Promise<Page> {
  const { deps, language, person, query } = visit;
  const t = matchesTexts[language];
  const [explanation, isAside, review] = await Promise.all([
    explanationOf(visit, ad.id),
    isPutAside(deps.db.sql, person.id, ad.id),
    reviewOf(visit, ad.id),
  ]);
  const action = `/${language}/me/matches/${ad.id}`;
  const isExplained = typeof explanation !== 'string';
  return {
    view: 'match',
    path: null,
    title: `${t.heading} · ${ad.title}`,
    status: problem ? 422 : 200,
    model: {
      t,
      action,
      adTitle: ad.title,
      contentLanguage: ad.language,
      employer: ad.employerName,
      adHref: `/${language}/jobs/${ad.id}`,
      done: query['done'] === 'interested' ? t.aside.undone : null,
      explanation: isExplained ? explanation : null,
      nothing: isExplained ? null : t[explanation],
      consentHref: explanation === 'noConsent' ? `/${language}/me#consents` : null,
      method: methodOf(language),
      isAside,
      review,
      // A request that is open must be answered before another.
      mayAsk: !review?.isOpen && (await isCompared(visit, ad.id, explanation)),
      problem,
      words: fieldModel(form, language, 'words', { label: t.review.words, hint: t.review.wordsHint }),
    },
  };
}

async function notInterested(visit: PersonVisit, ad: AdPage): Promise<Answer> {
  const { deps, language, now, person } = visit;
  await deps.db.change(now, 'person', async (tx, note) => {
    await putAside(tx, note, person.id, ad.id, now);
    await observe(visit, 'put-aside', await subjectOfAd(tx, ad.id), tx);
  });
  return { to: `/${language}/me/matches/${ad.id}` };
}

async function interested({ deps, language, now, person }: PersonVisit, ad: AdPage): Promise<Answer> {
  await deps.db.change(now, 'person', (tx, note) => takeBack(tx, note, person.id, ad.id));
  return { to: `/${language}/me/matches/${ad.id}?done=interested` };
}

/** She contests the comparison: a person will look (GDPR 22(3)). Her words stay in a row; the process gets its id. */
async function askReview(visit: PersonVisit, ad: AdPage): Promise<Answer> {
  const { deps, language, now, person, body } = visit;
  const form = parseReview(body);
  if (!form.ok) return matchPage(visit, ad, { values: body, errors: form.errors }, matchesTexts[language].review.words);
  const { words } = form.value;
  const names = sensitiveNames(words, language);
  if (names) return matchPage(visit, ad, { values: body, errors: [] }, matchesTexts[language].review.sensitive(names));
  if (!(await isCompared(visit, ad.id, await explanationOf(visit, ad.id)))) return matchPage(visit, ad);
  const request = { applicantId: person.id, adId: ad.id, words: words || null };
  await deps.db.change(now, 'person', (tx, note) => openReview(tx, note, request, now));
  return { to: `/${language}/me/matches/${ad.id}#review` };
}
