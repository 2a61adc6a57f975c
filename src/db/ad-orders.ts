import { isDeepStrictEqual } from 'node:util';
import type { AdId, AgreedContactId, ContractId, CustomerId, StaffId } from '../types/ids';
import type { AdDraft, ContactField } from '../types/intake';
import type { Tx } from './connect';

export type ImportOutcome = 'imported' | 'changed' | 'unchanged' | 'closed';

export interface AdOrder {
  id: AdId;
  customerId: CustomerId;
  contractId: ContractId;
  draft: AdDraft;
  /** What it shows of the contacts that its contract agrees on; what the draft names beside them is not stored. */
  contacts: { contactId: AgreedContactId; fields: ContactField[] }[];
  endsAt: Date;
  /** Codes that keep this text off the site until the process has read it. */
  reviewCodes: string[];
  /** Who recorded that the employer declared the vacancy to exist; null = nobody did. */
  declaredBy: StaffId | null;
  at: Date;
}

interface PlacedAd {
  id: AdId;
  number: number;
  outcome: ImportOutcome;
  /** Its text or contacts are new, those of this order. */
  isReplaced: boolean;
}

interface KnownAd {
  id: AdId;
  number: number;
  contentHash: string;
  askedEndsAt: Date;
  contractId: ContractId;
  contacts: AdOrder['contacts'];
  isDeclared: boolean;
  isRefused: boolean;
  isOver: boolean;
}

/**
 * Writes an ad, or finds it again by (customer, identity) and brings up to date what the order changed: a changed text is read
 * and reviewed anew; where only the term changed, corrections by staff stay, and the same order again undoes no extension.
 * @returns `closed` when the ad has ended, or was refused or rejected and nothing of it was mended
 */
export async function putAd(tx: Tx, order: AdOrder): Promise<PlacedAd> {
  const known = await findKnown(tx, order);
  if (!known) return insertAd(tx, order);
  const isSameText = known.contentHash === order.draft.contentHash;
  const isSameContract = known.contractId === order.contractId;
  // Other ones too where what was agreed on was withdrawn, or is agreed on only now.
  const isSameContacts = isDeepStrictEqual(known.contacts, order.contacts);
  const isNewlyDeclared = order.declaredBy !== null && !known.isDeclared;
  const { id, number } = known;
  if (known.isRefused) {
    const isMended = !isSameText || !isSameContract || isNewlyDeclared;
    return isMended ? insertAd(tx, order) : { id, number, outcome: 'closed', isReplaced: false };
  }
  if (known.isOver) return { id, number, outcome: 'closed', isReplaced: false };
  const isSameEnd = known.askedEndsAt.getTime() === order.endsAt.getTime();
  if (isSameText && isSameContract && isSameContacts && isSameEnd && !isNewlyDeclared)
    return { id, number, outcome: 'unchanged', isReplaced: false };
  const changes = {
    contractId: order.contractId,
    // Another contract may have yet to begin: the process looks again before anybody sees it (promise 8).
    ...(!isSameContract && { publishedAt: null }),
    ...(isNewlyDeclared && declarationColumns(order)),
    ...(!isSameEnd && termColumns(order)),
    ...(!isSameText && { ...textColumns(tx, order), approvedAt: null }),
  };
  await tx`update ad set ${tx(changes)} where id = ${id}`;
  if (!isSameContacts) await replaceContacts(tx, id, order);
  return { id, number, outcome: 'changed', isReplaced: !isSameText || !isSameContacts };
}

async function findKnown(tx: Tx, { customerId, draft, at }: AdOrder): Promise<KnownAd | null> {
  const [known] = await tx<KnownAd[]>`
    select id, number, content_hash, asked_ends_at, contract_id, vacancy_declared_at is not null as is_declared,
      (refused_code is not null or rejected_at is not null) as is_refused,
      (withdrawn_at is not null or ends_at <= ${at}) as is_over,
      coalesce((
        select jsonb_agg(jsonb_build_object('contactId', contact_id, 'fields', fields) order by position)
        from ad_contact where ad_id = ad.id), '[]') as contacts
    from ad where customer_id = ${customerId} and identity_key = ${draft.identityKey}
    order by number desc limit 1 for update`;
  return known ?? null;
}

async function insertAd(tx: Tx, order: AdOrder): Promise<PlacedAd> {
  const { id, customerId, contractId, draft, declaredBy, at } = order;
  const columns = {
    id,
    customerId,
    contractId,
    identityKey: draft.identityKey,
    orderedAt: at,
    ...(declaredBy && declarationColumns(order)),
    ...termColumns(order),
    ...textColumns(tx, order),
  };
  const [row] = await tx<{ number: number }[]>`insert into ad ${tx(columns)} returning number`;
  await replaceContacts(tx, id, order);
  return { id, number: row!.number, outcome: 'imported', isReplaced: true };
}

function declarationColumns({ declaredBy, at }: AdOrder) {
  return { vacancyDeclaredBy: declaredBy, vacancyDeclaredAt: at };
}

function termColumns({ endsAt, at }: AdOrder) {
  return { endsAt, askedEndsAt: endsAt, termSetAt: at };
}

function textColumns(tx: Tx, { draft, reviewCodes, at }: AdOrder) {
  return {
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
    applyUrl: draft.applyUrl,
    metadata: null,
    reviewCodes,
    lintedAt: null,
    changedAt: at,
  };
}

async function replaceContacts(tx: Tx, adId: AdId, { contacts }: AdOrder): Promise<void> {
  await tx`delete from ad_contact where ad_id = ${adId}`;
  if (contacts.length > 0) {
    await tx`insert into ad_contact ${tx(contacts.map((contact, position) => ({ adId, position, ...contact })))}`;
  }
}
