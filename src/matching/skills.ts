import type { Language } from '../types/language';
import { languages } from '../types/language';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { contentWords } from './label-index';
import { stem } from './stem';

/** Recognises skills by their whole label, in any of the languages, the asked one first; words may come in any order. */
export function createSkillTagger(vocabulary: Vocabulary): (names: string[], language: Language) => string[] {
  const byKey = new Map(languages.map((language) => [language, new Map<string, string>()]));
  for (const language of languages) {
    const keys = byKey.get(language)!;
    const add = (label: string, id: string) => {
      const key = keyOf(label, language);
      if (key && !keys.has(key)) keys.set(key, id);
    };
    for (const { id, labels } of vocabulary.skills) if (labels[language].preferred) add(labels[language].preferred, id);
    for (const { id, labels } of vocabulary.skills) for (const label of labels[language].alternative) add(label, id);
  }
  return (names, language) => {
    const order = [language, ...languages.filter((other) => other !== language)];
    const find = (name: string) => {
      for (const tried of order) {
        const id = byKey.get(tried)!.get(keyOf(name, tried));
        if (id) return [id];
      }
      return [];
    };
    return [...new Set(names.flatMap(find))];
  };
}

function keyOf(label: string, language: Language): string {
  const words = contentWords(label, language).map((word) => stem(word, language));
  return [...new Set(words)].sort().join(' ');
}
