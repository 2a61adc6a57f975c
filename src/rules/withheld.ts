import type { Withheld } from '../types/people';
import { detectSensitive } from './detector/detect';
import { maskRegisterNumbers } from './detector/numbers';

export type { SensitiveCode } from './detector/codes';
export { gapInNumber, maskRegisterNumbers } from './detector/numbers';

/** A form whose free texts were read by the detector: what may be stored, and what is kept apart and asked about (promise 15). */
export interface Sifted<Fields> {
  kept: Fields;
  withheld: Omit<Withheld, 'entryId'>[];
  /** Register numbers made unreadable: they are not even kept apart. */
  masked: number;
}

/** A sentence, or a line, with what ends it. */
const sentence = /[^.!?;\n]+[.!?;\n]*\s*/g;

/**
 * Takes sensitive sentences out of the free texts of a form, and the whole item where a text is one line. Only that sentence is
 * kept apart: the rest of what somebody wrote stays hers to use.
 * @param free names of the fields that people fill with words of their own: texts, null, or lists of lines
 */
export function sift<Fields extends object>(fields: Fields, free: readonly string[]): Sifted<Fields> {
  const sifted: Sifted<Fields> = { kept: { ...fields }, withheld: [], masked: 0 };
  for (const field of free) {
    const value = (fields as Record<string, unknown>)[field];
    const clean = (text: string) => {
      const { text: safe, masked } = maskRegisterNumbers(text);
      const { kept, apart } = takeApart(safe);
      sifted.masked += masked;
      sifted.withheld.push(...apart.map((passage) => ({ field, ...passage })));
      return kept;
    };
    if (typeof value === 'string') Object.assign(sifted.kept, { [field]: clean(value) });
    if (Array.isArray(value)) {
      const lines = value.map((line) => clean(String(line))).filter((line) => line !== '');
      Object.assign(sifted.kept, { [field]: lines });
    }
  }
  return sifted;
}

/** Neighbouring sentences that are both sensitive stay one passage: a number may stretch over a full stop. */
function takeApart(text: string): { kept: string; apart: { text: string; codes: string[] }[] } {
  const findings = detectSensitive(text);
  if (findings.length === 0) return { kept: text, apart: [] };
  const kept: string[] = [];
  const apart: { text: string; codes: string[] }[] = [];
  let isInPassage = false;
  for (const { 0: words, index } of text.matchAll(sentence)) {
    const codes = findings
      .filter(({ from, length }) => from < index + words.length && index < from + length)
      .map(({ code }) => code);
    if (codes.length === 0) kept.push(words);
    else if (isInPassage) extend(apart.at(-1)!, words, codes);
    else apart.push({ text: words, codes: [...new Set(codes)] });
    isInPassage = codes.length > 0;
  }
  const rest = kept.join('').trim();
  // Sentences can mean together what they do not mean apart: then nothing of the text is used.
  if (detectSensitive(rest).length > 0) {
    return { kept: '', apart: [{ text, codes: [...new Set(findings.map(({ code }) => code))] }] };
  }
  return { kept: rest, apart: apart.map((passage) => ({ ...passage, text: passage.text.trim() })) };
}

function extend(passage: { text: string; codes: string[] }, words: string, codes: string[]): void {
  passage.text += words;
  passage.codes = [...new Set([...passage.codes, ...codes])];
}
