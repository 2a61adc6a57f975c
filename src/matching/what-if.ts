import type { ApplicantMetadata, MatchFacts, MatchFilter, Metadata, WhatIf } from '../types/matching';
import { distanceKm } from './distance';
import { explainPair } from './match';
import { ruleSet } from './rule-set';

type Change = (
  ad: Metadata,
  applicant: ApplicantMetadata,
) => { profile: Partial<ApplicantMetadata>; facts: MatchFacts };

/** One thing at a time that the applicant could say otherwise, as far as it could suit this ad. */
const changes: Record<MatchFilter | 'skills', Change> = {
  occupation: ({ occupations }) => ({ profile: { occupations }, facts: {} }),
  skills: (ad, { skills }) => {
    const asked = [...new Set(ad.skills)];
    return { profile: { skills: [...new Set([...skills, ...asked])] }, facts: { asked: asked.length } };
  },
  distance: (ad, { point, travelKm }) => {
    const km = ad.point && point ? distanceKm(ad.point, point) : 0;
    const wider = 2 * Math.max(travelKm, km);
    return { profile: { travelKm: wider }, facts: { travelKm: wider } };
  },
  languages: (ad, { languages }) => {
    const asked = Object.entries(ad.languages).map(([code, level]) => [code, Math.max(level, languages[code] ?? 0)]);
    return { profile: { languages: { ...languages, ...Object.fromEntries(asked) } }, facts: {} };
  },
  employment: () => ({ profile: { employmentTypes: [] }, facts: {} }),
  education: (ad, { educationEqf }) => {
    const level = Math.max(ad.educationEqf ?? 0, educationEqf ?? 0);
    return { profile: { educationEqf: level || null }, facts: { level } };
  },
  salary: ({ salaryMonthly: offered }, { salaryMonthly }) => {
    const floor = offered && Math.floor((100 * offered) / (100 + ruleSet.salaryPercentForAll));
    return { profile: { salaryMonthly: floor ?? salaryMonthly }, facts: { floor: floor ?? 0 } };
  },
  licences: (ad, { licences }) => ({ profile: { licences: [...licences, ...ad.licences] }, facts: {} }),
  shifts: () => ({ profile: { shifts: [] }, facts: {} }),
  hours: () => ({ profile: { hours: null }, facts: {} }),
  start: () => ({ profile: { startsOn: null }, facts: {} }),
};

/**
 * How changed data would change the result, by carrying the rules out on the changed data (GDPR 15(1)(h), C-203/22): each change
 * that lifts an obstacle or raises the score, the one that brings most first.
 */
export function whatIf(ad: Metadata, applicant: ApplicantMetadata): WhatIf[] {
  const now = explainPair(ad, applicant);
  return (Object.entries(changes) as [MatchFilter | 'skills', Change][])
    .map(([change, apply]): WhatIf & { lifted: number } => {
      const { profile, facts } = apply(ad, applicant);
      const then = explainPair(ad, { ...applicant, ...profile });
      return {
        change,
        facts,
        score: then.score,
        was: now.score,
        isMatch: then.obstacles.length === 0 && then.score >= ruleSet.threshold,
        lifted: now.obstacles.length - then.obstacles.length,
      };
    })
    .filter(({ score, was, lifted }) => lifted > 0 || (lifted === 0 && score > was))
    .toSorted((a, b) => b.lifted - a.lifted || b.score - a.score)
    .map(({ lifted: _, ...account }) => account);
}
