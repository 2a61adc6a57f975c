import { asList, asText, cut, fold, onOneLine } from './fields';
import { htmlToText } from './html-text';
import { maskPeopleNumbers } from './people-numbers';
import type { Note } from './rules';

/** How much longer than its field a raw value may be, for markup, before the rest is not even looked at. */
const slack = 10;

/** A value as one line without markup, without anyone's register or account number, and no longer than its field. */
export function readLine(value: unknown, maxLength: number, path: string, note: Note): string | null {
  const text = asText(value);
  if (text === null) return null;
  const safe = masked(withoutMarkup(text.slice(0, maxLength * slack)), path, note);
  if (safe.length > maxLength) note(path, 'shortened');
  return cut(safe, maxLength) || null;
}

function masked(text: string, path: string, note: Note): string {
  const { text: safe, found } = maskPeopleNumbers(text);
  for (const rule of found) note(path, rule);
  return safe;
}

/** Lines of a list, or of a text that lists them with commas, semicolons, bullets or line breaks; no doubles. */
export function readLines(
  value: unknown,
  limits: { items: number; length: number },
  path: string,
  note: Note,
): string[] {
  const items = asList(value)
    .slice(0, limits.items * slack)
    .map((item) => (typeof item === 'string' ? item : (asText(item) ?? '')).slice(0, limits.items * limits.length))
    .flatMap((text) => listed(text, (part) => masked(part, path, note)));
  const lines = items.map((item) => readLine(item, limits.length, path, note)).filter((line) => line !== null);
  const unique = [...new Map(lines.toReversed().map((line) => [fold(line), line])).values()].toReversed();
  if (unique.length > limits.items) note(path, 'too-many');
  return unique.slice(0, limits.items);
}

/** What separates the items may stand between the digits of a number too, so it is masked while it is whole. */
function listed(text: string, mask: (part: string) => string): string[] {
  return mask(text)
    .split('\n')
    .flatMap((line) => mask(withoutMarkup(line)).split(/[,;•·|]/));
}

/** What a reader sees of a text that may hold tags and entities, escaped once or more: unwraps until nothing changes. */
function withoutMarkup(text: string): string {
  let before = '';
  let after = onOneLine(text);
  while (after !== before && /[<&]/.test(after)) {
    before = after;
    after = onOneLine(htmlToText(before));
  }
  return after;
}
