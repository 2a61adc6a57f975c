import { fold, wordsOf } from './normalise';

/** Names of languages in nl, fr, en and in the language itself, folded; the ISO 639-1 code itself is understood too. */
const names: Record<string, string> = {
  nl: 'nederlands neerlandais dutch vlaams flamand flemish',
  fr: 'frans francais french',
  en: 'engels anglais english',
  de: 'duits allemand german deutsch',
  es: 'spaans espagnol spanish espanol castellano',
  it: 'italiaans italien italian italiano',
  pt: 'portugees portugais portuguese portugues',
  pl: 'pools polonais polish polski',
  ro: 'roemeens roumain romanian romana',
  bg: 'bulgaars bulgare bulgarian',
  tr: 'turks turc turkish turkce',
  ar: 'arabisch arabe arabic',
  uk: 'oekraiens ukrainien ukrainian',
  ru: 'russisch russe russian',
  zh: 'chinees mandarijn chinois mandarin chinese',
  ja: 'japans japonais japanese',
  el: 'grieks grec greek',
  hu: 'hongaars hongrois hungarian',
  cs: 'tsjechisch tcheque czech',
  sk: 'slovaaks slovaque slovak',
  sq: 'albanees albanais albanian',
  sr: 'servisch serbe serbian',
  hr: 'kroatisch croate croatian',
  sv: 'zweeds suedois swedish',
  da: 'deens danois danish',
  no: 'noors norvegien norwegian',
  fi: 'fins finnois finnish',
  he: 'hebreeuws hebreu hebrew',
  hi: 'hindi',
  fa: 'perzisch farsi persan persian dari',
  ps: 'pasjtoe pachto pashto',
  ur: 'ourdou urdu',
  so: 'somalisch somali',
  ti: 'tigrinya',
  sw: 'swahili',
  ln: 'lingala',
};

const codes = new Map(Object.entries(names).flatMap(([code, words]) => words.split(' ').map((word) => [word, code])));

/** ISO 639-1 code of a language as people write it (`Nederlands`, `néerlandais`, `nl`, `fr-BE`), or null. */
export function languageCode(text: string): string | null {
  const words = wordsOf(fold(text));
  const named = words.map((word) => codes.get(word)).find((code) => code !== undefined);
  return named ?? words.find((word) => word in names) ?? null;
}

/** What somebody masters, or must, who names a language without a level: B2, enough to work in it. */
export const unsaidLevel = 4;

/** Words for a level, the more telling first: `zeer goed` is not `goed`, `limited working` is not `working`. */
const levels: [RegExp, number][] = [
  [/\b(?:native|mother ?tongue|moedertaal|maternelle|first language|thuistaal|mothertongue)\b/, 6],
  [
    /\b(?:basic|basis\w*|base|notions?|notie\w*|elementary|elementair\w*|elementaire|begin\w*|debutant\w*|scolaire|noties)\b/,
    2,
  ],
  [/\b(?:intermediate|intermediaire|gemiddeld\w*|moyen\w*|voldoende|limited|matig|redelijk\w*|passable)\b/, 3],
  [
    /\b(?:fluent\w*|vloeiend\w*|courant|couramment|bilingu\w*|tweetalig|perfect\w*|parfait\w*|excellent\w*|uitstekend\w*|full professional|zeer goed\w*|tres bon\w*|very good|advanced|avance\w*|gevorderd\w*|maitrise)\b/,
    5,
  ],
  [/\b(?:good|goed\w*|bon\w*|professional|professionnel\w*|working|upper)\b/, 4],
];

/** CEFR level, 1 (A1) … 6 (C2), of `C1`, `vloeiend`, `langue maternelle`, `professional working proficiency`; null = not said. */
export function cefrLevel(text: string | null): number | null {
  if (!text) return null;
  const folded = fold(text);
  const code = /\b([abc])([12])\b/.exec(folded);
  if (code) return 'abc'.indexOf(code[1]!) * 2 + Number(code[2]);
  return levels.find(([words]) => words.test(folded))?.[1] ?? null;
}
