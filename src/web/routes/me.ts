import { readProfile } from '../../db/applicants';
import { liveConsents } from '../../db/consents';
import { putPreference } from '../../db/preferences';
import { readPublication } from '../../db/publications';
import { readHeldTexts } from '../../db/quarantine';
import { parsePreference } from '../../intake/forms';
import { formatDay } from '../../text/format';
import { accountTexts } from '../../text/site/account';
import { applyTexts } from '../../text/site/apply';
import { fileTexts } from '../../text/site/file';
import { profileTexts } from '../../text/site/profile';
import type { Language } from '../../types/language';
import type { Metadata } from '../../types/matching';
import { analysisModel } from '../behaviour';
import { awaitedResume } from '../awaited-resume';
import { consentsOf } from '../consent-list';
import type { FormState } from '../form-fields';
import { mailWishesOf } from '../mail-wishes';
import { matchesOf, putAsideOf } from '../match-list';
import { savedOf } from '../saved';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';

export const meRoutes: Route[] = [
  { method: 'GET', path: '/me', purpose: 'applicant-account', answer: signedIn((visit) => myPage(visit)) },
  { method: 'POST', path: '/me/preferences', purpose: 'matching', answer: signedIn(savePreference) },
];

/** Everything about her on one page: what was found, what she allowed, when we mail, and the way to what she told us. */
async function myPage(visit: PersonVisit, form?: FormState): Promise<Page> {
  const { deps, language, person, query } = visit;
  const { sql } = deps.db;
  const t = accountTexts[language];
  const p = profileTexts[language];
  const [profile, matches, putAside, live, consents, wishes, online, held, analysis] = await Promise.all([
    readProfile(sql, person.id),
    matchesOf(visit),
    putAsideOf(visit),
    liveConsents(sql, person.id),
    consentsOf(visit),
    mailWishesOf(visit, form),
    readPublication(sql, person.id),
    readHeldTexts(sql, person.id),
    analysisModel(visit),
  ]);
  return {
    view: 'me',
    path: '/me',
    title: t.title,
    status: form ? 422 : 200,
    model: {
      t,
      p,
      file: fileTexts[language],
      awaited: await awaitedResume(visit),
      heading: t.heading(person.givenName),
      saved: form ? null : savedOf(visit),
      masked: query['masked'] === '1' && !form ? t.profile.masked : null,
      held: held.length > 0 ? p.held.count(held.length) : null,
      matches,
      noMatches: matches.length > 0 ? null : live.includes('matching') ? t.matches.none : t.matches.noConsent,
      putAside,
      toDisclosures: applyTexts[language].seeApplications,
      consents,
      analysis,
      ...wishes,
      understood: profile && live.includes('matching') ? understood(profile.metadata, language) : null,
      online: online ? p.publication.online(formatDay(online.publishedAt, language)) : null,
    },
  };
}

/** What the tagger made of her words, so that she can correct it (GDPR art. 15(1)(h)). */
function understood(metadata: Metadata | null, language: Language) {
  const t = accountTexts[language].understood;
  if (!metadata) return { text: t.notYet, labels: [] };
  const labels = metadata.occupations.map(({ reason }) => t.because(reason.label));
  return { text: labels.length > 0 ? null : t.nothing, labels };
}

async function savePreference(visit: PersonVisit): Promise<Answer> {
  const { body, deps, language, now, person } = visit;
  const form = parsePreference(body);
  if (!form.ok) return myPage(visit, { values: body, errors: form.errors });
  const { pausedUntil, digestWeekday } = form.value;
  await deps.db.change(now, 'person', async (tx, note) => {
    await putPreference(tx, person.id, form.value, now);
    note({ event: 'preferences.changed', subject: person.id, facts: { pausedUntil, digestWeekday } });
  });
  return { to: `/${language}/me?saved=preferences` };
}
