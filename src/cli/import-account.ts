import type { Finding } from '../types/intake';
import { importText } from '../text/cli/imports';
import type { ruleWords } from '../text/cli/rules';
import type { Answer } from './io';

/** A record that did not come in. `rule` is one of the door's, or one that only this import can find. */
export type RefusedRecord = Omit<Finding, 'rule'> & {
  rule: keyof typeof ruleWords;
  /** Where each record is a file of its own: which one. */
  file?: string;
};

/** One record that the door let in, and what became of it. */
export interface Handled<Outcome extends string> {
  line: number;
  outcome: Outcome;
  id: string | null;
  number?: number;
  file?: string;
}

/** What became of a file. Each record is counted exactly once: the counts add up to `records`. */
export interface ImportAccount<Outcome extends string> {
  records: number;
  counts: Record<Outcome | 'refused', number>;
  handled: Handled<Outcome>[];
  refused: RefusedRecord[];
  /** Things that were left out or mended in records that came in. */
  warnings: Finding[];
}

export function accountOf<Outcome extends string>(
  outcomes: readonly Outcome[],
  handled: Handled<Outcome>[],
  refused: RefusedRecord[],
  warnings: Finding[],
): ImportAccount<Outcome> {
  const counted = outcomes.map((outcome) => [outcome, handled.filter((record) => record.outcome === outcome).length]);
  return {
    records: handled.length + refused.length,
    counts: { ...Object.fromEntries(counted), refused: refused.length } as ImportAccount<Outcome>['counts'],
    handled,
    refused: [...refused].sort((a, b) => a.line - b.line),
    warnings,
  };
}

/** What a command answers that read a file: exit code 1 where a record was refused, by the door or by the work on it. */
export function importAnswer<Outcome extends string>(
  outcomes: readonly Outcome[],
  { results, refused }: { results: Handled<Outcome>[]; refused: RefusedRecord[] },
  reading: { refused: Finding[]; warnings: Finding[] },
): Answer {
  const all = [...(reading.refused as RefusedRecord[]), ...refused];
  const account = accountOf(outcomes, results, all, reading.warnings);
  return { json: account, text: importText(account), exitCode: account.refused.length > 0 ? 1 : 0 };
}
