import { type CsvError, type Info, parse } from 'csv-parse/sync';
import type { Finding, ProspectDraft, Reading } from '../types/intake';
import { readDay } from './dates';
import { readEmail } from './email';
import { fold } from './fields';
import { namedLanguage } from './language';
import { readLine } from './lines';
import type { Note, Rule } from './rules';

type Column = 'first_contact' | 'source' | 'given_name' | 'family_name' | 'email' | 'language';

/** Headings as they are met, without case, accents, spaces and signs. */
const headings: Record<string, Column> = {
  firstcontact: 'first_contact',
  eerstecontact: 'first_contact',
  datumeerstecontact: 'first_contact',
  source: 'source',
  bron: 'source',
  herkomst: 'source',
  givenname: 'given_name',
  firstname: 'given_name',
  voornaam: 'given_name',
  familyname: 'family_name',
  lastname: 'family_name',
  familienaam: 'family_name',
  achternaam: 'family_name',
  naam: 'family_name',
  email: 'email',
  emailadres: 'email',
  language: 'language',
  taal: 'language',
};

const required: Column[] = ['first_contact', 'source', 'email'];

/** Characters: hundreds of thousands of contacts, more than a company of this kind meets in a year. */
const maxLength = 32 * 1024 * 1024;
const maxRecordLength = 10_000;

/**
 * Reads a CSV of loose contacts, with a header in English or Dutch and comma, semicolon or tab between its columns. Each line comes in
 * or is refused by itself; columns that are not needed are not taken (promise 2). Never throws.
 * @param today day in Brussels: a first contact cannot be later
 */
export function readProspects(text: string, today: string): Reading<ProspectDraft> {
  const refused: Finding[] = [];
  const warnings: Finding[] = [];
  const reading = { accepted: [] as ProspectDraft[], refused, warnings };
  if (text.length > maxLength) return { ...reading, refused: [{ line: 1, field: '', rule: 'file-too-large' }] };
  const [header, ...records] = recordsOf(text, refused);
  if (!header) return { ...reading, refused: [{ line: 1, field: '', rule: 'file-empty' }] };
  const columns = header.cells.map((name) => headings[fold(name).replace(/[^a-z]/g, '')] ?? null);
  const missing = required.filter((column) => !columns.includes(column));
  const headerFault = (field: string, rule: Rule): Finding => ({ line: header.line, field, rule });
  if (missing.length > 0) return { ...reading, refused: missing.map((column) => headerFault(column, 'required')) };
  if (columns.includes(null)) warnings.push(headerFault('*', 'not-needed'));
  for (const { cells, line } of records) {
    const outcome = readProspect(new Map(columns.map((column, index) => [column, cells[index]])), line, today);
    if ('rule' in outcome) refused.push(outcome);
    else {
      reading.accepted.push(outcome.draft);
      warnings.push(...outcome.warnings);
    }
  }
  refused.sort((one, other) => one.line - other.line);
  return reading;
}

interface CsvRecord {
  cells: string[];
  line: number;
}

function recordsOf(text: string, refused: Finding[]): CsvRecord[] {
  const skip = (error: CsvError | undefined): undefined => {
    const { lines } = (error ?? {}) as { lines?: number };
    refused.push({ line: lines ?? 1, field: '', rule: 'broken-csv' });
  };
  const options = {
    bom: true,
    delimiter: delimiterOf(text),
    info: true as never,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: skip,
    max_record_size: maxRecordLength,
  };
  const rows = parse(text, options) as unknown as { record: string[]; info: Info }[];
  return rows.map(({ record, info }) => ({ cells: record, line: info.lines }));
}

/** What separates the columns of the header: Excel in Belgium writes semicolons. */
function delimiterOf(text: string): string {
  const header = /[^\r\n]+/.exec(text)?.[0] ?? '';
  return [';', '\t'].find((sign) => header.includes(sign)) ?? ',';
}

function readProspect(
  cells: Map<Column | null, string | undefined>,
  line: number,
  today: string,
): { draft: ProspectDraft; warnings: Finding[] } | Finding {
  const refuse = (column: Column, rule: Rule): Finding => ({ line, field: column, rule });
  const warnings: Finding[] = [];
  const note: Note = (column, rule) => void warnings.push({ line, field: column, rule });
  const words = (column: Column, maxLength: number) => readLine(cells.get(column), maxLength, column, note) ?? '';

  const missing = required.find((column) => !cells.get(column));
  if (missing) return refuse(missing, 'required');
  const firstContactOn = readDay(cells.get('first_contact'));
  if (firstContactOn === null) return refuse('first_contact', 'date');
  if (firstContactOn > today) return refuse('first_contact', 'future');
  const email = readEmail(cells.get('email'));
  if (email === null) return refuse('email', 'email');
  const source = words('source', 120);
  if (source === '') return refuse('source', 'required');
  // Where nobody says otherwise the company writes in the language of its seat.
  const language = cells.get('language') ? namedLanguage(cells.get('language')) : 'nl';
  if (language === null) return refuse('language', 'unknown-value');
  const names = { givenName: words('given_name', 80), familyName: words('family_name', 80) };
  return { draft: { line, firstContactOn, source, ...names, email, language }, warnings };
}
