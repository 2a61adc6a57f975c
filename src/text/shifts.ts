import type { Language } from '../types/language';
import type { Shift } from '../types/matching';

/** When work is done, as it stands in a list and in a sentence. */
export const shiftWords: Record<Language, Record<Shift, string>> = {
  nl: { day: 'overdag', evening: '’s avonds', night: '’s nachts', weekend: 'in het weekend', shifts: 'in ploegen' },
  fr: { day: 'en journée', evening: 'le soir', night: 'la nuit', weekend: 'le week-end', shifts: 'en équipes' },
  en: {
    day: 'in the daytime',
    evening: 'in the evening',
    night: 'at night',
    weekend: 'at weekends',
    shifts: 'in shifts',
  },
};

/** `night weekend` as the matcher notes it: `’s nachts en in het weekend`. */
export function shiftsShown(noted: string, language: Language): string[] {
  return noted
    .split(' ')
    .flatMap((shift) => (shift in shiftWords[language] ? [shiftWords[language][shift as Shift]] : []));
}
