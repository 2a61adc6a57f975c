import type { FailureCode } from '../../types/failures';
import { failures } from '../../types/failures';
import type { Moment } from '../../types/messages';

/** What an operator sees of a process (operators.md): what it is, why, what happens next and when, who must act and how. */
export interface Sight {
  stage: string;
  /** What happens next, in Dutch, as a sentence. */
  next: string;
  due: Moment | null;
  /** Who must act: nobody means the process goes on by itself. */
  actor: 'niemand' | 'medewerker' | 'sollicitant' | 'klant';
  /** Promises of the statement it keeps at this stage. */
  promises: number[];
  facts: [label: string, value: string | number][];
  /** Updates that can be sent now, with an example of their JSON. */
  steer: { update: string; json: object; effect: string }[];
  outcome?: string;
  /** What is wrong, where a person must mend it; null where it was mended. */
  code?: FailureCode | null;
}

/** Promise number → numbers of the statement's sentences it is bound to. */
export type Sentences = Record<number, number[]>;

/** Current details as Markdown. Everything in it is ours: codes, numbers, dates, words of the vocabulary. */
export function renderSight(sight: Sight, sentences: Sentences, stuck: FailureCode | null): string {
  const rows: [string, string | number][] = [
    ['Stap', sight.stage],
    ['Wanneer', sight.due ? `${sight.due.shown} (Brussel)` : '–'],
    ['Wie', sight.actor],
    ['Waarom', sight.promises.map((promise) => why(promise, sentences)).join(', ') || '–'],
    ...sight.facts,
  ];
  return [
    ...(stuck ? [`**Vastgelopen: ${stuck}.** ${failures[stuck].happened}. ${failures[stuck].remedy}.`, ''] : []),
    ...(sight.code ? [`**${sight.code}.** ${failures[sight.code].happened}. ${failures[sight.code].remedy}.`, ''] : []),
    `**${sight.next}.**`,
    '',
    '| | |',
    '|---|---|',
    // The UI sets cells against each other without any space.
    ...rows.map(([label, value]) => `| ${label}\u2003 | ${value} |`),
    ...(sight.steer.length > 0 ? ['', 'Bijsturen (Send an Update):', ''] : []),
    ...sight.steer.map(({ update, json, effect }) => `- \`${update}\` met \`${JSON.stringify(json)}\`: ${effect}`),
  ].join('\n');
}

function why(promise: number, sentences: Sentences): string {
  const numbers = sentences[promise] ?? [];
  return numbers.length > 0 ? `zin ${numbers.join('+')} (belofte ${promise})` : `belofte ${promise}`;
}
