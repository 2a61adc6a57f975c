import type { AdId, ContractId, CustomerId } from '../types/ids';
import type { AdDates } from '../types/ads';
import type { AdDraft } from '../types/intake';
import type { Sql, Tx } from './connect';

/** What the process needs to know of an ad: no text, no contact. */
export interface AdRecord extends AdDates {
  id: AdId;
  number: number;
  customerNumber: number;
  contractReference: string;
  contractStartsOn: string;
  contractEndsOn: string;
  contactCount: number;
}

export type ImportOutcome = 'imported' | 'changed' | 'unchanged' | 'closed';

export interface AdOrder {
  id: AdId;
  customerId: CustomerId;
  contractId: ContractId;
  draft: AdDraft;
  endsAt: Date;
  reviewCodes: string[];
  at: Date;
}

interface KnownAd {
  id: AdId;
  number: number;
  contentHash: string;
  endsAt: Date;
  contractId: ContractId;
  closed: boolean;
}

/**
 * Writes an ad, or finds it again by (customer, identity) and brings it up to date. A changed text is reviewed anew.
 * @returns `closed` when the ad has ended, was rejected or refused: such a one is not opened again
 */
export async function putAd(tx: Tx, order: AdOrder): Promise<{ id: AdId; number: number; outcome: ImportOutcome }> {
  const { draft } = order;
  const [known] = await tx<KnownAd[]>`
    select id, number, content_hash, ends_at, contract_id,
      (withdrawn_at is not null or rejected_at is not null or refused_code is not null or ends_at <= ${order.at}) as closed
    from ad where customer_id = ${order.customerId} and identity_key = ${draft.identityKey} for update`;
  if (known?.closed) return { id: known.id, number: known.number, outcome: 'closed' };
  const sameText = known?.contentHash === draft.contentHash;
  const sameTerm = known?.contractId === order.contractId && known.endsAt.getTime() === order.endsAt.getTime();
  if (known && sameText && sameTerm) {
    return { id: known.id, number: known.number, outcome: 'unchanged' };
  }
  const columns = adColumns(tx, order);
  const [row] = known
    ? await tx<{ id: AdId; number: number }[]>`
        update ad set ${tx(columns)}, approved_at = case when ${sameText} then approved_at end
        where id = ${known.id} returning id, number`
    : await tx<{ id: AdId; number: number }[]>`
        insert into ad ${tx({ id: order.id, customerId: order.customerId, identityKey: draft.identityKey, orderedAt: order.at, ...columns })}
        returning id, number`;
  await replaceContacts(tx, row!.id, draft);
  return { ...row!, outcome: known ? 'changed' : 'imported' };
}

function adColumns(tx: Tx, { draft, contractId, endsAt, reviewCodes, at }: AdOrder) {
  return {
    contractId,
    contentHash: draft.contentHash,
    identifier: draft.identifier,
    title: draft.title,
    descriptionHtml: draft.descriptionHtml,
    descriptionText: draft.descriptionText,
    language: draft.language,
    employerName: draft.employerName,
    postcode: draft.place?.postcode ?? null,
    locality: draft.place?.locality ?? null,
    country: draft.place?.country ?? null,
    remote: draft.remote,
    employmentTypes: draft.employmentTypes,
    workHours: draft.workHours,
    datePosted: draft.datePosted?.slice(0, 10) ?? null,
    salary: draft.salary && tx.json({ ...draft.salary }),
    skills: draft.skills,
    languagesRequired: draft.languagesRequired,
    educationRequired: draft.educationRequired,
    metadata: null,
    reviewCodes,
    endsAt,
    changedAt: at,
  };
}

async function replaceContacts(tx: Tx, adId: AdId, draft: AdDraft): Promise<void> {
  await tx`delete from ad_contact where ad_id = ${adId}`;
  if (draft.contacts.length > 0) {
    await tx`insert into ad_contact ${tx(draft.contacts.map((contact, position) => ({ adId, position, ...contact })))}`;
  }
}

/** Locks nothing: for reading. Inside a change, `lockAd` first. */
export async function readAd(sql: Sql | Tx, id: AdId): Promise<AdRecord | null> {
  const [row] = await sql<AdRecord[]>`
    select ad.id, ad.number, ordered_at, ad.ends_at, approved_at, rejected_at, refused_code, published_at, withdrawn_at,
      expired_at, archived_at, review_codes, customer.number as customer_number, contract.reference as contract_reference,
      contract.starts_on as contract_starts_on, contract.ends_on as contract_ends_on,
      (select count(*)::int from customer_contact where customer_id = customer.id) as contact_count
    from ad join customer on customer.id = customer_id join contract on contract.id = contract_id
    where ad.id = ${id}`;
  return row ?? null;
}

export async function lockAd(tx: Tx, id: AdId): Promise<AdRecord | null> {
  await tx`select from ad where id = ${id} for update`;
  return readAd(tx, id);
}

type AdMark = 'approvedAt' | 'rejectedAt' | 'publishedAt' | 'withdrawnAt' | 'expiredAt' | 'archivedAt';

export async function markAd(tx: Tx, id: AdId, mark: AdMark, at: Date): Promise<void> {
  await tx`update ad set ${tx({ [mark]: at })} where id = ${id}`;
}

export async function refuseAd(tx: Tx, id: AdId, code: string): Promise<void> {
  await tx`update ad set refused_code = ${code} where id = ${id}`;
}

/** The contact fields of an archived ad are stored only, until their destruction (GDPR art. 18). @returns how many */
export async function restrictAdContacts(tx: Tx, id: AdId, at: Date): Promise<number> {
  const rows = await tx`
    update ad_contact set restricted_at = ${at} where ad_id = ${id} and restricted_at is null returning 1`;
  return rows.length;
}
