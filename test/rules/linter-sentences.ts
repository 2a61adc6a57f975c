import type { LintCode } from '../../src/rules/linter/codes';
import type { Language } from '../../src/types/language';

/** Sentences of a description, one a line: `hits` must give the code, `misses` resemble them and must give nothing at all. */
export interface Sentences {
  code: LintCode;
  hits: Record<Language, string>;
  misses: Record<Language, string>;
}

/** `[code, language, sentence]` for each line of one of the two columns. */
export function rowsOf(tables: readonly Sentences[], column: 'hits' | 'misses'): [LintCode, string, string][] {
  return tables.flatMap((table) =>
    Object.entries(table[column]).flatMap(([language, lines]) =>
      lines
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line): [LintCode, string, string] => [table.code, language, line]),
    ),
  );
}
