import type { FileColumn, FileCopy, FileNames, FileTable, FileValue } from '../types/file-copy';
import type { Language } from '../types/language';
import type { MatchReason } from '../types/matching';
import { fileColumns, fileTables, type Word } from './file-words';
import { formatDay, formatMoment } from './format';
import { explainReason } from './reasons';

/** A copy for people: what each table holds, row by row, every value beside its name. */
export interface ReadableFile {
  sections: { heading: string; rows: { label: string; lines: string[] }[][] }[];
  /** The exact words that were shown, each once. */
  wordings: string[];
  unprinted: { heading: string; names: string }[];
}

export interface Wordbook {
  language: Language;
  /** Title of a purpose by its id. */
  purposes: Record<string, string>;
}

/** Marks that tell a reader nothing: they stand in the file, as ids do. */
const marks = new Set([
  'attempts',
  'claim_id',
  'claimed_at',
  'closed_by',
  'due_at',
  'failure',
  'jws',
  'key_id',
  'notice_version',
  'policy_version',
  'seq',
  'shard',
  'staff_id',
  'text_sha256',
  'wording_sha256',
  'workflow_type',
]);

/** Ids whose names are known. */
const named: Record<string, keyof FileNames> = { customer_id: 'customer', ad_id: 'ad' };

/** Lays a copy out for reading, with the tables that people ask for first. */
export function readableFile({ tables, names }: FileCopy, book: Wordbook): ReadableFile {
  const { language } = book;
  const order = Object.keys(fileTables);
  const place = ({ table }: FileTable) => (order.includes(table) ? order.indexOf(table) : order.length);
  const sorted = [...tables].sort((a, b) => place(a) - place(b) || a.table.localeCompare(b.table));
  return {
    sections: sorted.map((held) => ({
      heading: wordOf(fileTables[held.table], language) ?? held.table,
      rows: held.rows.map((row) =>
        held.columns.flatMap((column) => {
          const lines = isShown(column) ? linesOf(row[column.name], column, names, book) : [];
          return lines.length > 0 ? [{ label: labelOf(column, language), lines }] : [];
        }),
      ),
    })),
    wordings: [...new Set(Object.values(names.consent_wording))],
    unprinted: sorted.flatMap((held) =>
      held.unprinted.length > 0
        ? [
            {
              heading: wordOf(fileTables[held.table], language) ?? held.table,
              names: held.unprinted.map(({ name }) => name).join(', '),
            },
          ]
        : [],
    ),
  };
}

function isShown({ name, comment }: FileColumn): boolean {
  return name in named || !(marks.has(name) || comment.startsWith('opaque-id: '));
}

function labelOf({ name, comment }: FileColumn, language: Language): string {
  return wordOf(fileColumns[name], language) ?? comment.replace(/^[\w-]+: /, '');
}

function wordOf(word: Word | undefined, language: Language): string | null {
  return word?.[{ nl: 0, fr: 1, en: 2 }[language]] ?? null;
}

function linesOf(
  value: FileValue | undefined,
  { name, type }: FileColumn,
  names: FileNames,
  { language, purposes }: Wordbook,
): string[] {
  if (name === 'reasons') return (value as unknown as MatchReason[]).map((reason) => explainReason(reason, language));
  if (typeof value !== 'string') return flat(value ?? null);
  const owner = named[name];
  if (owner) return [names[owner][value] ?? value];
  if (name === 'purpose') return [purposes[value] ?? value];
  if (type.startsWith('timestamp')) return [formatMoment(new Date(value), language)];
  if (type === 'date') return [formatDay(new Date(`${value}T12:00:00Z`), language)];
  return flat(value);
}

/** What is inside a value, one line each: `work 1 position: Kok`. */
function flat(value: FileValue, path = ''): string[] {
  const said = (text: string) => (path ? `${path}: ${text}` : text);
  if (value === null || value === '') return [];
  if (typeof value === 'string') return value.split('\n').map(said);
  if (typeof value !== 'object') return [said(String(value))];
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
    return value.length > 0 ? [said(value.join(', '))] : [];
  }
  return Object.entries(value).flatMap(([key, item]) => {
    const step = Array.isArray(value) ? String(Number(key) + 1) : key;
    return flat(item, path ? `${path} ${step}` : step);
  });
}
