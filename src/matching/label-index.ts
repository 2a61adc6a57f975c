import type { Language } from '../types/language';
import type { Splitter } from './compounds';
import { fold, withoutGender, wordsOf } from './normalise';
import { stopWords } from './noise';
import { genericRoles, kindsOfRole } from './roles';
import { stem } from './stem';

export interface IndexedLabel {
  text: string;
  /** Position of the occupation in the vocabulary. */
  of: number;
  source: LabelSource;
}

/** ESCO's own name for an occupation, another one that it lists, or a word of the Belgian market. */
export type LabelSource = 'preferred' | 'alternative' | 'market';

/** A word of a title and how much of the title's meaning it carries; 1 is usual. */
export interface WeightedWord {
  word: string;
  share: number;
}

export interface Hit {
  label: IndexedLabel;
  /** Share of the label that the title says, and of the title that the label says: 0 … 1, rare words counting more. */
  ofLabel: number;
  ofTitle: number;
  /** Kinds of role (manager, engineer, …) that only one of the two names, or only one of the label and its occupation. */
  otherKinds: number;
  /** What the two share names no trade: just "medewerker" or "agent". */
  generic: boolean;
}

export interface LabelIndex {
  language: Language;
  knows(word: string): boolean;
  /** Every surface form that occurs in a label, for mending typing errors. */
  surfaces: ReadonlySet<string>;
  search(words: WeightedWord[]): Hit[];
}

/** What an unknown word of a title weighs beside known ones: it may be a firm's name, it may be what the title is about. */
const unknownWeight = 1.5;

/** Finds labels by the words in them, in any order, with the words brought to one form first. */
export function createLabelIndex(
  labels: IndexedLabel[],
  language: Language,
  sameWords: string[][],
  splitter: Splitter,
): LabelIndex {
  const atomsOf = createAtomiser(language, sameWords, splitter);
  const kinds = kindsOfRole((word) => atomsOf(word).at(-1) ?? word);
  const generics = genericRoles(atomsOf);
  const kindsIn = (atoms: Iterable<string>) => new Set([...atoms].flatMap((atom) => kinds.get(atom) ?? []));
  const words = labels.map((label) => contentWords(label.text, language));
  const surfaces = new Set(words.flat());
  const atomsOfSurface = new Map([...surfaces].map((word) => [word, atomsOf(word)]));
  const atoms = words.map((list) => new Set(list.flatMap((word) => atomsOfSurface.get(word)!)));
  const labelKinds = atoms.map(kindsIn);
  const strays = strayKinds(labels, labelKinds);
  const { postings, weights, totals } = invert(atoms, labels);

  function search(title: WeightedWord[]): Hit[] {
    const shares = new Map<string, number>();
    for (const { word, share } of title) {
      for (const atom of atomsOf(word)) shares.set(atom, Math.max(shares.get(atom) ?? 0, share));
    }
    const titleKinds = kindsIn([...shares].flatMap(([atom, share]) => (share >= 1 ? [atom] : [])));
    const [said, heard] = [new Map<number, number>(), new Map<number, number>()];
    const trades = new Set<number>();
    let total = 0;
    for (const [atom, share] of shares) {
      const weight = weights.get(atom) ?? (atom.length > 2 ? unknownWeight : 0);
      total += weight * share;
      for (const position of postings.get(atom) ?? []) {
        said.set(position, (said.get(position) ?? 0) + weight);
        heard.set(position, (heard.get(position) ?? 0) + weight * share);
        if (!generics.has(atom)) trades.add(position);
      }
    }
    return [...said].map(([position, sum]) => ({
      label: labels[position]!,
      ofLabel: sum / totals[position]!,
      ofTitle: heard.get(position)! / total,
      otherKinds: differences(titleKinds, labelKinds[position]!) + strays[position]!,
      generic: !trades.has(position),
    }));
  }

  const knows = (word: string) => surfaces.has(word) || atomsOf(word).every((atom) => postings.has(atom));
  return { language, surfaces, knows, search };
}

/** The words of a label that say something. */
export function contentWords(text: string, language: Language): string[] {
  return wordsOf(withoutGender(fold(text))).filter((word) => !stopWords[language].has(word));
}

/** Brings a word to the forms that are compared: words that mean the same to one, compounds to their parts, each stemmed. */
function createAtomiser(language: Language, sameWords: string[][], splitter: Splitter): (word: string) => string[] {
  const canonical = new Map(
    sameWords.flatMap(([first, ...others]) => others.map((other) => [fold(other), wordsOf(fold(first!))])),
  );
  const same = (word: string) => canonical.get(word) ?? [word];
  return (word) =>
    same(word)
      .flatMap(splitter)
      .flatMap(same)
      .map((part) => stem(part, language));
}

/**
 * For each label the kinds of role in which it differs from its occupation's preferred label: ESCO lists "metser" under the
 * foreman of bricklayers too, and the bricklayer must come first.
 */
function strayKinds(labels: IndexedLabel[], kinds: Set<string>[]): number[] {
  const preferred = new Map(labels.flatMap(({ source, of }, i) => (source === 'preferred' ? [[of, kinds[i]!]] : [])));
  return labels.map(({ source, of }, i) =>
    source === 'alternative' ? differences(kinds[i]!, preferred.get(of) ?? kinds[i]!) : 0,
  );
}

function differences(some: Set<string>, others: Set<string>): number {
  const shared = [...some].filter((kind) => others.has(kind)).length;
  return some.size + others.size - 2 * shared;
}

/** Rare words weigh more. Counted in occupations, not labels: one with forty labels must not make its words look common. */
function invert(atoms: Set<string>[], labels: IndexedLabel[]) {
  const postings = new Map<string, number[]>();
  atoms.forEach((list, position) => {
    for (const atom of list) {
      const found = postings.get(atom);
      if (found) found.push(position);
      else postings.set(atom, [position]);
    }
  });
  const occupations = new Set(labels.map((label) => label.of)).size;
  const weights = new Map(
    [...postings].map(([atom, list]) => [
      atom,
      Math.log(1 + occupations / new Set(list.map((position) => labels[position]!.of)).size),
    ]),
  );
  const totals = atoms.map((list) => [...list].reduce((sum, atom) => sum + weights.get(atom)!, 0));
  return { postings, weights, totals };
}
