import type { Language } from '../types/language';
import type { MatchFilter, MatchObstacle, MatchReason, MatchRule } from '../types/matching';
import { reasonsEn } from './reasons-en';
import { reasonsFr } from './reasons-fr';
import { reasonsNl } from './reasons-nl';

/** What the matcher records with each rule where both sides say something. Ids are ESCO's; money is gross euro a month. */
interface RuleFacts {
  occupation: { ad: string; applicant: string; percent: number };
  skills: { asked: number; shared: number };
  nearness: { remote: 1 } | { km: number; travelKm: number };
  education: { asked: number; has: number };
  salary: { offered: number; floor: number };
}

/** What the matcher records with each hard requirement that is not met. */
interface FilterFacts {
  occupation: object;
  employment: object;
  distance: { km: number; travelKm: number };
  languages: { language: string; asked: number; mastered: number };
  education: { asked: number; has: number };
  salary: { offered: number; floor: number };
  licences: { lacking: string };
  shifts: { refused: string };
  hours: { min: number; max: number; wantedMin: number; wantedMax: number };
  start: { latest: string; earliest: string };
}

/** Who says nothing, so that a rule stayed neutral; `neither`: both speak and have nothing in common. */
export type Missing = 'ad' | 'applicant' | 'both' | 'neither';

/** Sentences to the applicant. A rule or a filter without words does not compile. */
export interface ReasonText {
  rules: { [Rule in MatchRule]: (facts: RuleFacts[Rule]) => string };
  missing: { [Rule in MatchRule]: (missing: Missing) => string };
  obstacles: { [Filter in MatchFilter]: (facts: FilterFacts[Filter]) => string };
}

const texts: Record<Language, ReasonText> = { nl: reasonsNl, fr: reasonsFr, en: reasonsEn };

/**
 * What one rule of the matcher found, to the applicant.
 * @throws Error for a rule without text: a retired rule keeps its words, because stored matches still name it
 */
export function explainReason({ rule, facts }: MatchReason, language: Language): string {
  const { rules, missing } = texts[language];
  if (!Object.hasOwn(rules, rule)) throw new Error(`src/text/reasons.ts has no words for the rule ${rule}`);
  if ('missing' in facts) return missing[rule](facts['missing'] as Missing);
  const sentence = rules[rule] as (facts: MatchReason['facts']) => string;
  return sentence(facts);
}

/** Which hard requirement a pair does not meet and what would change it, to the applicant. */
export function explainObstacle({ filter, facts }: MatchObstacle, language: Language): string {
  const sentence = texts[language].obstacles[filter] as (facts: MatchObstacle['facts']) => string;
  return sentence(facts);
}
