import type { AdId, ApplicantId, MailId, MatchRunId } from '../types/ids';
import type { ApplicantMetadata, MatchReason, Metadata } from '../types/matching';
import type { Sql, Tx } from './connect';

/** From now on these matches are the ones people see; those of nights before are gone. A backfilled night replaces nothing later. @returns how many */
export async function publishNight(tx: Tx, id: MatchRunId, at: Date): Promise<number> {
  await tx`
    delete from match using match_run as other, match_run as this
    where this.id = ${id} and other.id = match.run_id and other.business_date < this.business_date`;
  await tx`
    delete from match where run_id = ${id} and exists (
      select from match_run as later, match_run as this
      where this.id = ${id} and later.business_date > this.business_date and later.published_at is not null)`;
  // A shard that was being written when she withdrew could still see her consent.
  await tx`
    delete from match where run_id = ${id} and not exists (
      select from live_consent where live_consent.applicant_id = match.applicant_id and purpose = 'matching')`;
  await tx`update match_run set published_at = ${at} where id = ${id}`;
  const [row] = await tx<{ count: number }[]>`select count(*)::int as count from match where run_id = ${id}`;
  return row!.count;
}

/**
 * Decides for a batch of candidates who gets a digest, in one statement: live consent, not unsubscribed, an ad that is
 * still open and was never mailed to her before, and the day she chose: what is not mailed today comes with the next digest. Everyone gets an outcome, so every skip is counted by its reason.
 * @returns how many candidates were decided; 0 = done
 */
export async function queueDigests(
  tx: Tx,
  id: MatchRunId,
  businessDate: string,
  at: Date,
  limit: number,
): Promise<number> {
  // Who withdraws at this moment comes wholly before, and is seen, or wholly after, and finds her mail to take back.
  await tx`
    select from match_candidate join applicant on applicant.id = applicant_id
    where run_id = ${id} and outcome is null order by applicant_id limit ${limit}
    for update of match_candidate for share of applicant`;
  const decided = await tx<{ applicantId: ApplicantId; outcome: string }[]>`
    with batch as (
      select match_candidate.applicant_id from match_candidate
      where run_id = ${id} and outcome is null order by applicant_id limit ${limit}
    ), fresh as (
      select match.applicant_id from match
        join batch using (applicant_id)
        join ad on ad.id = match.ad_id and is_visible(ad, ${at})
      where match.run_id = ${id} and not ${isPutAside(tx, 'match')}
        and not exists (
          select from introduction left join mail on mail.id = mail_id
          where introduction.applicant_id = match.applicant_id and introduction.ad_id = match.ad_id and ${wasMailed(tx)})
      group by match.applicant_id
    ), verdict as (
      select batch.applicant_id, case
        when live_consent.purpose is null then 'consent-withdrawn'
        when suppression.scope is not null then 'unsubscribed'
        when preference.paused_until > ${businessDate}::date then 'paused'
        when profile.metadata->'occupations' = '[]' then 'not-understood'
        when fresh.applicant_id is null then 'nothing-new'
        when preference.digest_weekday <> extract(isodow from ${businessDate}::date) then 'not-today'
        else 'digest' end as outcome
      from batch
        join applicant on applicant.id = batch.applicant_id
        left join profile on profile.applicant_id = batch.applicant_id
        left join live_consent on live_consent.applicant_id = batch.applicant_id and live_consent.purpose = 'matching'
        left join suppression on address_hmac = applicant.email_hmac and scope = 'digest'
        left join preference on preference.applicant_id = batch.applicant_id
        left join fresh on fresh.applicant_id = batch.applicant_id
    )
    update match_candidate set outcome = verdict.outcome from verdict
    where run_id = ${id} and match_candidate.applicant_id = verdict.applicant_id
    returning match_candidate.applicant_id, match_candidate.outcome`;
  const receivers = decided.filter(({ outcome }) => outcome === 'digest').map(({ applicantId }) => applicantId);
  if (receivers.length > 0) {
    await tx`
      insert into mail (id, kind, dedupe_key, applicant_id, batch_id, queued_at, state)
      select gen_random_uuid(), 'digest', ${businessDate} || '/' || id, id, ${id}, ${at}, 'queued'
      from unnest(${receivers}::uuid[]) as id on conflict (kind, dedupe_key) do nothing`;
    await tx`
      insert into introduction (applicant_id, ad_id, mail_id, run_id, score, reasons)
      select match.applicant_id, match.ad_id, mail.id, run_id, score, reasons
      from match
        join ad on ad.id = match.ad_id and is_visible(ad, ${at})
        join mail on mail.batch_id = ${id} and mail.applicant_id = match.applicant_id and mail.kind = 'digest'
      where match.run_id = ${id} and match.applicant_id in ${tx(receivers)} and not ${isPutAside(tx, 'match')}
      on conflict (applicant_id, ad_id) do update
        set mail_id = excluded.mail_id, run_id = excluded.run_id, score = excluded.score, reasons = excluded.reasons
        where (select state from mail where mail.id = introduction.mail_id) in ('skipped', 'refused')`;
  }
  return decided.length;
}

export interface DigestRow {
  adId: AdId;
  title: string;
  employerName: string;
  postcode: string | null;
  locality: string | null;
  remote: boolean;
  score: number;
  reasons: MatchReason[];
  /** What the matcher knows of both sides now; null where it has not read one. */
  pair: { ad: Metadata; applicant: ApplicantMetadata } | null;
}

/** What a digest says, best first; an ad that closed since is left out. */
export async function readDigest(sql: Sql, mailId: MailId, asOf: Date): Promise<DigestRow[]> {
  return sql<DigestRow[]>`
    select ad_id, title, employer_name, ad.postcode, ad.locality, remote, score, reasons, ${pairOf(sql)}
    from introduction join ad on ad.id = ad_id left join profile using (applicant_id)
    where mail_id = ${mailId} and is_visible(ad, ${asOf}) and not ${isPutAside(sql, 'introduction')}
    order by score desc, ad_id`;
}

/** Her matches of the last published night, for her own page. */
export async function readMatches(sql: Sql, applicantId: ApplicantId, asOf: Date): Promise<DigestRow[]> {
  return sql<DigestRow[]>`
    select ad_id, title, employer_name, ad.postcode, ad.locality, remote, score, reasons, ${pairOf(sql)}
    from match join ad on ad.id = ad_id join match_run on match_run.id = run_id left join profile using (applicant_id)
    where applicant_id = ${applicantId} and match_run.published_at is not null and is_visible(ad, ${asOf})
      and not ${isPutAside(sql, 'match')}
    order by score desc, ad_id`;
}

function pairOf(sql: Sql) {
  return sql`
    case when ad.metadata is not null and profile.metadata is not null
      then jsonb_build_object('ad', ad.metadata, 'applicant', profile.metadata) end as pair`;
}

/** Whether a pair left in a mail. The record of the mail goes after its period: what is left of such a pair was mailed. */
export function wasMailed(sql: Sql | Tx) {
  return sql`coalesce(mail.state, 'sent') not in ('skipped', 'refused')`;
}

/** She is not interested: the pair is neither shown nor mailed (`src/db/interest.ts`). */
function isPutAside(sql: Sql | Tx, pairs: 'match' | 'introduction') {
  return sql`exists (
    select from not_interested as aside
    where aside.applicant_id = ${sql(pairs)}.applicant_id and aside.ad_id = ${sql(pairs)}.ad_id)`;
}

/** Candidates by outcome: the skips, by reason. */
export async function countOutcomes(sql: Sql, id: MatchRunId): Promise<Record<string, number>> {
  const rows = await sql<{ outcome: string; count: number }[]>`
    select coalesce(outcome, 'undecided') as outcome, count(*)::int as count
    from match_candidate where run_id = ${id} group by 1 order by 1`;
  return Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count]));
}

/** A late night may be closed without mail: who was not decided yet keeps a reason. */
export async function skipDigests(tx: Tx, id: MatchRunId, reason: string): Promise<void> {
  await tx`update match_candidate set outcome = ${reason} where run_id = ${id} and outcome is null`;
  await tx`update mail set state = 'skipped', code = ${reason} where batch_id = ${id} and state in ('queued', 'claimed')`;
}

/** @returns false when it was closed already */
export async function closeNight(tx: Tx, id: MatchRunId, at: Date): Promise<boolean> {
  const rows = await tx`update match_run set closed_at = ${at} where id = ${id} and closed_at is null returning 1`;
  return rows.length > 0;
}
