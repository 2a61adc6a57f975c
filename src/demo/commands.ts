import { type ChildProcess, fork } from 'node:child_process';
import type { Environment } from '../stack/types';
import type { Order, Outcome } from './command-host';

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

/** Hosts that wait for the next command: loading the program anew for each costs more than most commands. */
const waiting = new Set<ChildProcess>();

/**
 * Carries out a command line as `skillstorm` does, in a process that is not ours: it may fall when a server falls, and the next
 * command finds another.
 */
export function runCommand({ env, folder, node = [], stop }: CommandPlace, words: readonly string[]): Promise<Told> {
  const [host = fork(require.resolve('./command-host'), [], { execArgv: [...node] })] = waiting;
  waiting.delete(host);
  return new Promise((resolve) => {
    const kill = () => void host.kill();
    const told = (outcome: Outcome | null) => {
      stop.removeEventListener('abort', kill);
      host.removeAllListeners();
      if (outcome) rest(host);
      const text = outcome ? outcome.out + outcome.err : '';
      const json = outcome && words.includes('--json') ? jsonOf(outcome.out) : null;
      resolve({ exitCode: outcome?.exitCode ?? null, json, text });
    };
    stop.addEventListener('abort', kill);
    host.once('message', (outcome) => told(outcome as Outcome));
    host.once('exit', () => told(null));
    host.once('error', () => told(null));
    host.ref();
    host.send({ env, folder, words } satisfies Order);
  });
}

/** It must not keep a driver from ending. */
function rest(host: ChildProcess): void {
  waiting.add(host);
  host.once('exit', () => waiting.delete(host));
  host.unref();
  host.channel?.unref();
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
