import type { Language } from '../types/language';
import { languages } from '../types/language';
import type { OccupationTag } from '../types/matching';
import type { Occupation, Vocabulary } from '../vocabulary/vocabulary';
import { createSplitter } from './compounds';
import type { Hit, IndexedLabel, LabelIndex, LabelSource, WeightedWord } from './label-index';
import { contentWords, createLabelIndex } from './label-index';
import { noiseWords, stopWords } from './noise';
import { createPlaceFilter } from './places';
import { segmentsOf, wordsOf } from './normalise';
import { createSkillTagger } from './skills';
import { createSpeller } from './spelling';

export interface TitleInput {
  title: string;
  /** ESCO skill ids, from `tagSkills`: they decide between occupations that the title leaves equal. */
  skills: string[];
  language: Language;
}

export interface Tagger {
  /** At most three occupations, best first; empty when the title is not understood. */
  tagTitle(input: TitleInput): OccupationTag[];
  /** ESCO ids of the skills that the given words name; what is not known is left out. */
  tagSkills(names: string[], language: Language): string[];
}

const most = 3;
/** What stands after this many characters is no title any more. */
const longestTitle = 200;
const leastScore = 0.25;
/** A candidate far behind the best one says nothing. */
const leastOfBest = 0.4;
const shares = { main: 1, aside: 0.35 };
const bonuses: Record<LabelSource | 'skills', number> = { market: 0.06, preferred: 0.03, alternative: 0, skills: 0.08 };
/** What a second candidate of one unit group loses: three that differ tell more, unless one stands far above. */
const sameGroup = 0.3;

const exponent = 0.4;
/** A label loses this for each kind of role that it or the title names alone, and for sharing no word that names a trade. */
const otherKind = 0.75;
const genericOnly = 0.5;
/** Other languages are tried too, since Dutch and French ads carry English titles, but their words may only look alike. */
const otherLanguage = 0.95;

interface Candidate {
  position: number;
  score: number;
  hit: Hit;
  spelled: boolean;
}

/** Builds the indexes once, in about two seconds; a title then takes half a millisecond, rarely three. Same input, same output. */
export function createTagger(vocabulary: Vocabulary): Tagger {
  const indexes = languages.map((language) => indexOf(vocabulary, language));
  const speller = createSpeller(indexes.flatMap((index) => [...index.surfaces]));
  const known = (word: string) => indexes.some((index) => index.knows(word));
  const withoutPlaces = createPlaceFilter(vocabulary.localities, known);

  function tagTitle({ title, skills, language }: TitleInput): OccupationTag[] {
    const segments = segmentsOf(title.slice(0, longestTitle)).map((segment, i) =>
      withoutPlaces(wordsOf(segment), i === 0),
    );
    const mended = segments.map((words) =>
      words.map((word) => (isNoise(word) || known(word) ? word : (speller(word) ?? word))),
    );
    const spelled = mended.every((words, i) => words.every((word, j) => word === segments[i]![j]));
    const best = new Map<number, Candidate>();
    for (const index of indexes) {
      const words = weigh(mended, index);
      for (const hit of index.search(words)) {
        const score = scoreOf(hit, index.language === language);
        const { of: position } = hit.label;
        if (score > (best.get(position)?.score ?? leastScore)) best.set(position, { position, score, hit, spelled });
      }
    }
    return choose([...best.values()], vocabulary.occupations, new Set(skills));
  }

  return { tagTitle, tagSkills: createSkillTagger(vocabulary) };
}

function indexOf(vocabulary: Vocabulary, language: Language): LabelIndex {
  const labels = labelsOf(vocabulary, language);
  const splitter =
    language === 'nl'
      ? createSplitter(labels.flatMap(({ text }) => contentWords(text, language)))
      : (word: string) => [word];
  return createLabelIndex(labels, language, vocabulary.synonyms.words[language], splitter);
}

function labelsOf({ occupations, synonyms }: Vocabulary, language: Language): IndexedLabel[] {
  const positions = new Map(occupations.map(({ id }, position) => [id, position]));
  return [
    ...occupations.flatMap(({ labels }, of) => {
      const { preferred, alternative } = labels[language];
      const others = alternative.map((text) => ({ text, of, source: 'alternative' as const }));
      return preferred === null ? others : [{ text: preferred, of, source: 'preferred' as const }, ...others];
    }),
    ...synonyms.titles.flatMap(({ occupation, labels }) => {
      const of = positions.get(occupation);
      if (of === undefined) throw new Error(`synonyms.yaml: no occupation ${occupation}`);
      return labels[language].map((text) => ({ text, of, source: 'market' as const }));
    }),
  ];
}

/** The first segment that says anything carries the title; what follows it is mostly place, hours or firm. */
function weigh(segments: string[][], index: LabelIndex): WeightedWord[] {
  const contents = segments.map((words) => words.filter((word) => !stopWords[index.language].has(word)));
  const main = Math.max(
    0,
    contents.findIndex((words) => words.some((word) => !isNoise(word) && index.knows(word))),
  );
  const shareOf = (word: string, i: number) => (i === main && !isNoise(word) ? shares.main : shares.aside);
  return contents.flatMap((words, i) => words.map((word) => ({ word, share: shareOf(word, i) })));
}

function isNoise(word: string): boolean {
  return noiseWords.has(word) || /^\d+$/.test(word);
}

/** A label wholly found beats one half found; of two wholly found ones the longer, which says more of the title. */
function scoreOf({ label, ofLabel, ofTitle, otherKinds, generic }: Hit, ownLanguage: boolean): number {
  const found = ofLabel * ofTitle ** exponent * otherKind ** otherKinds * (generic ? genericOnly : 1);
  return found * (ownLanguage ? 1 : otherLanguage) + bonuses[label.source];
}

interface Ranked extends Candidate {
  occupation: Occupation;
  /** Place by the title alone, and with the skills. */
  byTitle: number;
  place: number;
  total: number;
}

function choose(
  candidates: Candidate[],
  occupations: readonly Occupation[],
  skills: ReadonlySet<string>,
): OccupationTag[] {
  const ranked = candidates
    .sort((a, b) => b.score - a.score || a.position - b.position)
    .map((candidate, byTitle) => ({ ...candidate, byTitle, occupation: occupations[candidate.position]! }))
    .map((candidate) => ({ ...candidate, total: candidate.score + skillBonus(candidate.occupation, skills) }))
    .sort((a, b) => b.total - a.total || a.byTitle - b.byTitle)
    .map((candidate, place) => ({ ...candidate, place }));
  const least = (ranked[0]?.total ?? 0) * leastOfBest;
  return spread(ranked.filter(({ total }) => total >= least)).map(
    ({ occupation: { id, isco }, byTitle, place, total, hit, spelled }) => ({
      id,
      isco,
      confidence: Math.round(Math.min(1, total) * 100) / 100,
      reason: {
        label: hit.label.text,
        how: place < byTitle ? 'skills' : hit.ofLabel > 0.999 && spelled ? 'label' : 'words',
      },
    }),
  );
}

/** The best ones, preferring another unit group to one more occupation of the same; best first again. */
function spread(ranked: Ranked[]): Ranked[] {
  const chosen: Ranked[] = [];
  const left = [...ranked];
  const worth = ({ occupation, total }: Ranked) =>
    chosen.some((other) => other.occupation.isco === occupation.isco) ? total - sameGroup : total;
  while (chosen.length < most && left.length > 0) {
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(...left.splice(left.indexOf(best), 1));
  }
  return chosen.sort((a, b) => a.place - b.place);
}

/** Grows with the share of the skills given that the occupation asks for, optional ones counting half. */
function skillBonus({ essential, optional }: Occupation, skills: ReadonlySet<string>): number {
  if (skills.size === 0) return 0;
  const count = (wanted: readonly string[]) => wanted.filter((id) => skills.has(id)).length;
  return (bonuses.skills * (count(essential) + count(optional) / 2)) / skills.size;
}
