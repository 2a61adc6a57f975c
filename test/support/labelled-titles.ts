import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { isLanguage, languages } from '../../src/types/language';
import type { LabelledTitle } from './tagger-accuracy';

/**
 * Reads titles with the right answers from a CSV file with columns title, occupations (ESCO ids, | between them) and isco
 * (unit groups, likewise; may be empty, as occupations may). The language is a column or the first two letters of the file's name.
 * @throws Error naming file and record where a title or its language is missing
 */
export function readTitles(file: string): LabelledTitle[] {
  const named = file.split(/[\\/]/).at(-1)!.slice(0, 2);
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  return rows.map(({ title, language = named, occupations, isco }, i) => {
    if (!title) throw new Error(`${file}, record ${i + 1}: no title`);
    if (!isLanguage(language)) {
      throw new Error(`${file}, record ${i + 1}: the language must be one of ${languages.join(', ')}`);
    }
    return { title, language, occupations: list(occupations), isco: list(isco) };
  });
}

function list(cell: string | undefined): string[] {
  return cell ? cell.split('|').map((part) => part.trim()) : [];
}
