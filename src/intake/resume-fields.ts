import { asList, isFields } from './fields';
import type { Fields } from './json-value';
import type { Note } from './rules';

type Taken = Record<string, readonly string[]>;

/** What is taken of an imported JSON Resume. All else is left out: nobody needs it for the account or for matching (promise 2). */
const taken: Taken = {
  basics: ['name', 'firstName', 'lastName', 'label', 'email', 'phone', 'location'],
  'basics.location': ['postalCode', 'city', 'countryCode'],
  work: ['position'],
  education: ['area', 'studyType'],
  skills: ['name', 'keywords'],
  languages: ['language', 'fluency'],
  meta: ['language'],
};

/** What is taken of somebody's own résumé: the account has her name and address already. */
export const ownTaken: Taken = {
  basics: ['name', 'email', 'phone', 'location', 'label', 'summary'],
  work: ['position', 'name', 'startDate', 'endDate', 'summary', 'highlights'],
  education: ['institution', 'area', 'studyType'],
  certificates: ['name', 'issuer'],
  skills: ['name', 'keywords'],
  languages: ['language', 'fluency'],
  meta: ['language', 'canonical', 'version', 'lastModified', 'skillstorm'],
};

/**
 * Names that may be told in a report: the rest of the standard, and what CVs add to it. A name not listed is told as `*`, for
 * whoever made the file may have put a person's name there.
 */
const tellable = new Set([
  ...Object.values(taken).flat(),
  ...[
    'basics work education skills languages meta location $schema volunteer awards certificates publications interests',
    'references projects image picture photo url summary profiles address region score courses institution startDate',
    'endDate highlights description level canonical version lastModified company website age birthDate dateOfBirth',
    'birthPlace gender sex nationality maritalStatus civilStatus children religion health disability drivingLicence',
    'nationalNumber nationalRegisterNumber rijksregisternummer insz niss iban bankAccount salary currentSalary reference',
  ]
    .join(' ')
    .split(' '),
]);

/** Notes each field of a résumé that is left out, once by path: `basics.image`. */
export function noteUnneeded(resume: Fields, note: Note, wanted: Taken = taken): void {
  noteOthers(resume, '', ['$schema', ...Object.keys(wanted)], note);
  for (const [path, names] of Object.entries(wanted)) {
    for (const part of partsAt(resume, path.split('.'))) noteOthers(part, path, names, note);
  }
}

function partsAt(fields: Fields, [name, ...rest]: string[]): Fields[] {
  if (name === undefined) return [fields];
  const parts = Object.hasOwn(fields, name) ? asList(fields[name]).filter(isFields) : [];
  return parts.flatMap((part) => partsAt(part, rest));
}

function noteOthers(fields: Fields, path: string, names: readonly string[], note: Note): void {
  for (const name of Object.keys(fields)) {
    if (names.includes(name)) continue;
    const told = tellable.has(name) ? name : '*';
    note(path === '' ? told : `${path}.${told}`, 'not-needed');
  }
}
