import type { AdId } from '../types/ids';
import type { AdContact, Salary } from '../types/intake';
import type { Language } from '../types/language';
import type { AdDates } from '../types/ads';
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
}

export interface AdPage extends AdDates, Omit<BoardItem, 'publishedAt' | 'endsAt'> {
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
}

/**
 * What the board shows at a moment: decided by dates alone, whether a process lives or not.
 * @param search words that must all occur in title, employer, place or occupation, in any language; empty = everything
 */
export async function listBoard(
  sql: Sql,
  asOf: Date,
  { search, limit, offset }: { search: string; limit: number; offset: number },
): Promise<{ items: BoardItem[]; total: number }> {
  const words = search
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const rows = await sql<(BoardItem & { total: number })[]>`
    select id, title, employer_name, postcode, locality, remote, employment_types, language, published_at, ends_at,
      count(*) over ()::int as total
    from ad
    where is_visible(ad, ${asOf})
      ${
        words.length > 0
          ? sql`and concat_ws(' ', title, employer_name, postcode, locality,
        (select string_agg(name, ' ') from place where place.postcode = ad.postcode),
        (select string_agg(concat_ws(' ', nl, fr, en), ' ')
          from jsonb_array_elements(metadata->'occupations') as tag join occupation on occupation.id = tag->>'id')
      ) ilike all (${words})`
          : sql``
      }
    order by published_at desc, id limit ${limit} offset ${offset}`;
  return { items: rows.map(({ total: _, ...item }) => item), total: rows[0]?.total ?? 0 };
}

/** One ad with its contact fields, unless these are restricted. */
export async function readAdPage(sql: Sql, id: string): Promise<AdPage | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return null;
  const [row] = await sql<AdPage[]>`
    select id, identifier, title, description_html, language, employer_name, postcode, locality, country, remote, employment_types,
      work_hours, date_posted, salary, skills, languages_required, education_required, review_codes, ordered_at, ends_at,
      approved_at, rejected_at, refused_code, published_at, withdrawn_at, expired_at, archived_at,
      coalesce((select jsonb_agg(jsonb_build_object('name', name, 'email', email, 'phone', phone) order by position)
        from ad_contact where ad_id = ad.id and restricted_at is null), '[]') as contacts
    from ad where id = ${id}`;
  return row ?? null;
}

/** For `ad list`: every ad with its dates, newest first. */
export async function listAds(
  sql: Sql,
  limit: number,
): Promise<(AdDates & { id: AdId; number: number; title: string; customerNumber: number })[]> {
  return sql<(AdDates & { id: AdId; number: number; title: string; customerNumber: number })[]>`
    select ad.id, ad.number, title, customer.number as customer_number, ordered_at, ends_at, approved_at, rejected_at, refused_code,
      published_at, withdrawn_at, expired_at, archived_at, review_codes
    from ad join customer on customer.id = customer_id order by ad.number desc limit ${limit}`;
}

/** For search by place: the points of a postcode or place name. */
export async function findPlaces(
  sql: Sql,
  text: string,
): Promise<{ postcode: string; name: string; lat: number; lon: number }[]> {
  return sql<{ postcode: string; name: string; lat: number; lon: number }[]>`
    select postcode, name, lat, lon from place where postcode = ${text} or lower(name) = lower(${text}) order by postcode limit 20`;
}
