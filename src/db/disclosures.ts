import { randomUUID } from 'node:crypto';
import type { AdId, ApplicantId, CustomerId, DisclosureId } from '../types/ids';
import type { Note, Sql, Tx } from './connect';

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
 * Takes back what had not left yet when the consent for it was withdrawn: the employer never learns of it, and nothing says he did.
 * @param customerId the employer it was for; null = whoever it was for
 */
export async function recallApplications(
  tx: Tx,
  note: Note,
  applicantId: ApplicantId,
  customerId: CustomerId | null,
): Promise<void> {
  const recalled = await tx<{ id: DisclosureId }[]>`
    update mail set state = 'skipped', code = 'consent-withdrawn' from disclosure
    where mail.about = disclosure.id and mail.kind = 'application' and state in ('queued', 'claimed')
      and disclosure.applicant_id = ${applicantId} and (${customerId}::uuid is null or disclosure.customer_id = ${customerId})
    returning disclosure.id`;
  for (const { id } of recalled) await forgetDisclosure(tx, note, id);
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
  /** Whether the employer may still be given something: her consent for him lives. */
  isShared: boolean;
}

/** Who got what of her and when, newest first (GDPR 15(1)(c)). */
export async function disclosuresOf(sql: Sql, applicantId: ApplicantId): Promise<Disclosure[]> {
  return sql<Disclosure[]>`
    select disclosure.id, disclosure.customer_id, coalesce(ad.employer_name, customer.name) as customer_name, disclosure.ad_id,
      ad.title as ad_title, purpose, fields, at,
      exists (select from application where application.id = disclosure.id) as is_application,
      exists (
        select from live_consent
        where live_consent.applicant_id = disclosure.applicant_id and live_consent.customer_id = disclosure.customer_id
          and live_consent.purpose = 'sharing-with-customers') as is_shared
    from disclosure join customer on customer.id = disclosure.customer_id left join ad on ad.id = disclosure.ad_id
    where disclosure.applicant_id = ${applicantId}
    order by at desc, disclosure.id`;
}
