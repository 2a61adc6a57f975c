import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { parse } from 'yaml';
import type { Language } from '../types/language';
import { languages } from '../types/language';
import type { LabelColumns, VocabularyFile } from './file';
import { fromGaps, vocabularyPath } from './file';
import type { Labels, Locality, Occupation, Skill, Synonyms, Vocabulary } from './vocabulary';

/** Reads the whole vocabulary: some tens of megabytes once unpacked, so only the matching worker and a migration do it. */
export function loadVocabulary(): Vocabulary {
  const file: VocabularyFile = JSON.parse(
    brotliDecompressSync(readFileSync(vocabularyPath('vocabulary.json.br'))).toString(),
  );
  return {
    occupations: occupationsOf(file),
    groups: new Map(file.groups.codes.map((code, i) => [code, inEach((language) => file.groups[language][i]!)])),
    skills: skillsOf(file),
    localities: localitiesOf(file),
    synonyms: loadSynonyms(),
  };
}

/** Rows of the table `place`, one for each postcode and name by which people know it. */
export function* placeRows(vocabulary: Vocabulary): Iterable<{
  postcode: string;
  locality: string;
  municipality_nl: string;
  municipality_fr: string;
  lat: number;
  lon: number;
}> {
  for (const { postcode, municipality, places, lat, lon } of vocabulary.localities) {
    for (const locality of new Set([municipality.nl, municipality.fr, ...places])) {
      yield { postcode, locality, municipality_nl: municipality.nl, municipality_fr: municipality.fr, lat, lon };
    }
  }
}

/** Rows of the table `occupation`: preferred labels, the English one where a language has none. */
export function* occupationRows(
  vocabulary: Vocabulary,
): Iterable<{ id: string; isco: string; nl: string; fr: string; en: string }> {
  for (const { id, isco, labels } of vocabulary.occupations) {
    yield { id, isco, ...inEach((language) => labels[language].preferred ?? labels.en.preferred ?? '') };
  }
}

/** The hand-written words of the Belgian market beside ESCO's own. */
function loadSynonyms(): Synonyms {
  return parse(readFileSync(vocabularyPath('synonyms.yaml'), 'utf8'));
}

function occupationsOf({ occupations, skills }: VocabularyFile): Occupation[] {
  const skillIds = (gaps: number[]) => fromGaps(gaps).map((position) => skills.ids[position]!);
  return occupations.ids.map((id, i) => ({
    id,
    isco: occupations.isco[i]!,
    code: occupations.codes[i]!,
    labels: inEach((language) => labelsOf(occupations[language], i)),
    essential: skillIds(occupations.essential[i]!),
    optional: skillIds(occupations.optional[i]!),
  }));
}

function skillsOf({ skills }: VocabularyFile): Skill[] {
  return skills.ids.map((id, i) => ({
    id,
    groups: list(skills.groups[i]!),
    labels: inEach((language) => labelsOf(skills[language], i)),
  }));
}

function localitiesOf({ localities }: VocabularyFile): Locality[] {
  return localities.postcodes.map((postcode, i) => ({
    postcode,
    municipality: { nl: localities.nl[i]!, fr: localities.fr[i]! },
    places: list(localities.places[i]!),
    lat: localities.lat[i]!,
    lon: localities.lon[i]!,
  }));
}

function labelsOf({ preferred, alternative }: LabelColumns, i: number): Labels {
  return { preferred: preferred[i] || null, alternative: list(alternative[i]!) };
}

function list(cell: string): string[] {
  return cell ? cell.split('|') : [];
}

function inEach<T>(of: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, T>;
}
