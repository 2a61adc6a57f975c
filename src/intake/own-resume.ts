import type { Checked, FieldError } from '../types/intake';
import type { CertificateEntry, EducationEntry, WorkEntry } from '../types/people';
import { languageCode } from './codes';
import { asList, asText, clean, cut, field, isFields } from './fields';
import { readJsonDocuments } from './json-documents';
import type { Fields } from './json-value';
import { readLine, readLines } from './lines';
import { maskPeopleNumbers } from './people-numbers';
import { noteUnneeded, ownTaken } from './resume-fields';
import type { Note, Rule } from './rules';

/** What somebody's own résumé brings to her profile. Null and empty: the file says nothing of it, so the profile keeps what it has. */
export interface OwnResume {
  titles: string[];
  summary: string | null;
  skills: string[];
  /** Only those with a CEFR level: ISO 639-1 code to 1 (A1) … 6 (C2). */
  languages: Record<string, number>;
  work: Omit<WorkEntry, 'id'>[];
  education: Omit<EducationEntry, 'id'>[];
  certificates: Omit<CertificateEntry, 'id'>[];
}

const most = { titles: 5, entries: 30, characters: 60_000 };

/** A character takes four bytes at most. */
export const mostResumeBytes = 4 * most.characters;

/** Reads an uploaded file: UTF-8 as RFC 8259 asks. A PDF or a document of an office program is no text and no résumé. Never throws. */
export function readResumeFile(bytes: Uint8Array): Checked<OwnResume> {
  if (bytes.length > mostResumeBytes) return refuse('file-too-large');
  try {
    return readOwnResume(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('not-a-resume');
  }
}

/**
 * Reads one JSON Resume 1.0 of the person who brings it. What the profile does not ask is left out and told by
 * the name of its field (promise 2); years of studies are not taken (law 9). Never throws.
 */
export function readOwnResume(text: string): Checked<OwnResume> {
  if (text.trim() === '') return refuse('required');
  if (text.length > most.characters) return refuse('file-too-large');
  const { documents, refused } = readJsonDocuments(text);
  const [document] = documents;
  if (refused.length > 0 || documents.length !== 1 || !isFields(document?.value)) return refuse('not-a-resume');
  const resume = document.value;
  const sections = ['basics', 'work', 'education', 'certificates', 'skills', 'languages'];
  if (!sections.some((name) => isFields(field(resume, name)) || Array.isArray(field(resume, name)))) {
    return refuse('not-a-resume');
  }
  const warnings = new Map<string, FieldError>();
  const note: Note = (path, rule) => void warnings.set(`${path} ${rule}`, { field: path, rule });
  noteUnneeded(resume, note, ownTaken);
  return { ok: true, value: readSections(resume, note), warnings: [...warnings.values()] };
}

function refuse(rule: Rule): Checked<OwnResume> {
  return { ok: false, errors: [{ field: 'resume', rule }] };
}

function readSections(resume: Fields, note: Note): OwnResume {
  const basics = isFields(field(resume, 'basics')) ? (field(resume, 'basics') as Fields) : {};
  const skills = entriesOf(resume, 'skills').flatMap((skill) => [
    field(skill, 'name'),
    ...asList(field(skill, 'keywords')),
  ]);
  const line = (entry: Fields, section: string, name: string) =>
    readLine(field(entry, name), 80, `${section}.${name}`, note) ?? '';
  return {
    titles: readLines(asText(field(basics, 'label')), { items: most.titles, length: 120 }, 'basics.label', note),
    summary: readText(field(basics, 'summary'), 'basics.summary', note) || null,
    skills: readLines(skills, { items: 50, length: 100 }, 'skills', note),
    languages: readLevels(resume, note),
    work: entriesOf(resume, 'work')
      .map((entry) => ({
        position: line(entry, 'work', 'position'),
        name: line(entry, 'work', 'name'),
        startDate: readMonth(field(entry, 'startDate'), 'work.startDate', note),
        endDate: readMonth(field(entry, 'endDate'), 'work.endDate', note),
        summary: readText([field(entry, 'summary'), ...asList(field(entry, 'highlights'))], 'work.summary', note),
      }))
      .filter(({ position, name }) => position !== '' || name !== ''),
    education: entriesOf(resume, 'education')
      .map((entry) => ({
        institution: line(entry, 'education', 'institution'),
        area: line(entry, 'education', 'area'),
        studyType: line(entry, 'education', 'studyType'),
      }))
      .filter((entry) => Object.values(entry).some(Boolean)),
    certificates: entriesOf(resume, 'certificates')
      .map((entry) => ({ name: line(entry, 'certificates', 'name'), issuer: line(entry, 'certificates', 'issuer') }))
      .filter(({ name }) => name !== ''),
  };
}

function entriesOf(resume: Fields, name: string): Fields[] {
  return asList(field(resume, name)).slice(0, most.entries).filter(isFields);
}

/** A text of some lines, or a list of them. */
function readText(value: unknown, path: string, note: Note): string {
  const text = asList(value)
    .filter((part) => typeof part === 'string')
    .map((part) => clean(part).trim())
    .join('\n')
    .trim();
  const masked = maskPeopleNumbers(text.slice(0, 20_000));
  for (const rule of masked.found) note(path, rule);
  if (masked.text.length > 2000) note(path, 'shortened');
  return cut(masked.text, 2000);
}

/** `2021-03`, `2021-03-15`; a year alone says no month and is left out. */
function readMonth(value: unknown, path: string, note: Note): string | null {
  const text = asText(value);
  if (text === null) return null;
  const month = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?!\d)/.exec(text)?.[0] ?? null;
  if (month === null) note(path, 'month');
  return month;
}

/** A level in words means something else in every file: only CEFR is taken over. */
function readLevels(resume: Fields, note: Note): Record<string, number> {
  const levels: Record<string, number> = {};
  for (const entry of entriesOf(resume, 'languages').slice(0, 20)) {
    const code = languageCode(asText(field(entry, 'language')) ?? '');
    const level = /\b([ABC])([12])\b/i.exec(asText(field(entry, 'fluency')) ?? '');
    if (code === null || level === null) note('languages.fluency', 'unknown-value');
    else levels[code] = 'ABC'.indexOf(level[1]!.toUpperCase()) * 2 + Number(level[2]);
  }
  return levels;
}
