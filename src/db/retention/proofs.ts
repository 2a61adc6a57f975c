import type { StartFacts } from '../../types/retention';
import { type Found, inOrder, type RetentionStore } from './store';

/**
 * [3] Proofs of what was agreed, declared and served. A consent ends when it is withdrawn; everything ends with the last thing a
 * person said who is gone. The live consent of somebody who is with us has no end, and is never a subject.
 */
export const endedProofs: RetentionStore<StartFacts> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`
      select (select count(*) from consent)::int + (select count(*) from acceptance)::int
        + (select count(*) from notice_served)::int as count`;
    return row!.count;
  },
  subjects: (sql, through) => sql<Found<StartFacts>[]>`
    with said as (
      select id, applicant_id, at, event = 'withdrawn' as is_ended from consent
      union all select id, applicant_id, at, false from acceptance
      union all select id, applicant_id, at, false from notice_served
    ), gone as (
      select applicant_id, max(at) as at from said
      where not exists (select from applicant where applicant.id = applicant_id) group by applicant_id
    ), ended as (
      select said.id, applicant_id, (case when is_ended then said.at else gone.at end at time zone 'Europe/Brussels')::date as on_day
      from said left join gone using (applicant_id)
    )
    select id, jsonb_build_object('startedOn', on_day) as facts,
      array[applicant_id] || array(
        select unnest(array[earlier.id, earlier.customer_id])
        from consent join consent as earlier on earlier.applicant_id = consent.applicant_id
          and earlier.purpose = consent.purpose and earlier.customer_id is not distinct from consent.customer_id
          and earlier.seq <= consent.seq
        where consent.id = ended.id) as owners
    from ended where on_day <= ${through}`,
  destroy: inOrder({
    // With everything that was said before about the same: what a withdrawal ended must not come to life without it.
    consent: (tx, ids) => tx`
      delete from consent using consent as ended
      where ended.id = any(${ids}::uuid[]) and consent.applicant_id = ended.applicant_id
        and consent.purpose = ended.purpose and consent.customer_id is not distinct from ended.customer_id
        and consent.seq <= ended.seq`,
    acceptance: (tx, ids) => tx`delete from acceptance where id = any(${ids}::uuid[])`,
    noticeServed: (tx, ids) => tx`delete from notice_served where id = any(${ids}::uuid[])`,
  }),
};
