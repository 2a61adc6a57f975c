import { randomBytes } from 'node:crypto';
import type { ApplicantId } from '../types/ids';
import type { Language } from '../types/language';
import type { NameShown, Profile, Publication, PublishableField } from '../types/people';
import { profileColumns } from './applicants';
import type { Sql, Tx } from './connect';

export async function readPublication(sql: Sql | Tx, id: ApplicantId): Promise<Publication | null> {
  const [row] = await sql<Publication[]>`
    select token, name_shown, fields, published_at from publication where applicant_id = ${id}`;
  return row ?? null;
}

/** Puts a profile online, or changes which fields of it are; its address stays the same as long as it is online. */
export async function publish(
  tx: Tx,
  id: ApplicantId,
  { nameShown, fields }: { nameShown: NameShown; fields: PublishableField[] },
  at: Date,
): Promise<boolean> {
  const rows = await tx`
    insert into publication (applicant_id, token, name_shown, fields, published_at, changed_at)
    select applicant_id, ${randomBytes(16).toString('base64url')}, ${nameShown}, ${fields}, ${at}, ${at}
    from live_consent where applicant_id = ${id} and purpose = 'publication'
    on conflict (applicant_id) do update set
      name_shown = excluded.name_shown, fields = excluded.fields, changed_at = excluded.changed_at
    returning 1`;
  return rows.length > 0;
}

export type PublishedProfile = Profile & {
  givenName: string;
  familyName: string;
  language: Language;
  nameShown: NameShown;
  fields: PublishableField[];
};

/** What stands online under an address at this moment; consent is asked again at every look (law 4). */
export async function readPublished(sql: Sql, token: string): Promise<PublishedProfile | null> {
  const [row] = await sql<PublishedProfile[]>`
    select given_name, family_name, language, name_shown, fields, ${sql(profileColumns)}
    from publication
      join applicant on applicant.id = publication.applicant_id
      join profile on profile.applicant_id = applicant.id
      join live_consent on live_consent.applicant_id = applicant.id and purpose = 'publication'
    where token = ${token}`;
  return row ?? null;
}
