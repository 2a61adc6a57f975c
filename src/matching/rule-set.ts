import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { MatchFilter, MatchRule } from '../types/matching';

/**
 * The hand-written rules of the matcher, none of them learned (law 9). Points add up to 100. What one side does not say is
 * neutral: it passes every filter and gives half of a rule's points, as much as an average answer. The one exception is the
 * occupation: who is not understood is not matched at all, and told so.
 */
const content = {
  /** Raised with every change of the code that carries these rules out: the version then changes with it. */
  revision: 2,
  filters: {
    occupation: 'some occupation of the ad and one of the applicant are in the same ISCO sub-major group (two digits)',
    distance:
      'the ad is remote, or no farther than the applicant wants to travel, in whole kilometres as the crow flies',
    languages: 'each language asked is mastered at that CEFR level, or the applicant names no languages at all',
    employment: 'an employment type offered is accepted',
    education: 'the EQF level of the applicant is at least the one asked',
    salary: 'the top of the range offered is not below the floor asked',
    licences: 'each driving licence required is held, or the applicant names no licences at all',
    shifts: 'each shift asked is accepted, or the applicant names no shifts at all',
    hours: 'the hours offered and the hours wanted overlap, in percent of full time',
    start: 'the applicant can begin on the latest day that the ad gives',
  } satisfies Record<MatchFilter, string>,
  points: { occupation: 40, skills: 30, nearness: 14, education: 8, salary: 8 } satisfies Record<MatchRule, number>,
  /** Points for the closest pair of occupations, times the lower of the two confidences. */
  occupation: { same: 40, unitGroup: 34, minorGroup: 24, subMajorGroup: 12 },
  /** All points for this many of the skills asked, or for all of them where the ad asks fewer. */
  skillsForAll: 6,
  /** All points for an offer this many percent above the floor; half for one that just meets it. */
  salaryPercentForAll: 20,
  /** Below this score nothing is proposed; and never more than this many ads to one applicant in a run. */
  threshold: 50,
  limit: 10,
} as const;

export type RuleSet = typeof content & { readonly version: string };

/** The rules with their version: SHA-256, in hex, of their canonical JSON (RFC 8785). */
export const ruleSet: RuleSet = {
  ...content,
  version: createHash('sha256').update(canonicalize(content)!).digest('hex'),
};
