import type { PartName } from './types';

export interface StopManner {
  signal: NodeJS.Signals;
  /** After this, SIGKILL. */
  withinMs: number;
}

/** How each part is asked to stop: PostgreSQL's "fast" shutdown is SIGINT, and the worker may finish the step it is in. */
export const stopManners: Record<PartName, StopManner> = {
  postgres: { signal: 'SIGINT', withinMs: 20_000 },
  temporal: { signal: 'SIGTERM', withinMs: 15_000 },
  inbox: { signal: 'SIGTERM', withinMs: 5_000 },
  worker: { signal: 'SIGTERM', withinMs: 35_000 },
  site: { signal: 'SIGTERM', withinMs: 15_000 },
};
