import type { Sql } from '../../src/db/connect';
import { plusDays, plusMonths } from '../../src/rules/retention/days';
import { weekOf } from '../../src/rules/anonymisation/weeks';
import type { Day } from '../../src/types/retention';

/** Of what stands there, so much is over: the others must be left alone. */
export const dueShare = 0.6;

const weeks = 50;

/** Rows for one rule, made again before each round, and the one statement that would do it without evidence. */
export interface BenchRows {
  rule: 'VIS-ACCOUNT' | 'ARC-TERM';
  fill(sql: Sql, rows: number, today: Day): Promise<void>;
  /** @returns how many rows it took */
  raw(sql: Sql, today: Day): Promise<number>;
}

/** Events of the use of the site, three indexes and a foreign key: destroyed. */
export const events: BenchRows = {
  rule: 'VIS-ACCOUNT',
  fill: async (sql, rows, today) => {
    const people = Math.ceil(rows / weeks);
    const over = Math.round(weeks * dueShare);
    await sql`truncate behaviour`;
    await sql`
      insert into applicant (id, email, email_hmac, given_name, family_name, language, source, notice_version, signed_up_at, confirm_by)
      select gen_random_uuid(), n || '@bench.test', int4send(n), 'An', 'Proef', 'nl', 'site', 'x', ${new Date(0)}, ${new Date(0)}
      from generate_series(1, ${people}::int) as n on conflict (email_hmac) do nothing`;
    // The oldest weeks are over; the others are young.
    await sql`
      insert into behaviour (id, applicant_id, week, kind, occupation, region, language)
      select gen_random_uuid(), applicant.id,
        case when week <= ${over}::int then ${overThrough(today)}::date - 7 * (${over}::int - week)
          else ${weekOf(today)}::date - 7 * (${weeks}::int - week) end,
        'searched', '2221', 'BE21', 'nl'
      from generate_series(1, ${weeks}::int) as week cross join applicant order by week limit ${rows}`;
    await sql`vacuum (analyze) behaviour`;
  },
  raw: async (sql, today) => (await sql`delete from behaviour where week <= ${overThrough(today)}`).count,
};

/** The Monday of the last week that is over. */
function overThrough(today: Day): Day {
  return weekOf(plusDays(plusMonths(today, -13), -7));
}

/** Ads whose term ended: content blanked, number and dates kept. */
export const ads: BenchRows = {
  rule: 'ARC-TERM',
  fill: async (sql, rows, today) => {
    await sql`truncate ad cascade`;
    const [old, young] = [plusDays(today, -30), plusDays(today, -2)].map((day) => new Date(`${day}T23:00:00Z`));
    await sql`
      insert into ad (id, customer_id, contract_id, identity_key, content_hash, title, description_html, description_text, language,
        employer_name, postcode, locality, country, remote, employment_types, skills, languages_required, metadata, review_codes, ordered_at,
        ends_at, changed_at, expired_at, archived_at, warn_codes, asked_ends_at, term_set_at, search)
      select gen_random_uuid(), customer_id, contract.id, 'key ' || n, md5(n::text), 'Vacature ' || n,
        '<p>' || repeat('tekst van de vacature ', 30) || '</p>', repeat('tekst van de vacature ', 30), 'nl', 'Proefbedrijf', '2018', 'Antwerpen',
        'BE', false, '{FULL_TIME}', '{lassen}', '{nl}', '{"occupations": []}', '{}', ${old!}, day, ${old!}, day, day, '{}', day, ${old!},
        to_tsvector('simple', 'vacature ' || n)
      from (select * from contract limit 1) as contract cross join generate_series(1, ${rows}::int) as n
        cross join lateral (select case when n % 10 < ${dueShare * 10}::int then ${old!}::timestamptz else ${young!}::timestamptz end as day) as one`;
    await sql`vacuum (analyze) ad`;
  },
  raw: async (sql, today) =>
    (
      await sql`
        update ad set destroyed_at = ${new Date()}, identifier = null, title = '', description_html = '', description_text = '',
          employer_name = '', postcode = null, locality = null, country = null, employment_types = '{}', work_hours = null,
          date_posted = null, salary = null, skills = '{}', languages_required = '{}', education_required = null,
          metadata = null, apply_url = null, occupation_id = null, lat = null, lon = null, search = '',
          identity_key = id::text, content_hash = ''
        where destroyed_at is null and expired_at < ${new Date(`${plusDays(today, -8)}T23:00:00Z`)}`
    ).count,
};
