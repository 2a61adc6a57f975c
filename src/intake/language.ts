import { isLanguage } from '../types/language';
import type { Language } from '../types/language';
import { asText } from './fields';
import { languageCode } from './codes';

/** Frequent small words that stand in one of the three languages only: 'de', 'en', 'is', 'of' and 'on' would tell nothing. */
const smallWords: Record<Language, ReadonlySet<string>> = {
  nl: new Set(
    'het een van voor met je jij jouw u uw bij wij zijn wordt ook niet naar op te dat die aan ons onze bent hebt als wat uit tot om over door er'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des une un du et pour vous nous est dans avec votre vos notre nos au aux sur ou par que qui vos ce cette êtes avez sont à'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and to you your with for our are as will this have an be at from or that who must their within can has'.split(
      ' ',
    ),
  ),
};

/** The language a text is written in, by its small words; null where two languages tie or fewer than two words tell. */
export function detectLanguage(text: string): Language | null {
  const words = text
    .slice(0, 20_000)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const counts = (['nl', 'fr', 'en'] as const)
    .map((language) => ({ language, count: words.filter((word) => smallWords[language].has(word)).length }))
    .sort((one, other) => other.count - one.count);
  const [best, second] = counts;
  if (best === undefined || second === undefined || best.count < 2 || best.count === second.count) return null;
  return best.language;
}

/** The language a field names (`inLanguage`: 'nl-BE', 'Nederlands', a schema.org Language), where it is one of ours. */
export function namedLanguage(value: unknown): Language | null {
  const name = asText(value);
  const code = name === null ? null : languageCode(name);
  return isLanguage(code) ? code : null;
}
