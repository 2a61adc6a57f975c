import type { AskedFacts } from '../../types/retention';
import { counted, type RetentionStore } from './store';

/**
 * [35] [52] Applicants who asked to be deleted: withdrawing the consent to storage is such a question. Proofs of consent, the file
 * of a request and the ledger stay under her opaque id, which points to nobody any more.
 */
export const leavingApplicants: RetentionStore<AskedFacts> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from applicant`;
    return row!.count;
  },
  subjects: (sql, through) => sql<{ id: string; facts: AskedFacts }[]>`
    select id, jsonb_build_object(
      'askedOn', (restricted_at at time zone 'Europe/Brussels')::date,
      'answerThrough', null,
      'isBeingTold', exists (
        select from recipient_notice join consent on consent.id = consent_id
        where consent.applicant_id = applicant.id and state in ('to-tell', 'told'))
    ) as facts
    from applicant
    where restricted_at is not null and (restricted_at at time zone 'Europe/Brussels')::date <= ${through}`,
  destroy: (tx, ids, at) =>
    counted({
      ledgerSalt: tx`delete from ledger_salt where subject = any(${ids}::uuid[])`,
      outbox: tx`delete from outbox where input ->> 'applicantId' = any(${ids}::text[])`,
      mail: tx`delete from mail where applicant_id = any(${ids}::uuid[])`,
      request: tx`delete from request where applicant_id = any(${ids}::uuid[]) and answered_at is null`,
      profile: tx`delete from profile where applicant_id = any(${ids}::uuid[])`,
      behaviour: tx`delete from behaviour where applicant_id = any(${ids}::uuid[])`,
      quarantine: tx`delete from quarantine where applicant_id = any(${ids}::uuid[])`,
      match: tx`delete from match where applicant_id = any(${ids}::uuid[])`,
      introduction: tx`delete from introduction where applicant_id = any(${ids}::uuid[])`,
      application: tx`delete from application where applicant_id = any(${ids}::uuid[])`,
      disclosure: tx`delete from disclosure where applicant_id = any(${ids}::uuid[])`,
      applicant: tx`delete from applicant where id = any(${ids}::uuid[])`,
      tombstone: tx`
        insert into tombstone (subject, rule, destroyed_at)
        select id, 'RET-APPLICANT', ${at} from unnest(${ids}::uuid[]) as id on conflict do nothing`,
    }),
};
