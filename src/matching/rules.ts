import type { ApplicantMetadata, MatchFacts, MatchReason, MatchRule, Metadata, OccupationTag } from '../types/matching';
import { distanceKm } from './distance';
import { ruleSet } from './rule-set';

interface Given {
  points: number;
  facts: MatchFacts;
}

type Rule = (ad: Metadata, applicant: ApplicantMetadata) => Given;

/** All in whole numbers, rounded down, so that any engine and any machine gives the same score. */
const rules: Record<MatchRule, Rule> = { occupation, skills, nearness, education, salary };

/** What each rule gives a pair that passed the filters, in the order in which people read it. */
export function reasonsFor(ad: Metadata, applicant: ApplicantMetadata): MatchReason[] {
  return (Object.entries(rules) as [MatchRule, Rule][]).map(([rule, give]) => ({
    rule,
    ...give(ad, applicant),
    of: ruleSet.points[rule],
  }));
}

/** 0 … 100. */
export function scoreOf(reasons: MatchReason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}

function occupation(ad: Metadata, applicant: ApplicantMetadata): Given {
  let best: Given = {
    points: 0,
    facts: { missing: whoSaysNothing(ad.occupations, applicant.occupations) ?? 'neither' },
  };
  for (const wanted of ad.occupations) {
    for (const held of applicant.occupations) {
      const percent = Math.round(100 * Math.min(wanted.confidence, held.confidence));
      const points = Math.floor((closeness(wanted, held) * percent) / 100);
      if (points > best.points) best = { points, facts: { ad: wanted.id, applicant: held.id, percent } };
    }
  }
  return best;
}

function closeness(wanted: OccupationTag, held: OccupationTag): number {
  const { same, unitGroup, minorGroup, subMajorGroup } = ruleSet.occupation;
  if (wanted.id === held.id) return same;
  if (wanted.isco === held.isco) return unitGroup;
  if (wanted.isco.slice(0, 3) === held.isco.slice(0, 3)) return minorGroup;
  return wanted.isco.slice(0, 2) === held.isco.slice(0, 2) ? subMajorGroup : 0;
}

function skills(ad: Metadata, applicant: ApplicantMetadata): Given {
  const missing = whoSaysNothing(ad.skills, applicant.skills);
  if (missing) return neutral('skills', missing);
  const has = new Set(applicant.skills);
  const asked = [...new Set(ad.skills)].sort();
  const lacking = asked.filter((skill) => !has.has(skill));
  const enough = Math.min(asked.length, ruleSet.skillsForAll);
  const shared = asked.length - lacking.length;
  const points = Math.floor((ruleSet.points.skills * Math.min(shared, enough)) / enough);
  return { points, facts: { asked: asked.length, shared, lacking: lacking.slice(0, ruleSet.skillsForAll).join(' ') } };
}

function nearness(ad: Metadata, applicant: ApplicantMetadata): Given {
  const of = ruleSet.points.nearness;
  if (ad.remote) return { points: of, facts: { remote: 1 } };
  if (!ad.point || !applicant.point) return neutral('nearness', whoIsMissing(!ad.point, !applicant.point)!);
  const km = distanceKm(ad.point, applicant.point);
  const { travelKm } = applicant;
  const points = travelKm > 0 ? Math.max(0, Math.floor((of * (travelKm - km)) / travelKm)) : km === 0 ? of : 0;
  return { points, facts: { km, travelKm } };
}

function education({ educationEqf: asked }: Metadata, { educationEqf: has }: ApplicantMetadata): Given {
  if (asked === null || has === null) return neutral('education', whoIsMissing(asked === null, has === null)!);
  return { points: has >= asked ? ruleSet.points.education : 0, facts: { asked, has } };
}

function salary({ salaryMonthly: offered }: Metadata, { salaryMonthly: floor }: ApplicantMetadata): Given {
  if (offered === null || floor === null) return neutral('salary', whoIsMissing(offered === null, floor === null)!);
  const of = ruleSet.points.salary;
  const half = of / 2;
  const above = floor > 0 ? Math.floor((half * 100 * (offered - floor)) / (floor * ruleSet.salaryPercentForAll)) : half;
  return { points: offered < floor ? 0 : half + Math.min(half, above), facts: { offered, floor } };
}

function neutral(rule: MatchRule, missing: string): Given {
  return { points: ruleSet.points[rule] / 2, facts: { missing } };
}

function whoSaysNothing(ad: unknown[], applicant: unknown[]): string | null {
  return whoIsMissing(ad.length === 0, applicant.length === 0);
}

function whoIsMissing(ad: boolean, applicant: boolean): string | null {
  if (ad && applicant) return 'both';
  return ad ? 'ad' : applicant ? 'applicant' : null;
}
