import type { Finding } from '../types/intake';
import { asList, field, isFields } from './fields';
import { isHtmlPage, jsonLdBlocks } from './html-page';
import { readJsonDocuments } from './json-documents';
import type { JsonDocument } from './json-documents';
import type { Fields } from './json-value';
import type { Rule } from './rules';

/** An object that is, or may be, a JobPosting. */
export interface Candidate {
  fields: Fields;
  line: number;
}

interface Found {
  candidates: Candidate[];
  refused: Finding[];
}

/** Things of schema.org that hold others: lists, feeds, graphs and their entries. */
const holders = ['@graph', 'itemListElement', 'dataFeedElement', 'item', 'mainEntity'];

/**
 * Finds the records of a file: JSON, JSON Lines or a web page; one posting, a list, a graph, an ItemList. Every element of a
 * list is a candidate or refused; in a graph or a page, what says it is something else is context and no record.
 */
export function findPostings(text: string): Found {
  const isPage = isHtmlPage(text);
  const blocks = isPage ? jsonLdBlocks(text) : [{ text, firstLine: 1 }];
  const found: Found = { candidates: [], refused: [] };
  let documentCount = 0;
  for (const block of blocks) {
    const { documents, refused } = readJsonDocuments(block.text, block.firstLine);
    documentCount += documents.length;
    found.refused = found.refused.concat(refused);
    for (const document of documents) collect(document, isPage, found);
  }
  const nothing = found.candidates.length === 0 && found.refused.length === 0;
  if (nothing && (isPage || documentCount === 0)) refuse(found, 1, 'file-empty');
  return found;
}

interface Part {
  value: unknown;
  line: number;
  /** Whether something other than a posting may stand here without being refused. */
  isContext: boolean;
}

/** Walks in document order. */
function collect(document: JsonDocument, isPage: boolean, found: Found): void {
  const references = new Map<string, Fields>();
  const candidates: Candidate[] = [];
  const refusedBefore = found.refused.length;
  const parts: Part[] = [{ value: document.value, line: document.line, isContext: isPage }];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const { value, line, isContext } = part;
    if (Array.isArray(value)) pushReversed(parts, elementsOf(document, value, isContext));
    else if (!isFields(value)) refuse(found, line, 'not-a-record');
    else {
      const id = field(value, '@id');
      if (typeof id === 'string') references.set(id, value);
      const held = isPosting(value) ? [] : heldBy(document, value, isContext);
      pushReversed(parts, held);
      if (held.length > 0) continue;
      if (isPosting(value) || mayBePosting(value)) candidates.push({ fields: value, line });
      else if (!isContext) refuse(found, line, 'not-a-job-posting');
    }
  }
  const nothing = candidates.length === 0 && found.refused.length === refusedBefore;
  if (nothing && !isPage && isFields(document.value)) refuse(found, document.line, 'not-a-job-posting');
  for (const { fields, line } of candidates)
    found.candidates.push({ fields: withReferences(fields, references), line });
}

/** The first part comes to the top of the stack. A loop, for a list may be longer than a call takes arguments. */
function pushReversed(stack: Part[], parts: Part[]): void {
  for (const part of parts.reverse()) stack.push(part);
}

function elementsOf(document: JsonDocument, list: unknown[], isContext: boolean): Part[] {
  return list.map((value, index) => ({ value, line: document.lineOfElement(list, index), isContext }));
}

function heldBy(document: JsonDocument, holder: Fields, isContext: boolean): Part[] {
  return holders.flatMap((name) => {
    const value = field(holder, name);
    if (Array.isArray(value)) return elementsOf(document, value, isContext || name === '@graph');
    return isFields(value) ? [{ value, line: document.lineOf(value), isContext }] : [];
  });
}

function isPosting(fields: Fields): boolean {
  return [...asList(field(fields, '@type')), ...asList(field(fields, 'type'))].some(
    (type) => typeof type === 'string' && /^(?:https?:\/\/schema\.org\/|schema:)?JobPosting$/i.test(type.trim()),
  );
}

/** A record whose export forgot to say what it is. */
function mayBePosting(fields: Fields): boolean {
  return (
    !Object.hasOwn(fields, '@type') && (field(fields, 'title') ?? field(fields, 'hiringOrganization')) !== undefined
  );
}

/** Puts the thing in the place of its `@id`: graphs name the employer once and point to it. */
function withReferences(fields: Fields, references: Map<string, Fields>): Fields {
  const entries = Object.entries(fields).map(([name, value]) => {
    const id = isFields(value) && Object.keys(value).length === 1 ? field(value, '@id') : undefined;
    return [name, typeof id === 'string' ? (references.get(id) ?? value) : value];
  });
  return Object.fromEntries(entries) as Fields;
}

function refuse(found: Found, line: number, rule: Rule): void {
  found.refused.push({ line, field: '', rule });
}
