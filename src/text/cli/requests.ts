import type { Urgency } from '../../rules/request-clock';

export const requestContentWords = { 'human-review': 'nazicht van een vergelijking', erase: 'wissen' } as const;

export const urgencyWords: Record<Urgency, string> = {
  calm: 'op tijd',
  'target-passed': 'streefdag voorbij',
  alarm: 'dringend',
  late: 'TE LAAT',
};

export const outcomeWords = {
  upheld: 'uitkomst bevestigd',
  corrected: 'uitkomst verbeterd',
  granted: 'toegestaan',
  kept: 'bleef toch',
} as const;
