/** A text in the form in which words are compared, and where each of its characters came from. */
export interface Folded {
  text: string;
  /** Offset in the original of each character of `text`, and the original's length as last entry. */
  origins: number[];
}

/** Characters of the original, in UTF-16 units as JavaScript counts them. */
export interface Span {
  from: number;
  length: number;
}

/**
 * NFKC, lower case, without diacritics, soft hyphens and zero-width characters: `Âgé`, `A\u0302ge\u0301` and `âgé` are one word. A letter
 * or figure that no such step brings to ASCII (ł, ß, я) becomes a `q`: it still makes a word longer, and `[a-z\d]` then is the whole
 * alphabet, which lets hundreds of phrases be looked for at a tenth of the cost of Unicode classes. It goes character by character, so
 * that every find can be shown where it stands in what the employer wrote.
 */
export function foldText(original: string): Folded {
  const origins: number[] = [];
  let text = '';
  let offset = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) origins.push(offset);
    text += folded;
    offset += character.length;
  }
  return { text, origins: [...origins, original.length] };
}

function foldCharacter(character: string): string {
  return character
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace('œ', 'oe')
    .replace('æ', 'ae')
    .replace(/[’‘`´]/, "'")
    .replace(/[‐‑‒–—―]/, '-')
    .replace(/[^\p{ASCII}]/gu, (other) => (/[\p{L}\p{N}]/u.test(other) ? 'q' : other));
}

/** Where a find in the folded text stands in the original, marks that belong to its last letter included. */
export function spanOf({ origins }: Folded, start: number, end: number): Span {
  const from = origins[start] ?? 0;
  return { from, length: (origins[end] ?? from) - from };
}
