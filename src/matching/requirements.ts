import { isDay } from '../rules/calendar';
import type { HoursRange, Shift } from '../types/matching';
import { licenceCategories } from '../types/matching';
import { fold } from './normalise';

/** What an ad requires besides the fields of schema.org. Only what it says it requires: what is welcome only, is left out. */

const welcomeOnly =
  /\b(?:plus(?:punt)?|troef|pre|gewenst|wenselijk|mooi meegenomen|atout|souhaite\w*|apprecie\w*|asset|advantage|preferred|nice to have|desirable|desired|bonus|niet nodig|geen vereiste|pas (?:necessaire|requis)|not (?:required|needed))\b/;

function clausesOf(text: string): string[] {
  return fold(text)
    .split(/[.;\n•]+/)
    .filter((clause) => clause.trim() !== '' && !welcomeOnly.test(clause));
}

const licence =
  /\b(?:rijbewijs(?:sen)?|permis(?: de conduire)?|driving licen[cs]es?|driver'?s? licen[cs]es?|driver licen[cs]es?)\s*(?:(?:type|categorie|category|cat|klasse|class)\b\.?\s*)?((?:(?:am|a1|a2|a|be|b|c1e|c1|ce|c|d1e|d1|de|d|g)(?:\s?\+\s?e)?(?![a-z0-9'])[\s,/&]*(?:(?:en|et|and)\s)?)+)/g;

/** Categories named after the word for a driving licence: `rijbewijs B`, `permis C+E`. Alternatives (`B of C`) ask the first. */
export function licencesAsked(text: string): string[] {
  const found = clausesOf(text).flatMap((clause) =>
    [...clause.matchAll(licence)].flatMap(([, named]) =>
      (named ?? '')
        .toUpperCase()
        .replace(/\s?\+\s?E/g, 'E')
        .split(/[^A-Z0-9]+/),
    ),
  );
  return licenceCategories.filter((category) => found.includes(category));
}

const shiftWords: [RegExp, Shift][] = [
  [
    /\b(?:nachtdienst\w*|nachtwerk|nachtploeg\w*|nachtshift\w*|travail de nuit|equipe de nuit|service de nuit|pause de nuit|night ?shifts?|night work)\b/,
    'night',
  ],
  [
    /\b(?:weekendwerk|weekenddienst\w*|weekendploeg\w*|weekendshift\w*|travail (?:le|du) week-?end|equipe (?:de|du) week-?end|weekend (?:work|shifts?))\b/,
    'weekend',
  ],
  [
    /\b(?:avonddienst\w*|avondwerk|avondploeg\w*|travail (?:en soiree|le soir|du soir)|evening (?:work|shifts?))\b/,
    'evening',
  ],
  [
    /\b(?:ploegen(?:dienst\w*|arbeid|werk|stelsel)|(?:twee|drie|2|3|vier|4|5|vijf)[ -]?ploegen\w*|vroege en late|travail (?:en|a) (?:equipes?|pauses)|(?:2|3|deux|trois) (?:x 8|pauses|equipes)|shift work|rotating shifts)\b/,
    'shifts',
  ],
];

/** Shifts that the hours or the text of an ad ask. */
export function shiftsAsked(text: string): string[] {
  const clauses = clausesOf(text);
  return shiftWords.filter(([words]) => clauses.some((clause) => words.test(clause))).map(([, shift]) => shift);
}

/** Hours of a full-time week in most joint committees. */
const fullWeek = 38;
/** Anything below is rather the hours of a day. */
const leastShare = 25;

const fractions: [RegExp, number][] = [
  [/\b(?:halftijds\w*|mi-?temps|half-?time)\b/, 50],
  [/(?<![\d/])4\s?\/\s?5(?![\d/])/, 80],
  [/(?<![\d/])3\s?\/\s?4(?![\d/])/, 75],
  [/\b(?:voltijds\w*|temps plein|full-?time)\b/, 100],
];

const weekly =
  /(?<!\d)(\d{1,2}(?:[.,]\d)?)(?:\s?(?:-|tot|a|to|of|ou|or)\s?(\d{1,2}(?:[.,]\d)?))?\s?(?:u|uur|uren|h|heures?|hours?|hrs?)(?![a-z0-9])/g;
const perWeek =
  /\bweek\b|\bweekly\b|\bsemaine\b|\bhebdo\w*|\bwekelijks\b|^\W*\d[\d.,]*\s?(?:u|uur|uren|h|heures?|hours?)\W*$/;

/** `20 tot 25 uur per week`, `80 %`, `4/5`, `halftijds`: percent of full time; null where the hours say nothing of the kind. */
export function hoursOffered(workHours: string | null): HoursRange | null {
  const text = fold(workHours ?? '');
  const hours = perWeek.test(text) ? [...text.matchAll(weekly)].flatMap(([, from, to]) => [from, to]) : [];
  const shares = [
    ...[...text.matchAll(/(?<!\d)(\d{2,3})\s?%/g)].map(([, share]) => Number(share)),
    ...fractions.filter(([words]) => words.test(text)).map(([, share]) => share),
    ...hours.filter((count) => count !== undefined).map((count) => (100 * Number(count.replace(',', '.'))) / fullWeek),
  ].map((share) => Math.min(100, Math.round(share)));
  const likely = shares.filter((share) => share >= leastShare);
  return likely.length === 0 ? null : { min: Math.min(...likely), max: Math.max(...likely) };
}

const months = [
  /^(?:januari|janvier|january)$/,
  /^(?:februari|fevrier|february)$/,
  /^(?:maart|mars|march)$/,
  /^(?:april|avril)$/,
  /^(?:mei|mai|may)$/,
  /^(?:juni|juin|june)$/,
  /^(?:juli|juillet|july)$/,
  /^(?:augustus|aout|august)$/,
  /^(?:september|septembre)$/,
  /^(?:oktober|octobre|october)$/,
  /^(?:november|novembre)$/,
  /^(?:december|decembre)$/,
];

const latestStart =
  /\b(?:start\w*|begin\w*|indiensttreding|in dienst|beschikbaar|entree en (?:service|fonction)|debut\w*|disponible|available)\b[^\d]{0,40}\b(?:uiterlijk|ten laatste|au plus tard|no later than|at the latest|by)\b[^\d]{0,15}(\d{1,2})(?:er|e|st|nd|rd|th)?\s?(?:[/.-]\s?(\d{1,2})\s?[/.-]|(?:de |of )?([a-z]+))\s?(\d{4})/;

/** The last day on which the work may begin, where an ad gives one: `indiensttreding uiterlijk 1 maart 2027`. */
export function latestStartAsked(words: string): string | null {
  const found = latestStart.exec(fold(words));
  if (!found) return null;
  const [, day, number, name, year] = found;
  const month = number ? Number(number) : months.findIndex((names) => names.test(name ?? '')) + 1;
  const text = [year!, String(month).padStart(2, '0'), day!.padStart(2, '0')].join('-');
  return isDay(text) ? text : null;
}
