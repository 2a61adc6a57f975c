import type { ApplicantId, ConsentId, ContactId, CustomerId, NoticeId, StaffId } from '../types/ids';
import type { ConsentEvent } from '../types/people';
import type { Sql, Tx } from './connect';

/** An employer who received data, and how far telling him of the withdrawal has come. */
export interface RecipientNotice {
  id: NoticeId;
  consentId: ConsentId;
  customerId: CustomerId;
  customerNumber: number;
  /** The contact person of his latest contract; null where there is none. */
  contactId: ContactId | null;
  state: 'to-tell' | 'told' | 'acknowledged' | 'impossible';
  attempts: number;
  toldAt: Date | null;
}

/**
 * Opens a notice for every employer to whom data went under the consent that was withdrawn; the withdrawal of storage concerns all
 * who received anything.
 */
export async function openNotices(
  tx: Tx,
  { id, applicantId, purpose, customerId }: Pick<ConsentEvent, 'id' | 'applicantId' | 'purpose' | 'customerId'>,
): Promise<void> {
  await tx`
    insert into recipient_notice (id, consent_id, customer_id)
    select gen_random_uuid(), ${id}, customer_id from disclosure
    where applicant_id = ${applicantId} and (${customerId}::uuid is null or customer_id = ${customerId})
      and (${purpose} = 'account-storage' or purpose = ${purpose})
    group by customer_id
    on conflict (consent_id, customer_id) do nothing`;
}

const columns = (sql: Sql | Tx) => sql`
  recipient_notice.id, consent_id, recipient_notice.customer_id, customer.number as customer_number, state, attempts, told_at,
  (select contact_id from contract where contract.customer_id = customer.id order by ends_on desc, contract.id limit 1) as contact_id`;

/** Whether an employer received anything of hers; `pending` while the mail with it may still arrive. */
export async function whatWasReceived(
  sql: Sql,
  applicantId: ApplicantId,
  customerId: CustomerId,
): Promise<'received' | 'pending' | 'nothing'> {
  const rows = await sql<{ state: string | null }[]>`
    select mail.state from disclosure left join mail on mail.about = disclosure.id and mail.kind = 'application'
    where disclosure.applicant_id = ${applicantId} and disclosure.customer_id = ${customerId}`;
  const states = rows.map(({ state }) => state);
  if (states.some((state) => state === null || state === 'sent' || state === 'uncertain')) return 'received';
  return states.includes('sending') ? 'pending' : 'nothing';
}

export async function listNotices(sql: Sql | Tx, consentId: ConsentId): Promise<RecipientNotice[]> {
  return sql<RecipientNotice[]>`
    select ${columns(sql)} from recipient_notice join customer on customer.id = customer_id
    where consent_id = ${consentId} order by customer.number`;
}

/** Every employer who has yet to say that he knows, the first told on top. */
export async function listOpenNotices(sql: Sql): Promise<(RecipientNotice & { customerName: string })[]> {
  return sql<(RecipientNotice & { customerName: string })[]>`
    select ${columns(sql)}, customer.name as customer_name
    from recipient_notice join customer on customer.id = customer_id
    where state in ('to-tell', 'told') order by told_at, customer.number, recipient_notice.id`;
}

export async function findNotice(
  sql: Sql | Tx,
  id: string,
): Promise<(RecipientNotice & { applicantId: ApplicantId }) | null> {
  const [row] = await sql<(RecipientNotice & { applicantId: ApplicantId })[]>`
    select ${columns(sql)}, applicant_id
    from recipient_notice join customer on customer.id = customer_id join consent on consent.id = consent_id
    where recipient_notice.id::text = ${id}`;
  return row ?? null;
}

/**
 * Records a round of telling.
 * @param at when the mail server accepted the mail; null where it refused it
 * @returns false when this round was recorded before, or the employer answered meanwhile
 */
export async function markTold(
  tx: Tx,
  id: NoticeId,
  { attempts, at }: { attempts: number; at: Date | null },
): Promise<boolean> {
  const rows = await tx`
    update recipient_notice
    set state = case when ${at}::timestamptz is null then state else 'told' end, attempts = ${attempts}, told_at = coalesce(told_at, ${at})
    where id = ${id} and state in ('to-tell', 'told') and attempts < ${attempts} returning 1`;
  return rows.length > 0;
}

/** @returns false when it was closed before */
export async function closeNotice(
  tx: Tx,
  id: NoticeId,
  { state, staff, reason }: { state: 'acknowledged' | 'impossible'; staff: StaffId | null; reason: string | null },
  at: Date,
): Promise<boolean> {
  const rows = await tx`
    update recipient_notice set state = ${state}, closed_at = ${at}, closed_by = ${staff}, reason = ${reason}
    where id = ${id} and state in ('to-tell', 'told') returning 1`;
  return rows.length > 0;
}

/** Names of the employers who received data of hers: who will be told when she leaves. */
export async function listToldEmployers(sql: Sql, applicantId: ApplicantId): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select distinct name from disclosure join customer on customer.id = customer_id
    where applicant_id = ${applicantId} and not exists (
      select from mail where mail.about = disclosure.id and mail.kind = 'application' and state = 'refused')
    order by name`;
  return rows.map(({ name }) => name);
}
