import type { Locality } from '../vocabulary/vocabulary';
import { fold, wordsOf } from './normalise';

const beforePlace = new Set(['te', 'in', 'regio', 'region', 'near', 'a', 'omgeving', 'environs', 'pres']);
const alsoPlaces = [
  'brussels',
  'antwerp',
  'ghent',
  'bruges',
  'flanders',
  'wallonia',
  'vlaanderen',
  'wallonie',
  'belgie',
  'belgique',
  'belgium',
  'benelux',
];

/**
 * Takes names of Belgian places out of the words of a title. A name that is also a word of some occupation (Spa, Mol)
 * goes only where it can be nothing else: as a whole later segment, or after a word like `regio`.
 */
export function createPlaceFilter(
  localities: readonly Locality[],
  isWord: (word: string) => boolean,
): (words: string[], isFirst: boolean) => string[] {
  const names = new Set(alsoPlaces);
  for (const { municipality, places } of localities) {
    for (const name of [municipality.nl, municipality.fr, ...places]) names.add(wordsOf(fold(name)).join(' '));
  }
  const longest = Math.max(...[...names].map((name) => name.split(' ').length));
  const placeAt = (words: string[], at: number, isFirst: boolean) => {
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const name = words.slice(at, at + length);
      if (!names.has(name.join(' '))) continue;
      const certain =
        length > 1 ||
        !isWord(name[0]!) ||
        (!isFirst && length === words.length) ||
        beforePlace.has(words[at - 1] ?? '');
      if (certain) return length;
    }
    return 0;
  };
  return (words, isFirst) => {
    const kept: string[] = [];
    for (let at = 0; at < words.length;) {
      const length = placeAt(words, at, isFirst);
      if (length === 0) kept.push(words[at]!);
      at += Math.max(1, length);
    }
    return kept;
  };
}
