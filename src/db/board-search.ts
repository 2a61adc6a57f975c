import type { Fragment } from 'postgres';
import type { Point } from '../types/matching';
import type { Language } from '../types/language';
import type { Sql } from './connect';

/** What a visitor looks for; what is left out does not narrow. */
export interface BoardSearch {
  /** Words that must all occur, each as the beginning of a word (in a title also inside one), in any of the three languages. */
  search?: string;
  /** ESCO id: ads whose work is most likely this. */
  occupation?: string | null;
  /** Ads within so many kilometres as the crow flies, and those that are done from home. */
  near?: (Point & { km: number }) | null;
  /** Only work from home. */
  isRemote?: boolean;
  /** schema.org employment types. */
  contract?: string | null;
  hours?: string | null;
  /** Of the ad. */
  language?: Language | null;
  /** Only ads that name their pay. */
  hasPay?: boolean;
}

export type FilterName = 'words' | 'occupation' | 'place' | 'remote' | 'contract' | 'hours' | 'language' | 'pay';

/** `best`: the words in the title first. */
export type BoardOrder = 'best' | 'newest' | 'nearest';

const kmPerDegree = 111;

/** What each filter that is set asks of an ad. */
export function conditionsOf(sql: Sql, wanted: BoardSearch): Partial<Record<FilterName, Fragment>> {
  const { search, occupation, near, isRemote, contract, hours, language, hasPay } = wanted;
  return {
    ...(search && { words: sql`search @@ ${queryOf(sql, search)}` }),
    ...(occupation && { occupation: sql`occupation_id = ${occupation}` }),
    ...(near && { place: sql`(remote or ${isWithin(sql, near)})` }),
    ...(isRemote && { remote: sql`remote` }),
    ...(contract && { contract: sql`${contract} = any(employment_types)` }),
    ...(hours && { hours: sql`${hours} = any(employment_types)` }),
    ...(language && { language: sql`language = ${language}` }),
    ...(hasPay && { pay: sql`salary is not null` }),
  };
}

/** As a query of its own, which PostgreSQL answers once: a bare call would be made for each ad. */
export function queryOf(sql: Sql, search: string, weight: 'A' | '' = ''): Fragment {
  return sql`(select search_query(${search}, ${weight}))`;
}

/** `true and a and b`. */
export function all(sql: Sql, conditions: Iterable<Fragment>): Fragment {
  return [...conditions].reduce((whole, condition) => sql`${whole} and ${condition}`, sql`true`);
}

/** Kilometres from where someone looks to the place of work; null where either is not known. */
export function distanceFrom(sql: Sql, near: Point | null | undefined): Fragment {
  return near ? sql`distance_km(lat, lon, ${near.lat}, ${near.lon})` : sql`null::double precision`;
}

/** A box first, which an index can answer, then the circle in it. */
function isWithin(sql: Sql, { lat, lon, km }: Point & { km: number }): Fragment {
  const height = km / kmPerDegree;
  const width = height / Math.cos((lat * Math.PI) / 180);
  return sql`(lat between ${lat - height} and ${lat + height} and lon between ${lon - width} and ${lon + width}
    and ${distanceFrom(sql, { lat, lon })} <= ${km})`;
}

export function orderOf(sql: Sql, { search, near }: BoardSearch, order: BoardOrder): Fragment {
  if (order === 'nearest' && near) return sql`${distanceFrom(sql, near)} nulls last, published_at desc, id`;
  if (order === 'best' && search) {
    return sql`(search @@ ${queryOf(sql, search, 'A')}) desc, ts_rank(search, ${queryOf(sql, search)}) desc, published_at desc, id`;
  }
  return sql`published_at desc, id`;
}
