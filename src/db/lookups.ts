import { CatalogueError } from '../types/failures';
import type { AdId, ApplicantId, MailId, MatchRunId } from '../types/ids';
import type { MailKind } from '../types/mail';
import type { ApplicantMetadata, Metadata } from '../types/matching';
import { databaseFailure, type Sql, type Tx } from './connect';

/** Knocks before work begins. @throws CatalogueError `DATABASE_DOWN` when nobody opens */
export async function reachDatabase(sql: Sql): Promise<void> {
  await sql`select 1`.catch((error: unknown) => {
    throw databaseFailure(error) === 'DATABASE_REFUSED' ? error : new CatalogueError('DATABASE_DOWN');
  });
}

/** Finds an ad by id or by its number, written `12` or `V-12`. */
export async function findAd(sql: Sql, idOrNumber: string): Promise<AdId | null> {
  const wanted = idOrNumber.trim().toLowerCase().replace(/^v-/, '');
  const [row] = await sql<{ id: AdId }[]>`select id from ad where id::text = ${wanted} or number::text = ${wanted}`;
  return row?.id ?? null;
}

/** Kinds of mail that an address must not get. */
export async function suppressedScopes(sql: Sql | Tx, addressHmac: Buffer): Promise<string[]> {
  const rows = await sql<{ scope: string }[]>`
    select scope from suppression where address_hmac = ${addressHmac} order by scope`;
  return rows.map(({ scope }) => scope);
}

export interface MailState {
  id: MailId;
  kind: MailKind;
  state: string;
  code: string | null;
  queuedAt: Date;
  sentAt: Date | null;
}

/** Every mail to an applicant, newest first. */
export async function mailsTo(sql: Sql, id: ApplicantId): Promise<MailState[]> {
  return sql<MailState[]>`
    select id, kind, state, code, queued_at, sent_at from mail where applicant_id = ${id} order by queued_at desc, id`;
}

/** Customers of whom an address is an agreed contact person, with the ads of theirs that are not archived. */
export async function customersReachedAt(sql: Sql, email: string): Promise<{ number: number; adIds: AdId[] }[]> {
  return sql<{ number: number; adIds: AdId[] }[]>`
    select number, array(select id::text from ad where customer_id = customer.id and archived_at is null order by ad.number) as ad_ids
    from customer
    where exists (select from customer_contact where customer_id = customer.id and lower(email) = lower(${email}))
    order by number`;
}

/** What the matcher knows of two sides; null where it has not read one. */
export async function readPair(
  sql: Sql,
  adId: AdId,
  applicantId: ApplicantId,
): Promise<{ ad: Metadata | null; applicant: ApplicantMetadata | null }> {
  const [ad] = await sql<{ metadata: Metadata | null }[]>`select metadata from ad where id = ${adId}`;
  const [profile] = await sql<{ metadata: ApplicantMetadata | null }[]>`
    select metadata from profile where applicant_id = ${applicantId}`;
  return { ad: ad?.metadata ?? null, applicant: profile?.metadata ?? null };
}

/** The night of a business date, if it has begun. */
export async function findNight(sql: Sql, businessDate: string): Promise<MatchRunId | null> {
  const [row] = await sql<{ id: MatchRunId }[]>`select id from match_run where business_date = ${businessDate}`;
  return row?.id ?? null;
}
