import type { ConsentPurposeId } from '../../policy/ids';
import type { Language } from '../../types/language';
import { consentTextEn } from './consents-en';
import { consentTextFr } from './consents-fr';
import { consentTextNl } from './consents-nl';
import type { Notice } from './errors';

/** Words of the consents, their receipts, and of leaving. */
export interface ConsentText {
  give: string;
  withdraw: string;
  /** Withdrawing storage leads to a page that says what it is. */
  leave: string;
  never: string;
  /** Opens the words that were agreed to. */
  open: string;
  given: (moment: string) => string;
  withdrawn: (moment: string) => string;
  /** What happens at once when she withdraws: read before the click. */
  effect: Record<ConsentPurposeId, string>;
  sharing: { ask: string; none: string; title: (employer: string) => string };
  receipts: Record<'heading' | 'lead' | 'none' | 'link', string> & {
    line: (event: 'given' | 'withdrawn', title: string, moment: string) => string;
  };
  receipt: Record<
    | 'title'
    | 'lead'
    | 'purpose'
    | 'employer'
    | 'events'
    | 'words'
    | 'controller'
    | 'recipients'
    | 'categories'
    | 'rights'
    | 'notices'
    | 'policy'
    | 'subject'
    | 'signature'
    | 'download'
    | 'verify'
    | 'back',
    string
  > & {
    event: Record<'given' | 'withdrawn', string>;
    /** @param rights names of `rightNames`, as a list */
    allRights: (rights: string) => string;
    /** Articles of the GDPR as the receipt lists them. */
    rightNames: Record<string, string>;
    /** Categories, recipients and notices of the policy, by their ids. */
    names: Record<string, string>;
  };
  leaving: Notice & {
    atOnce: string;
    atOnceItems: string[];
    /** @param graceDays of the policy */
    later: (graceDays: number) => string;
    laterItems: (graceDays: number) => string[];
    kept: string;
    /** @param proofYears of the policy */
    keptItems: (proofYears: number) => string[];
    told: string;
    toldNone: string;
    /** What to take along first, above the links to it. */
    take: string;
    button: string;
    stay: string;
  };
  /** For the contact person of an employer. */
  told: Record<'ask' | 'done' | 'over', Notice> & { button: string };
}

export const consentTexts: Record<Language, ConsentText> = { nl: consentTextNl, fr: consentTextFr, en: consentTextEn };
