import { liveConsents } from '../db/consents';
import { lastProposal } from '../db/interest';
import { readPair } from '../db/lookups';
import { explainPair } from '../matching/match';
import { ruleSet } from '../matching/rule-set';
import { whatIf } from '../matching/what-if';
import { isOffered } from '../policy/purposes';
import { explainObstacle, explainReason } from '../text/reasons';
import { matchesTexts } from '../text/site/matches';
import { explainWhatIf } from '../text/what-if';
import type { AdId } from '../types/ids';
import type { Language } from '../types/language';
import type { PersonVisit } from './visit';

/**
 * The account of one pair to the applicant: which rules found what, what stands in the way, and how changed data would change it
 * (GDPR 15(1)(h), C-203/22). Carried out now, on what the matcher knows now.
 * @returns why there is nothing to explain, or the account
 */
export async function explanationOf({ deps, language, policy, person }: PersonVisit, adId: AdId) {
  if (!isOffered(policy, 'matching')) return 'notOffered';
  const { sql } = deps.db;
  const [consents, pair, proposal] = await Promise.all([
    liveConsents(sql, person.id),
    readPair(sql, adId, person.id),
    lastProposal(sql, person.id, adId),
  ]);
  if (!consents.includes('matching')) return 'noConsent';
  if (!pair.ad || !pair.applicant) return 'unread';
  const t = matchesTexts[language];
  const { score, reasons, obstacles } = explainPair(pair.ad, pair.applicant);
  return {
    score: t.score(score),
    noProposal: obstacles.length > 0 || score < ruleSet.threshold ? t.noProposal : null,
    earlier: proposal && proposal.score !== score ? t.earlier(proposal.score) : null,
    reasons: reasons.map((reason) => ({
      text: explainReason(reason, language),
      points: t.points(reason.points, reason.of),
    })),
    obstacles: obstacles.map((obstacle) => explainObstacle(obstacle, language)),
    changes: whatIf(pair.ad, pair.applicant).map((change) => explainWhatIf(change, language)),
  };
}

/**
 * Whether there is a comparison to contest (GDPR 22(3)): one that can be explained now, or one that led to a proposal, also while
 * what she changed since is not read yet.
 */
export async function isCompared(
  { deps, person }: PersonVisit,
  adId: AdId,
  explanation: Awaited<ReturnType<typeof explanationOf>>,
): Promise<boolean> {
  return typeof explanation !== 'string' || (await lastProposal(deps.db.sql, person.id, adId)) !== null;
}

/** The procedure and the principles, with the numbers that are in force. */
export function methodOf(language: Language): string[] {
  const { points, threshold, limit } = ruleSet;
  return matchesTexts[language].method.paragraphs(points, threshold, limit);
}
