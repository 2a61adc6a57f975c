import type { ApplicantMetadata, Match, Metadata, PairExplanation } from '../types/matching';
import { obstaclesOf, passes } from './filters';
import { ruleSet } from './rule-set';
import { reasonsFor, scoreOf } from './rules';

export interface MatchableAd {
  id: string;
  metadata: Metadata;
}

export interface MatchableApplicant {
  id: string;
  metadata: ApplicantMetadata;
  /** Ads that are not to be proposed (again): mailed before, or put aside. */
  excludedAdIds?: ReadonlySet<string>;
}

export interface MatchOptions {
  /** At most this many ads for one applicant. */
  limit: number;
  /** Lowest score that is a match. */
  threshold: number;
}

export interface ApplicantMatches {
  applicantId: string;
  /** Best first; equal scores by ad id. */
  matches: Match[];
}

/** Compares applicants with the ads that it was made with. Any engine gives the pairs and scores that this plain one gives. */
export interface MatchEngine {
  /** One answer for each applicant, in their order, also where nothing matches. Reads one applicant at a time. */
  match(applicants: Iterable<MatchableApplicant>, options?: MatchOptions): Iterable<ApplicantMatches>;
}

/** An engine that looks at every pair. */
export function createEngine(ads: Iterable<MatchableAd>): MatchEngine {
  const all = [...ads];
  return {
    *match(applicants, { limit, threshold } = ruleSet) {
      for (const { id: applicantId, metadata, excludedAdIds } of applicants) {
        const matches = all
          .filter((ad) => !excludedAdIds?.has(ad.id) && passes(ad.metadata, metadata))
          .map((ad) => matchOf(ad, applicantId, metadata))
          .filter(({ score }) => score >= threshold)
          .sort((a, b) => b.score - a.score || (a.adId < b.adId ? -1 : 1))
          .slice(0, limit);
        yield { applicantId, matches };
      }
    },
  };
}

/** The whole account of one pair, for the applicant, the employer and staff: also why it is no match, and what would change it. */
export function explainPair(ad: Metadata, applicant: ApplicantMetadata): PairExplanation {
  const reasons = reasonsFor(ad, applicant);
  return { obstacles: obstaclesOf(ad, applicant), score: scoreOf(reasons), reasons };
}

function matchOf(ad: MatchableAd, applicantId: string, metadata: ApplicantMetadata): Match {
  const reasons = reasonsFor(ad.metadata, metadata);
  return { applicantId, adId: ad.id, score: scoreOf(reasons), reasons };
}
