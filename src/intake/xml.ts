import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Checked } from '../types/intake';
import { field, isFields, onOneLine } from './fields';
import type { Fields } from './json-value';
import type { Rule } from './rules';

/** Characters: an invoice with its PDF enclosed is seldom above 5 million. */
const maxLength = 32 * 1024 * 1024;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  // For numbers of characters (`&#233;`): without a document type nobody can define other entities.
  htmlEntities: true,
});

/**
 * The elements of an XML document by their names without prefix; attributes behind `@`. A document type is refused before
 * anything is parsed, so no entity can expand and no file can be drawn in. Never throws.
 */
export function readXml(text: string): Checked<Fields> {
  if (text.length > maxLength) return refused('file-too-large');
  if (text.trim() === '') return refused('file-empty');
  if (/<!DOCTYPE/i.test(text)) return refused('doctype');
  if (XMLValidator.validate(text) !== true) return refused('broken-xml');
  try {
    return { ok: true, value: parser.parse(text) as Fields, warnings: [] };
  } catch {
    return refused('broken-xml');
  }
}

/** The text of an element with or without attributes, on one line; empty where it is none. */
export function elementText(value: unknown): string {
  const text = isFields(value) ? field(value, '#text') : value;
  return typeof text === 'string' ? onOneLine(text) : '';
}

function refused(rule: Rule): Checked<never> {
  return { ok: false, errors: [{ field: '', rule }] };
}
