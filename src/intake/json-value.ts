/** A JSON object as the door's parser makes it: without prototype, so that `__proto__` is a key like any other. */
export type Fields = Record<string, unknown>;

/** Where the parts of a parsed text begin, as offsets into it. */
export interface Offsets {
  containers: Map<object, number>;
  elements: Map<unknown[], number[]>;
}

/** The text cannot be read from `offset` on. */
export class JsonFault extends Error {
  constructor(
    readonly offset: number,
    readonly rule: 'broken-json' | 'too-deep' = 'broken-json',
  ) {
    super(rule);
  }
}

/** No posting or résumé nests a tenth as deep. */
const maxDepth = 200;

/**
 * Reads one JSON value (RFC 8259) that begins at `start`. `JSON.parse` cannot serve here: it tells no positions, one broken
 * record takes all others down with it, and a deep one the whole process. Line breaks and tabs inside strings, frequent in the wild, are taken.
 * Throws JsonFault.
 */
export function readJsonValue(text: string, start: number, offsets: Offsets): { value: unknown; end: number } {
  const open: { container: Fields | unknown[]; key: string }[] = [];
  let at = skipSpace(text, start);
  for (;;) {
    let begin = at;
    let value: unknown;
    const opening = text[at];
    if (opening === '{' || opening === '[') {
      const container: Fields | unknown[] = opening === '[' ? [] : (Object.create(null) as Fields);
      offsets.containers.set(container, at);
      if (Array.isArray(container)) offsets.elements.set(container, []);
      at = skipSpace(text, at + 1);
      if (text[at] !== closing(container)) {
        const frame = { container, key: '' };
        open.push(frame);
        if (open.length > maxDepth) throw new JsonFault(at, 'too-deep');
        if (!Array.isArray(container)) [frame.key, at] = readKey(text, at);
        continue;
      }
      value = container;
      at += 1;
    } else {
      [value, at] = readScalar(text, at);
    }

    for (;;) {
      const frame = open.at(-1);
      if (frame === undefined) return { value, end: at };
      if (Array.isArray(frame.container)) {
        frame.container.push(value);
        offsets.elements.get(frame.container)?.push(begin);
      } else {
        frame.container[frame.key] = value;
      }
      at = skipSpace(text, at);
      if (text[at] === ',') {
        at = skipSpace(text, at + 1);
        if (!Array.isArray(frame.container)) [frame.key, at] = readKey(text, at);
        break;
      }
      if (text[at] !== closing(frame.container)) throw new JsonFault(at);
      at += 1;
      open.pop();
      value = frame.container;
      begin = offsets.containers.get(frame.container) ?? begin;
    }
  }
}

/** The first offset from `at` on that is no JSON white space. The record separator of RFC 7464 counts as space. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (' \n\r\t\u001e'.includes(text[next] ?? 'end')) next += 1;
  return next;
}

function closing(container: object): string {
  return Array.isArray(container) ? ']' : '}';
}

function readKey(text: string, at: number): [key: string, next: number] {
  if (text[at] !== '"') throw new JsonFault(at);
  const [key, afterKey] = readString(text, at);
  const colon = skipSpace(text, afterKey);
  if (text[colon] !== ':') throw new JsonFault(colon);
  return [key, skipSpace(text, colon + 1)];
}

const literalOrNumber = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/;
const maxNumberLength = 400;

function readScalar(text: string, at: number): [value: unknown, next: number] {
  if (text[at] === '"') return readString(text, at);
  const token = literalOrNumber.exec(text.slice(at, at + maxNumberLength))?.[0];
  if (token === undefined) throw new JsonFault(at);
  // An integer that a number cannot hold exactly may be a reference: two of them must not become the same.
  return [/^-?\d{16,}$/.test(token) ? token : JSON.parse(token), at + token.length];
}

function readString(text: string, at: number): [value: string, next: number] {
  let end = text.indexOf('"', at + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  if (end === -1) throw new JsonFault(text.length);
  const token = text.slice(at, end + 1).replace(/\p{Cc}/gu, escapeControl);
  try {
    return [JSON.parse(token) as string, end + 1];
  } catch {
    throw new JsonFault(at);
  }
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function escapeControl(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
