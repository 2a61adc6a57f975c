import type { StartFacts } from '../../types/retention';
import { type Found, inOrder, type RetentionStore } from './store';

/**
 * [18] What a night made of people: scores, reasons, who took part and with what outcome. The pairs that were mailed stay without
 * score and reasons, so that no pair is ever mailed twice.
 */
export const oldMatches: RetentionStore<StartFacts> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from match_run`;
    return row!.count;
  },
  // Of who is held, her part of each night stands apart, as a subject of its own: the night goes without it.
  subjects: (sql, through, held = []) => sql<Found<StartFacts>[]>`
    select id, jsonb_build_object('startedOn', business_date) as facts, '{}'::uuid[] as owners
    from match_run
    where business_date <= ${through} and (
      exists (select from match_candidate where run_id = match_run.id and applicant_id <> all(${held}::uuid[]))
      or exists (select from match where run_id = match_run.id and applicant_id <> all(${held}::uuid[]))
      or exists (
        select from introduction
        where run_id = match_run.id and reasons <> '[]' and applicant_id <> all(${held}::uuid[])))
    union all
    select md5(run_id::text || applicant_id::text)::uuid, jsonb_build_object('startedOn', business_date), array[run_id, applicant_id]
    from (
      select run_id, applicant_id from match_candidate where applicant_id = any(${held}::uuid[])
      union select run_id, applicant_id from match where applicant_id = any(${held}::uuid[])
      union select run_id, applicant_id from introduction where applicant_id = any(${held}::uuid[]) and reasons <> '[]'
    ) as part join match_run on match_run.id = run_id
    where business_date <= ${through}`,
  destroy: inOrder({
    match: (tx, ids, _, held) => tx`
      delete from match where run_id = any(${ids}::uuid[]) and applicant_id <> all(${held}::uuid[])`,
    matchCandidate: (tx, ids, _, held) => tx`
      delete from match_candidate where run_id = any(${ids}::uuid[]) and applicant_id <> all(${held}::uuid[])`,
    matchAd: (tx, ids) => tx`delete from match_ad where run_id = any(${ids}::uuid[])`,
    introduction: {
      blanks: ['score', 'reasons'],
      carryOut: (tx, ids, _, held) => tx`
        update introduction set score = 0, reasons = '[]'
        where run_id = any(${ids}::uuid[]) and reasons <> '[]' and applicant_id <> all(${held}::uuid[])`,
    },
  }),
};
