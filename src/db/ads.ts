import type { AdDates } from '../types/ads';
import type { AdId, ContactId, StaffId } from '../types/ids';
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
  /** The contact person agreed on in the contract. */
  contactId: ContactId;
  isDeclared: boolean;
  /** Null while the linter has not read the present text. */
  lintedAt: Date | null;
  warnCodes: string[];
  filledAt: Date | null;
  /** When a closing by mistake was last undone. */
  reopenedAt: Date | null;
  termSetAt: Date;
  /** Keys of the reminders that were ordered. */
  reminded: string[];
  /** Keys of the mails with remarks of the linter that were ordered. */
  told: string[];
}

/** What of an ad the linter reads, and what advice about it must name. */
export type AdText = Pick<
  AdDraft,
  | 'title'
  | 'descriptionText'
  | 'skills'
  | 'languagesRequired'
  | 'educationRequired'
  | 'workHours'
  | 'salary'
  | 'language'
  | 'employerName'
>;

/** Locks nothing: for reading. Inside a change, `lockAd` first. */
export async function readAd(sql: Sql | Tx, id: AdId): Promise<AdRecord | null> {
  const [row] = await sql<AdRecord[]>`
    select ad.id, ad.number, ordered_at, ad.ends_at, approved_at, rejected_at, refused_code, published_at, withdrawn_at,
      expired_at, archived_at, review_codes, warn_codes, linted_at, filled_at, reopened_at, term_set_at,
      vacancy_declared_at is not null as is_declared,
      customer.number as customer_number, contract.reference as contract_reference,
      contract.starts_on as contract_starts_on, contract.ends_on as contract_ends_on, contract.contact_id,
      (select count(*)::int from customer_contact where customer_id = customer.id) as contact_count,
      array(select dedupe_key from mail where about = ad.id and kind = 'ad-ends-soon' order by queued_at) as reminded,
      array(select dedupe_key from mail where about = ad.id and kind = 'ad-published') as told
    from ad join customer on customer.id = customer_id join contract on contract.id = contract_id
    where ad.id = ${id}`;
  return row ?? null;
}

export async function lockAd(tx: Tx, id: AdId): Promise<AdRecord | null> {
  await tx`select from ad where id = ${id} for update`;
  return readAd(tx, id);
}

export async function readAdText(sql: Sql | Tx, id: AdId): Promise<AdText | null> {
  const [row] = await sql<AdText[]>`
    select title, description_text, skills, languages_required, education_required, work_hours, salary, language, employer_name
    from ad where id = ${id}`;
  return row ?? null;
}

type AdMark = 'approvedAt' | 'rejectedAt' | 'publishedAt' | 'withdrawnAt' | 'expiredAt' | 'archivedAt';

export async function markAd(tx: Tx, id: AdId, mark: AdMark, at: Date): Promise<void> {
  await tx`update ad set ${tx({ [mark]: at })} where id = ${id}`;
}

export async function refuseAd(tx: Tx, id: AdId, code: string): Promise<void> {
  await tx`update ad set refused_code = ${code} where id = ${id}`;
}

/** What the linter said of the present text: codes only, for the words are in the text. */
export async function recordLint(
  tx: Tx,
  id: AdId,
  codes: { review: string[]; warn: string[] },
  at: Date,
): Promise<void> {
  await tx`update ad set review_codes = ${codes.review}, warn_codes = ${codes.warn}, linted_at = ${at} where id = ${id}`;
}

/** A new last day; reminders count anew from here. */
export async function setAdEnd(tx: Tx, id: AdId, endsAt: Date, at: Date): Promise<void> {
  await tx`update ad set ends_at = ${endsAt}, term_set_at = ${at} where id = ${id}`;
}

/** Taken down before its end, because the vacancy is filled. */
export async function fillAd(tx: Tx, id: AdId, at: Date): Promise<void> {
  await tx`update ad set filled_at = ${at}, withdrawn_at = ${at} where id = ${id}`;
}

/** Taken down by mistake: what the public saw then, it sees again, and no longer than it was to. */
export async function reopenAdRow(tx: Tx, id: AdId, at: Date): Promise<void> {
  await tx`
    update ad set withdrawn_at = null, filled_at = null, expired_at = null, archived_at = null, reopened_at = ${at}
    where id = ${id}`;
  await tx`update ad_contact set restricted_at = null where ad_id = ${id}`;
}

/** The fact that a vacancy exists, declared by its employer and recorded by staff. */
export async function declareVacancy(tx: Tx, id: AdId, by: StaffId, at: Date): Promise<void> {
  await tx`update ad set vacancy_declared_by = ${by}, vacancy_declared_at = ${at} where id = ${id}`;
}

/** The contact fields of an archived ad are stored only, until their destruction (GDPR art. 18). @returns how many */
export async function restrictAdContacts(tx: Tx, id: AdId, at: Date): Promise<number> {
  const rows = await tx`
    update ad_contact set restricted_at = ${at} where ad_id = ${id} and restricted_at is null returning 1`;
  return rows.length;
}

/** Ads that were read and wait for a member of staff at a moment, the longest first. */
export async function adsInReview(sql: Sql, asOf: Date): Promise<AdId[]> {
  const rows = await sql<{ id: AdId }[]>`
    select id from ad
    where review_codes <> '{}' and linted_at is not null and approved_at is null and rejected_at is null and refused_code is null
      and withdrawn_at is null and archived_at is null and ends_at > ${asOf}
    order by changed_at, number`;
  return rows.map(({ id }) => id);
}
