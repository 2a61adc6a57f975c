import type { ApplicantId } from '../types/ids';
import type { ConsentEvent } from '../types/people';
import type { Sql, Tx } from './connect';

/** Adds an event; the state before it stays readable for ever (GDPR art. 7(1)). */
export async function insertConsent(tx: Tx, consent: ConsentEvent, at: Date): Promise<void> {
  await tx`insert into consent ${tx({ ...consent, at })}`;
}

export async function putWording(
  tx: Tx,
  wording: { sha256: string; purpose: string; language: string; text: string },
): Promise<void> {
  await tx`insert into consent_wording ${tx(wording)} on conflict (sha256) do nothing`;
}

/** Purposes with a live consent at this moment. */
export async function liveConsents(sql: Sql | Tx, id: ApplicantId): Promise<string[]> {
  const rows = await sql<{ purpose: string }[]>`
    select purpose from live_consent where applicant_id = ${id} order by purpose`;
  return rows.map(({ purpose }) => purpose);
}

/** The last event per purpose, for her own page: also of who has yet to confirm. */
export async function lastConsents(
  sql: Sql | Tx,
  id: ApplicantId,
): Promise<{ purpose: string; event: 'given' | 'withdrawn'; at: Date; wordingSha256: string }[]> {
  return sql<{ purpose: string; event: 'given' | 'withdrawn'; at: Date; wordingSha256: string }[]>`
    select distinct on (purpose) purpose, event, at, wording_sha256
    from consent where applicant_id = ${id} order by purpose, seq desc`;
}

/** Withdrawn matching consent: what matching made of her is deleted, and her queued digests are not sent. @returns counts */
export async function deleteMatches(tx: Tx, id: ApplicantId): Promise<{ matches: number; digests: number }> {
  const matches = await tx`delete from match where applicant_id = ${id} returning 1`;
  const digests = await tx`
    update mail set state = 'skipped', code = 'consent-withdrawn'
    where applicant_id = ${id} and kind = 'digest' and state in ('queued', 'claimed') returning 1`;
  await tx`update introduction set score = 0, reasons = '[]' where applicant_id = ${id}`;
  await tx`update profile set metadata = null where applicant_id = ${id}`;
  return { matches: matches.length, digests: digests.length };
}

export async function suppress(
  tx: Tx,
  { addressHmac, scope, source }: { addressHmac: Buffer; scope: string; source: string },
  at: Date,
): Promise<boolean> {
  const rows = await tx`
    insert into suppression (address_hmac, scope, since, source) values (${addressHmac}, ${scope}, ${at}, ${source})
    on conflict do nothing returning 1`;
  return rows.length > 0;
}

/** Only the person herself, signed in, can be mailed again. */
export async function unsuppress(tx: Tx, addressHmac: Buffer, scope: string): Promise<void> {
  await tx`delete from suppression where address_hmac = ${addressHmac} and scope = ${scope}`;
}

export async function isSuppressed(sql: Sql | Tx, id: ApplicantId, scope: string): Promise<boolean> {
  const rows = await sql`
    select from suppression join applicant on email_hmac = address_hmac where applicant.id = ${id} and scope = ${scope}`;
  return rows.length > 0;
}
