import type { BoardOrder } from '../db/board-search';
import { languages } from '../types/language';

/** What stands in the address of a search, so that it can be kept and shared; '' = not asked. */
export type BoardQuery = Record<(typeof names)[number], string>;

/** In the order in which they stand in an address: one search has one address. */
const names = ['q', 'place', 'km', 'occupation', 'contract', 'hours', 'language', 'remote', 'pay', 'sort'] as const;

export const maxTextLength = 120;
export const distancesKm = ['5', '10', '25', '50'];
export const usualDistanceKm = '25';
export const hoursTypes = ['FULL_TIME', 'PART_TIME'];
export const contractTypes = ['TEMPORARY', 'CONTRACTOR', 'INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER'];
const orders: BoardOrder[] = ['best', 'newest', 'nearest'];

/** Takes any address for what it can mean: unknown values and names are left out, never refused. */
export function readBoardQuery(query: Record<string, string>): BoardQuery {
  const text = (name: string) =>
    // Cutting may leave half of a character, which PostgreSQL would refuse.
    (query[name] ?? '')
      .replaceAll(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, maxTextLength)
      .replaceAll(/\p{Cs}/gu, '');
  const oneOf = (name: string, values: readonly string[]) => values.find((value) => value === query[name]) ?? '';
  const place = text('place');
  return {
    q: text('q'),
    place,
    km: place === '' ? '' : oneOf('km', distancesKm),
    occupation: /^[\w-]{1,64}$/.test(query['occupation'] ?? '') ? query['occupation']! : '',
    contract: oneOf('contract', contractTypes),
    hours: oneOf('hours', hoursTypes),
    language: oneOf('language', languages),
    remote: oneOf('remote', ['only']),
    pay: oneOf('pay', ['named']),
    sort: oneOf('sort', orders),
  };
}

/** Whether it narrows or orders the board: such a page is one of very many, and is not for search engines. */
export function isPlain(query: BoardQuery): boolean {
  return names.every((name) => query[name] === '');
}

/** The path after the language. Usual values are left out. */
export function boardPath(query: BoardQuery, page = 1): string {
  const entries = names
    .filter((name) => query[name] !== '' && !(name === 'km' && query.km === usualDistanceKm))
    .map((name): [string, string] => [name, query[name]]);
  if (page > 1) entries.push(['page', String(page)]);
  return entries.length > 0 ? `/jobs?${new URLSearchParams(entries).toString()}` : '/jobs';
}
