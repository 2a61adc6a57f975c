import type { AdId, ApplicantId, MatchRunId, PolicyVersion } from '../types/ids';
import type { AdWords } from '../types/intake';
import type { Language } from '../types/language';
import type { ApplicantMetadata, Match, Metadata } from '../types/matching';
import type { Profile } from '../types/people';
import { profileColumns } from './applicants';
import type { Sql, Tx } from './connect';
import { wasMailed } from './digests';

export interface Night {
  id: MatchRunId;
  businessDate: string;
  scheduledAt: Date;
  frozenAt: Date | null;
  publishedAt: Date | null;
  closedAt: Date | null;
  rulesVersion: string | null;
  policyVersion: PolicyVersion | null;
  applicants: number | null;
  ads: number | null;
  matches: number;
}

/** A business date has one night, however often it is scheduled or backfilled. @returns the night there is */
export async function openNight(tx: Tx, id: MatchRunId, businessDate: string, scheduledAt: Date): Promise<Night> {
  await tx`
    insert into match_run (id, business_date, scheduled_at) values (${id}, ${businessDate}, ${scheduledAt})
    on conflict (business_date) do nothing`;
  const [row] = await tx<Night[]>`
    select id, business_date, scheduled_at, frozen_at, published_at, closed_at, rules_version, policy_version, applicants, ads,
      (select count(*)::int from match where run_id = match_run.id) as matches
    from match_run where business_date = ${businessDate} for update`;
  return row!;
}

export async function readNight(sql: Sql | Tx, id: MatchRunId): Promise<Night | null> {
  const [row] = await sql<Night[]>`
    select id, business_date, scheduled_at, frozen_at, published_at, closed_at, rules_version, policy_version, applicants, ads,
      (select count(*)::int from match where run_id = match_run.id) as matches
    from match_run where id = ${id}`;
  return row ?? null;
}

/** The night before, for comparison. */
export async function previousNight(
  sql: Sql,
  businessDate: string,
): Promise<{ applicants: number; ads: number } | null> {
  const [row] = await sql<{ applicants: number; ads: number }[]>`
    select applicants, ads from match_run
    where business_date < ${businessDate} and frozen_at is not null order by business_date desc limit 1`;
  return row ?? null;
}

/** One attempt at a time decides about a night. */
export async function lockNight(tx: Tx, id: MatchRunId): Promise<Night | null> {
  await tx`select from match_run where id = ${id} for update`;
  return readNight(tx, id);
}

/**
 * Freezes who and what takes part: applicants with a live consent for matching (law 4) and ads visible now. Who paused, or has told
 * nothing to match yet, is written down with that outcome and takes no part.
 */
export async function freezeNight(
  tx: Tx,
  id: MatchRunId,
  {
    at,
    shardSize,
    rulesVersion,
    policyVersion,
  }: { at: Date; shardSize: number; rulesVersion: string; policyVersion: PolicyVersion },
): Promise<void> {
  await tx`
    insert into match_candidate (run_id, applicant_id, shard, outcome)
    select ${id}, applicant_id, (row_number() over (partition by outcome is null order by applicant_id) - 1) / ${shardSize}, outcome
    from (
      select applicant_id, case
        when profile.applicant_id is null then 'no-profile'
        when paused_until > match_run.business_date then 'paused' end as outcome
      from live_consent
        left join profile using (applicant_id)
        left join preference using (applicant_id)
        join match_run on match_run.id = ${id}
      where purpose = 'matching') as willing`;
  await tx`
    insert into match_ad (run_id, ad_id)
    select ${id}, id from ad
    where is_visible(ad, ${at})`;
  await tx`
    update match_run set frozen_at = ${at}, rules_version = ${rulesVersion}, policy_version = ${policyVersion},
      applicants = (select count(*) from match_candidate where run_id = ${id} and outcome is null),
      ads = (select count(*) from match_ad where run_id = ${id})
    where id = ${id}`;
}

/** The text of ads that have not been tagged since they changed, in the shape they came in. */
export async function untaggedAds(sql: Sql, limit: number): Promise<({ id: AdId; changedAt: Date } & AdWords)[]> {
  return sql<({ id: AdId; changedAt: Date } & AdWords)[]>`
    select id, changed_at, title, description_text, language, remote, employment_types, work_hours, salary, skills, languages_required,
      education_required, case when postcode is not null or locality is not null
        then jsonb_build_object('postcode', postcode, 'locality', locality, 'country', country) end as place
    from ad where metadata is null and archived_at is null order by id limit ${limit}`;
}

export async function putAdMetadata(
  sql: Sql,
  rows: { id: AdId; changedAt: Date; metadata: Metadata }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update ad set metadata = tagged.metadata
    from jsonb_to_recordset(${sql.json(rows as never)}) as tagged(id uuid, "changedAt" timestamptz, metadata jsonb)
    where ad.id = tagged.id and changed_at = "changedAt"`;
}

export async function untaggedProfiles(
  sql: Sql,
  limit: number,
): Promise<(Profile & { id: ApplicantId; language: Language; changedAt: Date })[]> {
  return sql<(Profile & { id: ApplicantId; language: Language; changedAt: Date })[]>`
    select applicant.id, applicant.language, profile.changed_at, ${sql(profileColumns)}
    from profile
      join applicant on applicant.id = applicant_id
      join live_consent on live_consent.applicant_id = applicant.id and purpose = 'matching'
    where metadata is null order by applicant.id limit ${limit}`;
}

export async function putProfileMetadata(
  sql: Sql,
  rows: { id: ApplicantId; changedAt: Date; metadata: ApplicantMetadata }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update profile set metadata = tagged.metadata
    from jsonb_to_recordset(${sql.json(rows as never)}) as tagged(id uuid, "changedAt" timestamptz, metadata jsonb)
    where applicant_id = tagged.id and changed_at = "changedAt"
      and exists (select from live_consent where live_consent.applicant_id = tagged.id and purpose = 'matching')`;
}

export async function nightAds(sql: Sql, id: MatchRunId): Promise<{ id: AdId; metadata: Metadata }[]> {
  return sql<{ id: AdId; metadata: Metadata }[]>`
    select ad.id, metadata from match_ad join ad on ad.id = ad_id where run_id = ${id} and metadata is not null order by ad.id`;
}

/** Applicants of a shard who still consent, with the ads they were mailed before, put aside, or of employers they avoid. */
export async function nightApplicants(
  sql: Sql,
  id: MatchRunId,
  shard: number,
): Promise<{ id: ApplicantId; metadata: ApplicantMetadata; excludedAdIds: Set<string> }[]> {
  const rows = await sql<{ id: ApplicantId; metadata: ApplicantMetadata; excludedAdIds: string[] }[]>`
    select profile.applicant_id as id, metadata,
      array(select ad_id::text from introduction left join mail on mail.id = mail_id
        where introduction.applicant_id = profile.applicant_id and ${wasMailed(sql)}
        union select ad_id::text from not_interested where not_interested.applicant_id = profile.applicant_id
        union select ad.id::text from avoided_employer join ad using (customer_id)
        where avoided_employer.applicant_id = profile.applicant_id) as excluded_ad_ids
    from match_candidate
      join profile using (applicant_id)
      join live_consent on live_consent.applicant_id = profile.applicant_id and purpose = 'matching'
    where run_id = ${id} and shard = ${shard} and outcome is distinct from 'paused' and metadata is not null
    order by profile.applicant_id`;
  return rows.map((row) => ({ ...row, excludedAdIds: new Set(row.excludedAdIds) }));
}

/** Replaces what the shard wrote before: a shard may be tried again. Who withdrew meanwhile is left out. */
export async function putMatches(sql: Sql, id: MatchRunId, shard: number, matches: Match[]): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtextextended(${id} || '/' || ${shard}::text, 0))`;
    await tx`
      delete from match using match_candidate
      where match.run_id = ${id} and match_candidate.run_id = ${id} and match_candidate.applicant_id = match.applicant_id
        and shard = ${shard}`;
    for (let from = 0; from < matches.length; from += 2000) {
      await tx`
        insert into match (run_id, applicant_id, ad_id, score, reasons)
        select ${id}, "applicantId", "adId", score, reasons
        from jsonb_to_recordset(${tx.json(matches.slice(from, from + 2000) as never)})
          as found("applicantId" uuid, "adId" uuid, score integer, reasons jsonb)
        where exists (select from live_consent where applicant_id = "applicantId" and purpose = 'matching')
          and not exists (select from avoided_employer join ad using (customer_id) where ad.id = "adId" and applicant_id = "applicantId")`;
    }
  });
}
