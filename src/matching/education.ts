import { fold } from './normalise';

/** Words for a level of education in Belgium and elsewhere, in folded text; EQF as in the Flemish and French-speaking frameworks. */
const levels: [RegExp, number][] = [
  [/\b(?:ph\.?d|doctor\w*|doctorat\w*|these)\b/, 8],
  [
    /\b(?:masters?|m\.?sc|msc|mba|licentia\w*|licencie\w*|licence|postgradua\w*|universita\w*|universit\w*|burgerlijk ingenieur|ingenieur civil|industrieel ingenieur|ingenieur industriel|bac ?\+ ?5)\b/,
    7,
  ],
  [
    /\b(?:bachelors?|bacheliers?|baccalaureus|gradue\w*|graduat|hogeschool|hogeschooldiploma|haute ecole|bac ?\+ ?3|b\.?sc|a1|degree|hoger onderwijs|enseignement superieur)\b/,
    6,
  ],
  [/\b(?:hbo ?5|graduaats?\w*|associate|brevet d'enseignement superieur|bes|bts|a1-d)\b/, 5],
  [
    /\b(?:aso|tso|kso|cess|a2|high ?school|hoger secundair|secundair|secondaire superieur|secondaire|humanites|middelbaar|upper secondary|secondary|baccalaureat|professional certificate|vocational|7(?:de|e) jaar|7e professionnelle)\b/,
    4,
  ],
  [/\b(?:bso|a3|beroepssecundair|cq6|leertijd|apprentissage|apprenticeship)\b/, 3],
  [/\b(?:lager secundair|secondaire inferieur|lower secondary|ce1d|ce2d|a4)\b/, 2],
  [/\b(?:lager onderwijs|basisonderwijs|primaire|ceb|primary|elementary)\b/, 1],
];

/** Words that hold the words of another level: taken out before that is looked for. */
const wholes: [RegExp, number][] = [
  [/\b(?:associate degree|foundation degree)\b/g, 5],
  [/\b(?:master'?s? degree|postgraduate degree)\b/g, 7],
  [/\b(?:lager secundair(?: onderwijs)?|secondaire inferieur|lower secondary)\b/g, 2],
  [/\b(?:beroepssecundair(?: onderwijs)?|secondaire professionnel|enseignement professionnel)\b/g, 3],
];

/** All EQF levels, 1 … 8, that a text names, ascending: `bachelor of master` is [6, 7]. */
export function eqfLevels(text: string): number[] {
  let rest = fold(text);
  const found = new Set<number>();
  for (const [words, level] of wholes) {
    if (rest.search(words) >= 0) found.add(level);
    rest = rest.replace(words, ' ');
  }
  for (const [words, level] of levels) if (words.test(rest)) found.add(level);
  return [...found].sort();
}
