import { fold } from './fields';

/**
 * Codes by their names in Dutch, French and English ('belgie', 'belgique', 'belgium' → BE), from the tables of Unicode that
 * come with Node. A code that Unicode knows as old (DD, UK, iw) is skipped in favour of its successor.
 */
function codesByName(type: 'region' | 'language', letters: string, prefix: string): Map<string, string> {
  const codes = [...letters].flatMap((first) => [...letters].map((second) => first + second));
  const current = codes.filter((code) => Intl.getCanonicalLocales(prefix + code)[0] === prefix + code);
  const found = new Map<string, string>();
  for (const language of ['nl', 'fr', 'en']) {
    const names = new Intl.DisplayNames(language, { type, fallback: 'none' });
    for (const code of current) {
      const name = names.of(code);
      if (name !== undefined) found.set(fold(name), code).set(code.toLowerCase(), code);
    }
  }
  return found;
}

const countries = codesByName('region', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'und-');
const languages = codesByName('language', 'abcdefghijklmnopqrstuvwxyz', '');

/** Names and codes in use that Unicode does not list: ISO alpha-3 of the neighbours, the sign on cars, everyday names. */
const otherCountries = new Map([
  ['b', 'BE'],
  ['bel', 'BE'],
  ['nld', 'NL'],
  ['holland', 'NL'],
  ['fra', 'FR'],
  ['deu', 'DE'],
  ['lux', 'LU'],
  ['gbr', 'GB'],
  ['uk', 'GB'],
]);

const otherLanguages = new Map([
  ['vlaams', 'nl'],
  ['flemish', 'nl'],
  ['neerlandais', 'nl'],
  ['dut', 'nl'],
  ['nld', 'nl'],
  ['fre', 'fr'],
  ['fra', 'fr'],
  ['eng', 'en'],
  ['ger', 'de'],
  ['deu', 'de'],
]);

/** ISO 3166-1 alpha-2 of a country given as code or by its name in nl, fr or en; null where it is not recognised. */
export function countryCode(name: string): string | null {
  const key = fold(name.slice(0, 100));
  return countries.get(key) ?? otherCountries.get(key) ?? null;
}

/** ISO 639-1 of a language given as code, tag ('nl-BE') or by its name in nl, fr or en; null where it is not recognised. */
export function languageCode(name: string): string | null {
  const key = fold(name.slice(0, 100));
  const stem = key.replace(/^(\p{L}{2,3})[-_].*$/u, '$1');
  return languages.get(key) ?? otherLanguages.get(key) ?? languages.get(stem) ?? otherLanguages.get(stem) ?? null;
}
