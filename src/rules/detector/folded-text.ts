/** A text in the form in which words are compared, and the way back to the text as it was given. */
export interface FoldedText {
  text: string;
  /** Where the passage `from` … `to` of the folded text stands in the given one. */
  spanOf: (from: number, to: number) => { from: number; length: number };
}

const cluster = /\P{M}\p{M}*|\p{M}+/gsu;

/**
 * NFKC, lower case, without diacritics, ligatures and invisible signs. Folds one letter with its marks at a time, so that what
 * stands around a passage cannot change it and every passage keeps its place.
 */
export function foldText(given: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: letter, index } of given.matchAll(cluster)) {
    const folded = letter > '\x7f' || letter.length > 1 ? foldLetter(letter) : letter.toLowerCase();
    for (let i = 0; i < folded.length; i++) {
      starts.push(index);
      ends.push(index + letter.length);
    }
    text += folded;
  }
  return { text, spanOf: (from, to) => ({ from: starts[from]!, length: ends[to - 1]! - starts[from]! }) };
}

function foldLetter(letter: string): string {
  return letter
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[‘’‚`´ʼ]/g, "'")
    .replace(/[\p{Pd}−]/gu, '-');
}
