import { setTimeout as pause } from 'node:timers/promises';

const withinMs = 100_000;
const pollMs = 400;

/** The day cannot go on; the message says at what. */
export class DayBroken extends Error {
  override name = 'DayBroken';
}

/**
 * Tries until it succeeds: a part that was killed comes back, and nothing of the day may depend on which moment it fell.
 * @param attempt throws, or answers null, while there is no answer yet; must be safe to repeat
 * @throws DayBroken
 */
export async function persist<T>(what: string, stop: AbortSignal, attempt: () => Promise<T | null>): Promise<T> {
  const endMs = performance.now() + withinMs;
  for (;;) {
    stop.throwIfAborted();
    const answer = await attempt().catch(() => null);
    if (answer !== null) return answer;
    if (performance.now() > endMs) throw new DayBroken(`nothing came of: ${what}`);
    await pause(pollMs);
  }
}

/** Does something for each, some at once. */
export async function forEach<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
