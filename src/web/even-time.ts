import { setTimeout } from 'node:timers/promises';

/** Longer than letting someone in, or mailing her a link, ever takes on a database that is well. */
const leastMs = 150;

/** Makes an answer take the same time whatever was found, so that a stopwatch does not tell who is registered. */
export async function evenTime<T>(work: Promise<T>): Promise<T> {
  const [result] = await Promise.all([work, setTimeout(leastMs)]);
  return result;
}
