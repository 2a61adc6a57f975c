import { randomUUID } from 'node:crypto';
import type { AnswerId, ApplicantId, ConsentId, CustomerId, ReceiptId } from '../types/ids';
import type { Language } from '../types/language';
import type { ConsentEvent } from '../types/people';
import type { Sql, Tx } from './connect';

/** Everything a receipt tells of one event, and of what was said before it for the same purpose. */
export interface ConsentFacts {
  id: ConsentId;
  applicantId: ApplicantId;
  purpose: string;
  customerId: CustomerId | null;
  customerName: string | null;
  wording: string;
  wordingSha256: string;
  language: Language;
  policyVersion: string;
  answerId: AnswerId | null;
  at: Date;
  /** Oldest first, up to this event. */
  events: { event: 'given' | 'withdrawn'; method: string; at: Date }[];
}

export async function readConsentFacts(sql: Sql | Tx, id: ConsentId): Promise<ConsentFacts | null> {
  const [row] = await sql<(Omit<ConsentFacts, 'events'> & { seq: string })[]>`
    select consent.id, seq, applicant_id, consent.purpose, customer_id, customer.name as customer_name, text as wording,
      wording_sha256, language, policy_version, answer_id, at
    from consent
      join consent_wording on sha256 = wording_sha256
      left join customer on customer.id = customer_id
    where consent.id = ${id}`;
  if (!row) return null;
  const { seq, ...facts } = row;
  const events = await sql<ConsentFacts['events']>`
    select event, method, at from consent
    where applicant_id = ${facts.applicantId} and purpose = ${facts.purpose}
      and customer_id is not distinct from ${facts.customerId} and seq <= ${seq} order by seq`;
  return { ...facts, events: [...events] };
}

/** @returns false when the event has its receipt already */
export async function insertReceipt(
  tx: Tx,
  receipt: { id: ReceiptId; consentId: ConsentId; jws: string },
  at: Date,
): Promise<boolean> {
  const rows = await tx`
    insert into receipt ${tx({ ...receipt, issuedAt: at })} on conflict (consent_id) do nothing returning 1`;
  return rows.length > 0;
}

/** Events that live, since their person confirmed, and have no receipt: those said before there were receipts. Oldest first. */
export async function consentsWithoutReceipt(
  tx: Tx,
  limit: number,
): Promise<{ consents: Pick<ConsentEvent, 'id' | 'event' | 'purpose'>[]; count: number }> {
  const rows = await tx<(Pick<ConsentEvent, 'id' | 'event' | 'purpose'> & { count: number })[]>`
    select consent.id, event, purpose, count(*) over ()::int as count from consent
      join applicant on applicant.id = applicant_id and confirmed_at is not null
    where not exists (select from receipt where consent_id = consent.id) order by seq limit ${limit}`;
  return { consents: [...rows], count: rows[0]?.count ?? 0 };
}

export function newReceiptId(): ReceiptId {
  return randomUUID() as ReceiptId;
}

/** @param applicantId only hers, where given */
export async function findReceipt(
  sql: Sql,
  id: string,
  applicantId: ApplicantId | null,
): Promise<{ id: ReceiptId; jws: string; issuedAt: Date } | null> {
  const [row] = await sql<{ id: ReceiptId; jws: string; issuedAt: Date }[]>`
    select receipt.id, jws, issued_at from receipt join consent on consent.id = consent_id
    where receipt.id::text = ${id} and (${applicantId}::uuid is null or applicant_id = ${applicantId})`;
  return row ?? null;
}

export interface ReceiptLine {
  id: ReceiptId;
  purpose: string;
  customerName: string | null;
  event: 'given' | 'withdrawn';
  at: Date;
}

/** Her receipts, newest first. */
export async function listReceipts(sql: Sql, applicantId: ApplicantId): Promise<ReceiptLine[]> {
  return sql<ReceiptLine[]>`
    select receipt.id, purpose, customer.name as customer_name, event, at
    from receipt
      join consent on consent.id = consent_id
      left join customer on customer.id = customer_id
    where applicant_id = ${applicantId} order by seq desc`;
}
