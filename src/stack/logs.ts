import { existsSync, openSync, readFileSync, renameSync } from 'node:fs';

const kept = 5;

/** Puts the log of the last start aside as `.1`, that of the one before as `.2`, and so on. */
export function rotateLog(file: string): void {
  for (let age = kept; age > 0; age--) {
    const from = age === 1 ? file : `${file}.${age - 1}`;
    if (existsSync(from)) renameSync(from, `${file}.${age}`);
  }
}

/** @returns a descriptor that a child writes to by itself, so that it outlives the process that started it */
export function openLog(file: string): number {
  return openSync(file, 'a', 0o600);
}

export function lastLines(file: string, count = 8): string {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
