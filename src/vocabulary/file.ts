import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Labels column by column: preferred ('' = none) and alternatives joined with '|'. Columns of one kind compress best. */
export interface LabelColumns {
  preferred: string[];
  alternative: string[];
}

/** What stands, as brotli-compressed JSON, in vocabulary.json.br. Lists of numbers are positions in `skills.ids`, each less the one before. */
export interface VocabularyFile {
  notices: Record<string, string>;
  occupations: {
    ids: string[];
    isco: string[];
    codes: string[];
    nl: LabelColumns;
    fr: LabelColumns;
    en: LabelColumns;
    essential: number[][];
    optional: number[][];
  };
  groups: { codes: string[]; nl: string[]; fr: string[]; en: string[] };
  skills: { ids: string[]; groups: string[]; nl: LabelColumns; fr: LabelColumns; en: LabelColumns };
  localities: { postcodes: string[]; nl: string[]; fr: string[]; places: string[]; lat: number[]; lon: number[] };
}

/** A file of this room, found from src/ and from dist/ alike: tsc compiles the code but leaves the data where it is. */
export function vocabularyPath(name: string): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('vocabulary: no package.json above ' + __dirname);
    folder = parent;
  }
  return join(folder, 'src', 'vocabulary', name);
}

export function toGaps(positions: number[]): number[] {
  return positions.toSorted((a, b) => a - b).map((position, i, sorted) => position - (sorted[i - 1] ?? 0));
}

export function fromGaps(gaps: number[]): number[] {
  let position = 0;
  return gaps.map((gap) => (position += gap));
}
