import { readApplicant, readProfile } from '../src/db/applicants';
import { readSharedApplication, undeliveredApplication } from '../src/db/applications';
import type { Sql } from '../src/db/connect';
import { readContactPerson } from '../src/db/customers';
import type { QueuedMail } from '../src/db/mails';
import { fieldLines, fieldNames } from '../src/text/application-fields';
import { paragraphsOf } from '../src/text/format';
import type { MailData, Message } from '../src/types/mail';
import type { Applicant } from '../src/types/people';
import type { Dependencies } from './index';

/**
 * An application, to the agreed contact person: only the fields that were chosen, as they are now. Nothing leaves once the consent
 * for this employer was withdrawn (promise 20).
 * @returns null where nobody may or need be told
 */
export async function composeApplication(
  { db, renderer, publicUrl }: Dependencies,
  { id: mailId, about, contactId }: QueuedMail,
): Promise<Message | null> {
  const application = about && (await readSharedApplication(db.sql, about));
  const person = application && (await readApplicant(db.sql, application.applicantId));
  const contact = contactId && (await readContactPerson(db.sql, contactId));
  if (!application || !person || !contact) return null;
  const profile = await readProfile(db.sql, person.id);
  const { language } = contact;
  const { adId, adTitle, adIdentifier, fields, message } = application;
  const letter = {
    givenName: contact.name,
    person: `${person.givenName} ${person.familyName}`,
    adTitle,
    adIdentifier,
    adUrl: `${publicUrl}/${language}/jobs/${adId}`,
    fields: fields
      .filter((field) => field !== 'message')
      .map((field) => ({ label: fieldNames[language][field], lines: fieldLines(field, person, profile, language) })),
    message: paragraphsOf(message),
  };
  return {
    mailId,
    to: { name: contact.name, address: contact.email },
    language,
    ...renderer.render('application', language, letter),
  };
}

/** Her application was refused by the employer's server: at first, and when it is given up. */
export async function writeUndelivered(
  sql: Sql,
  { about, dedupeKey }: QueuedMail,
  { givenName }: Applicant,
  page: (path: string) => string,
): Promise<MailData['application-undelivered'] | null> {
  const application = about && (await undeliveredApplication(sql, dedupeKey, about));
  return application ? { givenName, ...application, pageUrl: page('me/disclosures') } : null;
}
