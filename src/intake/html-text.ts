import { compile } from 'html-to-text';
import { clean } from './fields';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const convert = compile({
  wordwrap: false,
  limits: { maxDepth: 30 },
  selectors: [
    ...headings.map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
  ],
});

/** What a reader of the HTML sees, with line breaks and list marks, nothing wrapped and nothing shouted. */
export function htmlToText(html: string): string {
  return clean(convert(html)).trim();
}
