/** Everything a command touches of the process it runs in, so that tests and rehearsals run commands without one. */
export interface Io {
  env: Record<string, string | undefined>;
  /** `skillstorm`, noun and verb of the command that runs, and nothing that stands behind them: `run` says it. */
  command?: string;
  /** The answer, and nothing else. */
  out(text: string): void;
  /** Progress, notices and errors. */
  err(text: string): void;
  /** Whether someone watches stderr, so that progress is worth showing. */
  isWatched: boolean;
  /** Aborts when the operator asks to stop; listening begins at the first call. */
  stopSignal(): AbortSignal;
}

export type ExitCode = 0 | 1 | 2 | 3;

/** What a command has to say: in words, or with `--json` as one document whose keys are English. */
export interface Answer {
  text: string;
  json: unknown;
  /** 1 when something was refused although the command itself went well. */
  exitCode?: 0 | 1;
  /** Said already, and still at work until this settles. */
  until?: Promise<void>;
}

/** A line that is written over and over; gone when the work is done. Silent where nobody watches. */
export function progressLine({ err, isWatched }: Io): { show(text: string): void; clear(): void } {
  if (!isWatched) return { show() {}, clear() {} };
  return { show: (text) => err(`\r\u001B[2K${text}`), clear: () => err('\r\u001B[2K') };
}
