import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { createTagger } from '../../src/matching/tagger';
import { type Language, languages } from '../../src/types/language';
import { loadVocabulary } from '../../src/vocabulary/load';
import { labelledLines, measureDetector, precision, recall, type Tally as LineTally } from './detector-accuracy';
import { readTitles } from './labelled-titles';
import { type Accuracy, measure, type Tally } from './tagger-accuracy';

const usage = `usage: npm run eval -- tagger|detector [--misses] [FILE.csv …]
tagger    columns title, occupations (ESCO ids, | between them), isco (unit groups, likewise); one of the last two may be empty.
          The language is the first part of the file's name (nl.csv, fr-unseen.csv) or a column language. Default: test/rules/titles.
detector  columns language, codes (| between them; empty = nothing to find), text. Default: test/rules/fixtures/detector-*.csv.`;

/** `npm run eval`: how often the tagger and the detector are right, on labelled sets of anyone's. */
function main([what, ...rest]: string[]): number {
  const files = rest.filter((argument) => !argument.startsWith('--'));
  const isTellingMisses = rest.includes('--misses');
  if (what === 'tagger') evaluateTagger(files, isTellingMisses);
  else if (what === 'detector') evaluateDetector(files, isTellingMisses);
  else console.error(usage);
  return what === 'tagger' || what === 'detector' ? 0 : 2;
}

function evaluateTagger(files: string[], isTellingMisses: boolean): void {
  const own = languages.map((name) => join('test', 'rules', 'titles', `${name}.csv`));
  const titles = (files.length > 0 ? files : own).flatMap(readTitles);
  const tagger = createTagger(loadVocabulary());
  for (const language of languages) {
    const ofLanguage = titles.filter((title) => title.language === language);
    if (ofLanguage.length === 0) continue;
    const accuracy = measure(tagger, ofLanguage);
    console.log(taggerLine(language, accuracy));
    if (isTellingMisses) tellAll(accuracy.misses);
  }
}

function evaluateDetector(files: string[], isTellingMisses: boolean): void {
  const own = ['lines', 'unseen'].map((name) => join('test', 'rules', 'fixtures', `detector-${name}.csv`));
  for (const file of files.length > 0 ? files : own) {
    const accuracy = measureDetector(labelledLines(parse(readFileSync(file), { columns: true, bom: true })));
    console.log(`${file}: ${accuracy.lines} lines`);
    console.log(detectorLine('all', accuracy.all));
    for (const [code, tally] of Object.entries(accuracy.codes)) console.log(detectorLine(code, tally));
    if (isTellingMisses) tellAll(accuracy.misses);
  }
}

function taggerLine(language: Language, { titles, understood, occupation, isco }: Accuracy): string {
  const share = (count: number, of: number) => (of === 0 ? 'none'.padStart(7) : percent(count / of));
  const tally = ({ of, at1, at3 }: Tally) => `@1 ${share(at1, of)}  @3 ${share(at3, of)}`;
  return (
    `${language} ${String(titles).padStart(5)} titles, understood ${share(understood, titles)}` +
    ` | ESCO occupation ${tally(occupation)} | ISCO unit group ${tally(isco)}`
  );
}

function detectorLine(code: string, tally: LineTally): string {
  const { right, missed } = tally;
  const counted = String(right + missed).padStart(4);
  return `  ${code.padEnd(26)} ${counted} to find  precision ${percent(precision(tally))}  recall ${percent(recall(tally))}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(7);
}

function tellAll(misses: string[]): void {
  for (const miss of misses) console.log(`    ${miss}`);
}

process.exitCode = main(process.argv.slice(2));
