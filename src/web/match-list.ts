import { readMatches } from '../db/digests';
import { explainReason } from '../text/reasons';
import { accountTexts } from '../text/site/account';
import { period } from '../policy/purposes';
import { jobsTexts } from '../text/site/jobs';
import type { PersonVisit } from './visit';

/** Her matches of the last night, best first, each with the rules that made it one. */
export async function matchesOf({ deps, language, policy, now, person }: PersonVisit) {
  const t = accountTexts[language].matches;
  const matches = await readMatches(deps.db.sql, person.id, now);
  return matches.slice(0, period(policy, 'match-top-ads')).map((match) => ({
    href: `/${language}/jobs/${match.adId}`,
    title: match.title,
    employer: match.employerName,
    place: match.locality ?? (match.remote ? jobsTexts[language].remote : null),
    score: t.score(match.score),
    reasons: match.reasons.map((reason) => explainReason(reason, language)),
  }));
}
