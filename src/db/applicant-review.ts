import type { ApplicantId, StaffId } from '../types/ids';
import type { Sql, Tx } from './connect';

/** An applicant of whom nothing came for a while, without a name. */
export interface QuietApplicant {
  id: ApplicantId;
  /** Last day on which she signed in, changed her profile or said something about a consent. */
  quietSince: string;
  /** Last day on which a member of staff looked; null = never. */
  reviewedOn: string | null;
}

/** [52] Applicants whose last sign of life, and last review, is of this day or earlier; the longest quiet first. */
export async function quietApplicants(sql: Sql, through: string): Promise<QuietApplicant[]> {
  return sql<QuietApplicant[]>`
    select id, quiet_since, reviewed_on
    from applicant left join profile on profile.applicant_id = id
      left join lateral (select max(at) as at from consent where consent.applicant_id = applicant.id) as said on true
      cross join lateral (
        select greatest(seen_on, (greatest(signed_up_at, confirmed_at, profile.changed_at, said.at)
            at time zone 'Europe/Brussels')::date) as quiet_since,
          (reviewed_at at time zone 'Europe/Brussels')::date as reviewed_on) as signs
    where confirmed_at is not null and restricted_at is null and greatest(quiet_since, reviewed_on) <= ${through}
    order by quiet_since, id`;
}

/** @returns false when there is nobody by that id */
export async function reviewApplicant(tx: Tx, id: string, by: StaffId, at: Date): Promise<boolean> {
  const rows = await tx`update applicant set reviewed_at = ${at}, reviewed_by = ${by} where id = ${id} returning 1`;
  return rows.length > 0;
}
