import { readMatches } from '../db/digests';
import { putAsideBy } from '../db/interest';
import { whatIf } from '../matching/what-if';
import { isOffered, period } from '../policy/purposes';
import { explainReason } from '../text/reasons';
import { accountTexts } from '../text/site/account';
import { jobsTexts } from '../text/site/jobs';
import { matchesTexts } from '../text/site/matches';
import { explainWhatIf } from '../text/what-if';
import type { PersonVisit } from './visit';

/** Her matches of the last night, best first, each with the rules that made it one, and what would raise it most. */
export async function matchesOf({ deps, language, policy, now, person }: PersonVisit) {
  const t = accountTexts[language].matches;
  const { changes, review, aside } = matchesTexts[language];
  const matches = isOffered(policy, 'matching') ? await readMatches(deps.db.sql, person.id, now) : [];
  return matches.slice(0, period(policy, 'match-top-ads')).map(({ pair, ...match }) => {
    const [change] = pair ? whatIf(pair.ad, pair.applicant) : [];
    return {
      href: `/${language}/jobs/${match.adId}`,
      title: match.title,
      employer: match.employerName,
      place: match.locality ?? (match.remote ? jobsTexts[language].remote : null),
      score: t.score(match.score),
      reasons: [
        ...match.reasons.map((reason) => explainReason(reason, language)),
        ...(change ? [explainWhatIf(change, language)] : []),
      ],
      match: `/${language}/me/matches/${match.adId}`,
      more: `${changes} · ${review.heading}`,
      notInterested: aside.button,
    };
  });
}

/** Ads she put aside and can take back; null where there are none. */
export async function putAsideOf({ deps, language, now, person }: PersonVisit) {
  const { aside } = matchesTexts[language];
  const items = await putAsideBy(deps.db.sql, person.id, now);
  if (items.length === 0) return null;
  return {
    heading: aside.list,
    undo: aside.undo,
    items: items.map(({ adId, title, employerName }) => ({
      title,
      employer: employerName,
      match: `/${language}/me/matches/${adId}`,
    })),
  };
}
