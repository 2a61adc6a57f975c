import type { DisclosedField, WayToApply } from '../types/applications';
import type { AdId, ApplicantId, ContactId, CustomerId, DisclosureId } from '../types/ids';
import type { Note, Sql, Tx } from './connect';
import { recordDisclosure } from './disclosures';
import { orderMail } from './onboarding';

/** Counts a way out to the employer: which ad, which way, which day; not who (promise 16: event only). */
export async function countWayOut(sql: Sql, adId: AdId, way: Exclude<WayToApply, 'form'>, day: string): Promise<void> {
  await sql`
    insert into way_out (ad_id, way, on_day, clicks) values (${adId}, ${way}, ${day}, 1)
    on conflict (ad_id, way, on_day) do update set clicks = way_out.clicks + 1`;
}

/** Who gets applications for an ad: the customer, and the contact person that the contract names. */
export async function receiverOf(
  sql: Sql | Tx,
  adId: AdId,
): Promise<{ customerId: CustomerId; customerName: string; contactId: ContactId }> {
  const [row] = await sql<{ customerId: CustomerId; customerName: string; contactId: ContactId }[]>`
    select ad.customer_id, customer.name as customer_name, contract.contact_id
    from ad join customer on customer.id = ad.customer_id join contract on contract.id = contract_id where ad.id = ${adId}`;
  return row!;
}

export async function findApplication(
  sql: Sql | Tx,
  applicantId: ApplicantId,
  adId: AdId,
): Promise<{ at: Date } | null> {
  const [row] = await sql<{ at: Date }[]>`
    select at from application join disclosure using (id)
    where application.applicant_id = ${applicantId} and application.ad_id = ${adId}`;
  return row ?? null;
}

export interface NewApplication {
  applicantId: ApplicantId;
  adId: AdId;
  message: string;
  fields: readonly DisclosedField[];
}

/**
 * Sends an application to the employer: the row, what he gets, and the mail to his contact person, in one change. The caller holds
 * the applicant's row locked and has recorded her consent for this employer.
 */
export async function sendApplication(
  tx: Tx,
  note: Note,
  application: NewApplication,
  at: Date,
): Promise<DisclosureId> {
  const { applicantId, adId, message, fields } = application;
  const { customerId, contactId } = await receiverOf(tx, adId);
  const id = await recordDisclosure(
    tx,
    note,
    { applicantId, customerId, adId, purpose: 'sharing-with-customers', fields },
    at,
  );
  await tx`insert into application ${tx({ id, applicantId, adId, message })}`;
  await orderMail(tx, { kind: 'application', dedupeKey: id, contactId, about: id }, at);
  note({ event: 'application.sent', subject: applicantId, facts: { application: id, ad: adId } });
  return id;
}

export interface Application {
  applicantId: ApplicantId;
  adId: AdId;
  adTitle: string;
  adIdentifier: string | null;
  message: string;
  fields: DisclosedField[];
}

/** What the mail to the employer says, while her consent for this employer lives (law 4: asked again at the moment of use). */
export async function readSharedApplication(sql: Sql, id: string): Promise<Application | null> {
  const [row] = await sql<Application[]>`
    select application.applicant_id, ad.id as ad_id, ad.title as ad_title, ad.identifier as ad_identifier, message, fields
    from application join disclosure using (id) join ad on ad.id = application.ad_id
      join live_consent on live_consent.applicant_id = application.applicant_id
        and live_consent.customer_id = disclosure.customer_id and live_consent.purpose = 'sharing-with-customers'
    where application.id = ${id}`;
  return row ?? null;
}
