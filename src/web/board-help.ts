import { countWithout, nearbyPlaces, similarOccupations } from '../db/board-counts';
import type { Sql } from '../db/connect';
import { formatDistance } from '../text/format';
import { jobsTexts } from '../text/site/jobs';
import { searchTexts } from '../text/site/search';
import type { Language } from '../types/language';
import { chosenFilters } from './board-form';
import { type BoardQuery, boardPath, distancesKm } from './board-query';
import type { BoardWish } from './board-wish';

interface HelpList {
  heading: string;
  items: { href: string; text: string; count: string }[];
}

/** For a page without ads: why, and every way on that finds something. */
export async function helpOf(
  sql: Sql,
  now: Date,
  { asked, wish, isBeyond }: { asked: BoardQuery; wish: BoardWish; isBeyond: boolean },
  language: Language,
): Promise<{ heading: string; paragraphs: string[]; lists: HelpList[]; isSearch: boolean }> {
  const t = jobsTexts[language];
  const chosen = chosenFilters(asked, wish, language);
  if (chosen.length === 0 && !isBeyond) return { ...t.nothingYet, lists: [], isSearch: false };
  const lists = isBeyond ? [] : await waysOn(sql, now, asked, wish, language);
  return { heading: t.nothing, paragraphs: [searchTexts[language].nothing], lists, isSearch: true };
}

async function waysOn(
  sql: Sql,
  now: Date,
  asked: BoardQuery,
  wish: BoardWish,
  language: Language,
): Promise<HelpList[]> {
  const s = searchTexts[language];
  const [without, nearby, similar] = await Promise.all([
    countWithout(sql, now, wish.search),
    nearbyPlaces(sql, now, wish.search),
    similarOccupations(sql, now, wish.search, language),
  ]);
  const to = (change: Partial<BoardQuery>) => `/${language}${boardPath({ ...asked, ...change })}`;
  const fewer = chosenFilters(asked, wish, language).flatMap(({ name, label, href }) => {
    const count = without.get(name);
    return count === undefined ? [] : [{ href, text: s.without(label), count: s.count(count) }];
  });
  const further = nearby.map(({ postcode, locality, km, count }) => ({
    href: to(distancesKm.includes(wideEnough(km)) ? { km: wideEnough(km) } : { place: postcode }),
    text: `${postcode} ${locality}, ${formatDistance(km, language)}`,
    count: s.count(count),
  }));
  const related = similar.map(({ id, label, count }) => ({
    href: `/${language}${boardPath({ ...asked, ...nothingElse, occupation: id })}`,
    text: label,
    count: s.count(count),
  }));
  return [
    { heading: s.fewer, items: fewer },
    { heading: s.nearby, items: further },
    { heading: s.similar, items: related },
  ].filter(({ items }) => items.length > 0);
}

/** The smallest distance of the form that reaches so far; '' = none does. */
function wideEnough(km: number): string {
  return distancesKm.find((distance) => Number(distance) >= km) ?? '';
}

/** A related occupation is counted on the whole board, so its link asks for nothing else. */
const nothingElse: Partial<BoardQuery> = {
  q: '',
  place: '',
  km: '',
  contract: '',
  hours: '',
  language: '',
  remote: '',
  pay: '',
};
