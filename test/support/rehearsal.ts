import { join } from 'node:path';
import { type RehearseOptions, rehearse } from '../../src/demo/rehearse';
import { testServers } from './servers';

export interface Line {
  kind: string;
  line: number;
  ok?: boolean;
  reason?: string;
  wrong?: number;
  differences?: { line: number; path: string[]; expected: unknown; actual: unknown }[];
}

/** Plays a story file as `skillstorm rehearse --json` does, with the sources of this tree. */
export async function play(file: string, more: Partial<RehearseOptions> = {}) {
  const lines: Line[] = [];
  const exitCode = await rehearse(file, {
    io: {
      env: { ...process.env, WORKFLOW_BUNDLE: testServers().bundle.codePath },
      out: (text) => void lines.push(JSON.parse(text) as Line),
      err: () => {},
      isWatched: false,
      stopSignal: () => new AbortController().signal,
    },
    json: true,
    node: ['-r', join(__dirname, 'register-typescript.cjs')],
    ...more,
  });
  return { exitCode, lines, wrong: lines.filter(({ ok }) => ok === false) };
}

/** A story of the project, by its name. */
export const ownStory = (name: string) => join(__dirname, '../rehearsals', `${name}.yaml`);

/** A test that plays a story of the project, in which everything must be as it expects. */
export function rehearsal(title: string, story: string): void {
  test(
    title,
    async () => {
      const { exitCode, wrong } = await play(ownStory(story));
      expect(wrong).toEqual([]);
      expect(exitCode).toBe(0);
    },
    300_000,
  );
}
