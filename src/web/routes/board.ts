import { iscoOf } from '../../db/behaviour';
import { type BoardItem, listBoard } from '../../db/board';
import { countBoard } from '../../db/board-counts';
import { formatDay, formatDistance } from '../../text/format';
import { jobsTexts } from '../../text/site/jobs';
import { searchTexts } from '../../text/site/search';
import type { Language } from '../../types/language';
import { employmentShown, lastMoment, placeShown } from '../ad-words';
import { chosenFilters, formOf, sortLinks } from '../board-form';
import { observeReading } from '../behaviour';
import { helpOf } from '../board-help';
import { type BoardQuery, boardPath, isPlain, readBoardQuery } from '../board-query';
import { type BoardWish, wishOf } from '../board-wish';
import { currentPerson } from '../session';
import type { Page, Route, Visit } from '../visit';

const perPage = 20;

export const boardRoutes: Route[] = [{ method: 'GET', path: '/jobs', purpose: 'ad-publication', answer: board }];

async function board(visit: Visit): Promise<Page> {
  const { deps, language, now, query } = visit;
  const { sql } = deps.db;
  const asked = readBoardQuery(query);
  const page = /^[1-9]\d{0,4}$/.test(query['page'] ?? '') ? Number(query['page']) : 1;
  const wish = await wishOf(sql, asked, language);
  if (page === 1) await observeSearch(visit, asked, wish);
  const [{ items }, counts] = await Promise.all([
    listBoard(sql, now, { ...wish.search, order: wish.order, limit: perPage, offset: (page - 1) * perPage }),
    countBoard(sql, now, wish.search, language),
  ]);
  const t = jobsTexts[language];
  const isBeyond = items.length === 0 && page > 1;
  const pageCount = Math.ceil(counts.total / perPage);
  return {
    view: 'board',
    path: boardPath(asked, page),
    title: [asked.q, wish.placeName, t.heading].filter(Boolean).join(' · '),
    status: isBeyond ? 404 : 200,
    isPublic: true,
    isIndexable: isPlain(asked),
    model: {
      t,
      s: searchTexts[language],
      form: formOf(asked, counts, language),
      chosen: chosenFilters(asked, wish, language),
      clearHref: `/${language}/jobs`,
      place: placeNotes(asked, wish, language),
      count: items.length > 0 ? t.count(counts.total, asked.q) : null,
      orders: items.length > 1 ? sortLinks(asked, wish, language) : null,
      items: items.map((item) => cardOf(item, language)),
      help: items.length > 0 ? null : await helpOf(sql, now, { asked, wish, isBeyond }, language),
      paging: pageCount > 1 && !isBeyond ? pagingOf(asked, page, pageCount, language) : null,
    },
  };
}

/** The same page for every visitor; of who is signed in, that she searched. The whole board is no search. */
async function observeSearch(visit: Visit, asked: BoardQuery, { postcode }: BoardWish): Promise<void> {
  const person = isPlain(asked) ? null : await currentPerson(visit);
  if (!person) return;
  const { sql } = visit.deps.db;
  await observeReading({ ...visit, person }, 'searched', async () => ({
    isco: asked.occupation ? await iscoOf(sql, asked.occupation) : null,
    postcode,
  }));
}

/** An ad as the board and other lists show it. */
export function cardOf(item: BoardItem, language: Language) {
  const t = jobsTexts[language];
  return {
    href: `/${language}/jobs/${item.id}`,
    title: item.title,
    contentLanguage: item.language,
    employer: item.employerName,
    place: placeShown(item, language),
    away:
      item.distanceKm === null || item.remote
        ? null
        : searchTexts[language].away(formatDistance(item.distanceKm, language)),
    employment: employmentShown(item.employmentTypes, language),
    until: t.until(formatDay(lastMoment(item.endsAt), language)),
  };
}

/** What became of the place someone typed, where it is not plain: unknown, or one of several. */
function placeNotes(asked: BoardQuery, { placeName, otherPlaces, spellings }: BoardWish, language: Language) {
  const s = searchTexts[language];
  const linkTo = (place: string) => ({ href: `/${language}${boardPath({ ...asked, place })}`, text: place });
  if (asked.place && placeName === null)
    return { note: s.unknownPlace(asked.place), question: s.meant, links: spellings.map(linkTo) };
  if (otherPlaces.length > 0)
    return { note: s.otherPlaces(placeName ?? ''), question: null, links: otherPlaces.map(linkTo) };
  return null;
}

function pagingOf(asked: BoardQuery, page: number, pageCount: number, language: Language) {
  const link = (number: number) => `/${language}${boardPath(asked, number)}`;
  return {
    here: jobsTexts[language].page(page, pageCount),
    previous: page > 1 ? link(page - 1) : null,
    next: page < pageCount ? link(page + 1) : null,
  };
}
