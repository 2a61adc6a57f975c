/** What the matcher knows of both sides: job-bound metadata only. Protected criteria and their proxies are not fields (law 9). */
export interface Metadata {
  /** At most three candidates, best first; empty = not understood. */
  occupations: OccupationTag[];
  /** ESCO skill ids. */
  skills: string[];
  /** ISO 639-1 code → CEFR level as 1 (A1) … 6 (C2). For an ad: required; for an applicant: mastered. */
  languages: Record<string, number>;
  /** EQF level 1 … 8; null = not said. */
  educationEqf: number | null;
  /** schema.org employment types offered or accepted; empty = any. */
  employmentTypes: string[];
  point: Point | null;
  remote: boolean;
  /** Gross euro a month for a full-time job: top of the range offered, or the floor asked; null = not said. */
  salaryMonthly: number | null;
  /** Belgian categories of driving licence: required, or held. */
  licences: string[];
  /** When the work is done: asked, or accepted; empty = not said. */
  shifts: string[];
  /** Percent of full time: offered, or wanted; null = not said. */
  hours: HoursRange | null;
  /** `YYYY-MM-DD`: the last day on which work may begin, or the first on which it can; null = not said. */
  startsOn: string | null;
}

export interface HoursRange {
  min: number;
  max: number;
}

export interface Point {
  lat: number;
  lon: number;
}

export interface OccupationTag {
  /** Last part of the ESCO concept URI. */
  id: string;
  /** ISCO-08 unit group, four digits. */
  isco: string;
  /** 0 … 1. */
  confidence: number;
  /** Which words made the tagger say so, and how: for the applicant to read and correct. */
  reason: { label: string; how: 'label' | 'words' | 'skills' | 'chosen' };
}

/** An applicant adds the distance she wants to travel. */
export interface ApplicantMetadata extends Metadata {
  travelKm: number;
}

/** Hard requirements: a pair that breaks one is no match, whatever its score. */
export type MatchFilter =
  | 'occupation'
  | 'distance'
  | 'languages'
  | 'employment'
  | 'education'
  | 'salary'
  | 'licences'
  | 'shifts'
  | 'hours'
  | 'start';

/** What gives points. */
export type MatchRule = 'occupation' | 'skills' | 'nearness' | 'education' | 'salary';

/** One rule and what it gave: the text is made from its name and facts in src/text. */
export interface MatchReason {
  rule: MatchRule;
  /** Points given, of `of` possible. */
  points: number;
  of: number;
  facts: MatchFacts;
}

/** Ids and numbers for the text, and what is `missing` (`ad`, `applicant` or `both`) where a rule stayed neutral: never free text. */
export type MatchFacts = Record<string, string | number>;

/** A hard requirement that a pair does not meet, with the numbers that would have to change. */
export interface MatchObstacle {
  filter: MatchFilter;
  facts: MatchFacts;
}

/** The whole account of one pair, also of one that is no match. */
export interface PairExplanation {
  obstacles: MatchObstacle[];
  score: number;
  reasons: MatchReason[];
}

/** What one change of the profile would do to a pair. */
export interface WhatIf {
  change: MatchFilter | 'skills';
  /** Numbers for the text. */
  facts: MatchFacts;
  score: number;
  was: number;
  /** Whether the ad would then be proposed. */
  isMatch: boolean;
}

export interface Match {
  applicantId: string;
  adId: string;
  /** 0 … 100, integer. */
  score: number;
  reasons: MatchReason[];
}

/** Categories of the Belgian driving licence, as they stand on the card. */
export const licenceCategories = [
  'AM',
  'A1',
  'A2',
  'A',
  'B',
  'BE',
  'C1',
  'C1E',
  'C',
  'CE',
  'D1',
  'D1E',
  'D',
  'DE',
  'G',
] as const;

/** When work is done. `day` stands for office hours; `shifts` for alternating early and late. */
export const shiftNames = ['day', 'evening', 'night', 'weekend', 'shifts'] as const;

export type Shift = (typeof shiftNames)[number];
