import type { AdDraft } from '../types/intake';
import { readDay } from './dates';
import { readDescription } from './descriptions';
import { readEmploymentTypes } from './employment-types';
import { asList, asText, field, isFields } from './fields';
import type { Fields } from './json-value';
import { detectLanguage, namedLanguage } from './language';
import { readLine, readLines } from './lines';
import { namesContact } from './people-numbers';
import type { Note } from './rules';
import { readSalary } from './salary';

type Content = Pick<
  AdDraft,
  | 'descriptionHtml'
  | 'descriptionText'
  | 'language'
  | 'employmentTypes'
  | 'workHours'
  | 'datePosted'
  | 'validThrough'
  | 'salary'
  | 'skills'
  | 'languagesRequired'
  | 'educationRequired'
>;

/** What a posting says beyond what makes it an ad: all of it may be missing, odd things are left out with a note. */
export function readAdContent(posting: Fields, title: string, note: Note): Content {
  const read = (name: string) => field(posting, name);
  const description = readDescription(descriptionOf(posting), 'description', note);
  if (description.text === '') note('description', 'description-missing');
  if (namesContact(description.text)) note('description', 'personal-data-in-text');
  if (namesContact(title)) note('title', 'personal-data-in-text');
  const salary = readSalary(read('baseSalary') ?? read('estimatedSalary'), 'baseSalary', note);
  if (salary === null) note('baseSalary', 'salary-missing');
  return {
    descriptionHtml: description.html,
    descriptionText: description.text,
    language: namedLanguage(read('inLanguage')) ?? detectLanguage(`${title}\n${description.text}`) ?? 'nl',
    employmentTypes: readEmploymentTypes(read('employmentType'), 'employmentType', note),
    workHours: readLine(read('workHours'), 120, 'workHours', note),
    datePosted: readDate(read('datePosted'), 'datePosted', note),
    validThrough: readDate(read('validThrough'), 'validThrough', note),
    salary,
    skills: readLines(read('skills'), { items: 50, length: 100 }, 'skills', note),
    languagesRequired: readLines(read('knowsLanguage'), { items: 10, length: 60 }, 'knowsLanguage', note),
    educationRequired: readEducation(read('educationRequirements'), note),
  };
}

/** Some exports leave the description empty and tell the job in its parts. */
function descriptionOf(posting: Fields): unknown {
  const description = field(posting, 'description');
  if (asText(description) !== null) return description;
  const parts = ['responsibilities', 'qualifications', 'experienceRequirements', 'jobBenefits'];
  return parts.flatMap((name) => asList(field(posting, name)));
}

function readDate(value: unknown, path: string, note: Note): string | null {
  const day = readDay(value);
  if (day === null && asText(value) !== null) note(path, 'date');
  return day;
}

/** Words, or EducationalOccupationalCredentials with a category. */
function readEducation(value: unknown, note: Note): string | null {
  const levels = asList(value).map((item) => (isFields(item) ? (field(item, 'credentialCategory') ?? item) : item));
  const path = 'educationRequirements';
  const texts = levels.slice(0, 10).map((level) => readLine(level, 200, path, note));
  return texts.filter((text) => text !== null).join('; ') || null;
}
