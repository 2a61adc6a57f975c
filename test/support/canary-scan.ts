import { markedPhones, marks } from './canary-marks';

/** A mark may be cut where a store's page ends: half of one is as telling. */
const needles = [
  ...Object.entries(marks).flatMap(([name, mark]) => [
    { name, needle: mark.slice(0, 8).toLowerCase() },
    { name, needle: mark.slice(8).toLowerCase() },
  ]),
  ...Object.entries(markedPhones).map(([name, number]) => ({ name, needle: number.slice(1) })),
];

/** Names of the marks in a text or a file, in any case. */
export function marksIn(content: string | Uint8Array): string[] {
  const text = (typeof content === 'string' ? content : Buffer.from(content).toString('latin1')).toLowerCase();
  return [...new Set(needles.filter(({ needle }) => text.includes(needle)).map(({ name }) => name))];
}

export const allMarks: string[] = [...Object.keys(marks), ...Object.keys(markedPhones)];

/** Everything legible in an answer of Temporal: strings, bytes, and whatever base64 hides in them, one under the other. */
export function legible(value: unknown, depth = 0): string {
  if (depth > 20 || value === null || value === undefined) return '';
  if (typeof value === 'string') return `${value}\n${decoded(value)}`;
  if (value instanceof Uint8Array) return legible(Buffer.from(value).toString('utf8'), depth + 1);
  if (Array.isArray(value)) return value.map((item) => legible(item, depth + 1)).join('\n');
  if (typeof value !== 'object') return String(value as number);
  return Object.entries(value)
    .map(([key, item]) => `${key} ${legible(item, depth + 1)}`)
    .join('\n');
}

function decoded(text: string): string {
  if (text.length < 8 || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return '';
  return Buffer.from(text, 'base64').toString('utf8');
}
