/** A block of JSON-LD in a page, and the 1-based line of the page at which its text begins. */
interface JsonLdBlock {
  text: string;
  firstLine: number;
}

export function isHtmlPage(text: string): boolean {
  return /^\uFEFF?\s*</.test(text.slice(0, 10_000));
}

/** The `<script type="application/ld+json">` blocks of a page, in order. One pass forward, whatever the page looks like. */
export function jsonLdBlocks(page: string): JsonLdBlock[] {
  const blocks: JsonLdBlock[] = [];
  const opening = /<script\b/gi;
  const closing = /<\/script/gi;
  let line = 1;
  let counted = 0;
  while (opening.exec(page) !== null) {
    const start = page.indexOf('>', opening.lastIndex) + 1;
    if (start === 0) break;
    const attributes = page.slice(opening.lastIndex, Math.min(start, opening.lastIndex + 2000));
    closing.lastIndex = start;
    const end = closing.exec(page)?.index ?? page.length;
    if (/application\/ld\+json/i.test(attributes)) {
      line += countLineFeeds(page, counted, start);
      counted = start;
      blocks.push({ text: page.slice(start, end), firstLine: line });
    }
    opening.lastIndex = end;
  }
  return blocks;
}

function countLineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
