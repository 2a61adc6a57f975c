import type { Language } from './language';
import type { MatchReason } from './matching';

/** Who gets a kind of mail, and what a crash between "accepted by the server" and "recorded" means for it (DESIGN 5). */
export const mailKinds = {
  confirm: { to: 'applicant', bulk: false },
  invitation: { to: 'applicant', bulk: false },
  'sign-in': { to: 'applicant', bulk: false },
  unsubscribed: { to: 'applicant', bulk: false },
  digest: { to: 'applicant', bulk: true },
} as const satisfies Record<string, { to: 'applicant' | 'contact'; bulk: boolean }>;

/** Bulk mail is sent at most once (a doubtful one becomes `uncertain`), all other mail at least once under the same Message-ID. */
export type MailKind = keyof typeof mailKinds;

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
}

/** Everything a template may show, by kind. URLs are absolute and carry opaque tokens only. */
export interface MailData {
  confirm: { givenName: string; confirmUrl: string; confirmBy: Date };
  invitation: { givenName: string; confirmUrl: string; confirmBy: Date; source: string };
  'sign-in': { givenName: string; signInUrl: string; validMinutes: number };
  unsubscribed: { givenName: string; profileUrl: string };
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
