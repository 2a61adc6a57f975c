import { contractPhrases, femaleEndings } from './noise';

const genderMark = /\(?(?<![\p{L}\d])[mvfhxdw](?:\s*[/|,.-]\s*[mvfhxdw])+(?![\p{L}\d])\)?/gu;
const amount =
  /€\s?\d[\d.,]*|(?<![\p{L}\d])\d[\d.,/]*\s?(?:€|%|eur|euros?|u|h|uur|uren|heures?|hours?|hrs|ste|de|e)(?![\p{L}\d])(?:\s?\/\s?\p{L}+)?/gu;
const femaleEnding = new RegExp(
  String.raw`(\p{L}{3,})(?:[/·•.-](?:${femaleEndings.join('|')}))(?:[·•.-]?s)?(?![\p{L}])`,
  'gu',
);
/** Without one of these signs a text has no second gender form; most labels have none. */
const genderSign = /[(/|,.·•-]/;
/** Letters, digits and signs that folding leaves alone but for capitals. */
const plain = /^[ -_a-~]*$/;

/** NFKC, lower case, without diacritics and ligatures: the form in which words are compared. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑‒–—―]/g, ' - ');
}

/** One gender form for all: vendeur(se), vendeur/euse, vendeur·se, begeleid(st)er, (m/v/x). */
export function withoutGender(folded: string): string {
  if (!genderSign.test(folded)) return folded;
  return folded
    .replace(/\(st\)er/gu, 'ster')
    .replace(/(\p{L}{2,})\(\p{L}{1,5}\)(\p{L}*)/gu, '$1$2')
    .replace(femaleEnding, '$1')
    .replace(genderMark, ' ')
    .replace(/\([mvfhx]\)/g, ' ');
}

/**
 * The title as its writer cut it: `Magazijnier (m/v/x) - nachtploeg | Genk` is three segments. Hours, wages and terms of
 * contract are gone, single words of that kind are left to the caller, who may need them (a night auditor).
 */
export function segmentsOf(title: string): string[] {
  let text = withoutGender(fold(title)).replace(amount, ' ');
  for (const phrase of contractPhrases) text = text.replace(phrase, ' | ');
  return text
    .split(/[|•;:!?()[\]{},]|\s-+\s|\s-(?=\p{L})|\.\s/u)
    .map((segment) => segment.trim())
    .filter((segment) => /\p{L}/u.test(segment));
}

/** The words of a folded text; `c++`, `c#` and `.net` stay whole. */
export function wordsOf(folded: string): string[] {
  return folded.match(/\.net(?![a-z])|[\p{L}\d]+(?:\+\+|#)?/gu) ?? [];
}
