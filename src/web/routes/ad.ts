import { type AdPage, listBoard, readAdPage } from '../../db/board';
import { publicAnswer } from '../../rules/ad-state';
import { formatDay } from '../../text/format';
import { jobsTexts } from '../../text/site/jobs';
import { factsOf, lastMoment } from '../ad-words';
import { jobPosting, jsonForScript } from '../job-posting';
import type { Page, Route, Visit } from '../visit';
import { cardOf } from './board';

/** Anything else was never an ad, and PostgreSQL would refuse some of it. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const adRoutes: Route[] = [{ method: 'GET', path: '/jobs/:id', answer: ad }];

/** Decided by the dates in the row, whether a process lives or not: the page, 410 for what ended, 404 for what never was public. */
async function ad(visit: Visit): Promise<Page> {
  const { deps, now, params } = visit;
  const id = params['id'] ?? '';
  const found = uuid.test(id) ? await readAdPage(deps.db.sql, id) : null;
  const status = found ? publicAnswer(found, now) : 404;
  if (!found || status === 404) throw Object.assign(new Error('no such ad'), { statusCode: 404 });
  return status === 200 ? adPage(visit, found) : endedPage(visit, found);
}

function adPage({ deps, language, policy }: Visit, ad: AdPage): Page {
  const t = jobsTexts[language];
  const path = `/jobs/${ad.id}`;
  return {
    view: 'ad',
    path,
    title: `${ad.title} · ${ad.employerName}`,
    isPublic: true,
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
      jsonLd: jsonForScript(jobPosting(ad, `${deps.publicUrl}/${language}${path}`)),
    },
  };
}

/** Gone, but helpful: the same kind of work, and what is new. */
async function endedPage({ deps, language, now }: Visit, ad: AdPage): Promise<Page> {
  const t = jobsTexts[language];
  const { items } = await listBoard(deps.db.sql, now, { search: '', limit: 5, offset: 0 });
  const ended = ad.withdrawnAt && ad.withdrawnAt < ad.endsAt ? ad.withdrawnAt : lastMoment(ad.endsAt);
  const { heading, paragraphs } = t.ended(ad.title, formatDay(ended, language));
  return {
    view: 'ended',
    path: `/jobs/${ad.id}`,
    title: heading,
    status: 410,
    model: {
      t,
      heading,
      paragraphs,
      alikeHref: `/${language}/jobs?q=${encodeURIComponent(longestWord(ad.title))}`,
      items: items.map((item) => cardOf(item, language)),
    },
  };
}

/** The word of a title most likely to find its kin: its longest. */
function longestWord(title: string): string {
  const words = title.split(/[^\p{L}\d-]+/u);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
