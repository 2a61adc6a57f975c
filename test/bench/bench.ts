import { cpus, totalmem } from 'node:os';

/** One number of DESIGN 10, measured against its anchor in the same run. */
export interface Line {
  what: string;
  against: string;
  /** What is to be reached, as a person reads it. */
  reach: string;
  /** What was measured; null = could not be measured here, and `note` says why. */
  measured: number | null;
  /** `measured` in words. */
  shown: string;
  isReached: boolean | null;
  note?: string;
}

export interface BenchOptions {
  /** Rows instead of the full number, to try it quickly. */
  rows: number | null;
  /** What is going on, for who waits. */
  report: (text: string) => void;
}

export type Bench = (options: BenchOptions) => Promise<Line[]>;

export function machine(): Record<string, string | number> {
  const [first] = cpus();
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processors: cpus().length,
    processor: first?.model ?? 'unknown',
    memoryGib: Math.round(totalmem() / 2 ** 30),
  };
}

/** The middle one: one round that was disturbed does not count. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const beganMs = performance.now();
  await work();
  return (performance.now() - beganMs) / 1000;
}
