import type { AnswerId, ApplicantId, ConsentId, CustomerId } from '../types/ids';
import type { ConsentEvent } from '../types/people';
import type { Sql, Tx } from './connect';

/** Adds an event; the state before it stays readable for ever (GDPR art. 7(1)). */
export async function insertConsent(tx: Tx, consent: ConsentEvent, at: Date): Promise<void> {
  await tx`insert into consent ${tx({ ...consent, at })}`;
}

export async function putWording(
  tx: Tx,
  { sha256, purpose, language, text }: { sha256: string; purpose: string; language: string; text: string },
): Promise<void> {
  await tx`insert into consent_wording ${tx({ sha256, purpose, language, text })} on conflict (sha256) do nothing`;
}

/** Purposes with a live consent at this moment. */
export async function liveConsents(sql: Sql | Tx, id: ApplicantId): Promise<string[]> {
  const rows = await sql<{ purpose: string }[]>`
    select distinct purpose from live_consent where applicant_id = ${id} order by purpose`;
  return rows.map(({ purpose }) => purpose);
}

export interface LastConsent {
  id: ConsentId;
  purpose: string;
  /** The one employer it is about, by id and name; null = not tied to one. */
  customerId: CustomerId | null;
  customerName: string | null;
  event: 'given' | 'withdrawn';
  at: Date;
  wordingSha256: string;
  language: string;
}

/** The last event per purpose and employer, for her own page: also of who has yet to confirm. */
export async function lastConsents(sql: Sql | Tx, id: ApplicantId): Promise<LastConsent[]> {
  return sql<LastConsent[]>`
    select distinct on (consent.purpose, customer_id)
      consent.id, consent.purpose, customer_id, customer.name as customer_name, event, at, wording_sha256, language
    from consent
      join consent_wording on sha256 = wording_sha256
      left join customer on customer.id = customer_id
    where applicant_id = ${id} order by consent.purpose, customer_id, seq desc`;
}

/** The last event for one purpose, and one employer where it is tied to one. */
export async function lastConsent(
  tx: Sql | Tx,
  { applicantId, purpose, customerId }: { applicantId: ApplicantId; purpose: string; customerId: CustomerId | null },
): Promise<LastConsent | null> {
  const all = await lastConsents(tx, applicantId);
  return all.find((last) => last.purpose === purpose && last.customerId === customerId) ?? null;
}

/** A consent event as its process reads it again. */
export interface ConsentRow extends Omit<ConsentEvent, 'wordingSha256'> {
  at: Date;
  /** Whether something later was said about the same purpose and employer. */
  isOvertaken: boolean;
}

export async function readConsent(sql: Sql | Tx, id: ConsentId): Promise<ConsentRow | null> {
  const [row] = await sql<ConsentRow[]>`
    select id, applicant_id, purpose, customer_id, event, policy_version, method, answer_id, at,
      exists (select from consent as later where later.applicant_id = consent.applicant_id and later.purpose = consent.purpose
        and later.customer_id is not distinct from consent.customer_id and later.seq > consent.seq) as is_overtaken
    from consent where id = ${id}`;
  return row ?? null;
}

/** Every event that was said with one click, the event itself among them. */
export async function consentsOfAnswer(sql: Sql | Tx, { id, answerId }: ConsentRow): Promise<ConsentId[]> {
  const rows = await sql<{ id: ConsentId }[]>`
    select id from consent where id = ${id} or answer_id = ${answerId as AnswerId} order by seq`;
  return rows.map((row) => row.id);
}

/** What is left of an effect that must be gone: counts of what a withdrawal deletes. */
export async function remainsOf(
  sql: Sql | Tx,
  id: ApplicantId,
): Promise<{ matches: number; digests: number; publications: number; sessions: number; unrestricted: number }> {
  const [row] = await sql<Awaited<ReturnType<typeof remainsOf>>[]>`
    select
      (select count(*)::int from match where applicant_id = ${id}) as matches,
      (select count(*)::int from mail where applicant_id = ${id} and kind = 'digest' and state in ('queued', 'claimed')) as digests,
      (select count(*)::int from publication where applicant_id = ${id}) as publications,
      (select count(*)::int from session where applicant_id = ${id}) as sessions,
      (select count(*)::int from applicant where id = ${id} and restricted_at is null) as unrestricted`;
  return row!;
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

/** Her page is not online any more. @returns false when it was not */
export async function unpublish(tx: Tx, id: ApplicantId): Promise<boolean> {
  const rows = await tx`delete from publication where applicant_id = ${id} returning 1`;
  return rows.length > 0;
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
