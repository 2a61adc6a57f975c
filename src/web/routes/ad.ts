import { findApplication } from '../../db/applications';
import { subjectOfAd } from '../../db/behaviour';
import type { AdPage } from '../../db/board';
import { isPutAside } from '../../db/interest';
import { waysToApply } from '../../rules/ways-to-apply';
import { formatDay } from '../../text/format';
import { applyTexts } from '../../text/site/apply';
import { jobsTexts } from '../../text/site/jobs';
import { matchesTexts } from '../../text/site/matches';
import type { Applicant } from '../../types/people';
import { factsOf } from '../ad-words';
import { observeReading } from '../behaviour';
import { jobPosting, jsonForScript } from '../job-posting';
import { explanationOf } from '../match-explanation';
import { withOpenAd } from '../open-ad';
import { currentPerson } from '../session';
import type { Page, Route, Visit } from '../visit';

export const adRoutes: Route[] = [
  { method: 'GET', path: '/jobs/:id', purpose: 'ad-publication', answer: withOpenAd(ad) },
];

/** The same page for every visitor; who is signed in finds what concerns her on it, and then nobody may keep it. */
async function ad(visit: Visit, ad: AdPage): Promise<Page> {
  const { deps, language, policy } = visit;
  const person = await currentPerson(visit);
  const own = person && (await ownModel(visit, person, ad));
  if (person) await observeReading({ ...visit, person }, 'looked-at', () => subjectOfAd(deps.db.sql, ad.id));
  const t = jobsTexts[language];
  const path = `/jobs/${ad.id}`;
  return {
    view: 'ad',
    path,
    title: `${ad.title} · ${ad.employerName}`,
    isPublic: !person,
    model: {
      t,
      title: ad.title,
      contentLanguage: ad.language,
      facts: factsOf(ad, language),
      description: ad.descriptionHtml || null,
      contacts: ad.contacts.map(({ name, email, phone }) => ({
        name,
        email,
        phone: phone && { shown: phone, dialled: phone.replace(/[^+\d]/g, '') },
      })),
      noContact: ad.contacts.length === 0 ? t.noContact(ad.employerName) : null,
      direct: t.direct(policy.controller.tradeName),
      ways: waysModel(visit, ad),
      applied: own?.applied ?? null,
      own,
      jsonLd: jsonForScript(jobPosting(ad, `${deps.publicUrl}/${language}${path}`)),
    },
  };
}

/** Our form is a page of its own; the other ways are clicks that are counted (promise 16), so they are POST. */
function waysModel({ language }: Visit, ad: AdPage) {
  const { ways: t } = applyTexts[language];
  const offered = waysToApply(ad);
  const action = `/${language}/jobs/${ad.id}/apply`;
  return {
    form: offered.includes('form') ? { href: action, text: t.form, hint: t.formHint } : null,
    out: offered
      .filter((way) => way !== 'form')
      .map((way) => ({ action: `${action}/${way}`, text: way === 'link' ? t.link(ad.employerName) : t.mail })),
  };
}

/** What she did with this ad, and how it compares with her where she lets us compare. */
async function ownModel(visit: Visit, person: Applicant, { id }: AdPage) {
  const { deps, language } = visit;
  const { sql } = deps.db;
  const [application, isAside, explanation] = await Promise.all([
    findApplication(sql, person.id, id),
    isPutAside(sql, person.id, id),
    explanationOf({ ...visit, person }, id),
  ]);
  const t = matchesTexts[language];
  const { applied, seeApplications } = applyTexts[language];
  return {
    t,
    applied: application && { text: applied(formatDay(application.at, language)), link: seeApplications },
    isAside,
    match: `/${language}/me/matches/${id}`,
    explanation: typeof explanation === 'string' ? null : explanation,
  };
}
