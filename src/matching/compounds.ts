import { stopWords } from './noise';

const shortestPart = 4;
const joints = ['', 's', 'n', 'en', 'e'];
/** Endings that are words too, but not in a compound: a verkoopster is no star. */
const endings = new Set(['ster', 'sters']);

/** Cuts a Dutch compound into words it is made of: heftruckchauffeur → heftruck, chauffeur. Others come back whole. */
export type Splitter = (word: string) => string[];

/**
 * Learns the parts from the words of the labels: those that stand alone, and what is left of a longer word when one of
 * them is its end (heftruckbestuurder less bestuurder gives heftruck, which never stands alone).
 */
export function createSplitter(words: Iterable<string>): Splitter {
  const alone = new Set([...words].filter((word) => /^\p{L}{3,}$/u.test(word) && !stopWords.nl.has(word)));
  const parts = new Set([...alone, ...beginnings(alone)]);
  return (word) => split(word, parts) ?? splitEnd(word, alone) ?? [word];
}

function beginnings(alone: Set<string>): string[] {
  return [...alone].flatMap((word) => {
    for (let at = shortestPart; at <= word.length - 5; at++) {
      if (alone.has(word.slice(at))) return [word.slice(0, at), withoutJoint(word.slice(0, at))];
    }
    return [];
  });
}

function withoutJoint(part: string): string {
  return part.length > 5 ? part.replace(/(?:en|s)$/, '') : part;
}

/** The cut with the longest end, as the end says what the whole is; the beginning may itself be a compound. */
function split(word: string, parts: Set<string>): string[] | null {
  for (let at = shortestPart - 1; at <= word.length - shortestPart; at++) {
    const end = word.slice(at);
    if (!parts.has(end) || endings.has(end)) continue;
    for (const joint of joints) {
      if (!word.slice(0, at).endsWith(joint)) continue;
      const beginning = word.slice(0, at - joint.length);
      if (beginning.length < 3 || !parts.has(beginning)) continue;
      if (beginning.length + end.length < 8) continue;
      return [...(split(beginning, parts) ?? [beginning]), ...(split(end, parts) ?? [end])];
    }
  }
  return null;
}

/** An unknown beginning before a known end of some length: autocarchauffeur is a chauffeur, of whatever. */
function splitEnd(word: string, alone: Set<string>): string[] | null {
  if (alone.has(word)) return null;
  for (let at = 3; at <= word.length - 6; at++) {
    if (alone.has(word.slice(at))) return [word.slice(0, at), word.slice(at)];
  }
  return null;
}
