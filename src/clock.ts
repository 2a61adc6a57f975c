/** The only clock outside workflows (law 3): `system`, or in a rehearsal the time of Temporal's time-skipping server. */
export interface Clock {
  now(): Promise<Date>;
}

export const systemClock: Clock = { now: () => Promise.resolve(new Date()) };
