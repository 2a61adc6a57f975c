import { type AdPage, listBoard, readAdPage } from '../db/board';
import { publicAnswer } from '../rules/ad-state';
import { formatDay } from '../text/format';
import { jobsTexts } from '../text/site/jobs';
import { lastMoment } from './ad-words';
import { cardOf } from './routes/board';
import type { Answer, Page, Visit } from './visit';

/** Anything else was never an ad, and PostgreSQL would refuse some of it. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type AboutAd<SomeVisit> = (visit: SomeVisit, ad: AdPage, isOpen: boolean) => Promise<Answer>;

/** Answers about an ad that the public sees, or once saw: decided by the dates in its row, whether a process lives or not. Else 404. */
export function withKnownAd<SomeVisit extends Visit>(answer: AboutAd<SomeVisit>) {
  return async (visit: SomeVisit): Promise<Answer> => {
    const { deps, now, params } = visit;
    const id = params['id'] ?? '';
    const found = uuid.test(id) ? await readAdPage(deps.db.sql, id) : null;
    const status = found ? publicAnswer(found, now) : 404;
    if (!found || status === 404) throw Object.assign(new Error('no such ad'), { statusCode: 404 });
    return answer(visit, found, status === 200);
  };
}

/** The same while the ad is open, and 410 once it ended. */
export function withOpenAd<SomeVisit extends Visit>(answer: AboutAd<SomeVisit>) {
  return withKnownAd<SomeVisit>(async (visit, ad, isOpen) =>
    isOpen ? answer(visit, ad, isOpen) : endedPage(visit, ad),
  );
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
