import type { Language } from '../../types/language';
import { accountTextEn } from './account-en';
import { accountTextFr } from './account-fr';
import { accountTextNl } from './account-nl';
import type { Notice } from './errors';

/** Words of the applicant's own page. */
export interface AccountText {
  title: string;
  heading: (givenName: string) => string;
  welcome: Notice;
  /** For who came from a file, before her profile is here. */
  awaited: { heading: string; paragraphs: (source: string) => string[]; link: string };
  saved: Record<'profile' | 'consents' | 'digests' | 'analysis', string>;
  next: string;
  nextLink: string;
  contents: string;
  matches: Record<'heading' | 'none' | 'noConsent' | 'why' | 'method', string> & { score: (score: number) => string };
  consents: Record<'heading' | 'lead', string>;
  digests: Record<'heading' | 'on' | 'off' | 'stop' | 'resume', string>;
  profile: Record<ProfileWord, string>;
  understood: Record<'heading' | 'nothing' | 'notYet', string> & { because: (label: string) => string };
  signOut: string;
  /** Shown once, after storage consent was withdrawn and she is signed out. */
  withdrawnStorage: (destroyedOn: string) => Notice;
}

type ProfileWord =
  | 'heading'
  | 'lead'
  /** Promise 15. */
  | 'sensitive'
  | 'masked'
  | 'who'
  | 'work'
  | 'titles'
  | 'titlesHint'
  | 'employmentTypes'
  | 'employmentTypesHint'
  | 'skills'
  | 'skillsHint'
  | 'education'
  | 'notSaid'
  | 'where'
  | 'postcode'
  | 'postcodeHint'
  | 'travelKm'
  | 'languages'
  | 'languagesHint'
  | 'otherLanguages'
  | 'notSpoken'
  | 'phone'
  | 'optional'
  | 'save';

export const accountTexts: Record<Language, AccountText> = { nl: accountTextNl, fr: accountTextFr, en: accountTextEn };
