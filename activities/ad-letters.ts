import { rejectionReason } from '../src/db/ad-notes';
import { type AdRecord, type AdText, readAd, readAdText } from '../src/db/ads';
import { type ContactPerson, readContactPerson } from '../src/db/customers';
import { createLink } from '../src/db/links';
import type { QueuedMail } from '../src/db/mails';
import { period } from '../src/policy/purposes';
import { adState } from '../src/rules/ad-state';
import { daysBetween, lastDayOf } from '../src/rules/ad-term';
import { dayInBrussels } from '../src/rules/calendar';
import { lintAd } from '../src/rules/linter/lint-ad';
import { adviseOnAd } from '../src/text/ad-advice';
import type { AdId } from '../src/types/ids';
import type { Language } from '../src/types/language';
import type { MailData, Message } from '../src/types/mail';
import type { Dependencies } from './index';

type Contact = ContactPerson & { language: Language };

interface Subject {
  ad: AdRecord;
  text: AdText;
  contact: Contact;
}

type AdMailKind = 'ad-published' | 'ad-ends-soon' | 'ad-refused';

/** Whether a mail tells a contact person about an ad. */
export function isAboutAd(mail: QueuedMail): mail is QueuedMail & { kind: AdMailKind } {
  return Object.hasOwn(letters, mail.kind);
}

/**
 * Writes to a contact person about an ad: what the ad is at the moment the mail leaves, decides what is said.
 * @returns null when there is nobody to tell, or nothing any more
 */
export async function composeAdMail(
  deps: Dependencies,
  { id: mailId, kind, contactId, about }: QueuedMail & { kind: AdMailKind },
  at: Date,
): Promise<Message | null> {
  const { sql } = deps.db;
  const contact = contactId && (await readContactPerson(sql, contactId));
  const ad = about && (await readAd(sql, about as AdId));
  const text = ad && (await readAdText(sql, ad.id));
  const letter = contact && text ? await letters[kind](deps, { ad, text, contact }, at) : null;
  if (!contact || !letter) return null;
  const { language, name, email } = contact;
  const rendered = deps.renderer.render(kind, language, letter);
  return { mailId, to: { name, address: email }, language, ...rendered };
}

type Letters = {
  [Kind in AdMailKind]: (deps: Dependencies, subject: Subject, at: Date) => Promise<MailData[Kind] | null>;
};

const letters: Letters = {
  async 'ad-published'({ publicUrl }, { ad, text, contact }, at) {
    const advice = adviseOnAd(text, findingsOf(ad, text), contact.language).filter(
      ({ severity }) => severity === 'warn',
    );
    if (adState(ad, at) !== 'published' || advice.length === 0) return null;
    return {
      givenName: contact.name,
      title: text.title,
      endsAt: ad.endsAt,
      adUrl: pageOf(publicUrl, contact, `jobs/${ad.id}`),
      advice,
    };
  },

  async 'ad-ends-soon'({ db, publicUrl, readPolicy }, { ad, text, contact }, at) {
    const daysLeft = daysBetween(dayInBrussels(at), lastDayOf(ad.endsAt));
    // Extended while the mail waited for its server: the new end has reminders of its own.
    if (adState(ad, at) !== 'published' || daysLeft > period(await readPolicy(at), 'reminder-first-days')) return null;
    const token = await createLink(db.sql, {
      purpose: 'ad',
      contactId: contact.id,
      about: ad.id,
      at,
      expiresAt: ad.endsAt,
    });
    const link = (move: string) => pageOf(publicUrl, contact, `employer/${token}/${move}`);
    return {
      givenName: contact.name,
      title: text.title,
      endsAt: ad.endsAt,
      daysLeft,
      canExtend: lastDayOf(ad.endsAt) < ad.contractEndsOn,
      contractEndsOn: ad.contractEndsOn,
      adUrl: pageOf(publicUrl, contact, `jobs/${ad.id}`),
      extendUrl: link('extend'),
      filledUrl: link('filled'),
      removeUrl: link('remove'),
    };
  },

  async 'ad-refused'({ db, publicUrl }, { ad, text, contact }, at) {
    const state = adState(ad, at);
    if (state !== 'refused' && state !== 'rejected') return null;
    return {
      givenName: contact.name,
      title: text.title,
      refusal: ad.refusedCode,
      reason: await rejectionReason(db.sql, ad.id),
      rightsUrl: pageOf(publicUrl, contact, 'rights'),
      advice: adviseOnAd(text, findingsOf(ad, text), contact.language),
    };
  },
};

function findingsOf({ isDeclared }: AdRecord, text: AdText) {
  return lintAd(text, { declaredVacancy: isDeclared });
}

function pageOf(publicUrl: string, { language }: Contact, path: string): string {
  return `${publicUrl}/${language}/${path}`;
}
