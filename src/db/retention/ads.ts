import type { StartFacts } from '../../types/retention';
import type { Sql, Tx } from '../connect';
import { type Found, inOrder, type RetentionStore } from './store';

/** [36] Content and contact go; number and dates stay, for the people whose history names the ad. */
const destroyAds = inOrder({
  adContact: (tx, ids) => tx`delete from ad_contact where ad_id = any(${ids}::uuid[])`,
  adNote: (tx, ids) => tx`delete from ad_note where ad_id = any(${ids}::uuid[])`,
  match: (tx, ids, _, held) => tx`
    delete from match where ad_id = any(${ids}::uuid[]) and applicant_id <> all(${held}::uuid[])`,
  notInterested: (tx, ids, _, held) => tx`
    delete from not_interested where ad_id = any(${ids}::uuid[]) and applicant_id <> all(${held}::uuid[])`,
  introduction: (tx, ids, _, held) => tx`
    delete from introduction where ad_id = any(${ids}::uuid[]) and applicant_id <> all(${held}::uuid[])`,
  ad: {
    blanks: [
      'identifier',
      'title',
      'description_html',
      'description_text',
      'employer_name',
      'postcode',
      'locality',
      'country',
      'employment_types',
      'work_hours',
      'date_posted',
      'salary',
      'skills',
      'languages_required',
      'education_required',
      'metadata',
      'remote',
      'review_codes',
      'warn_codes',
      'apply_url',
      'occupation_id',
      'lat',
      'lon',
      'search',
    ],
    carryOut: (tx, ids, at) => tx`
      update ad set destroyed_at = ${at}, identifier = null, title = '', description_html = '', description_text = '',
        employer_name = '', postcode = null, locality = null, country = null, employment_types = '{}', work_hours = null,
        date_posted = null, salary = null, skills = '{}', languages_required = '{}', education_required = null,
        metadata = null, remote = false, review_codes = '{}', warn_codes = '{}', apply_url = null, occupation_id = null, lat = null, lon = null, search = '',
        identity_key = id::text, content_hash = ''
      where id = any(${ids}::uuid[])`,
  },
});

/** [34] Ads whose term ended by itself. */
export const endedAds: RetentionStore<StartFacts> = {
  size: sizeOfAds,
  subjects: (sql, through) => sql<Found<StartFacts>[]>`
    select id, jsonb_build_object('startedOn', (ends_at at time zone 'Europe/Brussels' - interval '1 millisecond')::date) as facts, array[customer_id] as owners
    from ad
    where destroyed_at is null and withdrawn_at is null and archived_at is not null
      and (ends_at at time zone 'Europe/Brussels' - interval '1 millisecond')::date <= ${through}`,
  destroy: destroyAds,
};

/** [33] Ads that were filled, taken down, rejected or refused. */
export const droppedAds: RetentionStore<StartFacts> = {
  size: sizeOfAds,
  subjects: (sql, through) => sql<Found<StartFacts>[]>`
    select id, jsonb_build_object('startedOn', (since at time zone 'Europe/Brussels')::date) as facts, array[customer_id] as owners
    from ad cross join lateral (
      select coalesce(withdrawn_at, rejected_at, case when refused_code is not null then changed_at end) as since) as dropped
    where destroyed_at is null and (archived_at is not null or rejected_at is not null or refused_code is not null)
      and (since at time zone 'Europe/Brussels')::date <= ${through}`,
  destroy: destroyAds,
};

async function sizeOfAds(sql: Sql | Tx): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from ad where destroyed_at is null`;
  return row!.count;
}
