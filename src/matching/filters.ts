import type { ApplicantMetadata, MatchFacts, MatchFilter, MatchObstacle, Metadata } from '../types/matching';
import { distanceKm } from './distance';

type Filter = (ad: Metadata, applicant: ApplicantMetadata) => MatchFacts | null;

/** Each gives null for a pair that passes, else the facts that would have to change. Cheap and selective ones first. */
const filters: Record<MatchFilter, Filter> = {
  occupation: (ad, applicant) => {
    const related = ad.occupations.some((wanted) =>
      applicant.occupations.some((held) => wanted.isco.slice(0, 2) === held.isco.slice(0, 2)),
    );
    return related ? null : { ad: groupsOf(ad), applicant: groupsOf(applicant) };
  },
  employment: (ad, applicant) => {
    if (ad.employmentTypes.length === 0 || applicant.employmentTypes.length === 0) return null;
    const shared = ad.employmentTypes.some((type) => applicant.employmentTypes.includes(type));
    return shared ? null : { offered: ad.employmentTypes.join(' '), accepted: applicant.employmentTypes.join(' ') };
  },
  education: (ad, applicant) => {
    if (ad.educationEqf === null || applicant.educationEqf === null) return null;
    return applicant.educationEqf >= ad.educationEqf ? null : { asked: ad.educationEqf, has: applicant.educationEqf };
  },
  salary: (ad, applicant) => {
    if (ad.salaryMonthly === null || applicant.salaryMonthly === null) return null;
    return ad.salaryMonthly >= applicant.salaryMonthly
      ? null
      : { offered: ad.salaryMonthly, floor: applicant.salaryMonthly };
  },
  licences: (ad, applicant) => {
    if (applicant.licences.length === 0) return null;
    const lacking = ad.licences.filter((licence) => !applicant.licences.includes(licence));
    return lacking.length === 0 ? null : { lacking: lacking.sort().join(' ') };
  },
  shifts: (ad, applicant) => {
    if (applicant.shifts.length === 0) return null;
    const refused = ad.shifts.filter((shift) => !applicant.shifts.includes(shift));
    return refused.length === 0 ? null : { refused: refused.sort().join(' ') };
  },
  hours: ({ hours: offered }, { hours: wanted }) => {
    if (offered === null || wanted === null) return null;
    const meet = offered.min <= wanted.max && offered.max >= wanted.min;
    return meet ? null : { min: offered.min, max: offered.max, wantedMin: wanted.min, wantedMax: wanted.max };
  },
  start: ({ startsOn: latest }, { startsOn: earliest }) => {
    if (latest === null || earliest === null) return null;
    return earliest <= latest ? null : { latest, earliest };
  },
  languages: (ad, applicant) => {
    if (Object.keys(applicant.languages).length === 0) return null;
    for (const language of Object.keys(ad.languages).sort()) {
      const [asked, mastered] = [ad.languages[language]!, applicant.languages[language] ?? 0];
      if (mastered < asked) return { language, asked, mastered };
    }
    return null;
  },
  distance: (ad, applicant) => {
    if (ad.remote || ad.point === null || applicant.point === null) return null;
    const km = distanceKm(ad.point, applicant.point);
    return km <= applicant.travelKm ? null : { km, travelKm: applicant.travelKm };
  },
};

const inOrder = Object.entries(filters) as [MatchFilter, Filter][];

/** Whether a pair meets every hard requirement. */
export function passes(ad: Metadata, applicant: ApplicantMetadata): boolean {
  return inOrder.every(([, filter]) => filter(ad, applicant) === null);
}

/** Every hard requirement that a pair does not meet: what would have to change before it could be a match. */
export function obstaclesOf(ad: Metadata, applicant: ApplicantMetadata): MatchObstacle[] {
  return inOrder.flatMap(([filter, check]) => {
    const facts = check(ad, applicant);
    return facts ? [{ filter, facts }] : [];
  });
}

function groupsOf({ occupations }: Metadata): string {
  return [...new Set(occupations.map(({ isco }) => isco.slice(0, 2)))].join(' ');
}
