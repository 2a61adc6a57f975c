import type { Language } from './language';

/** What people do while they are signed in and trends are made of. */
export const behaviourKinds = ['searched', 'looked-at', 'applied', 'put-aside', 'profile-changed'] as const;

export type BehaviourKind = (typeof behaviourKinds)[number];

/** Not said, or not known. */
export const notKnown = '-';

/** Whatever it is: what a count says of a dimension that it does not tell apart. */
export const everything = '*';

/** What an ad, a search or a page was about; never what a person is. */
export interface Cell {
  /** ISCO-08 minor group. */
  occupation: string;
  /** NUTS 2. */
  region: string;
  language: Language | typeof everything;
}

/** Something that one person did in one week. */
export interface BehaviourEvent extends Cell {
  person: string;
  kind: BehaviourKind;
}

/** A count that may be shown to anyone. */
export interface TrendCount extends Cell {
  kind: BehaviourKind;
  persons: number;
}

/** `2026-W47`, or `2026-11` for what was too little in its weeks. */
export interface Trend extends TrendCount {
  period: string;
}
