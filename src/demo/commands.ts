import { execFile } from 'node:child_process';
import type { Environment } from '../stack/types';

/** What a command answered. */
export interface Told {
  /** null when it did not end by itself. */
  exitCode: number | null;
  /** The document of `--json`; null when it was not asked or is none. */
  json: unknown;
  /** Everything it said. */
  text: string;
}

export interface CommandPlace {
  env: Environment;
  /** Paths in the words are seen from here. */
  folder: string;
  /** Arguments for Node before the script. */
  node?: readonly string[];
  stop: AbortSignal;
}

const mostBytes = 64 * 1024 ** 2;

/** Carries out a command line as `skillstorm` does: in a process of its own, which may fall when a server falls. */
export function runCommand({ env, folder, node = [], stop }: CommandPlace, words: readonly string[]): Promise<Told> {
  const args = [...node, require.resolve('../cli/main'), ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, cwd: folder, signal: stop, maxBuffer: mostBytes }, (error, out, err) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      resolve({ exitCode, json: words.includes('--json') ? jsonOf(out) : null, text: out + err });
    });
  });
}

/** Splits a line into words as a shell does: quotes hold together what belongs together. */
export function wordsOf(line: string): string[] {
  const words = line.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  return words.map((word) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
