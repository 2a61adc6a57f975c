import { randomUUID } from 'node:crypto';
import type { ApplicantId } from '../types/ids';
import type { Language } from '../types/language';
import type { OccupationTag } from '../types/matching';
import { emptyProfile, type Profile } from '../types/people';
import { lockApplicant, putProfile, readProfile } from './applicants';
import type { Note, Sql, Tx } from './connect';
import { putWording } from './consents';

/** Changes a profile whole, alone among the changes to it; who has none yet begins with an empty one. */
export async function changeProfile(
  tx: Tx,
  id: ApplicantId,
  { at, travelKm }: { at: Date; travelKm: number },
  change: (profile: Profile) => Profile,
): Promise<void> {
  await lockApplicant(tx, id);
  const { metadata: _, ...profile } = (await readProfile(tx, id)) ?? { ...emptyProfile, travelKm, metadata: null };
  await putProfile(tx, id, change(profile), at);
}

/**
 * Whether a profile of hers may be stored (promise 13): she confirmed, accepted the terms, and her consent to storage lives.
 */
export async function mayStoreProfile(tx: Tx, id: ApplicantId): Promise<boolean> {
  const rows = await tx`
    select from live_consent where applicant_id = ${id} and purpose = 'account-storage'
      and exists (select from acceptance join consent_wording on sha256 = wording_sha256
        where acceptance.applicant_id = ${id} and consent_wording.purpose = 'terms')`;
  return rows.length > 0;
}

/** Whose profile may be read for herself, a batch at a time: not of who left. @param after id of the last one of the batch before */
export async function profilesAfter(sql: Sql, after: ApplicantId | null, limit: number): Promise<ApplicantId[]> {
  const rows = await sql<{ applicantId: ApplicantId }[]>`
    select applicant_id from profile join applicant on applicant.id = applicant_id
    where restricted_at is null and (${after}::uuid is null or applicant_id > ${after}) order by applicant_id limit ${limit}`;
  return rows.map(({ applicantId }) => applicantId);
}

/** The words of the warning that stood above what she saved or uploaded (promise 15). */
export async function recordWarning(
  tx: Tx,
  note: Note,
  id: ApplicantId,
  warning: { sha256: string; language: Language; text: string; place: string },
  at: Date,
): Promise<void> {
  const { sha256, language, text, place } = warning;
  await putWording(tx, { sha256, purpose: 'sensitive-data', language, text });
  await tx`insert into notice_served ${tx({ id: randomUUID(), applicantId: id, textSha256: sha256, place, at })}`;
  note({ event: 'warning.served', subject: id, facts: { wording: sha256, language, place } });
}

export interface FoundOccupation {
  id: string;
  isco: string;
  label: string;
}

/** Occupations whose name holds the words, in any of the three languages; the shortest name is the most general one. */
export async function findOccupations(sql: Sql, text: string, language: Language): Promise<FoundOccupation[]> {
  return sql<FoundOccupation[]>`
    select id, isco, coalesce(${sql(language)}, en) as label
    from occupation, fold(${text}) as wanted
    where wanted <> '' and (strpos(fold(nl), wanted) > 0 or strpos(fold(fr), wanted) > 0 or strpos(fold(en), wanted) > 0)
    order by length(coalesce(${sql(language)}, en)), id limit 20`;
}

export async function readOccupations(sql: Sql | Tx, ids: string[], language: Language): Promise<FoundOccupation[]> {
  return sql<FoundOccupation[]>`
    select id, isco, coalesce(${sql(language)}, en) as label from occupation where id = any(${ids}) order by id`;
}

/** Takes an occupation out for good, also of what the tagger has seen already: the coming night uses it. */
export async function removeOccupation(tx: Tx, id: ApplicantId, occupation: string): Promise<void> {
  await tx`
    update profile set
      occupations_chosen = array_remove(occupations_chosen, ${occupation}),
      occupations_removed = array_append(array_remove(occupations_removed, ${occupation}), ${occupation}),
      metadata = jsonb_set(metadata, '{occupations}', coalesce(
        (select jsonb_agg(tag) from jsonb_array_elements(metadata->'occupations') as tag where tag->>'id' <> ${occupation}), '[]'))
    where applicant_id = ${id}`;
}

/** Puts an occupation first: what she says herself is certain. The matcher knows at most three. */
export async function chooseOccupation(tx: Tx, id: ApplicantId, tag: OccupationTag): Promise<void> {
  await tx`
    update profile set
      occupations_removed = array_remove(occupations_removed, ${tag.id}),
      occupations_chosen = (array_prepend(${tag.id}, array_remove(occupations_chosen, ${tag.id})))[1:3],
      metadata = jsonb_set(metadata, '{occupations}', (
        select jsonb_agg(kept order by place)
        from (
          select ${tx.json(tag as never)}::jsonb as kept, 0 as place
          union all
          select seen, place from jsonb_array_elements(metadata->'occupations') with ordinality as old(seen, place)
          where seen->>'id' <> ${tag.id} order by place limit 3) as three))
    where applicant_id = ${id}`;
}
