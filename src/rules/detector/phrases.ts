/** Named lists of words that phrases share: `{ have: 'ik heb, ik had' }`. */
export type WordSets = Record<string, string>;

/** What one code is told by in one language. Innocent phrases are taken out of a text before alarming ones are looked for. */
export interface Phrases {
  sets: WordSets;
  alarming: string;
  /** Alarming only in a sentence in which the writer speaks of herself and of nobody she works for. */
  suspect?: string;
  innocent: string;
}

/** In folded form: lower case without accents. */
export type CodeWords = Record<'nl' | 'fr' | 'en', Phrases>;

const between = String.raw`[\s,'"()/:&+\-]{1,3}`;
const anyWord = String.raw`[\p{L}\p{N}]+`;

/**
 * The pattern of a list of phrases, one a line, to be searched in folded text. In a phrase `a/b` is a choice, `word?` may be
 * absent, `word*` and `*word` have any ending and beginning, `burn-out` and `j'ai` may be written in one word or two, `#` is a number in
 * digits, `…` up to three words, and `<name>` one of the comma-separated phrases of a set. No phrase crosses the end of a sentence.
 * @throws Error naming a set that does not exist
 */
export function patternOf(phrases: string, sets: WordSets): string {
  const alike = new Map<string, string[]>();
  for (const phrase of parts(phrases, '\n')) {
    const start = beginning(phrase, sets);
    alike.set(start, [...(alike.get(start) ?? []), sequence(phrase, sets)]);
  }
  return [...alike].map(([start, sequences]) => `${start}(?:${sequences.join('|')})`).join('|');
}

/** A pattern whose passages begin and end with whole words; without any pattern it finds nothing. */
export function wholeWords(patterns: string[]): RegExp {
  const choices = patterns.filter(Boolean).join('|') || '(?!)';
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${choices})(?![\p{L}\p{N}])`, 'gu');
}

function parts(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}

function sequence(phrase: string, sets: WordSets): string {
  const tokens = phrase.split(/\s+/);
  const firstFixed = tokens.findIndex((token) => token !== '…' && !token.endsWith('?'));
  return tokens
    .map((token, i) => {
      if (token === '…') return `(?:${between}${anyWord}){0,3}`;
      const word = choice(token.replace(/\?$/, ''), sets);
      const optional = token.endsWith('?') ? '?' : '';
      if (i < firstFixed) return `(?:${word}${between})${optional}`;
      return i === firstFixed ? word : `(?:${between}${word})${optional}`;
    })
    .join('');
}

/** One look at a letter spares the engine all phrases that begin otherwise: a text is searched several times as fast. */
function beginning(phrase: string, sets: WordSets): string {
  const letters = [...new Set(firstLetters(phrase, sets))].sort();
  return letters.every((letter) => /[\p{L}\p{N}#]/u.test(letter))
    ? `(?=[${letters.join('').replace('#', String.raw`\d`)}])`
    : '';
}

function firstLetters(phrase: string, sets: WordSets): string[] {
  const tokens = phrase.split(/\s+/);
  const firstFixed = tokens.findIndex((token) => !token.endsWith('?'));
  return tokens.slice(0, firstFixed + 1 || undefined).flatMap((token) =>
    token.split('/').flatMap((option) => {
      const name = /^<(.+?)>/.exec(option)?.[1];
      return name === undefined
        ? option[0]!
        : parts(sets[name] ?? '', ',').flatMap((entry) => firstLetters(entry, sets));
    }),
  );
}

function choice(token: string, sets: WordSets): string {
  const options = token.split('/').map((option) => {
    const name = /^<(.+)>$/.exec(option)?.[1];
    if (name === undefined) return word(option);
    const entries = sets[name];
    if (entries === undefined) throw new Error(`no set of words is called ${name}`);
    return parts(entries, ',')
      .map((entry) => sequence(entry, sets))
      .join('|');
  });
  return `(?:${options.join('|')})`;
}

function word(letters: string): string {
  if (!/^[\p{L}\p{N}*#%&.+'-]+$/u.test(letters)) throw new Error(`not a word of a phrase: ${letters}`);
  return letters
    .replace(/[.+]/g, String.raw`\$&`)
    .replace(/['-]/g, String.raw`[\s'\-]?`)
    .replaceAll('*', String.raw`\p{L}*`)
    .replaceAll('#', String.raw`\d+`);
}
