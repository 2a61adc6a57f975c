import type { MailId } from '../types/ids';
import type { MatchReason } from '../types/matching';
import { connect, type Sql } from './connect';

/** For companies that live for a rehearsal or a demo. */

/** Makes an empty database beside another one. @param ownerUrl of the other, with the right to make databases */
export async function createDatabase(ownerUrl: string, name: string): Promise<void> {
  const sql = connect(ownerUrl, 1);
  try {
    await sql`create database ${sql(name)}`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Takes such a database away again, also where somebody is still connected. @throws where the login may not */
export async function dropDatabase(ownerUrl: string, name: string): Promise<void> {
  const sql = connect(ownerUrl, 1);
  try {
    // Autovacuum may be at work in it: nobody but a superuser ends that, and a plain drop waits for it.
    await sql`drop database if exists ${sql(name)} with (force)`.catch(() => sql`drop database if exists ${sql(name)}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Which of these applicants are there. */
export async function peopleAmong(sql: Sql, ids: string[]): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`select id from applicant where id = any(${ids}::uuid[])`;
  return rows.map(({ id }) => id);
}

/**
 * Counts rows of a table or view: `table`, or `table column=value column=value`.
 * @returns null when there is no such table or column
 */
export async function countRows(sql: Sql, wanted: string): Promise<number | null> {
  const [table = '', ...filters] = wanted.trim().split(/\s+/);
  const rows = await sql<{ column: string }[]>`
    select column_name as column from information_schema.columns where table_schema = 'public' and table_name = ${table}`;
  const columns = rows.map(({ column }) => column);
  const conditions = filters.map((filter) => filter.split('=') as [string, string]);
  if (columns.length === 0 || conditions.some(([column]) => !columns.includes(column))) return null;
  const where = conditions.map(([column, value]) =>
    value === 'null' ? sql`and ${sql(column)} is null` : sql`and ${sql(column)}::text = ${value}`,
  );
  const [row] = await sql<
    { count: number }[]
  >`select count(*)::int as count from ${sql(table)} where true ${where.length > 0 ? where : sql``}`;
  return row!.count;
}

/** Planned instants of the nights that are not closed. */
export async function openNights(sql: Sql): Promise<Date[]> {
  const rows = await sql<{ scheduledAt: Date }[]>`
    select scheduled_at from match_run where closed_at is null order by business_date`;
  return rows.map(({ scheduledAt }) => scheduledAt);
}

/** Planned instants of the sweeps that are not closed. */
export async function openSweeps(sql: Sql): Promise<Date[]> {
  const rows = await sql<{ scheduledAt: Date }[]>`
    select scheduled_at from sweep where closed_at is null order by business_date`;
  return rows.map(({ scheduledAt }) => scheduledAt);
}

/** Rules that are being carried out, also those that wait for a person. */
export async function openExecutions(sql: Sql): Promise<{ rule: string; businessDate: string }[]> {
  return sql<{ rule: string; businessDate: string }[]>`
    select rule, business_date from execution join sweep on sweep.id = sweep_id
    where execution.closed_at is null order by business_date, rule`;
}

/** Mails that have yet to leave, or are leaving. */
export async function leavingMails(sql: Sql): Promise<MailId[]> {
  const rows = await sql<{ id: MailId }[]>`
    select id from mail where state in ('queued', 'claimed', 'sending') order by queued_at`;
  return rows.map(({ id }) => id);
}

export interface PeopleCount {
  /** Who signed up on the site; the others were imported. */
  isOwn: boolean;
  persons: number;
  confirmed: number;
  matching: number;
  profiles: number;
}

/** Applicants by the way they came: all, who confirmed, whose consent to matching lives, and who have a profile. */
export async function countPeople(sql: Sql): Promise<PeopleCount[]> {
  return sql<PeopleCount[]>`
    select source = 'site' as is_own, count(*)::int as persons, count(confirmed_at)::int as confirmed,
      count(live_consent.purpose)::int as matching, count(profile.applicant_id)::int as profiles
    from applicant
      left join live_consent on live_consent.applicant_id = applicant.id and purpose = 'matching'
      left join profile on profile.applicant_id = applicant.id
    group by 1`;
}

export interface MatchExample {
  /** Of the applicant: enough for a report that anyone may see. */
  initials: string;
  adTitle: string;
  employerName: string;
  score: number;
  reasons: MatchReason[];
}

/** The best match of each of some persons. */
export async function bestMatches(sql: Sql, limit: number): Promise<MatchExample[]> {
  return sql<MatchExample[]>`
    select initials, ad_title, employer_name, score, reasons from (
      select distinct on (applicant_id) applicant_id, left(given_name, 1) || left(family_name, 1) as initials, title as ad_title, employer_name, score, reasons
      from match join applicant on applicant.id = applicant_id join ad on ad.id = ad_id
      order by applicant_id, score desc, ad_id) best
    order by score desc, applicant_id limit ${limit}`;
}
