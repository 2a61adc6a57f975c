import type { Language } from '../types/language';

/** Belgian usage where the platform knows it; English as an international reader in Europe expects it. */
const locales: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };

const timeZone = 'Europe/Brussels';

/** A calendar day in Brussels: `woensdag 5 november 2025`. */
export function formatDay(instant: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeZone }).format(instant);
}

/** A day and time in Brussels, for deadlines: `woensdag 5 november 2025 om 14:30`. */
export function formatMoment(instant: Date, language: Language): string {
  const time = new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', timeZone });
  return `${formatDay(instant, language)} ${at[language]} ${time.format(instant)}`;
}

/** Ours, because the platform's own word for it differs between versions of its locale data. */
const at: Record<Language, string> = { nl: 'om', fr: 'à', en: 'at' };

/** Whole euro: cents say nothing about a salary. */
export function formatMoney(euro: number, language: Language): string {
  const money = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  return money.format(euro);
}

/** Whole kilometres; never `0 km`, which reads as a mistake. */
export function formatDistance(km: number, language: Language): string {
  const distance = new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
  });
  return distance.format(Math.max(1, km));
}

/** Name of a language by its ISO 639-1 code, as it stands in a sentence: `Frans`, `français`, `French`; else the code. */
export function formatLanguage(code: string, language: Language): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return new Intl.DisplayNames([locales[language]], { type: 'language' }).of(code) ?? code;
}

/** Level of a language (CEFR) by its number in the matcher, 1 … 6. */
export function formatLevel(level: number): string {
  return ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'][level - 1] ?? String(level);
}

/** `a, b en c`. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);
}

/** What somebody wrote, paragraph by paragraph, each on one line. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map(onOneLine)
    .filter((paragraph) => paragraph !== '');
}

/** Text without line breaks and control characters: what people wrote must not begin a paragraph or a header of ours. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
