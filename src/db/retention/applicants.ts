import type { AskedFacts } from '../../types/retention';
import { type Found, inOrder, type RetentionStore } from './store';

/**
 * [35] [52] Applicants who asked to be deleted: withdrawing the consent to storage is such a question. Proofs of consent, the file
 * of a request and the ledger stay under her opaque id, which points to nobody any more.
 */
export const leavingApplicants: RetentionStore<AskedFacts> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from applicant`;
    return row!.count;
  },
  subjects: (sql, through) => sql<Found<AskedFacts>[]>`
    select id, jsonb_build_object(
      'askedOn', (least(restricted_at, (
        select min(received_at) from request
        where request.applicant_id = applicant.id and content = 'erase' and outcome is distinct from 'kept'))
        at time zone 'Europe/Brussels')::date,
      'hiddenOn', (restricted_at at time zone 'Europe/Brussels')::date,
      'answerThrough', null,
      'isBeingTold', exists (
        select from recipient_notice join consent on consent.id = consent_id
        where consent.applicant_id = applicant.id and state in ('to-tell', 'told'))
    ) as facts, '{}'::uuid[] as owners
    from applicant
    where restricted_at is not null and (restricted_at at time zone 'Europe/Brussels')::date <= ${through}`,
  destroy: inOrder({
    ledgerSalt: (tx, ids) => tx`delete from ledger_salt where subject = any(${ids}::uuid[])`,
    outbox: (tx, ids) => tx`delete from outbox where input ->> 'applicantId' = any(${ids}::text[])`,
    mail: (tx, ids) => tx`delete from mail where applicant_id = any(${ids}::uuid[])`,
    request: (tx, ids) => tx`delete from request where applicant_id = any(${ids}::uuid[]) and answered_at is null`,
    profile: (tx, ids) => tx`delete from profile where applicant_id = any(${ids}::uuid[])`,
    behaviour: (tx, ids) => tx`delete from behaviour where applicant_id = any(${ids}::uuid[])`,
    quarantine: (tx, ids) => tx`delete from quarantine where applicant_id = any(${ids}::uuid[])`,
    match: (tx, ids) => tx`delete from match where applicant_id = any(${ids}::uuid[])`,
    introduction: (tx, ids) => tx`delete from introduction where applicant_id = any(${ids}::uuid[])`,
    application: (tx, ids) => tx`delete from application where applicant_id = any(${ids}::uuid[])`,
    disclosure: (tx, ids) => tx`delete from disclosure where applicant_id = any(${ids}::uuid[])`,
    prospect: (tx, ids, _, held) => tx`
      delete from prospect using applicant
      where applicant.email_hmac = prospect.email_hmac and applicant.id = any(${ids}::uuid[])
        and prospect.id <> all(${held}::uuid[])`,
    applicant: (tx, ids) => tx`delete from applicant where id = any(${ids}::uuid[])`,
  }),
};
