import {
  formatDay,
  formatDistance,
  formatLanguage,
  formatList,
  formatMoment,
  formatMoney,
  onOneLine,
} from '../../src/text/format';
import { languages } from '../../src/types/language';

/** The platform writes some spaces as no-break spaces, which differ between its versions. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('dates', () => {
  it('are days in Brussels, whatever the time zone of the machine', () => {
    const lastSecond = new Date('2026-02-28T22:59:59Z');
    const nextDay = new Date('2026-02-28T23:00:00Z');
    expect(formatDay(lastSecond, 'nl')).toBe('zaterdag 28 februari 2026');
    expect(formatDay(nextDay, 'nl')).toBe('zondag 1 maart 2026');
    expect(formatDay(nextDay, 'fr')).toBe('dimanche 1 mars 2026');
    expect(formatDay(nextDay, 'en').replace(',', '')).toBe('Sunday 1 March 2026');
  });

  it('follow summer time on the nights it begins and ends', () => {
    expect(formatMoment(new Date('2026-03-29T00:59:00Z'), 'nl')).toBe('zondag 29 maart 2026 om 01:59');
    expect(formatMoment(new Date('2026-03-29T01:00:00Z'), 'nl')).toBe('zondag 29 maart 2026 om 03:00');
    expect(formatMoment(new Date('2026-10-25T00:30:00Z'), 'nl')).toBe('zondag 25 oktober 2026 om 02:30');
    expect(formatMoment(new Date('2026-10-25T01:30:00Z'), 'nl')).toBe('zondag 25 oktober 2026 om 02:30');
  });
});

it('money is whole euro with the separators of its language', () => {
  expect(languages.map((language) => plain(formatMoney(2750.4, language)))).toEqual(['€ 2.750', '2 750 €', '€2,750']);
});

it('a distance is whole kilometres and never none', () => {
  expect(languages.map((language) => plain(formatDistance(12.4, language)))).toEqual(['12 km', '12 km', '12 km']);
  expect(plain(formatDistance(0, 'nl'))).toBe('1 km');
});

it('a language is named in each language, an unknown code stays a code', () => {
  expect(languages.map((language) => formatLanguage('nl', language))).toEqual(['Nederlands', 'néerlandais', 'Dutch']);
  expect(formatLanguage('no language', 'nl')).toBe('no language');
});

it('a list reads as a sentence', () => {
  expect(formatList(['a', 'b', 'c'], 'nl')).toBe('a, b en c');
  expect(formatList(['a', 'b'], 'fr')).toBe('a et b');
});

it('a text on one line has no line break of any kind, nor a control character', () => {
  expect(onOneLine(' a\r\nb\u2028c\u0000d\u0085e\tf ')).toBe('a b c d e f');
});
