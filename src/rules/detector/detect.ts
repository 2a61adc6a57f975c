import type { Finding, SensitiveCode } from './codes';
import { common } from './common-words';
import { foldText } from './folded-text';
import { findNumbers } from './numbers';
import type { CodeWords } from './phrases';
import { patternOf, wholeWords } from './phrases';
import { words } from './words';

const searches = Object.entries(words).map(([code, languages]) => ({
  code: code as SensitiveCode,
  alarming: searchFor(languages, 'alarming'),
  suspect: searchFor(languages, 'suspect'),
  innocent: searchFor(languages, 'innocent'),
}));

const sentence = /[^.!?;\n]+/g;
const writer = wholeWords(Object.values(common).map((sets) => patternOf('<self>', sets)));
const others = wholeWords(Object.values(common).map((sets) => patternOf('<client>/<helping>/<profession>', sets)));

/**
 * What a text tells that its writer was asked not to tell (promise 15): register numbers and accounts by their check digits, the
 * rest by the phrases of three languages at once, whatever language the text is in. In reading order; one passage may have two
 * codes.
 */
export function detectSensitive(text: string): Finding[] {
  const folded = foldText(text);
  const findings = findNumbers(folded);
  const own = folded.text.replace(sentence, (part) => (isAboutWriter(part) ? part : blank(part)));
  for (const { code, alarming, suspect, innocent } of searches) {
    // Innocent phrases only take away: without anything to take from, they need not be looked for.
    if (folded.text.search(alarming) < 0 && own.search(suspect) < 0) continue;
    const passages = [
      ...folded.text.replace(innocent, blank).matchAll(alarming),
      ...own.replace(innocent, blank).matchAll(suspect),
    ];
    for (const { 0: passage, index } of passages) {
      const span = folded.spanOf(index, index + passage.length);
      if (!findings.some((found) => found.code === code && touch(found, span))) findings.push({ code, ...span });
    }
  }
  return findings.sort((a, b) => a.from - b.from);
}

function searchFor(languages: CodeWords, list: 'alarming' | 'suspect' | 'innocent'): RegExp {
  return wholeWords(Object.values(languages).map((phrases) => patternOf(phrases[list] ?? '', phrases.sets)));
}

function isAboutWriter(part: string): boolean {
  return part.search(writer) >= 0 && part.search(others) < 0;
}

/** Ends every phrase and keeps every place. */
function blank(passage: string): string {
  return '.'.repeat(passage.length);
}

function touch(a: Omit<Finding, 'code'>, b: Omit<Finding, 'code'>): boolean {
  return a.from < b.from + b.length && b.from < a.from + a.length;
}
