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
  reason: { label: string; how: 'label' | 'words' | 'skills' };
}

/** An applicant adds the distance she wants to travel. */
export interface ApplicantMetadata extends Metadata {
  travelKm: number;
}

/** One rule that fired, or that would have: the text is made from the code in src/text. */
export interface MatchReason {
  rule: string;
  /** Points given, of `of` possible. */
  points: number;
  of: number;
  /** Ids and numbers for the text: never free text. */
  facts: Record<string, string | number>;
}

export interface Match {
  applicantId: string;
  adId: string;
  /** 0 … 100, integer. */
  score: number;
  reasons: MatchReason[];
}
