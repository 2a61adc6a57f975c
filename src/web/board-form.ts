import type { BoardCounts } from '../db/board-counts';
import type { FilterName } from '../db/board-search';
import { formatLanguage } from '../text/format';
import { searchTexts } from '../text/site/search';
import { employmentTypeNames } from '../text/site/words';
import { type Language, languages } from '../types/language';
import {
  type BoardQuery,
  boardPath,
  contractTypes,
  distancesKm,
  hoursTypes,
  maxTextLength,
  usualDistanceKm,
} from './board-query';
import type { BoardWish } from './board-wish';

interface Option {
  value: string;
  label: string;
  isChosen: boolean;
}

/** The filters behind "more": folded away until one of them is in use. */
const folded = ['occupation', 'contract', 'hours', 'language', 'remote', 'pay'] as const;

/** The form of the board. Options that would find nothing are left out, but for the one that is chosen. */
export function formOf(asked: BoardQuery, counts: BoardCounts, language: Language) {
  const s = searchTexts[language];
  const typeName = (type: string) => employmentTypeNames[language][type] ?? type;
  const select = (
    name: keyof BoardQuery,
    label: string,
    values: { value: string; label: string; count: number }[],
  ) => ({
    name,
    label,
    options: [
      { value: '', label: s.any, isChosen: asked[name] === '' },
      ...values
        .filter(({ value, count }) => count > 0 || asked[name] === value)
        .map((value) => option(value, asked[name])),
    ],
  });
  const typed = (name: 'contract' | 'hours', types: string[]) =>
    types.map((type) => ({ value: type, label: typeName(type), count: counts.employmentTypes[name].get(type) ?? 0 }));
  return {
    q: asked.q,
    place: asked.place,
    sort: asked.sort,
    maxLength: maxTextLength,
    distances: distancesKm.map((km) => ({
      value: km,
      label: s.within(Number(km)),
      isChosen: km === (asked.km || usualDistanceKm),
    })),
    isOpen: folded.some((name) => asked[name] !== ''),
    selects: [
      select(
        'occupation',
        s.occupation,
        counts.occupations.map(({ id, ...rest }) => ({ value: id, ...rest })),
      ),
      select('contract', s.contract, typed('contract', contractTypes)),
      select('hours', s.hours, typed('hours', hoursTypes)),
      select(
        'language',
        s.language,
        languages.map((code) => ({
          value: code,
          label: formatLanguage(code, language),
          count: counts.languages.get(code) ?? 0,
        })),
      ),
    ],
    ticks: [
      { name: 'remote', value: 'only', label: s.remote, count: counts.remote, isTicked: asked.remote !== '' },
      { name: 'pay', value: 'named', label: s.pay, count: counts.pay, isTicked: asked.pay !== '' },
    ],
  };
}

function option({ value, label, count }: { value: string; label: string; count: number }, chosen: string): Option {
  return { value, label: `${label} (${count})`, isChosen: value === chosen };
}

/** Which words of an address make a filter. */
const queryNames: Record<FilterName, keyof BoardQuery> = {
  words: 'q',
  place: 'place',
  occupation: 'occupation',
  contract: 'contract',
  hours: 'hours',
  language: 'language',
  remote: 'remote',
  pay: 'pay',
};

interface ChosenFilter {
  name: FilterName;
  label: string;
  /** The same search without it. */
  href: string;
}

/** The filters that count, each in words and with the way to leave it out. */
export function chosenFilters(asked: BoardQuery, wish: BoardWish, language: Language): ChosenFilter[] {
  const s = searchTexts[language];
  const labels: Record<FilterName, string | null> = {
    words: asked.q,
    place: wish.placeName && s.nearTo(wish.km, wish.placeName),
    occupation: wish.occupationLabel,
    contract: employmentTypeNames[language][asked.contract] ?? null,
    hours: employmentTypeNames[language][asked.hours] ?? null,
    language: asked.language && formatLanguage(asked.language, language),
    remote: asked.remote && s.remote,
    pay: asked.pay && s.pay,
  };
  return (Object.keys(queryNames) as FilterName[]).flatMap((name) => {
    const label = labels[name];
    if (!label) return [];
    return [{ name, label, href: `/${language}${boardPath({ ...asked, [queryNames[name]]: '' })}` }];
  });
}

/** Ways to order the result; those that would change nothing are left out. */
export function sortLinks(asked: BoardQuery, wish: BoardWish, language: Language) {
  const s = searchTexts[language];
  const possible = (['best', 'newest', 'nearest'] as const).filter(
    (order) => order === 'newest' || (order === 'best' ? asked.q !== '' : wish.placeName !== null),
  );
  if (possible.length < 2) return null;
  return possible.map((order) => ({
    href: `/${language}${boardPath({ ...asked, sort: order })}`,
    text: s.orders[order],
    isCurrent: order === wish.order,
  }));
}
