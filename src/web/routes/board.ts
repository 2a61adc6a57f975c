import { type BoardItem, listBoard } from '../../db/board';
import { formatDay } from '../../text/format';
import { jobsTexts } from '../../text/site/jobs';
import { employmentShown, lastMoment, placeShown } from '../ad-words';
import type { Page, Route, Visit } from '../visit';
import type { Language } from '../../types/language';

const perPage = 20;
const maxQueryLength = 120;

export const boardRoutes: Route[] = [{ method: 'GET', path: '/jobs', answer: board }];

async function board({ deps, language, now, query }: Visit): Promise<Page> {
  const t = jobsTexts[language];
  const search = (query['q'] ?? '').replaceAll('\0', '').trim().slice(0, maxQueryLength);
  const page = /^[1-9]\d{0,4}$/.test(query['page'] ?? '') ? Number(query['page']) : 1;
  const { items, total } = await listBoard(deps.db.sql, now, { search, limit: perPage, offset: (page - 1) * perPage });
  const isBeyond = items.length === 0 && page > 1;
  const pageCount = Math.ceil(total / perPage);
  return {
    view: 'board',
    path: boardPath(search, page),
    title: search ? `${search} · ${t.heading}` : t.heading,
    status: isBeyond ? 404 : 200,
    isPublic: true,
    model: {
      t,
      search,
      maxQueryLength,
      count: items.length > 0 ? t.count(total, search) : null,
      items: items.map((item) => cardOf(item, language)),
      nothing: items.length > 0 ? null : search || isBeyond ? t.nothing : t.nothingYet,
      isSearch: search !== '' || isBeyond,
      paging: pageCount > 1 && !isBeyond ? pagingOf(search, page, pageCount, language) : null,
    },
  };
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
    employment: employmentShown(item.employmentTypes, language),
    until: t.until(formatDay(lastMoment(item.endsAt), language)),
  };
}

function pagingOf(search: string, page: number, pageCount: number, language: Language) {
  const t = jobsTexts[language];
  const link = (number: number) => `/${language}${boardPath(search, number)}`;
  return {
    here: t.page(page, pageCount),
    previous: page > 1 ? link(page - 1) : null,
    next: page < pageCount ? link(page + 1) : null,
  };
}

function boardPath(search: string, page: number): string {
  const query = new URLSearchParams({
    ...(search && { q: search }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query ? `/jobs?${query}` : '/jobs';
}
