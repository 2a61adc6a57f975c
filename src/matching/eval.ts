import { join } from 'node:path';
import type { Language } from '../types/language';
import { languages } from '../types/language';
import { loadVocabulary } from '../vocabulary/load';
import type { Accuracy, Tally } from './accuracy';
import { measure } from './accuracy';
import { readTitles } from './labelled-titles';
import { createTagger } from './tagger';

const usage = `usage: npm run eval -- tagger [--misses] [FILE.csv …]
FILE.csv has columns title, occupations (ESCO ids, | between them), isco (unit groups, likewise); one of the last two may be
empty. Its language is the first part of its name (nl.csv, fr-unseen.csv) or a column language. Default: test/rules/titles.`;

function line(language: Language, { titles, understood, occupation, isco }: Accuracy): string {
  const percent = (count: number, of: number) =>
    (of === 0 ? 'none' : `${((100 * count) / of).toFixed(1)} %`).padStart(7);
  const tally = ({ of, at1, at3 }: Tally) => `@1 ${percent(at1, of)}  @3 ${percent(at3, of)}`;
  return (
    `${language} ${String(titles).padStart(5)} titles, understood ${percent(understood, titles)}` +
    ` | ESCO occupation ${tally(occupation)} | ISCO unit group ${tally(isco)}`
  );
}

function main(args: string[]): number {
  const files = args.slice(1).filter((argument) => !argument.startsWith('--'));
  if (args[0] !== 'tagger') {
    console.error(usage);
    return 2;
  }
  const titles = (
    files.length > 0 ? files : languages.map((name) => join('test', 'rules', 'titles', `${name}.csv`))
  ).flatMap(readTitles);
  const tagger = createTagger(loadVocabulary());
  for (const language of languages) {
    const own = titles.filter((title) => title.language === language);
    if (own.length === 0) continue;
    const accuracy = measure(tagger, own);
    console.log(line(language, accuracy));
    if (args.includes('--misses')) for (const miss of accuracy.misses) console.log(`    ${miss}`);
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
