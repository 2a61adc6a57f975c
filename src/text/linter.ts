import type { LintCode } from '../rules/linter/codes';
import type { Language } from '../types/language';
import { linterEn } from './linter-en';
import { linterFr } from './linter-fr';
import { linterNl } from './linter-nl';

/** What the employer and staff read about a finding of the ad linter. */
export interface LintAdvice {
  /** Why it was found, with the law in plain words. */
  why: string;
  /** What to write or do instead. */
  instead: string;
}

/** A code without words does not compile. */
export type LinterText = Record<LintCode, LintAdvice>;

const texts: Record<Language, LinterText> = { nl: linterNl, fr: linterFr, en: linterEn };

/**
 * Why the linter stopped at something in an ad, and what to write instead.
 * @throws Error for a code without text: a retired code keeps its words, because stored ads still name it
 */
export function adviseOnFinding(code: LintCode, language: Language): LintAdvice {
  const text = texts[language];
  if (!Object.hasOwn(text, code)) throw new Error(`src/text/linter.ts has no words for the code ${code}`);
  return text[code];
}
