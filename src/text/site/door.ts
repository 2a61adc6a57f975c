import type { Language } from '../../types/language';
import { doorTextEn } from './door-en';
import { doorTextFr } from './door-fr';
import { doorTextNl } from './door-nl';
import type { Notice } from './errors';

/** A notice above one button that does what it says. */
interface Asking extends Notice {
  button: string;
}

/** Words on the way in and out: sign-up, confirmation, sign-in, unsubscribing. */
export interface DoorText {
  signUp: Record<
    | 'heading'
    | 'lead'
    | 'termsLegend'
    | 'termsTick'
    | 'readTerms'
    | 'consentLegend'
    | 'matchingLegend'
    | 'matchingHint'
    | 'consentTick'
    | 'button',
    string
  > & {
    /** The notice at collection: promise 6, GDPR art. 13. */
    notice: (company: string, email: string, confirmDays: number) => string[];
    /** The minimum age of the policy, declared and not proven: no birth date is asked. */
    age: (years: number) => string;
    noticeHeading: string;
    readPrivacy: string;
    known: string;
    knownLink: string;
  };
  fields: Record<'givenName' | 'familyName' | 'email' | 'emailHint' | 'language', string>;
  toJobs: string;
  lookInMail: (confirmDays: number) => Notice;
  confirm: Asking & { invited: string; given: string; keptUntil: (moment: string) => string };
  alreadyConfirmed: Notice;
  signIn: Asking;
  signInSent: (minutes: number) => Notice;
  signInLink: Asking;
  linkOver: Notice;
  confirmOver: Notice;
  signedOut: Notice;
  unsubscribe: Asking;
  unsubscribed: Notice & Record<'receipt' | 'resume' | 'toMyPage', string>;
  unsubscribeUnknown: Notice;
}

export const doorTexts: Record<Language, DoorText> = { nl: doorTextNl, fr: doorTextFr, en: doorTextEn };
