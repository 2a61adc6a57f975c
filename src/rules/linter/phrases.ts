import type { Language } from '../../types/language';
import type { LintCode } from './codes';

/**
 * Phrases that mean one code. A phrase is a regular expression over folded text, of whole words, in which a space stands for
 * one to four of white space and hyphens (bounded, so that no text makes it slow). Ads mix languages, so all three lists always run.
 */
export interface WordList {
  code: LintCode;
  hits: Record<Language, readonly string[]>;
  /** Phrases in which a hit means nothing: what it overlaps is no find. */
  innocent?: readonly string[];
}

/** A find in folded text: its first character and the one after its last. */
export interface Find {
  start: number;
  end: number;
}

/** One phrase a line; values are parts of phrases with a name of their own. */
export function phrases(lines: TemplateStringsArray, ...parts: string[]): string[] {
  return String.raw(lines, ...parts)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Up to forty characters of the same sentence. */
export const near = String.raw`[^.!?;\n]{0,40}`;

/** At most two words in between. */
export const fewWords = String.raw`(?: [\w']+){0,2}`;

/** A phrase that is a line, a point of a list or a part of a sentence by itself. */
export function alone(phrase: string): string {
  return String.raw`(?<=(?:^|[.!?;:,(*•\n])[\s-]{0,4})(?:${phrase})(?= ?(?:[.,;:!?)\n]|$))`;
}

/** A phrase as a regular expression over whole words of folded text. */
export function compilePhrase(phrase: string): RegExp {
  return new RegExp(String.raw`(?<![a-z\d])(?:${phrase.replaceAll(' ', String.raw`(?:[\s-]{1,4})`)})(?![a-z\d])`, 'g');
}

export interface CompiledList {
  code: LintCode;
  hits: RegExp[];
  innocent: RegExp[];
}

export function compileList({ code, hits, innocent = [] }: WordList): CompiledList {
  return { code, hits: Object.values(hits).flat().map(compilePhrase), innocent: innocent.map(compilePhrase) };
}

/** Every place where one of the expressions stands. */
export function findAll(text: string, expressions: readonly RegExp[]): Find[] {
  return expressions.flatMap((expression) =>
    [...text.matchAll(expression)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** The finds that no other find touches, the first of those that overlap each other, in order of the text. */
export function withoutOverlaps(finds: readonly Find[], others: readonly Find[]): Find[] {
  const free = finds.filter((find) => !others.some((other) => overlaps(find, other)));
  let end = 0;
  return free
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((find) => {
      const first = find.start >= end;
      if (first) end = find.end;
      return first;
    });
}

function overlaps(one: Find, other: Find): boolean {
  return one.start < other.end && other.start < one.end;
}
