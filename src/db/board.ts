import type { AdId } from '../types/ids';
import type { AdContact, Salary } from '../types/intake';
import type { Language } from '../types/language';
import type { AdDates } from '../types/ads';
import { all, type BoardOrder, type BoardSearch, conditionsOf, distanceFrom, orderOf } from './board-search';
import type { Sql } from './connect';

export interface BoardItem {
  id: AdId;
  title: string;
  employerName: string;
  postcode: string | null;
  locality: string | null;
  remote: boolean;
  employmentTypes: string[];
  language: Language;
  publishedAt: Date;
  endsAt: Date;
  /** From where someone looks; null where either place is not known. */
  distanceKm: number | null;
}

export interface AdPage extends AdDates, Omit<BoardItem, 'publishedAt' | 'endsAt' | 'distanceKm'> {
  identifier: string | null;
  descriptionHtml: string;
  country: string | null;
  workHours: string | null;
  datePosted: string | null;
  salary: Salary | null;
  skills: string[];
  languagesRequired: string[];
  educationRequired: string | null;
  contacts: AdContact[];
  /** Page of the employer where people apply. */
  applyUrl: string | null;
}

/**
 * What the board shows at a moment: decided by dates alone, whether a process lives or not.
 * @returns one page of the ads that a search finds, and how many there are in all
 */
export async function listBoard(
  sql: Sql,
  asOf: Date,
  { order = 'newest', limit, offset, ...wanted }: BoardSearch & { order?: BoardOrder; limit: number; offset: number },
): Promise<{ items: BoardItem[]; total: number }> {
  const rows = await sql<(BoardItem & { total: number })[]>`
    select id, title, employer_name, postcode, locality, remote, employment_types, language, published_at, ends_at,
      ${distanceFrom(sql, wanted.near)} as distance_km, count(*) over ()::int as total
    from ad
    where is_visible(ad, ${asOf}) and ${all(sql, Object.values(conditionsOf(sql, wanted)))}
    order by ${orderOf(sql, wanted, order)} limit ${limit} offset ${offset}`;
  return { items: rows.map(({ total: _, ...item }) => item), total: rows[0]?.total ?? 0 };
}

/** One ad with the contact fields that its contract agrees on, unless these are restricted or withdrawn. */
export async function readAdPage(sql: Sql, id: string): Promise<AdPage | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return null;
  const [row] = await sql<AdPage[]>`
    select id, identifier, title, description_html, language, employer_name, postcode, locality, country, remote, employment_types,
      work_hours, date_posted, salary, skills, languages_required, education_required, apply_url, review_codes, ordered_at, ends_at,
      approved_at, rejected_at, refused_code, published_at, withdrawn_at, expired_at, archived_at,
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'name', case when 'name' = any (fields) then name end, 'email', case when 'email' = any (fields) then email end,
          'phone', case when 'phone' = any (fields) then phone end) order by position)
        from ad_contact join agreed_contact on agreed_contact.id = contact_id
        where ad_id = ad.id and restricted_at is null and revoked_at is null), '[]') as contacts
    from ad where id = ${id}`;
  return row ?? null;
}

export interface ListedAd extends AdDates {
  id: AdId;
  number: number;
  title: string;
  customerNumber: number;
  /** Null while its process has not read its present text. */
  lintedAt: Date | null;
}

/** For `ad list`: every ad with its dates, newest first. */
export async function listAds(sql: Sql, limit: number): Promise<ListedAd[]> {
  return sql<ListedAd[]>`
    select ad.id, ad.number, title, customer.number as customer_number, ordered_at, ends_at, approved_at, rejected_at, refused_code,
      published_at, withdrawn_at, expired_at, archived_at, review_codes, linted_at
    from ad join customer on customer.id = customer_id order by ad.number desc limit ${limit}`;
}
