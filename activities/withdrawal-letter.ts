import { readApplicant } from '../src/db/applicants';
import { readContactPerson } from '../src/db/customers';
import { createLink } from '../src/db/links';
import type { QueuedMail } from '../src/db/mails';
import { findNotice } from '../src/db/recipient-notices';
import { addDays } from '../src/rules/calendar';
import type { Message } from '../src/types/mail';
import type { Dependencies } from './index';

/** An employer may answer late; the link can do nothing but say that he knows. */
const answerDays = 180;

/**
 * [20] Tells an employer that an applicant withdrew her consent. It names her, because he must know whose data it is about; he has
 * that name already. It goes out also when she is restricted: it is what the restriction asks (GDPR art. 19).
 * @returns null when nobody is to be told any more
 */
export async function composeWithdrawalNotice(
  { db, renderer, publicUrl }: Dependencies,
  { id: mailId, kind, contactId, about }: QueuedMail,
  at: Date,
): Promise<Message | null> {
  const contact = contactId && (await readContactPerson(db.sql, contactId));
  const notice = about && (await findNotice(db.sql, about));
  const person = notice && (await readApplicant(db.sql, notice.applicantId));
  if (!contact || !person || notice.state === 'acknowledged' || notice.state === 'impossible') return null;
  const { language } = contact;
  const link = { purpose: 'acknowledge', contactId: contact.id, about: notice.id } as const;
  const token = await createLink(db.sql, { ...link, at, expiresAt: addDays(at, answerDays) });
  return {
    mailId,
    to: { name: contact.name, address: contact.email },
    language,
    ...renderer.render(kind, language, {
      givenName: contact.name,
      person: `${person.givenName} ${person.familyName}`,
      acknowledgeUrl: `${publicUrl}/${language}/told/${token}`,
      isReminder: notice.attempts > 0,
    }),
  };
}
