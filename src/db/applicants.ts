import type { ApplicantId } from '../types/ids';
import type { Metadata } from '../types/matching';
import type { Applicant, Profile } from '../types/people';
import type { Sql, Tx } from './connect';

/**
 * Writes someone who has yet to confirm.
 * @param emailHmac keyed HMAC of the normalised address
 * @returns false when the address is known already, whoever it is: callers answer the same to both
 */
export async function insertApplicant(
  tx: Tx,
  applicant: Omit<Applicant, 'confirmedAt' | 'restrictedAt'>,
  {
    emailHmac,
    noticeVersion,
    earlierContactOn,
  }: { emailHmac: Buffer; noticeVersion: string; earlierContactOn: string | null },
): Promise<boolean> {
  const rows = await tx`
    insert into applicant ${tx({ ...applicant, emailHmac, noticeVersion, earlierContactOn })}
    on conflict (email_hmac) do nothing returning 1`;
  return rows.length > 0;
}

export async function readApplicant(sql: Sql | Tx, id: ApplicantId): Promise<Applicant | null> {
  const [row] = await sql<Applicant[]>`
    select id, email, given_name, family_name, phone, language, source, signed_up_at, confirm_by, confirmed_at, restricted_at
    from applicant where id = ${id}`;
  return row ?? null;
}

export async function lockApplicant(tx: Tx, id: ApplicantId): Promise<Applicant | null> {
  await tx`select from applicant where id = ${id} for update`;
  return readApplicant(tx, id);
}

export async function findApplicantByAddress(sql: Sql | Tx, emailHmac: Buffer): Promise<Applicant | null> {
  const [row] = await sql<{ id: ApplicantId }[]>`select id from applicant where email_hmac = ${emailHmac}`;
  return row ? readApplicant(sql, row.id) : null;
}

/** The name given at sign-up may be completed by the person herself. */
export async function updateApplicant(
  tx: Tx,
  id: ApplicantId,
  fields: Pick<Applicant, 'givenName' | 'familyName' | 'phone' | 'language'>,
): Promise<void> {
  await tx`update applicant set ${tx(fields, 'givenName', 'familyName', 'phone', 'language')} where id = ${id}`;
}

export async function confirmApplicant(tx: Tx, id: ApplicantId, at: Date): Promise<void> {
  await tx`update applicant set confirmed_at = ${at} where id = ${id} and confirmed_at is null`;
}

/**
 * Storage consent withdrawn: the row is only kept until its destruction, and nothing uses it (GDPR art. 18).
 * @returns false when she was restricted already
 */
export async function restrictApplicant(tx: Tx, id: ApplicantId, at: Date): Promise<boolean> {
  const rows = await tx`
    update applicant set restricted_at = ${at} where id = ${id} and restricted_at is null returning 1`;
  await tx`delete from session where applicant_id = ${id}`;
  return rows.length > 0;
}

/** She stays after all. @returns false when she is not leaving */
export async function unrestrictApplicant(tx: Tx, id: ApplicantId): Promise<boolean> {
  const rows = await tx`
    update applicant set restricted_at = null where id = ${id} and restricted_at is not null returning 1`;
  return rows.length > 0;
}

/** Accounts that are closed and kept for their destruction alone: how many, and since when the first. */
export async function closedAccounts(sql: Sql): Promise<{ count: number; oldest: Date | null }> {
  const [row] = await sql<{ count: number; oldest: Date | null }[]>`
    select count(*)::int as count, min(restricted_at) as oldest from applicant where restricted_at is not null`;
  return row!;
}

/** Everything that is kept of someone goes with the row, by cascade; who confirmed is never deleted here. */
export async function deleteUnconfirmed(tx: Tx, id: ApplicantId): Promise<boolean> {
  const rows = await tx`delete from applicant where id = ${id} and confirmed_at is null returning 1`;
  // Proofs outlive who was with us, not who never was.
  if (rows.length > 0) {
    for (const table of ['consent', 'acceptance', 'notice_served'])
      await tx`delete from ${tx(table)} where applicant_id = ${id}`;
  }
  return rows.length > 0;
}

/** What matching reads of a profile, and what her own page shows of it. */
export const profileColumns = [
  'titles',
  'postcode',
  'locality',
  'travel_km',
  'skills',
  'languages',
  'education_eqf',
  'employment_types',
  'licences',
  'available_from',
  'notice_days',
  'hours_min',
  'hours_max',
  'shifts',
  'salary_floor',
  'resume',
  'occupations_chosen',
  'occupations_removed',
] as const;

export async function readProfile(
  sql: Sql | Tx,
  id: ApplicantId,
): Promise<(Profile & { metadata: Metadata | null }) | null> {
  const [row] = await sql<(Profile & { metadata: Metadata | null })[]>`
    select ${sql(profileColumns)}, metadata from profile where applicant_id = ${id}`;
  return row ?? null;
}

/** A changed profile is tagged anew before the next night: `metadata` goes back to null. */
export async function putProfile(tx: Tx, id: ApplicantId, profile: Profile, at: Date): Promise<void> {
  const row = {
    ...profile,
    languages: tx.json(profile.languages),
    resume: tx.json(profile.resume as never),
    metadata: null,
    changedAt: at,
  };
  await tx`
    insert into profile ${tx({ applicantId: id, ...row })}
    on conflict (applicant_id) do update set ${tx(row)}`;
}

/** Takes from who came from a file and has not confirmed what asking her does not need (promise 13). @returns of how many, and what */
export async function narrowImported(tx: Tx): Promise<{ people: number; profiles: number; phones: number }> {
  const [taken] = await tx<{ people: number; profiles: number; phones: number }[]>`
    with profiles as (
      delete from profile using applicant
      where id = applicant_id and confirmed_at is null and source <> 'site' returning applicant_id as id),
    phones as (
      update applicant set phone = null
      where confirmed_at is null and source <> 'site' and phone is not null returning id)
    select (select count(*)::int from profiles) as profiles, (select count(*)::int from phones) as phones,
      (select count(*)::int from (select id from profiles union select id from phones) person) as people`;
  return taken!;
}
