import type { AdId, ApplicantId } from '../types/ids';
import type { MatchReason } from '../types/matching';
import type { Note, Sql, Tx } from './connect';

/** Puts an ad aside: it is not proposed to her again. A second click changes nothing. */
export async function putAside(tx: Tx, note: Note, applicantId: ApplicantId, adId: AdId, at: Date): Promise<void> {
  const rows = await tx`
    insert into not_interested (applicant_id, ad_id, at) values (${applicantId}, ${adId}, ${at})
    on conflict do nothing returning 1`;
  if (rows.length > 0) note({ event: 'ad.put-aside', subject: applicantId, facts: { ad: adId } });
}

/** Takes it back: from the next night it may be proposed again. */
export async function takeBack(tx: Tx, note: Note, applicantId: ApplicantId, adId: AdId): Promise<void> {
  const rows = await tx`
    delete from not_interested where applicant_id = ${applicantId} and ad_id = ${adId} returning 1`;
  if (rows.length > 0) note({ event: 'ad.taken-back', subject: applicantId, facts: { ad: adId } });
}

export async function isPutAside(sql: Sql, applicantId: ApplicantId, adId: AdId): Promise<boolean> {
  const rows = await sql`select from not_interested where applicant_id = ${applicantId} and ad_id = ${adId}`;
  return rows.length > 0;
}

/** What she put aside and can still be seen, the last on top. */
export async function putAsideBy(
  sql: Sql,
  applicantId: ApplicantId,
  asOf: Date,
): Promise<{ adId: AdId; title: string; employerName: string }[]> {
  return sql<{ adId: AdId; title: string; employerName: string }[]>`
    select ad_id, title, employer_name from not_interested join ad on ad.id = ad_id
    where applicant_id = ${applicantId} and is_visible(ad, ${asOf}) order by at desc, ad_id`;
}

/** A pair as it was last proposed: on her page, else in a mail. Null where it never was, or was deleted with her consent. */
export async function lastProposal(
  sql: Sql,
  applicantId: ApplicantId,
  adId: AdId,
): Promise<{ score: number; reasons: MatchReason[] } | null> {
  const [row] = await sql<{ score: number; reasons: MatchReason[] }[]>`
    select score, reasons from (
      select score, reasons, 1 as place from match join match_run on match_run.id = run_id
      where applicant_id = ${applicantId} and ad_id = ${adId} and published_at is not null
      union all
      select score, reasons, 2 from introduction
      where applicant_id = ${applicantId} and ad_id = ${adId} and reasons <> '[]'
    ) as proposed order by place limit 1`;
  return row ?? null;
}
