import type { Language } from '../../types/language';
import type { MatchRule } from '../../types/matching';
import { matchesTextEn } from './matches-en';
import { matchesTextFr } from './matches-fr';
import { matchesTextNl } from './matches-nl';

/** Words of the explanation of one pair, and of what she can do about it. */
export interface MatchesText {
  heading: string;
  score: (score: number) => string;
  noProposal: string;
  /** Where the profile changed since the ad was proposed. */
  earlier: (score: number) => string;
  found: string;
  points: (points: number, of: number) => string;
  obstacles: string;
  changes: string;
  noChanges: string;
  correct: string;
  /** The procedure and the principles that were applied (C-203/22). */
  method: {
    heading: string;
    paragraphs: (points: Record<MatchRule, number>, threshold: number, limit: number) => string[];
  };
  /** Where there is nothing to explain. */
  notOffered: string;
  unread: string;
  noConsent: string;
  toConsent: string;
  aside: Record<'heading' | 'button' | 'done' | 'undo' | 'undone' | 'list', string>;
  review: Record<'heading' | 'lead' | 'words' | 'wordsHint' | 'button' | 'answer', string> & {
    open: (day: string, until: string) => string;
    extended: (until: string) => string;
    answered: Record<'upheld' | 'corrected', (day: string) => string>;
    sensitive: (names: string) => string;
    remedies: string;
  };
  back: string;
  toAd: string;
}

export const matchesTexts: Record<Language, MatchesText> = { nl: matchesTextNl, fr: matchesTextFr, en: matchesTextEn };
