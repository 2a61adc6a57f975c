import type { SensitiveCode } from '../rules/detector/codes';
import type { Language } from '../types/language';
import { sensitiveEn } from './sensitive-en';
import { sensitiveFr } from './sensitive-fr';
import { sensitiveNl } from './sensitive-nl';

/** What an applicant reads about sensitive data: before she saves, and when something was found. */
export interface SensitiveText {
  /** Stands above every free field and every upload (promise 15). */
  warning: { heading: string; paragraphs: string[]; listIntro: string };
  names: Record<SensitiveCode, string>;
  /** What was masked before anything was stored. */
  masked: (count: number) => string;
  /** Asked while a passage is in quarantine. */
  question: {
    heading: string;
    found: (code: SensitiveCode) => string;
    ask: string;
  };
  choices: Record<'leaveOut' | 'change', { label: string; effect: string }>;
  /** Why there is no choice to keep it. */
  notKept: string;
}

export const sensitiveText: Record<Language, SensitiveText> = { nl: sensitiveNl, fr: sensitiveFr, en: sensitiveEn };
