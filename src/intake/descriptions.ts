import sanitizeHtml from 'sanitize-html';
import { asList, clean, field, isFields } from './fields';
import { htmlToText } from './html-text';
import { maskPeopleNumbers } from './people-numbers';
import type { Note } from './rules';

interface Description {
  html: string;
  text: string;
}

/** Raw characters looked at, and characters kept: an ad page has 50 kB for all it shows. */
const maxRawLength = 300_000;
const maxHtmlLength = 20_000;

const allowed: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'br', 'h3'],
  allowedAttributes: {},
  transformTags: { b: 'strong', i: 'em', h1: 'h3', h2: 'h3', h4: 'h3', h5: 'h3', h6: 'h3' },
  nestingLimit: 12,
};

/** Blocks that stand for paragraphs. Renamed before parsing, for the parser knows that a paragraph closes the one before it. */
const blockTag = /<(\/?)(?:div|section|article|header|footer|tr)\b[^<>]*>/gi;

/**
 * The description of an ad as paragraphs, lists and emphasis, and the same as plain text. HTML that was escaped once too often
 * is unescaped; plain text gets its paragraphs.
 */
export function readDescription(value: unknown, path: string, note: Note): Description {
  const raw = clean(rawText(value));
  if (raw.length > maxRawLength) note(path, 'shortened');
  const html = withinLength(sanitise(asHtml(raw.slice(0, maxRawLength))), path, note);
  const masked = maskBetweenTags(html);
  const text = maskPeopleNumbers(htmlToText(masked.text));
  for (const rule of new Set([...masked.found, ...text.found])) note(path, rule);
  // A number that only shows once the tags are gone was split by one: then the words count and the tags go.
  return text.found.length > 0
    ? { html: paragraphs(text.text), text: text.text }
    : { html: masked.text, text: text.text };
}

/** The 3 of `<h3>` is no digit of anyone's number. */
function maskBetweenTags(html: string): ReturnType<typeof maskPeopleNumbers> {
  const parts = html
    .split(/(<[^<>]*>)/)
    .map((part, index) => (index % 2 ? { text: part, found: [] } : maskPeopleNumbers(part)));
  return { text: parts.map(({ text }) => text).join(''), found: parts.flatMap(({ found }) => found) };
}

function rawText(value: unknown): string {
  return asList(value)
    .slice(0, 50)
    .map((part) => (isFields(part) ? field(part, '@value') : part))
    .filter((part) => typeof part === 'string')
    .join('\n\n');
}

const tag = /<\/?[a-z][^<>]*>/i;
const escapedTag = /&(?:amp;)*(?:lt|#0*60|#x0*3c);\/?(?:p|br|ul|ol|li|div|strong|b|em|i|h\d|span)\b/i;

/** Times that systems in a row were seen to escape the same text. */
const maxEscapes = 5;

function asHtml(raw: string): string {
  let html = raw;
  for (let round = 0; round < maxEscapes && !tag.test(html) && escapedTag.test(html); round += 1)
    html = unescapeOnce(html);
  return tag.test(html) ? html : paragraphs(unescapeOnce(html));
}

function unescapeOnce(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/gi, (_, name: string) =>
    entity(name.toLowerCase()),
  );
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

function entity(name: string): string {
  if (!name.startsWith('#')) return named[name] ?? '';
  const point = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return point <= 0x10ffff ? clean(String.fromCodePoint(point)) : '';
}

function sanitise(html: string): string {
  const safe = withoutEmptyTags(sanitizeHtml(html.replace(blockTag, '<$1p>'), allowed)).trim();
  return safe === '' || /<(?:p|ul|ol|h3)>/.test(safe) ? safe : `<p>${safe}</p>`;
}

/** Taking an empty tag out may leave the one around it empty. */
function withoutEmptyTags(html: string): string {
  const less = html.replace(/<(p|h3|li|strong|em|ul|ol)>\s*<\/\1>/g, '');
  return less === html ? html : withoutEmptyTags(less);
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br />')}</p>`)
    .join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Cuts, never within a tag or an entity, and lets the sanitiser close what was left open. */
function withinLength(html: string, path: string, note: Note): string {
  if (html.length <= maxHtmlLength) return html;
  note(path, 'shortened');
  return sanitise(html.slice(0, maxHtmlLength - 200).replace(/<[^<>]*$|&[^;\s<>]*$/, ''));
}
