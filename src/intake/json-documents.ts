import type { Finding } from '../types/intake';
import { JsonFault, readJsonValue, skipSpace } from './json-value';
import type { Offsets } from './json-value';

/** One JSON value of a file, with the 1-based lines of the file at which its parts begin. */
export interface JsonDocument {
  value: unknown;
  line: number;
  lineOf(container: object): number;
  lineOfElement(list: unknown[], index: number): number;
}

interface JsonDocuments {
  documents: JsonDocument[];
  refused: Finding[];
}

/** Characters: the largest export a job board was seen to hand out is a tenth of it. */
const maxLength = 64 * 1024 * 1024;

/**
 * Reads a text of JSON: one document, several after each other, or JSON Lines. In JSON Lines a broken line is refused alone;
 * elsewhere reading stops at the fault with one refusal, and the documents before it stand.
 */
export function readJsonDocuments(text: string, firstLine = 1): JsonDocuments {
  if (text.length > maxLength) return refusal({ line: firstLine, field: '', rule: 'file-too-large' });
  const whole = readSequence(text, firstLine);
  return whole.refused.length > 0 && looksLikeJsonLines(text) ? readLines(text, firstLine) : whole;
}

function refusal(finding: Finding): JsonDocuments {
  return { documents: [], refused: [finding] };
}

function readSequence(text: string, firstLine: number): JsonDocuments {
  const position = positionIn(text, firstLine);
  const documents: JsonDocument[] = [];
  let at = skipSpace(text, text.startsWith('\uFEFF') ? 1 : 0);
  try {
    while (at < text.length) {
      const offsets: Offsets = { containers: new Map(), elements: new Map() };
      const { value, end } = readJsonValue(text, at, offsets);
      const next = skipSpace(text, end);
      // Two values on one line are no sequence that anyone writes, but the trace of a damaged document.
      if (next < text.length && !/[^ \t]/.test(text.slice(end, next))) throw new JsonFault(next);
      documents.push(documentAt(value, at, offsets, position));
      at = next;
    }
    return { documents, refused: [] };
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    return { documents, refused: [{ ...position(fault.offset), field: '', rule: fault.rule }] };
  }
}

function documentAt(value: unknown, start: number, offsets: Offsets, position: PositionOf): JsonDocument {
  return {
    value,
    line: position(start).line,
    lineOf: (container) => position(offsets.containers.get(container) ?? start).line,
    lineOfElement: (list, index) => position(offsets.elements.get(list)?.[index] ?? start).line,
  };
}

/** A text that is no JSON as a whole, where a line by itself is an object: a file of lines, one or more of them damaged. */
function looksLikeJsonLines(text: string): boolean {
  return !/^\uFEFF?\s*\[/.test(text) && text.split('\n').some((line) => line.startsWith('{') && isWhole(line));
}

function isWhole(line: string): boolean {
  return readSequence(line, 1).refused.length === 0;
}

function readLines(text: string, firstLine: number): JsonDocuments {
  const found: JsonDocuments = { documents: [], refused: [] };
  for (const [index, line] of text.split('\n').entries()) {
    const { documents, refused } = readSequence(line, firstLine + index);
    if (refused.length > 0) found.refused.push(...refused);
    else found.documents.push(...documents);
  }
  return found;
}

type PositionOf = (offset: number) => { line: number; column: number };

/** Lines and columns count from 1; lines end at a line feed, as in every editor. */
function positionIn(text: string, firstLine: number): PositionOf {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
  };
}
