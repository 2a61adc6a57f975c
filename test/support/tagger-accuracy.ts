import type { Language } from '../../src/types/language';
import type { Tagger } from '../../src/matching/tagger';

/** A title and what it may be tagged as: ESCO ids, ISCO unit groups. */
export interface LabelledTitle {
  title: string;
  language: Language;
  occupations: string[];
  isco: string[];
}

/** Labelled titles, and those whose first, or one of whose three, candidates is right. */
export interface Tally {
  of: number;
  at1: number;
  at3: number;
}

export interface Accuracy {
  titles: number;
  understood: number;
  /** By occupation, over the titles that are labelled with one; and by unit group. */
  occupation: Tally;
  isco: Tally;
  /** Titles whose first candidate is of another unit group than the right ones, with what was said. */
  misses: string[];
}

/** Runs the tagger over labelled titles, without skills to help it. */
export function measure(tagger: Tagger, titles: LabelledTitle[]): Accuracy {
  const accuracy: Accuracy = {
    titles: titles.length,
    understood: 0,
    occupation: { of: 0, at1: 0, at3: 0 },
    isco: { of: 0, at1: 0, at3: 0 },
    misses: [],
  };
  for (const { title, language, occupations, isco } of titles) {
    const tags = tagger.tagTitle({ title, skills: [], language });
    const occupationAt = tags.findIndex(({ id }) => occupations.includes(id));
    const iscoAt = tags.findIndex((tag) => isco.includes(tag.isco));
    accuracy.understood += Number(tags.length > 0);
    if (occupations.length > 0) count(accuracy.occupation, occupationAt);
    count(accuracy.isco, iscoAt);
    if (iscoAt !== 0) accuracy.misses.push(describe(title, iscoAt, isco, tags));
  }
  return accuracy;
}

function count(tally: Tally, at: number): void {
  tally.of += 1;
  tally.at1 += Number(at === 0);
  tally.at3 += Number(at >= 0);
}

function describe(title: string, at: number, isco: string[], tags: ReturnType<Tagger['tagTitle']>): string {
  const said = tags.map((tag) => `${tag.isco} ${tag.reason.label} ${tag.confidence}`).join('; ');
  return `${at < 0 ? 'MISS' : `@${at + 1}`} ${title} [${isco.join(' ')}]: ${said || 'not understood'}`;
}
