import type { Finding, Reading, ResumeDraft } from '../types/intake';
import { readEmail, readPhone } from './email';
import { asList, asText, field, isFields } from './fields';
import { readJsonDocuments } from './json-documents';
import type { JsonDocument } from './json-documents';
import type { Fields } from './json-value';
import { detectLanguage, namedLanguage } from './language';
import { readLine, readLines } from './lines';
import { readPlace } from './places';
import { noteUnneeded } from './resume-fields';
import type { Note, Rule } from './rules';

/**
 * Reads a file of JSON Resumes: one, a list, or JSON Lines. A record without an e-mail address that can be mailed is refused;
 * of the others only what matching and the account need is taken, and what was left out is said (promise 2). Nothing of it is
 * stored here: what is sensitive is kept apart when the person's profile is made (promise 15). Never throws.
 */
export function readResumes(text: string): Reading<ResumeDraft> {
  const { documents, refused } = readJsonDocuments(text);
  const reading: Reading<ResumeDraft> = { accepted: [], refused: [...refused], warnings: [] };
  if (documents.length === 0 && refused.length === 0) reading.refused.push({ line: 1, field: '', rule: 'file-empty' });
  const lineOfAddress = new Map<string, number>();
  for (const { value, line } of documents.flatMap(recordsOf)) {
    const outcome = readResume(value, line);
    if ('rule' in outcome) {
      reading.refused.push(outcome);
      continue;
    }
    const address = outcome.resume.email.toLowerCase();
    const firstLine = lineOfAddress.get(address);
    if (firstLine !== undefined) {
      reading.refused.push({ line, field: 'basics.email', rule: 'duplicate', firstLine });
      continue;
    }
    lineOfAddress.set(address, line);
    reading.accepted.push(outcome.resume);
    reading.warnings.push(...outcome.warnings);
  }
  reading.refused.sort((one, other) => one.line - other.line);
  return reading;
}

function recordsOf({ value, line, lineOfElement }: JsonDocument): { value: unknown; line: number }[] {
  if (!Array.isArray(value)) return [{ value, line }];
  return value.map((element: unknown, index) => ({ value: element, line: lineOfElement(value, index) }));
}

function readResume(value: unknown, line: number): { resume: ResumeDraft; warnings: Finding[] } | Finding {
  const refuse = (path: string, rule: Rule): Finding => ({ line, field: path, rule });
  if (!isFields(value)) return refuse('', 'not-a-record');
  const basics = firstFields(field(value, 'basics'));
  const given = asText(field(basics, 'email'));
  if (given === null) return refuse('basics.email', 'required');
  const email = readEmail(given);
  if (email === null) return refuse('basics.email', 'email');

  const warnings = new Map<string, Finding>();
  const note: Note = (path, rule) => void warnings.set(`${path} ${rule}`, { line, field: path, rule });
  noteUnneeded(value, note);
  const titles = readTitles(value, basics, note);
  const languages = readLanguages(value, note);
  const resume = {
    line,
    name: readName(basics, note),
    email,
    phone: readPhoneField(field(basics, 'phone'), note),
    language: languageOf(value, basics, titles, languages),
    place: readPlace(field(basics, 'location'), 'basics.location', note),
    titles,
    skills: readSkills(value, note),
    languages,
    education: readEducation(value, note),
  };
  return { resume, warnings: [...warnings.values()] };
}

function readName(basics: Fields, note: Note): string {
  const whole = readLine(field(basics, 'name'), 120, 'basics.name', note);
  const parts = ['firstName', 'lastName'].map((part) => readLine(field(basics, part), 80, `basics.${part}`, note));
  const name = whole ?? parts.filter((part) => part !== null).join(' ');
  if (name === '') note('basics.name', 'required');
  return name;
}

function readPhoneField(value: unknown, note: Note): string | null {
  const given = readLine(value, 60, 'basics.phone', note);
  const phone = readPhone(given);
  if (given !== null && phone === null) note('basics.phone', 'phone');
  return phone;
}

const maxTitles = 15;

/** The wanted occupation first, then the positions held, newest first as the standard lists them. */
function readTitles(resume: Fields, basics: Fields, note: Note): string[] {
  const positions = entriesOf(resume, 'work').map((work) =>
    readLine(field(work, 'position'), 120, 'work.position', note),
  );
  const titles = [readLine(field(basics, 'label'), 120, 'basics.label', note), ...positions];
  return [...new Set(titles.filter((title) => title !== null))].slice(0, maxTitles);
}

const skillLimits = { items: 100, length: 100 };

function readSkills(resume: Fields, note: Note): string[] {
  const skills = asList(field(resume, 'skills')).slice(0, skillLimits.items);
  const words = skills.flatMap((skill) =>
    isFields(skill) ? [field(skill, 'name'), ...asList(field(skill, 'keywords'))] : [skill],
  );
  return readLines(words, skillLimits, 'skills', note);
}

function readLanguages(resume: Fields, note: Note): ResumeDraft['languages'] {
  const items = asList(field(resume, 'languages')).slice(0, 20);
  return items.flatMap((item) => {
    const language = readLine(isFields(item) ? field(item, 'language') : item, 60, 'languages.language', note);
    const fluency = isFields(item) ? readLine(field(item, 'fluency'), 60, 'languages.fluency', note) : null;
    return language === null ? [] : [{ language, fluency }];
  });
}

function readEducation(resume: Fields, note: Note): ResumeDraft['education'] {
  return entriesOf(resume, 'education')
    .map((study) => ({
      area: readLine(field(study, 'area'), 120, 'education.area', note),
      studyType: readLine(field(study, 'studyType'), 120, 'education.studyType', note),
    }))
    .filter(({ area, studyType }) => area !== null || studyType !== null);
}

/** The language to write in: the one named, else the one the résumé is written in, else a mother tongue of ours, else Dutch. */
function languageOf(
  resume: Fields,
  basics: Fields,
  titles: string[],
  spoken: ResumeDraft['languages'],
): ResumeDraft['language'] {
  const named = namedLanguage(field(firstFields(field(resume, 'meta')), 'language'));
  // The summary is read for its language only and is not kept.
  const written = detectLanguage([...titles, asText(field(basics, 'summary')) ?? ''].join('\n'));
  const native = spoken.find(({ fluency }) => /nati|moeder|matern/i.test(fluency ?? ''));
  return named ?? written ?? namedLanguage(native?.language) ?? 'nl';
}

function entriesOf(resume: Fields, name: string): Fields[] {
  return asList(field(resume, name)).slice(0, 50).filter(isFields);
}

function firstFields(value: unknown): Fields {
  const [first] = asList(value);
  return isFields(first) ? first : {};
}
