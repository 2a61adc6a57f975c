import type { DisclosedField, WayToApply } from '../types/applications';
import { CatalogueError } from '../types/failures';
import type { AdId, ApplicantId, ContactId, CustomerId, DisclosureId, MailId } from '../types/ids';
import type { Note, Sql, Tx } from './connect';
import { forgetDisclosure, recordDisclosure } from './disclosures';
import { requeueMail } from './mails';
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

/** An application whose mail waits, and who is to know. */
export interface ApplicationMail {
  id: DisclosureId;
  applicantId: ApplicantId;
  adId: AdId;
  /** How far the mail came. */
  state: string;
}

/** The application that a mail carries, locked; null where the mail carries none, or it was given up or taken back. */
export async function lockApplicationOf(tx: Tx, mailId: MailId): Promise<ApplicationMail | null> {
  const [row] = await tx<ApplicationMail[]>`
    select application.id, application.applicant_id, application.ad_id, mail.state
    from mail join application on application.id = mail.about
    where mail.id = ${mailId} and mail.kind = 'application' for update of mail, application`;
  return row ?? null;
}

/** Whether somebody still waits for what a mail carries. */
export async function isApplicationOpen(sql: Sql, mailId: MailId): Promise<boolean> {
  return sql.begin(async (tx) => (await lockApplicationOf(tx, mailId)) !== null);
}

/** The employer's server refused it: she is told so once, and staff looks for the right address. */
export async function noteUndelivered(tx: Tx, note: Note, mailId: MailId, at: Date): Promise<void> {
  const application = await lockApplicationOf(tx, mailId);
  if (!application) return;
  const { id, applicantId, adId } = application;
  await orderMail(tx, { kind: 'application-undelivered', dedupeKey: id, applicantId, about: adId }, at);
  note({ event: 'application.undelivered', subject: applicantId, facts: { application: id, ad: adId } });
}

/** Puts an application that was refused on its way again, to the contact person whom the contract names now. */
export async function resendApplication(tx: Tx, note: Note, mailId: MailId): Promise<void> {
  const application = await lockApplicationOf(tx, mailId);
  if (!application) return;
  const { id, applicantId, adId } = application;
  const { contactId } = await receiverOf(tx, adId);
  if (!(await requeueMail(tx, mailId, contactId))) return;
  note({ event: 'application.resent', subject: applicantId, facts: { application: id, ad: adId } });
}

/**
 * Gives an application up that never arrived: nothing says that the employer has it, and she may apply again. One that is given up
 * already, or was taken back, stays as it is.
 * @throws CatalogueError `NOT_ALLOWED` when it is on its way again, or arrived
 */
export async function closeApplication(tx: Tx, note: Note, mailId: MailId, at: Date): Promise<void> {
  const application = await lockApplicationOf(tx, mailId);
  if (!application) return;
  const { id, applicantId, adId, state } = application;
  if (state !== 'refused') throw new CatalogueError('NOT_ALLOWED');
  await orderMail(tx, { kind: 'application-undelivered', dedupeKey: `${id}${givenUp}`, applicantId, about: adId }, at);
  note({ event: 'application.closed', subject: applicantId, facts: { application: id, ad: adId } });
  await forgetDisclosure(tx, note, id);
}

/** Ends the key of the mail that says an application was given up; its beginning is the application. */
const givenUp = '/closed';

/**
 * What a mail about an application that did not arrive says. @param key its dedupe key
 * @returns null where the application is no longer refused: it left again, or she took it back
 */
export async function undeliveredApplication(
  sql: Sql,
  key: string,
  adId: string,
): Promise<{ adTitle: string; employerName: string; isFinal: boolean } | null> {
  const isFinal = key.endsWith(givenUp);
  const [row] = await sql<{ adTitle: string; employerName: string }[]>`
    select ad.title as ad_title, coalesce(ad.employer_name, customer.name) as employer_name
    from ad join customer on customer.id = ad.customer_id
    where ad.id = ${adId} and (${isFinal} or exists (
      select from application join mail on mail.about = application.id and mail.kind = 'application'
      where application.id::text = ${key} and mail.state = 'refused'))`;
  return row ? { ...row, isFinal } : null;
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
