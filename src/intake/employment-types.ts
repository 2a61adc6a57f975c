import { asList, asText, fold } from './fields';
import type { Note } from './rules';

/** The values schema.org and Google list for `employmentType`. */
export const employmentTypes = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const;

type EmploymentType = (typeof employmentTypes)[number];

/** What exports write instead, in nl, fr and en; a permanent contract says nothing about the hours and is left out quietly. */
const wordings: [RegExp, EmploymentType | null][] = [
  [/^(?:voltijds?|voltijdse?|full time|fulltime|temps plein|a temps plein)\b/, 'FULL_TIME'],
  [/^(?:deeltijds?|deeltijdse?|part time|parttime|temps partiel|a temps partiel|mi temps|halftijds)\b/, 'PART_TIME'],
  [/^(?:freelance|freelancer|zelfstandige?|independant|contractor|contract|self employed)\b/, 'CONTRACTOR'],
  [
    /^(?:tijdelijke?|interim|uitzend\w*|temporaire|temporary|temp|bepaalde duur|duree determinee|cdd|seizoen\w*)\b/,
    'TEMPORARY',
  ],
  [/^(?:stage|stagiaire?|internship|intern|traineeship)\b/, 'INTERN'],
  [/^(?:vrijwillig\w*|benevol\w*|volunteer)\b/, 'VOLUNTEER'],
  [/^(?:per diem|per dag|dagcontract)\b/, 'PER_DIEM'],
  [/^(?:other|andere?|autre|student\w*|jobstudent\w*|flexi ?job\w*|etudiant\w*)\b/, 'OTHER'],
  [/^(?:vaste?|vast contract|permanent\w*|onbepaalde duur|duree indeterminee|cdi)\b/, null],
];

/** Reads `employmentType`: values, URLs of schema.org, lists, or words; what is not known is left out with a note. */
export function readEmploymentTypes(value: unknown, path: string, note: Note): EmploymentType[] {
  const found = new Set<EmploymentType>();
  const words = asList(value)
    .slice(0, 20)
    .flatMap((item) => (asText(item) ?? '').slice(0, 300).split(/[,;|+&]|\/(?!\/)|\b(?:en|et|and|of|ou|or)\b/i));
  for (const word of words) {
    const key = fold(word).replace(/[_-]+/g, ' ').trim();
    if (key === '' || key === 'https:' || key === 'http:' || /^\/?\/?schema\.org$/.test(key)) continue;
    const wording = wordings.find(([pattern]) => pattern.test(key));
    if (wording === undefined) note(path, 'unknown-value');
    else if (wording[1] !== null) found.add(wording[1]);
  }
  return employmentTypes.filter((type) => found.has(type));
}
