import type { AdState } from '../../rules/ad-state';

export const adStateWords: Record<AdState, string> = {
  ordered: 'besteld',
  review: 'na te kijken',
  published: 'op de site',
  closed: 'afgelopen',
  archived: 'gearchiveerd',
  rejected: 'afgewezen',
  refused: 'geweigerd',
};

export const applicantStateWords = {
  pending: 'nog niet bevestigd',
  confirmed: 'bevestigd',
  restricted: 'beperkt: toestemming om te bewaren ingetrokken',
} as const;

export const consentWords = { given: 'gegeven', withdrawn: 'ingetrokken' } as const;

/** Statuses of an execution as Temporal names them, and of one that it does not know. */
export const processStateWords: Record<string, string> = {
  RUNNING: 'loopt',
  COMPLETED: 'klaar',
  FAILED: 'mislukt',
  CANCELLED: 'geannuleerd',
  TERMINATED: 'gestopt door een operator',
  TIMED_OUT: 'te lang geduurd',
  CONTINUED_AS_NEW: 'loopt verder',
  GONE: 'niet (meer) in Temporal',
};
