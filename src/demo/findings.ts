import type { Difference } from './compare';
import type { Stage } from './stage';

/** Words that must stand in a text. */
export function missing(wanted: string | string[] | undefined, text: string, key: string): Difference[] {
  return listOf(wanted).flatMap((words) =>
    text.includes(words) ? [] : [{ path: [key], expected: words, actual: excerpt(text) }],
  );
}

/** Words that must not stand in it. */
export function present(unwanted: string | string[] | undefined, text: string, key: string): Difference[] {
  return listOf(unwanted).flatMap((words) =>
    text.includes(words) ? [{ path: [key], expected: `niet: ${words}`, actual: words }] : [],
  );
}

/** Gives a name to what was found; a thing that is not there is a difference. */
export function taken(stage: Stage, name: string, value: unknown, words: string): Difference[] {
  if (value === undefined || value === null) return [{ path: ['take', name], expected: words, actual: null }];
  stage.name(name, value);
  return [];
}

function listOf(texts: string | string[] | undefined): string[] {
  return texts === undefined ? [] : [texts].flat();
}

function excerpt(text: string): string {
  const words = text
    .replace(/<head>[^]*?<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 300 ? `${words.slice(0, 300)} …` : words;
}
