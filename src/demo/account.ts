import type { ExitCode, Io } from '../cli/io';
import { showInBrussels } from '../rules/calendar';
import { rehearsalTexts as t } from '../text/demo';
import type { Difference } from './compare';
import type { FlawAtLine, PlacedStep } from './read-story';
import type { Played } from './steps';
import type { Step } from './story';

/** Tells a story as it is played: in words, or one JSON object a line. */
export interface Account {
  unreadable(file: string): void;
  flawed(file: string, flaws: FlawAtLine[]): void;
  founding(title: string, start: Date): void;
  busy(step: PlacedStep, processes: string[]): void;
  played(step: PlacedStep, filled: Step, played: Played, at: Date, elapsedMs: number): void;
  end(): ExitCode;
}

export function createAccount({ out, err }: Io, json: boolean): Account {
  let steps = 0;
  let wrong = 0;
  const tell = (object: object, text: string) => out(json ? `${JSON.stringify(object)}\n` : `${text}\n`);
  return {
    unreadable: (file) => err(`${t.unreadable(file)}\n`),
    flawed: (file, flaws) => {
      for (const { line, reason } of flaws) tell({ kind: 'flaw', file, line, reason }, t.flaw(file, line, reason));
    },
    founding: (title, start) => tell({ kind: 'story', title, start }, t.founding(title, showInBrussels(start))),
    busy: ({ line }, processes) => tell({ kind: 'busy', line, processes }, t.busy(line, processes)),
    played: (step, filled, { happened, differences }, at, elapsedMs) => {
      steps += 1;
      if (differences.length > 0) wrong += 1;
      const found = differences.map((difference) => ({ line: step.lineOf(...difference.path), ...difference }));
      const what = step.title ?? describe(filled);
      tell(
        {
          kind: 'step',
          line: step.line,
          at,
          step: filled.kind,
          what,
          happened,
          ok: found.length === 0,
          differences: found,
          elapsedMs: Math.round(elapsedMs),
        },
        [t.step(showInBrussels(at), what, happened, found.length === 0), ...found.map(wordsOf)].join('\n'),
      );
    },
    end: () => {
      tell({ kind: 'end', steps, wrong }, t.end(steps, wrong));
      return wrong === 0 ? 0 : 1;
    },
  };
}

function wordsOf({ line, path, expected, actual }: Difference & { line: number }): string {
  return t.difference(line, path.join('.'), shown(expected), shown(actual));
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'niets');
}

function describe(step: Step): string {
  switch (step.kind) {
    case 'run':
      return `skillstorm ${step.run}`;
    case 'http':
      return `${step.http}${step.as ? ` (${step.as})` : ''}`;
    case 'mail':
      return t.mailTo(step.mail);
    case 'update':
      return step.update;
    case 'kill':
      return t.kill(step.kill);
    case 'start':
      return t.start(step.start);
    case 'file':
      return t.file(step.file);
    case 'policy':
      return t.policy(Object.entries({ ...step.policy.periods, ...step.policy.choices }));
    case 'expect':
      return t.expect(Object.keys({ ...step.expect.rows, ...step.expect.pages }), step.expect.command);
    case 'at':
      return t.clock;
  }
}
