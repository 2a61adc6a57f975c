import * as v from 'valibot';
import type { PromiseRow } from './schema';
import { readYaml } from './reading';
import type { PolicyFinding } from './reading';
import { numberSentences, statementSha256 } from './statement';
import type { Sentence } from './statement';

const sentenceNumbers = v.array(v.pipe(v.number(), v.integer(), v.minValue(1)));

const bindingsSchema = v.strictObject({
  text: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hex')),
  sentences: v.pipe(v.number(), v.integer()),
  promises: v.record(v.pipe(v.string(), v.digits()), sentenceNumbers),
  information: sentenceNumbers,
  reservations: sentenceNumbers,
});

/** Which sentences of one text, known by its SHA-256, say which promise, and what the other sentences are. */
export type Bindings = v.InferOutput<typeof bindingsSchema>;

export interface Adoption {
  sha256: string;
  sentences: Sentence[];
  /** The committed bindings of exactly this text; null while nobody has bound it. */
  bindings: Bindings | null;
  proposal: Proposal;
  findings: PolicyFinding[];
}

export interface Proposal {
  promises: Record<string, number[]>;
  /** Fragments found in no sentence, or in several that the line does not tell apart: a person decides. */
  unbound: { promise: number; quote: string; candidates: number[] }[];
}

/**
 * Numbers a statement's text and finds the bindings made for it among the committed files (name → YAML text).
 * Without such a file the proposal is where a person begins; it never takes effect by itself.
 */
export function adoptStatement(text: string, files: Record<string, string>, promises: PromiseRow[]): Adoption {
  const sha256 = statementSha256(text);
  const sentences = numberSentences(text);
  const findings: PolicyFinding[] = [];
  const readings = Object.entries(files).map(([file, yaml]) => ({
    file,
    bindings: readYaml(file, yaml, bindingsSchema, findings),
  }));
  const own = readings.find(({ bindings }) => bindings?.text === sha256);
  if (own?.bindings && own.bindings.sentences !== sentences.length) {
    const reason = `binds ${own.bindings.sentences} sentences, the text has ${sentences.length}`;
    findings.push({ file: own.file, path: 'sentences', reason });
  }
  return {
    sha256,
    sentences,
    bindings: own?.bindings ?? null,
    proposal: proposeBindings(sentences, promises),
    findings,
  };
}

/**
 * Binds a promise where a sentence holds its quoted fragment (`…` stands for words left out). Several such sentences are
 * bound only where the promise names their lines, one each; everything else is listed as unbound. It never guesses.
 */
export function proposeBindings(sentences: Sentence[], promises: PromiseRow[]): Proposal {
  const proposal: Proposal = { promises: {}, unbound: [] };
  for (const { number, quotes, line } of promises) {
    const bound = new Set<number>();
    for (const quote of quotes) {
      const pattern = patternOf(quote);
      const candidates = sentences.filter(({ text }) => pattern.test(text));
      const chosen = candidates.length === 1 ? candidates : onePerLine(candidates, line);
      for (const sentence of chosen) bound.add(sentence.number);
      if (chosen.length === 0) {
        proposal.unbound.push({ promise: number, quote, candidates: candidates.map((sentence) => sentence.number) });
      }
    }
    if (bound.size > 0) proposal.promises[number] = [...bound].sort((a, b) => a - b);
  }
  return proposal;
}

function patternOf(quote: string): RegExp {
  const parts = quote.split('…').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(parts.map((part) => part.replace(/\s+/g, String.raw`\s+`)).join('.*?'), 'su');
}

function onePerLine(candidates: Sentence[], lines: number[]): Sentence[] {
  const named = candidates.filter(({ line }) => lines.includes(line));
  return new Set(named.map(({ line }) => line)).size === named.length ? named : [];
}

/** The proposal as the text of a bindings file, for a person to complete and commit. */
export function draftBindings({ sha256, sentences, proposal }: Adoption): string {
  const bound = new Set(Object.values(proposal.promises).flat());
  const rest = sentences.filter(({ number }) => !bound.has(number)).map(({ number }) => number);
  const promises = Object.entries(proposal.promises).map(([number, list]) => `  ${number}: [${list.join(', ')}]`);
  return [
    `text: ${sha256}`,
    `sentences: ${sentences.length}`,
    'promises:',
    ...promises,
    `# still to be placed: ${rest.join(', ')}`,
    'information: []',
    'reservations: []',
    '',
  ].join('\n');
}
