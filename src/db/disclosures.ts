import { randomUUID } from 'node:crypto';
import type { WayToApply } from '../types/applications';
import type { AdId, AgreedContactId, ApplicantId, CustomerId, DisclosureId, MailId } from '../types/ids';
import type { ContactField } from '../types/intake';
import { workflowIds } from '../types/messages';
import type { Note, Sql, Tx } from './connect';
import { recordSignal } from './outbox';

export interface NewDisclosure {
  applicantId: ApplicantId;
  customerId: CustomerId;
  adId: AdId | null;
  /** The purpose of the policy that allows it. */
  purpose: string;
  /** Names of the fields, never their values. */
  fields: readonly string[];
}

/** Writes down that an employer is shown or sent fields of an applicant: in the same change that shows or sends them (promise 20). */
export async function recordDisclosure(tx: Tx, note: Note, disclosure: NewDisclosure, at: Date): Promise<DisclosureId> {
  const id = randomUUID() as DisclosureId;
  const { applicantId, customerId, adId, purpose, fields } = disclosure;
  await tx`insert into disclosure ${tx({ id, applicantId, customerId, adId, purpose, fields: [...fields], at })}`;
  note({
    event: 'fields.disclosed',
    subject: applicantId,
    facts: { disclosure: id, customer: customerId, purpose, fields: [...fields] },
  });
  return id;
}

/**
 * Takes back what had not left yet, or was refused, when the consent for it was withdrawn: the employer never learns of it, and nothing says he did.
 * @param customerId the employer it was for; null = whoever it was for
 */
export async function recallApplications(
  tx: Tx,
  note: Note,
  { applicantId, customerId }: { applicantId: ApplicantId; customerId: CustomerId | null },
  at: Date,
): Promise<void> {
  const recalled = await tx<{ id: DisclosureId; mailId: MailId }[]>`
    update mail set state = 'skipped', code = 'consent-withdrawn' from disclosure
    where mail.about = disclosure.id and mail.kind = 'application' and state in ('queued', 'claimed', 'refused')
      and disclosure.applicant_id = ${applicantId} and (${customerId}::uuid is null or disclosure.customer_id = ${customerId})
    returning disclosure.id, mail.id as mail_id`;
  for (const { id, mailId } of recalled) {
    await forgetDisclosure(tx, note, id);
    // One that was refused waits for staff.
    await recordSignal(tx, at, workflowIds.mail(mailId));
  }
}

/** What was written down as disclosed did not reach the employer. */
export async function forgetDisclosure(tx: Tx, note: Note, id: string): Promise<void> {
  const [row] = await tx<{ applicantId: ApplicantId; customerId: CustomerId }[]>`
    delete from disclosure where id = ${id} returning applicant_id, customer_id`;
  if (!row) return;
  note({
    event: 'fields.not-disclosed',
    subject: row.applicantId,
    facts: { disclosure: id, customer: row.customerId },
  });
}

export interface Disclosure {
  id: DisclosureId;
  customerId: CustomerId;
  customerName: string;
  adId: AdId | null;
  adTitle: string | null;
  purpose: string;
  fields: string[];
  at: Date;
  /** True where it was an application through our form. */
  isApplication: boolean;
  /** Whether his mail server refused it: then he got nothing. */
  isRefused: boolean;
  /** Whether the employer may still be given something: her consent for him lives. */
  isShared: boolean;
}

/** Who got what of her and when, newest first (GDPR 15(1)(c)). */
export async function disclosuresOf(sql: Sql, applicantId: ApplicantId): Promise<Disclosure[]> {
  return sql<Disclosure[]>`
    select disclosure.id, disclosure.customer_id, coalesce(ad.employer_name, customer.name) as customer_name, disclosure.ad_id,
      ad.title as ad_title, purpose, fields, at,
      exists (select from application where application.id = disclosure.id) as is_application,
      exists (select from mail where mail.about = disclosure.id and mail.kind = 'application' and state = 'refused') as is_refused,
      exists (
        select from live_consent
        where live_consent.applicant_id = disclosure.applicant_id and live_consent.customer_id = disclosure.customer_id
          and live_consent.purpose = 'sharing-with-customers') as is_shared
    from disclosure join customer on customer.id = disclosure.customer_id left join ad on ad.id = disclosure.ad_id
    where disclosure.applicant_id = ${applicantId}
    order by at desc, disclosure.id`;
}

/**
 * Writes down which agreed contact fields an ad shows to everyone from this moment on, in the change that makes it visible (promise
 * 12). An ad that is not visible then, shows nothing. Mails to applicants carry no contact fields: they lead to the ad.
 */
export async function recordContactsShown(tx: Tx, note: Note, adId: AdId, at: Date): Promise<void> {
  const shown = await tx<{ id: DisclosureId; contactId: AgreedContactId; fields: ContactField[] }[]>`
    insert into disclosure (id, contact_id, ad_id, purpose, fields, at)
    select gen_random_uuid(), contact_id, ad.id, 'ad-publication', fields, ${at}
    from ad join ad_contact on ad_id = ad.id join agreed_contact on agreed_contact.id = contact_id
    where ad.id = ${adId} and is_visible(ad, ${at}) and restricted_at is null and revoked_at is null
    order by position
    returning id, contact_id, fields`;
  for (const { id, contactId, fields } of shown) {
    note({ event: 'contact.shown', subject: contactId, facts: { disclosure: id, ad: adId, fields } });
  }
}

export interface DisclosedContact {
  contactId: AgreedContactId;
  adId: AdId;
  adNumber: number;
  contractReference: string;
  fields: ContactField[];
  /** Since when everyone who opened the ad could see them. */
  at: Date;
  /** From when on no ad shows them any more, because the employer withdrew them; null = he did not. */
  revokedAt: Date | null;
}

/** Since when which contact fields were shown to applicants, and under which contract: of one ad, or of all ads of a customer. */
export async function contactsShown(
  sql: Sql,
  { adId = null, customerId = null }: { adId?: AdId | null; customerId?: CustomerId | null },
): Promise<DisclosedContact[]> {
  return sql<DisclosedContact[]>`
    select disclosure.contact_id, ad_id, ad.number as ad_number, contract.reference as contract_reference, fields, at,
      revoked_at
    from disclosure join agreed_contact on agreed_contact.id = disclosure.contact_id
      join contract on contract.id = agreed_contact.contract_id join ad on ad.id = disclosure.ad_id
    where ad.id = ${adId} or ad.customer_id = ${customerId}
    order by at, ad.number, disclosure.id`;
}

/** How often people went on from an ad to a mailbox that it shows, or to a page of the employer: a count by day, no person. */
export async function waysOutOf(
  sql: Sql,
  adId: AdId,
): Promise<{ way: Exclude<WayToApply, 'form'>; clicks: number; lastOn: string }[]> {
  return sql<{ way: Exclude<WayToApply, 'form'>; clicks: number; lastOn: string }[]>`
    select way, sum(clicks)::int as clicks, max(on_day) as last_on from way_out where ad_id = ${adId} group by way order by way`;
}
