import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { LabelColumns, VocabularyFile } from './file';
import { toGaps, vocabularyPath } from './file';
import { notices } from './notices';

type Row = Record<string, string>;

/** Turns the CSV files of a folder into the one compact file that the loader reads. Same input, same bytes. */
function build(folder: string): VocabularyFile {
  const occupations = read(folder, 'occupations.csv', ['id', 'isco', 'code']);
  const skills = read(folder, 'skills.csv', ['id', 'group']);
  const groups = read(folder, 'isco.csv', ['code', 'nl', 'fr', 'en']);
  const localities = read(folder, 'postcodes.csv', ['postcode', 'lat', 'lon', 'places']);
  const relations = new Map(
    read(folder, 'occupation_skills.csv', ['occupation']).map((row) => [row['occupation'], row]),
  );
  const skillPosition = new Map(column(skills, 'id').map((id, position) => [id, position]));
  const related = (kind: 'essential' | 'optional') =>
    column(occupations, 'id').map((id) => toGaps(list(relations.get(id)?.[kind]).map(positionIn(skillPosition))));
  return {
    notices,
    occupations: {
      ids: column(occupations, 'id'),
      isco: column(occupations, 'isco'),
      codes: column(occupations, 'code'),
      ...labels(occupations),
      essential: related('essential'),
      optional: related('optional'),
    },
    groups: {
      codes: column(groups, 'code'),
      nl: column(groups, 'nl'),
      fr: column(groups, 'fr'),
      en: column(groups, 'en'),
    },
    skills: { ids: column(skills, 'id'), groups: column(skills, 'group'), ...labels(skills) },
    localities: {
      postcodes: column(localities, 'postcode'),
      nl: column(localities, 'municipality_nl'),
      fr: column(localities, 'municipality_fr'),
      places: column(localities, 'places'),
      lat: column(localities, 'lat').map(Number),
      lon: column(localities, 'lon').map(Number),
    },
  };
}

function read(folder: string, name: string, columns: string[]): Row[] {
  const rows: Row[] = parse(readFileSync(join(folder, name)), { columns: true, bom: true });
  const missing = columns.filter((wanted) => rows[0]?.[wanted] === undefined);
  if (missing.length > 0) throw new Error(`${name}: no rows, or no column ${missing.join(', ')}`);
  return rows;
}

function column(rows: Row[], name: string): string[] {
  return rows.map((row) => row[name] ?? '');
}

function list(cell: string | undefined): string[] {
  return cell ? cell.split('|') : [];
}

function positionIn(positions: Map<string, number>): (id: string) => number {
  return (id) => {
    const position = positions.get(id);
    if (position === undefined) throw new Error(`occupation_skills.csv: skill ${id} is not in skills.csv`);
    return position;
  };
}

function labels(rows: Row[]): Record<'nl' | 'fr' | 'en', LabelColumns> {
  const of = (language: string) => ({
    preferred: column(rows, language),
    alternative: column(rows, `alt_${language}`),
  });
  return { nl: of('nl'), fr: of('fr'), en: of('en') };
}

const folder = process.argv[2];
if (!folder) {
  console.error('usage: npm run vocabulary -- FOLDER (with occupations.csv, skills.csv, isco.csv, postcodes.csv, …)');
  process.exit(2);
}
const text = JSON.stringify(build(folder));
const bytes = brotliCompressSync(text, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  },
});
writeFileSync(vocabularyPath('vocabulary.json.br'), bytes);
console.log(`vocabulary: ${text.length} characters in ${bytes.length} bytes`);
