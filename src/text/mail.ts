import type { Language } from '../types/language';
import type { MailData, MailKind, Sender } from '../types/mail';
import { mailTextEn } from './mail-en';
import { mailTextFr } from './mail-fr';
import { mailTextNl } from './mail-nl';

/** Words that every mail carries around its own. */
export interface FrameText {
  closing: string;
  /** The legal person behind the name people know (WER XII.6: who sends must be plain). */
  company: string;
  enterpriseNumber: string;
  /** Promise 28: who answers a mail knows that the answer is kept. */
  replying: string;
  privacy: string;
  /** Promise 70: the authority's address in every mail. */
  complaint: string;
  authority: string;
}

/** Words of each kind. The preview is the line that an inbox shows beside the subject. */
export interface KindText {
  confirm: Record<'subject' | 'preview' | 'heading' | 'lead' | 'button' | 'deadline' | 'ignored', string>;
  invitation: Record<
    'subject' | 'preview' | 'heading' | 'lead' | 'source' | 'holding' | 'button' | 'deadline' | 'objection',
    string
  >;
  'confirm-reminder': KindText['confirm'];
  'consent-withdrawn-notice': Record<
    'subject' | 'preview' | 'heading' | 'lead' | 'duties' | 'asking' | 'button',
    string
  >;
  'sign-in': Record<'subject' | 'preview' | 'heading' | 'lead' | 'button' | 'ignored', string>;
  unsubscribed: Record<'subject' | 'preview' | 'heading' | 'lead' | 'staying' | 'button', string>;
  'text-held': Record<'subject' | 'preview' | 'heading' | 'lead' | 'deadline' | 'button', string>;
  'account-closed': Record<
    'subject' | 'preview' | 'heading' | 'lead' | 'again' | 'stay' | 'button' | 'ignored',
    string
  >;
  'erasure-asked': KindText['customer-erasure-asked'] & Record<'button', string>;
  'customer-erasure-asked': Record<
    'subject' | 'preview' | 'heading' | 'lead' | 'undo' | 'erased' | 'kept' | 'letter',
    string
  >;
  'erasure-letter': Record<
    'subject' | 'preview' | 'heading' | 'lead' | 'token' | 'proof' | 'erased' | 'kept' | 'rights' | 'last',
    string
  >;
  'ledger-anchor': Record<'subject' | 'preview' | 'heading' | 'lead' | 'seq' | 'mac' | 'check', string>;
  'ad-published': Record<'subject' | 'preview' | 'heading' | 'lead' | 'list' | 'after' | 'button', string>;
  'ad-ends-soon': Record<'subject' | 'preview' | 'heading' | 'lead' | 'extend' | 'room', string> &
    Record<'filled' | 'remove' | 'silence' | 'links', string>;
  'ad-refused': Record<'subject' | 'preview' | 'heading' | 'lead' | 'reason' | 'list' | 'after' | 'rights', string>;
  application: Record<
    'subject' | 'preview' | 'heading' | 'lead' | 'reference' | 'ad' | 'fields' | 'message' | 'reply' | 'duties',
    string
  >;
  'application-undelivered': Record<'subject' | 'preview' | 'heading' | 'lead' | 'next' | 'button', string>;
  'review-answer': Record<'subject' | 'preview' | 'heading' | 'lead' | 'outcome' | 'remedies' | 'button', string>;
  'request-extended': Record<'subject' | 'preview' | 'heading' | 'lead' | 'deadline' | 'button', string>;
  digest: Record<'subject' | 'preview' | 'heading' | 'lead' | 'why' | 'more' | 'remote' | 'method', string> &
    Record<'profile' | 'consent' | 'unsubscribe', string> & { score: (score: number) => string };
}

/** All words of all mails in one language. A missing word does not compile. */
export interface MailText {
  greeting: (givenName: string | null) => string;
  frame: (sender: Sender) => FrameText;
  kinds: { [Kind in MailKind]: (data: MailData[Kind], sender: Sender) => KindText[Kind] };
}

export const mailTexts: Record<Language, MailText> = { nl: mailTextNl, fr: mailTextFr, en: mailTextEn };

/**
 * Salutation with the given name, or without it where it does not read as a name. Anyone can sign up someone else's
 * address, and a "name" such as `win.example` would become a clickable advertisement sent by us.
 */
export function greet(givenName: string, language: Language): string {
  return mailTexts[language].greeting(readsAsName.test(givenName) ? givenName : null);
}

/** Letters, spaces, hyphens, apostrophes and the dots of initials; nothing that a mail program turns into a link. */
const readsAsName = /^(?!.*\.\p{L}{2})\p{L}[\p{L}\p{M}'’ .-]{0,59}$/u;
