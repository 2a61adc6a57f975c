import { createHash } from 'node:crypto';

export interface Sentence {
  /** 1-based, in reading order: what bindings refer to. */
  number: number;
  /** 1-based line of the text on which the sentence begins. */
  line: number;
  kind: 'heading' | 'item' | 'line' | 'text';
  /** The exact characters, bullets and breaks within a paragraph included. */
  text: string;
  /** Offsets in the text, [start, end); between two sentences there is only white space. */
  start: number;
  end: number;
}

interface Block {
  line: number;
  start: number;
  end: number;
  kind: Sentence['kind'];
}

const bullet = /^\s*(?:[•▪◦·*–—-]|\d{1,2}[.)]|[a-z]\))\s+/u;
const closing = String.raw`[)\]"'”’»]*`;
const terminator = new RegExp(`[.!?…]${closing}(?=\\s)`, 'gu');
const terminated = new RegExp(`[.!?…:;,]${closing}$`, 'u');
const sentenceStart = /^["'“‘«([]*[\p{Lu}\p{N}]/u;

/** Words before a full stop that go on with a capital or a digit: `art. 17`, `tel. 03`, `dhr. Peeters`. */
const abbreviation =
  /^(arts?|nrs?|tel|fax|gsm|blz|bijv|dhr|mevr|mrs?|mw|dr|prof|ir|ing|ca|resp|vgl|cf|incl|excl|par|st|jan|feb|aug|sept|okt|nov|dec)$/iu;

/** From this length on a line that goes on with a capital is taken for a wrapped paragraph, below it for a heading or an address. */
const wrapWidth = 60;

/**
 * Numbers the sentences of a statement. Every character belongs to exactly one sentence or is white space between two, so
 * that /privacy can show the text as it is. The rules are written out here because Intl.Segmenter changes with the ICU
 * data of each Node version, and a number must mean the same sentence for decades.
 */
export function numberSentences(text: string): Sentence[] {
  return blocksOf(text)
    .flatMap((block) => sentencesOf(text, block))
    .map((sentence, index) => ({ number: index + 1, ...sentence }));
}

/** SHA-256 in hex by which bindings know their text; line ends count as LF, since a checkout may change them. */
export function statementSha256(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

/** A block is a heading, a list item, a line of an address, or a paragraph, hard-wrapped or not. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let previous = '';
  for (const { content, line, start } of linesOf(text)) {
    const trimmed = content.trim();
    const from = start + content.indexOf(trimmed);
    if (trimmed === '') {
      open = undefined;
    } else if (open && continues(open, previous, content)) {
      open.end = from + trimmed.length;
    } else {
      open = { line, start: from, end: from + trimmed.length, kind: bullet.test(content) ? 'item' : 'text' };
      blocks.push(open);
    }
    previous = trimmed;
  }
  for (const [index, block] of [...blocks.entries()].reverse()) block.kind = kindOf(text, block, blocks[index + 1]);
  return blocks;
}

function linesOf(text: string): { content: string; line: number; start: number }[] {
  let start = 0;
  return text.split('\n').map((content, index) => {
    const line = { content, line: index + 1, start };
    start += content.length + 1;
    return line;
  });
}

function continues({ kind }: Block, previous: string, content: string): boolean {
  if (bullet.test(content)) return false;
  if (kind === 'item' && /^\s/.test(content)) return true;
  return previous.length >= wrapWidth || /^\s*\p{Ll}/u.test(content);
}

/** A title stands above text; the lines of an address stand above one another. Needs the kind of the block below. */
function kindOf(text: string, block: Block, next: Block | undefined): Block['kind'] {
  if (block.kind === 'item') return 'item';
  const words = text.slice(block.start, block.end);
  if (terminated.test(words)) return 'text';
  return !/[\d@]/.test(words) && (next?.kind === 'text' || next?.kind === 'heading') ? 'heading' : 'line';
}

function sentencesOf(text: string, { line, start, end, kind }: Block): Omit<Sentence, 'number'>[] {
  const block = text.slice(start, end);
  const cuts = [...block.matchAll(terminator)]
    .filter(({ index, 0: { length } }) => endsSentence(block, index, index + length))
    .map(({ index, 0: { length } }) => index + length);
  const sentences = [];
  let from = 0;
  for (const cut of [...cuts, block.length]) {
    const piece = block.slice(from, cut);
    const offset = from + piece.length - piece.trimStart().length;
    sentences.push({
      line: line + block.slice(0, offset).split('\n').length - 1,
      kind,
      text: block.slice(offset, cut),
      start: start + offset,
      end: start + cut,
    });
    from = cut;
  }
  return sentences;
}

function endsSentence(block: string, stop: number, after: number): boolean {
  if (stop < (bullet.exec(block)?.[0].length ?? 0)) return false;
  if (!sentenceStart.test(block.slice(after).trimStart())) return false;
  if (block[stop] !== '.') return true;
  const word = /[\p{L}.]*$/u.exec(block.slice(0, stop))![0];
  return !abbreviation.test(word) && !/^\p{L}$|\./u.test(word);
}
