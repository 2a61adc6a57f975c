import type { Profile, ResumeEntry, ResumeSection, Withheld } from '../types/people';
import { sift } from './withheld';

/** Fields of each form that people fill with words of their own; all others are choices, numbers and dates. */
export const freeFields = {
  profile: ['summary', 'titles', 'skills'],
  work: ['position', 'name', 'summary'],
  education: ['institution', 'area', 'studyType'],
  certificates: ['name', 'issuer'],
} as const;

export const resumeSections = ['work', 'education', 'certificates'] as const satisfies ResumeSection[];

/** A whole profile as the detector leaves it, and what it takes out of its free texts, each piece with the place it comes from. */
export interface SiftedProfile {
  kept: Profile;
  withheld: Withheld[];
  /** Register numbers made unreadable. */
  masked: number;
}

/** Reads every free text of a profile (promise 15). What was read before comes out as it went in. */
export function siftProfile(profile: Profile): SiftedProfile {
  const { titles, skills, resume } = profile;
  const own = sift({ titles, skills, summary: resume.summary }, freeFields.profile);
  const sections = resumeSections.map((section) => ({
    section,
    sifted: (resume[section] as ResumeEntry[]).map((entry) => sift(entry, freeFields[section])),
  }));
  const entries = sections.flatMap(({ section, sifted }) =>
    sifted.flatMap(({ kept, withheld }) =>
      withheld.map((passage) => ({ ...passage, field: `${section}.${passage.field}`, entryId: kept.id })),
    ),
  );
  const { summary, ...lines } = own.kept;
  const keptSections = sections.map(({ section, sifted }) => [section, sifted.map(({ kept }) => kept)] as const);
  return {
    kept: {
      ...profile,
      ...lines,
      resume: { ...resume, summary: summary || null, ...Object.fromEntries(keptSections) },
    },
    withheld: [...own.withheld.map((passage) => ({ ...passage, entryId: null })), ...entries],
    masked: [own, ...sections.flatMap(({ sifted }) => sifted)].reduce((sum, { masked }) => sum + masked, 0),
  };
}
