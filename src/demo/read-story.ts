import * as v from 'valibot';
import { LineCounter, type Document, isNode, parseDocument } from 'yaml';
import { type Flaw, type Nights, type Step, flawOf, readStep, storyForm } from './story';
import { UnreadableMoment, momentAt, startOf, usualStart } from './story-dates';

/** A step with the line it stands on; `lineOf` tells that of anything inside it. */
export type PlacedStep = Step & { line: number; lineOf(...keys: (string | number)[]): number };

export interface Story {
  title: string;
  start: Date;
  nights: Nights;
  steps: PlacedStep[];
}

export interface FlawAtLine {
  line: number;
  reason: string;
}

/**
 * Reads a story whole before anything of it is played.
 * @param now of the machine
 */
export function readStory(text: string, now: Date): Story | FlawAtLine[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return document.errors.map(({ pos, message }) => ({
      line: lines.linePos(pos[0]).line,
      reason: `geen YAML: ${message.split('\n')[0]}`,
    }));
  }
  const lineOf = (path: (string | number)[]) => lineAt(document, lines, path);
  const placed = (flaws: Flaw[]) =>
    flaws.map(({ path, reason }) => ({ line: lineOf(path), reason })).sort((a, b) => a.line - b.line);

  const outline = v.safeParse(storyForm, document.toJS());
  if (!outline.success) return placed(outline.issues.map((issue) => flawOf(issue)));
  const readings = outline.output.steps.map((step, index) => readStep(step, ['steps', index]));
  const flaws = readings.flatMap((reading) => (Array.isArray(reading) ? reading : []));
  const moments = outline.output.steps.map(({ at }) => (typeof at === 'string' ? at : undefined));
  const start = readStart(outline.output.starts, moments[0], now);
  flaws.push(...(start instanceof Date ? readMoments(moments, start) : [start]));
  if (!(start instanceof Date) || flaws.length > 0) return placed(flaws);

  const steps = (readings as Step[]).map((step, index): PlacedStep => {
    const path = ['steps', index];
    return { ...step, line: lineOf(path), lineOf: (...keys) => lineOf([...path, ...keys]) };
  });
  return { title: outline.output.story, start, nights: outline.output.nights, steps };
}

/** A story that does not say when it starts begins at its first date, or tomorrow morning. */
function readStart(starts: string | undefined, first: string | undefined, now: Date): Date | Flaw {
  const isDated = first !== undefined && /^\d{4}/.test(first);
  const path = starts !== undefined || !isDated ? ['starts'] : ['steps', 0, 'at'];
  const text = starts ?? (isDated ? first : usualStart);
  return attempt(() => startOf(text, now), path, text);
}

/** Each `at:` must be readable, and none before the one above it. */
function readMoments(moments: (string | undefined)[], start: Date): Flaw[] {
  const flaws: Flaw[] = [];
  let last = start;
  for (const [index, at] of moments.entries()) {
    if (at === undefined) continue;
    const path = ['steps', index, 'at'];
    const moment = attempt(() => momentAt(at, start, last), path, at);
    if (!(moment instanceof Date)) flaws.push(moment);
    else if (moment < last)
      flaws.push({ path, reason: `“${at}” ligt voor het moment ervoor: de klok gaat alleen vooruit` });
    else last = moment;
  }
  return flaws;
}

function attempt(read: () => Date, path: (string | number)[], text: string): Date | Flaw {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableMoment)) throw error;
    return { path, reason: `“${text}” ${error.message}` };
  }
}

/** The line of a place, or of the nearest thing around it that is in the file. */
function lineAt(document: Document, lines: LineCounter, path: (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const keys = path.slice(0, length);
    const parent = document.getIn(keys.slice(0, -1), true);
    const pair = (parent as { items?: { key?: unknown }[] } | undefined)?.items?.find(
      (item) => isNode(item.key) && String(item.key) === String(keys.at(-1)),
    );
    const node = pair?.key ?? document.getIn(keys, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
