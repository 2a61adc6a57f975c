import { randomUUID } from 'node:crypto';
import type { ApplicantId, ContactId, MailId } from '../types/ids';
import type { MailKind } from '../types/mail';
import type { Sql, Tx } from './connect';

/** Who a mail goes to: an applicant, or the agreed contact person of a customer. */
export type Recipient = { applicantId: ApplicantId } | { contactId: ContactId };

export interface QueuedMail {
  id: MailId;
  kind: MailKind;
  /** Null where it goes to a contact person. */
  applicantId: ApplicantId | null;
  contactId: ContactId | null;
  /** The ad, request or consent it is about. */
  about: string | null;
  dedupeKey: string;
}

export type NewMail = Recipient & { kind: MailKind; dedupeKey: string; about?: string };

/** Writes the row before there is a message (DESIGN 5). @returns its id, also when it was queued before */
export async function queueMail(tx: Tx, mail: NewMail, at: Date): Promise<MailId> {
  const [row] = await tx<{ id: MailId }[]>`
    insert into mail ${tx({ id: randomUUID(), ...mail, queuedAt: at, state: 'queued' })}
    on conflict (kind, dedupe_key) do update set dedupe_key = excluded.dedupe_key
    returning id`;
  return row!.id;
}

/** What a mail is that has yet to leave; null once nothing is to be sent any more. */
export async function kindOfWaiting(sql: Sql, id: MailId): Promise<MailKind | null> {
  const [row] = await sql<{ kind: MailKind }[]>`
    select kind from mail where id = ${id} and state in ('queued', 'claimed', 'sending')`;
  return row?.kind ?? null;
}

/** One transactional mail, unless it went already. Sending it again after a crash is meant: at least once. */
export async function claimMail(sql: Sql, id: MailId, claimId: string, at: Date): Promise<QueuedMail | null> {
  const [row] = await sql<QueuedMail[]>`
    update mail set state = 'sending', claim_id = ${claimId}, claimed_at = ${at}
    where id = ${id} and state in ('queued', 'claimed', 'sending')
    returning id, kind, applicant_id, contact_id, about, dedupe_key`;
  return row ?? null;
}

/** What became of a mail that needs no sending any more. */
export async function mailOutcome(sql: Sql, id: MailId): Promise<'sent' | 'refused' | 'skipped' | null> {
  const [row] = await sql<{ state: 'sent' | 'refused' | 'skipped' }[]>`
    select state from mail where id = ${id} and state in ('sent', 'refused', 'skipped')`;
  return row?.state ?? null;
}

/** A server that asked this often to come back later is not asked again today. */
const mostAttempts = 12;

/**
 * Claims digests of a night that are surely unsent. Those another attempt had marked `sending` when it died may have left:
 * they become `uncertain` and are never sent again.
 */
export async function claimBatch(
  sql: Sql,
  { batchId, claimId, limit, at }: { batchId: string; claimId: string; limit: number; at: Date },
): Promise<{ claimed: QueuedMail[]; uncertain: MailId[] }> {
  return sql.begin(async (tx) => {
    const uncertain = await tx<{ id: MailId }[]>`
      update mail set state = 'uncertain'
      where batch_id = ${batchId} and state = 'sending' and claim_id <> ${claimId} returning id`;
    await tx`
      update mail set state = 'refused', code = 'MAIL_DEFERRED'
      where batch_id = ${batchId} and state = 'queued' and attempts >= ${mostAttempts}`;
    const claimed = await tx<QueuedMail[]>`
      update mail set state = 'claimed', claim_id = ${claimId}, claimed_at = ${at}
      where id in (
        select id from mail where batch_id = ${batchId} and (state = 'queued' or state = 'claimed' and claim_id <> ${claimId})
        order by attempts, id limit ${limit} for update)
      returning id, kind, applicant_id, contact_id, about, dedupe_key`;
    return { claimed: [...claimed], uncertain: uncertain.map(({ id }) => id) };
  });
}

/** The attempt that holds digests, and the day in Brussels on which it would send them. */
export interface DigestClaim {
  claimId: string;
  day: string;
}

/** Marks claimed digests before they are written. A claim that another attempt has taken over marks nothing. */
export async function markSending(sql: Sql, ids: MailId[], claim: DigestClaim): Promise<MailId[]> {
  const { claimId } = claim;
  return sql.begin(async (tx) => {
    await skipUnwanted(tx, ids, claim);
    const rows = await tx<{ id: MailId }[]>`
      update mail set state = 'sending' where id in ${tx(ids)} and claim_id = ${claimId} and state = 'claimed' returning id`;
    return rows.map(({ id }) => id);
  });
}

/**
 * Leaves out who withdrew, unsubscribed or paused since: the second look of law 4, and the last before the socket.
 * @returns how many are not sent
 */
export async function skipUnwanted(sql: Sql | Tx, ids: MailId[], { claimId, day }: DigestClaim): Promise<number> {
  const rows = await sql`
    update mail set state = 'skipped', code = case
      when live_consent.purpose is null then 'consent-withdrawn'
      when suppression.scope is not null then 'unsubscribed'
      else 'paused' end
    from mail as again
      join applicant on applicant.id = again.applicant_id
      left join live_consent on live_consent.applicant_id = again.applicant_id and live_consent.purpose = 'matching'
      left join suppression on address_hmac = applicant.email_hmac and scope = 'digest'
      left join preference on preference.applicant_id = again.applicant_id
    where again.id = mail.id and mail.id in ${sql(ids)} and mail.claim_id = ${claimId} and mail.state in ('claimed', 'sending')
      and (live_consent.purpose is null or suppression.scope is not null or preference.paused_until > ${day})
    returning 1`;
  return rows.length;
}

/**
 * Records what the server said. A slow attempt may still record a digest that was counted as uncertain meanwhile.
 * @param claimId the attempt that sent it; null where any attempt may say so, since the mail is sent at least once
 */
export async function settleMail(
  sql: Sql | Tx,
  id: MailId,
  claimId: string | null,
  state: 'sent' | 'refused',
  at: Date,
): Promise<void> {
  await sql`
    update mail set state = ${state}, sent_at = ${at}, code = ${state === 'refused' ? 'MAIL_REFUSED' : null}, to_address = null
    where id = ${id} and (${claimId}::uuid is null or claim_id = ${claimId}) and state in ('sending', 'uncertain')`;
}

/**
 * Gives back what was marked but was surely not sent.
 * @param isDeferred their own server asked to come back later, which it may do so often; a server that is down counts for nobody
 */
export async function giveBack(sql: Sql, ids: MailId[], claimId: string, isDeferred: boolean): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update mail set state = 'queued', claim_id = null, attempts = attempts + ${isDeferred ? 1 : 0}
    where id in ${sql(ids)} and claim_id = ${claimId} and state = 'sending'`;
}

/** Puts a refused mail in the row again, to the contact person who is agreed now. @returns false when it is there already */
export async function requeueMail(tx: Tx, id: MailId, contactId: ContactId): Promise<boolean> {
  const rows = await tx`
    update mail set state = 'queued', code = null, claim_id = null, sent_at = null, contact_id = ${contactId}
    where id = ${id} and state = 'refused' returning 1`;
  return rows.length > 0;
}

/** @param code why it is not sent, e.g. `restricted` */
export async function skipMail(sql: Sql | Tx, id: MailId, code: string): Promise<void> {
  await sql`update mail set state = 'skipped', code = ${code}, to_address = null where id = ${id}`;
}

/** When the first mail of a kind left for someone; null while none has. */
export async function firstSentAt(sql: Sql, applicantId: ApplicantId, kind: MailKind): Promise<Date | null> {
  const [row] = await sql<{ sentAt: Date | null }[]>`
    select min(sent_at) as sent_at from mail where applicant_id = ${applicantId} and kind = ${kind} and state = 'sent'`;
  return row!.sentAt;
}

export async function countMails(sql: Sql, batchId: string): Promise<Record<string, number>> {
  const rows = await sql<{ key: string; count: number }[]>`
    select state || coalesce(':' || code, '') as key, count(*)::int as count
    from mail where batch_id = ${batchId} group by 1 order by 1`;
  return Object.fromEntries(rows.map(({ key, count }) => [key, count]));
}

/** Mails by kind and state: for reports, and for a rehearsal that waits until all is done. */
export async function countMailsByKind(
  sql: Sql,
): Promise<{ kind: MailKind; state: string; code: string | null; count: number }[]> {
  return sql<{ kind: MailKind; state: string; code: string | null; count: number }[]>`
    select kind, state, code, count(*)::int as count from mail group by 1, 2, 3 order by 1, 2, 3`;
}

/** How many mails of a kind were decided for someone lately, sent or not: the limit per address. */
export async function countMailsSince(
  sql: Sql | Tx,
  applicantId: ApplicantId,
  kind: MailKind,
  since: Date,
): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from mail where applicant_id = ${applicantId} and kind = ${kind} and queued_at > ${since}`;
  return row!.count;
}
