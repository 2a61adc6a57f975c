import type { Fields } from './json-value';

/** Readers for data of unknown make: they take what can be understood and never throw. */

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own value of a field, also under the prefix that some JSON-LD writers put before it. */
export function field(fields: Fields, name: string): unknown {
  if (Object.hasOwn(fields, name)) return fields[name];
  return Object.hasOwn(fields, `schema:${name}`) ? fields[`schema:${name}`] : undefined;
}

export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The text in a string, a number, a JSON-LD value, a thing with a name, or the first of a list of these; null where there is none. */
export function asText(value: unknown): string | null {
  const [first] = asList(value);
  if (typeof first === 'string') return onOneLine(first) || null;
  if (typeof first === 'number' && Number.isFinite(first)) return String(first);
  if (!isFields(first)) return null;
  const inner = field(first, '@value') ?? field(first, 'name');
  return typeof inner === 'string' ? onOneLine(inner) || null : null;
}

/** The beginning of a text, with no half character at its end. */
export function cut(text: string, maxLength: number): string {
  return clean(text.slice(0, maxLength)).trim();
}

/** Control characters, halves of surrogate pairs, and invisible marks that reorder or split words. PostgreSQL refuses the first two. */
const unwelcome = /[^\P{Cc}\n\t]|\p{Surrogate}|[\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Well-formed text in NFC with its line breaks as `\n`. */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwelcome, '').normalize('NFC');
}

export function onOneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** For comparing: compatible forms, lower case, no accents, single spaces. */
export function fold(text: string): string {
  return onOneLine(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
