import { createHash, randomBytes } from 'node:crypto';
import type { ApplicantId, ContactId } from '../types/ids';
import type { Sql, Tx } from './connect';
import type { Recipient } from './mails';

export type LinkPurpose = 'confirm' | 'sign-in' | 'stay' | 'unsubscribe' | 'acknowledge' | 'ad';

/** What a link is for and whose it is; `about` names the row it decides about. */
export type NewLink = Recipient & { purpose: LinkPurpose; about?: string; at: Date; expiresAt: Date };

/** 128 random bits for a URL or a cookie; only its hash is stored (law 7). */
function newToken(): { token: string; sha256: Buffer } {
  const token = randomBytes(16).toString('base64url');
  return { token, sha256: hash(token) };
}

function hash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** @returns the token: it exists in the mail only */
export async function createLink(tx: Sql | Tx, { at, ...link }: NewLink): Promise<string> {
  const { token, sha256 } = newToken();
  await tx`insert into link ${tx({ tokenSha256: sha256, ...link, createdAt: at })}`;
  return token;
}

/** Whose link it is, if it may still do what it is for. A look changes nothing: GET is safe for mail scanners. */
export async function findLink(
  sql: Sql | Tx,
  token: string,
  purpose: LinkPurpose,
  asOf: Date,
): Promise<{ applicantId: ApplicantId; usedAt: Date | null } | null> {
  const [row] = await sql<{ applicantId: ApplicantId; usedAt: Date | null }[]>`
    select applicant_id, used_at from link
    where token_sha256 = ${hash(token)} and purpose = ${purpose} and expires_at > ${asOf}`;
  return row ?? null;
}

/** A contact person's link, also one that can do nothing any more, so that its page helps further. */
export async function findContactLink(
  sql: Sql | Tx,
  token: string,
  purpose: LinkPurpose,
  asOf: Date,
): Promise<{ contactId: ContactId; about: string; usedAt: Date | null; isOver: boolean } | null> {
  const [row] = await sql<{ contactId: ContactId; about: string; usedAt: Date | null; isOver: boolean }[]>`
    select contact_id, about, used_at, expires_at <= ${asOf} as is_over from link
    where token_sha256 = ${hash(token)} and purpose = ${purpose} and contact_id is not null and about is not null`;
  return row ?? null;
}

/** @returns false when it was used before: of two clicks at once only one wins */
export async function useLink(tx: Tx, token: string, asOf: Date): Promise<boolean> {
  const rows = await tx`
    update link set used_at = ${asOf} where token_sha256 = ${hash(token)} and used_at is null returning 1`;
  return rows.length > 0;
}

/** @returns the cookie's value */
export async function createSession(tx: Tx, applicantId: ApplicantId, at: Date, expiresAt: Date): Promise<string> {
  const { token, sha256 } = newToken();
  await tx`
    insert into session (token_sha256, applicant_id, created_at, expires_at)
    values (${sha256}, ${applicantId}, ${at}, ${expiresAt})`;
  await tx`update applicant set seen_on = (${at}::timestamptz at time zone 'Europe/Brussels')::date where id = ${applicantId}`;
  return token;
}

export async function findSession(sql: Sql, token: string, asOf: Date): Promise<ApplicantId | null> {
  const [row] = await sql<{ applicantId: ApplicantId }[]>`
    select applicant_id from session where token_sha256 = ${hash(token)} and expires_at > ${asOf}`;
  return row?.applicantId ?? null;
}

export async function deleteSession(sql: Sql, token: string): Promise<void> {
  await sql`delete from session where token_sha256 = ${hash(token)}`;
}
