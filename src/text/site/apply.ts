import type { Language } from '../../types/language';
import { applyTextEn } from './apply-en';
import { applyTextFr } from './apply-fr';
import { applyTextNl } from './apply-nl';

/** Words around applying: the ways out of the site, our own form, and what employers got. */
export interface ApplyText {
  /** The buttons on the page of an ad. */
  ways: { form: string; formHint: string; link: (employer: string) => string; mail: string };
  applied: (day: string) => string;
  seeApplications: string;
  /** The last page before the employer. */
  out: {
    heading: (employer: string) => string;
    link: string;
    mail: string;
    back: string;
  };
  form: Record<
    | 'heading'
    | 'lead'
    | 'always'
    | 'choose'
    | 'chooseHint'
    | 'message'
    | 'messageHint'
    | 'consent'
    | 'consentTick'
    | 'tickMissing'
    | 'button',
    string
  > & {
    receiver: (employer: string) => string;
    nothingElse: string;
    /** Names of what was recognised. */
    sensitive: (names: string) => string;
  };
  masked: string;
  disclosures: Record<
    'heading' | 'lead' | 'none' | 'fields' | 'shared' | 'notShared' | 'missed' | 'withdraw' | 'sent' | 'withdrawn',
    string
  > & {
    application: (title: string) => string;
    shown: string;
    on: (moment: string) => string;
  };
}

export const applyTexts: Record<Language, ApplyText> = { nl: applyTextNl, fr: applyTextFr, en: applyTextEn };
