import type { Language } from './language';
import type { MatchReason, WhatIf } from './matching';

/** Who gets a kind of mail, and what a crash between "accepted by the server" and "recorded" means for it (DESIGN 5). */
export const mailKinds = {
  confirm: { to: 'applicant', bulk: false },
  'confirm-reminder': { to: 'applicant', bulk: false },
  invitation: { to: 'applicant', bulk: false },
  'consent-withdrawn-notice': { to: 'contact', bulk: false },
  'ad-published': { to: 'contact', bulk: false },
  'ad-ends-soon': { to: 'contact', bulk: false },
  'ad-refused': { to: 'contact', bulk: false },
  'sign-in': { to: 'applicant', bulk: false },
  unsubscribed: { to: 'applicant', bulk: false },
  'text-held': { to: 'applicant', bulk: false },
  'account-closed': { to: 'applicant', bulk: false },
  'erasure-asked': { to: 'applicant', bulk: false },
  'customer-erasure-asked': { to: 'contact', bulk: false },
  'erasure-letter': { to: 'own-address', bulk: false },
  'ledger-anchor': { to: 'own-address', bulk: false },
  application: { to: 'contact', bulk: false },
  'application-undelivered': { to: 'applicant', bulk: false },
  'review-answer': { to: 'applicant', bulk: false },
  'request-extended': { to: 'applicant', bulk: false },
  digest: { to: 'applicant', bulk: true },
} as const satisfies Record<string, { to: 'applicant' | 'contact' | 'own-address'; bulk: boolean }>;

/** Bulk mail is sent at most once (a doubtful one becomes `uncertain`), all other mail at least once under the same Message-ID. */
export type MailKind = keyof typeof mailKinds;

/** Kinds that go to an applicant; the others go to a customer's contact person, or to an address that the mail itself holds. */
export type ApplicantMailKind = {
  [Kind in MailKind]: (typeof mailKinds)[Kind]['to'] extends 'applicant' ? Kind : never;
}[MailKind];

export function isToApplicant(kind: MailKind): kind is ApplicantMailKind {
  return mailKinds[kind].to === 'applicant';
}

/** Who sends, in every mail and on every page: from the policy's controller block. */
export interface Sender {
  company: string;
  tradeName: string;
  street: string;
  postcode: string;
  locality: string;
  enterpriseNumber: string;
  email: string;
}

export interface DigestItem {
  title: string;
  employerName: string;
  /** Place as shown; null = remote. */
  place: string | null;
  url: string;
  score: number;
  reasons: MatchReason[];
  /** The change of her profile that would bring most; null where nothing would. */
  whatIf: WhatIf | null;
  /** Page with the whole explanation, where she can put the ad aside or ask a person to look. */
  whyUrl: string;
}

/** One thing that the linter says of an ad, in the reader's language. */
export interface AdAdvice {
  code: string;
  severity: 'refuse' | 'review' | 'warn';
  /** Name of the field. */
  where: string;
  /** The words as they stand there; null for what is missing. */
  words: string | null;
  /** Both together: `Titel: “jong”`. */
  label: string;
  why: string;
  instead: string;
}

/** What somebody reads who asked to be erased, before it happens. */
interface ErasureNotice {
  givenName: string;
  destroyedOn: Date;
  /** The last day on which it can be undone; null once it cannot. */
  lastDay: Date | null;
  erased: string[];
  kept: string[];
}

/** Everything a template may show, by kind. URLs are absolute and carry opaque tokens only. */
export interface MailData {
  confirm: { givenName: string; confirmUrl: string; confirmBy: Date };
  'confirm-reminder': { givenName: string; confirmUrl: string; confirmBy: Date };
  'consent-withdrawn-notice': { givenName: string; person: string; acknowledgeUrl: string; isReminder: boolean };
  invitation: { givenName: string; confirmUrl: string; confirmBy: Date; source: string };
  'ad-published': { givenName: string; title: string; endsAt: Date; adUrl: string; advice: AdAdvice[] };
  'ad-ends-soon': {
    givenName: string;
    title: string;
    endsAt: Date;
    /** Whole days after today; 0 = the last day is today. */
    daysLeft: number;
    /** Whether the contract leaves a day after the last one. */
    canExtend: boolean;
    contractEndsOn: string;
    adUrl: string;
    extendUrl: string;
    filledUrl: string;
    removeUrl: string;
  };
  'ad-refused': {
    givenName: string;
    title: string;
    /** Why it was refused, as a code; null where a member of staff rejected it. */
    refusal: string | null;
    /** What that member of staff wrote. */
    reason: string | null;
    rightsUrl: string;
    advice: AdAdvice[];
  };
  'sign-in': { givenName: string; signInUrl: string; validMinutes: number };
  unsubscribed: { givenName: string; profileUrl: string };
  'text-held': { givenName: string; until: Date; pageUrl: string };
  'account-closed': {
    givenName: string;
    closedOn: Date;
    destroyedOn: Date;
    /** Null once it cannot be undone any more. */
    stayUrl: string | null;
    rightsUrl: string;
  };
  'erasure-asked': ErasureNotice & { stayUrl: string | null };
  'customer-erasure-asked': ErasureNotice & { customerName: string };
  'erasure-letter': {
    /** Empty: no name outlives its row. */
    givenName: string;
    /** Of the decision in the evidence: random, and beside no name. */
    token: string;
    destroyedOn: Date;
    erased: string[];
    kept: string[];
  };
  'ledger-anchor': {
    /** Empty: it goes to an office. */
    givenName: string;
    day: Date;
    seq: string;
    mac: string;
    /** The anchor itself, a compact JWS. */
    anchor: string;
  };
  application: {
    /** Name of the contact person. */
    givenName: string;
    person: string;
    adTitle: string;
    adIdentifier: string | null;
    adUrl: string;
    /** What the applicant chose to pass on, line by line. */
    fields: { label: string; lines: string[] }[];
    message: string[];
  };
  'application-undelivered': {
    givenName: string;
    adTitle: string;
    employerName: string;
    /** True once nobody looks for the right address any more. */
    isFinal: boolean;
    pageUrl: string;
  };
  'review-answer': {
    givenName: string;
    adTitle: string;
    outcome: 'upheld' | 'corrected';
    /** The words of who looked at it. */
    paragraphs: string[];
    pageUrl: string;
  };
  'request-extended': { givenName: string; adTitle: string; lastDay: Date; paragraphs: string[]; pageUrl: string };
  digest: { givenName: string; items: DigestItem[]; profileUrl: string; unsubscribeUrl: string };
}

export interface Rendered {
  subject: string;
  text: string;
  html: string;
}

/** One message on its way out. */
export interface Message extends Rendered {
  /** From the mail's row: Message-ID is made of it, so a second sending is the same message. */
  mailId: string;
  to: { name: string; address: string };
  language: Language;
  /** Bulk mail carries RFC 2369 and RFC 8058 headers with this URL. */
  unsubscribeUrl?: string;
}
