import type { Place } from '../types/intake';
import type { Point } from '../types/matching';
import type { Locality, Vocabulary } from '../vocabulary/vocabulary';
import { fold, wordsOf } from './normalise';

type PlaceFinder = (place: Place) => Point | null;

const finders = new WeakMap<Vocabulary, PlaceFinder>();

/** The point of a Belgian postcode, else of a locality by name; of several places of one name the one with the lowest postcode. */
export function pointOf(place: Place | null, vocabulary: Vocabulary): Point | null {
  if (!place) return null;
  let find = finders.get(vocabulary);
  if (!find) finders.set(vocabulary, (find = createFinder(vocabulary.localities)));
  return find(place);
}

function createFinder(localities: readonly Locality[]): PlaceFinder {
  const byPostcode = new Map<string, Point>();
  const byName = new Map<string, Point>();
  const municipalities = new Map<string, Point>();
  const addTo = (map: Map<string, Point>, key: string, point: Point) => {
    if (!map.has(key)) map.set(key, point);
  };
  for (const { postcode, municipality, places, lat, lon } of localities) {
    addTo(byPostcode, postcode, { lat, lon });
    for (const name of [municipality.nl, municipality.fr]) addTo(municipalities, keyOf(name), { lat, lon });
    for (const name of places) addTo(byName, keyOf(name), { lat, lon });
  }
  return ({ postcode, locality, country }) => {
    if (country !== 'BE') return null;
    const digits = postcode?.replace(/\D/g, '') ?? '';
    const name = locality ? keyOf(locality) : '';
    return byPostcode.get(digits) ?? municipalities.get(name) ?? byName.get(name) ?? null;
  };
}

function keyOf(name: string): string {
  return wordsOf(fold(name)).join(' ');
}
