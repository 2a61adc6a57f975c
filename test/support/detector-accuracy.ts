import type { SensitiveCode } from '../../src/rules/detector/codes';
import { sensitiveCodes } from '../../src/rules/detector/codes';
import { detectSensitive } from '../../src/rules/detector/detect';

/** A line of free text and the codes that must be found in it; none means there is nothing to find. */
export interface LabelledLine {
  language: string;
  text: string;
  codes: SensitiveCode[];
}

/** Codes of lines: rightly found, found where there was nothing, and missed. */
export interface Tally {
  right: number;
  false: number;
  missed: number;
}

export interface DetectorAccuracy {
  lines: number;
  all: Tally;
  codes: Record<SensitiveCode, Tally>;
  /** Lines with a wrong answer, with what was found and what should have been. */
  misses: string[];
}

/**
 * Reads the records of a CSV file with columns language, codes (| between them) and text.
 * @throws Error naming the record, from 1, that has no text or an unknown code
 */
export function labelledLines(records: Record<string, string>[]): LabelledLine[] {
  return records.map(({ language = '', codes = '', text }, i) => {
    if (!text) throw new Error(`record ${i + 1}: no text`);
    return {
      language,
      text,
      codes: codes
        .split('|')
        .filter(Boolean)
        .map((code) => known(code, i + 1)),
    };
  });
}

function known(code: string, record: number): SensitiveCode {
  const found = sensitiveCodes.find((own) => own === code);
  if (!found) throw new Error(`record ${record}: the codes must be from ${sensitiveCodes.join(', ')}`);
  return found;
}

/** Runs the detector over labelled lines; a code counts once a line. */
export function measureDetector(lines: LabelledLine[]): DetectorAccuracy {
  const none = (): Tally => ({ right: 0, false: 0, missed: 0 });
  const codes = Object.fromEntries(sensitiveCodes.map((code) => [code, none()])) as DetectorAccuracy['codes'];
  const accuracy: DetectorAccuracy = { lines: lines.length, all: none(), codes, misses: [] };
  for (const line of lines) {
    const found = new Set(detectSensitive(line.text).map(({ code }) => code));
    const outcomes = sensitiveCodes.map((code) => ({
      code,
      outcome: outcomeOf(found.has(code), line.codes.includes(code)),
    }));
    for (const { code, outcome } of outcomes) {
      if (outcome === null) continue;
      codes[code][outcome] += 1;
      accuracy.all[outcome] += 1;
    }
    if (outcomes.some(({ outcome }) => outcome === 'false' || outcome === 'missed')) {
      accuracy.misses.push(`${line.text} [${line.codes.join(' ')}]: ${[...found].join(' ') || 'nothing found'}`);
    }
  }
  return accuracy;
}

/** Share of what was found that is right; 1 where nothing was found. */
export function precision({ right, false: wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Share of what there is that was found; 1 where there is nothing. */
export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

function outcomeOf(found: boolean, there: boolean): keyof Tally | null {
  if (found) return there ? 'right' : 'false';
  return there ? 'missed' : null;
}
