import type { AdWords, ResumeWords, Salary } from '../types/intake';
import type { Language } from '../types/language';
import type { ApplicantMetadata, Metadata, OccupationTag } from '../types/matching';
import type { Profile } from '../types/people';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { eqfLevels } from './education';
import { cefrLevel, languageCode, unsaidLevel } from './languages';
import { pointOf } from './place-finder';
import type { Tagger } from './tagger';

/** How much a position held says of the one wanted, beside what somebody says to want. */
const heldConfidence = 0.8;
const mostOccupations = 3;

/** Periods of a full-time month (38 hours a week, 52 weeks a year). Years are twelfths: holiday pay and bonus are not said. */
const perMonth: Record<Salary['unit'], number> = {
  HOUR: (38 * 52) / 12,
  DAY: (5 * 52) / 12,
  WEEK: 52 / 12,
  MONTH: 1,
  YEAR: 1 / 12,
};

/** What the matcher will know of an ad: schema.org terms brought to ESCO, CEFR, EQF, a point and a monthly wage. */
export function metadataOfAd(draft: AdWords, tagger: Tagger, vocabulary: Vocabulary): Metadata {
  const { title, language, descriptionText } = draft;
  const skills = tagger.tagSkills([...draft.skills, ...phrasesOf(descriptionText)], language);
  return {
    occupations: tagger.tagTitle({ title, skills, language }),
    skills: tagger.tagSkills(draft.skills.flatMap(listed), language),
    languages: languagesOf(draft.languagesRequired.flatMap(listed).map((text) => ({ language: text, fluency: text }))),
    educationEqf: eqfLevels(draft.educationRequired ?? '')[0] ?? null,
    employmentTypes: [...new Set(draft.employmentTypes)].sort(),
    point: pointOf(draft.place, vocabulary),
    remote: draft.remote,
    salaryMonthly: monthly(draft.salary),
  };
}

/**
 * The profile that someone finds on her own page after an import, in the terms of the form: languages by CEFR level, studies by
 * their highest EQF level, never by year or place. A postcode counts only in Belgium: elsewhere the same digits are another place.
 */
export function profileOfResume(
  { titles, skills, place, languages, education }: ResumeWords,
  travelKm: number,
): Profile {
  const levels = education.flatMap(({ studyType }) => eqfLevels(studyType ?? ''));
  return {
    titles,
    postcode: place?.country === 'BE' ? place.postcode : null,
    locality: place?.locality ?? null,
    travelKm,
    skills,
    languages: languagesOf(languages),
    educationEqf: levels.length > 0 ? Math.max(...levels) : null,
    employmentTypes: [],
  };
}

/** What the matcher will know of an applicant. */
export function metadataOfProfile(
  profile: Profile,
  language: Language,
  tagger: Tagger,
  vocabulary: Vocabulary,
): ApplicantMetadata {
  const skills = tagger.tagSkills(profile.skills.flatMap(listed), language);
  return {
    occupations: occupationsOf(profile.titles, skills, language, tagger),
    skills,
    languages: profile.languages,
    educationEqf: profile.educationEqf,
    employmentTypes: profile.employmentTypes,
    point: pointOf({ postcode: profile.postcode, locality: profile.locality, country: 'BE' }, vocabulary),
    remote: false,
    salaryMonthly: null,
    travelKm: profile.travelKm,
  };
}

/** The wanted title speaks first, the positions held add to it, each occupation once. */
function occupationsOf(titles: string[], skills: string[], language: Language, tagger: Tagger): OccupationTag[] {
  const best = new Map<string, OccupationTag>();
  titles.forEach((title, i) => {
    for (const tag of tagger.tagTitle({ title, skills, language })) {
      const confidence = i === 0 ? tag.confidence : Math.round(100 * tag.confidence * heldConfidence) / 100;
      if (confidence > (best.get(tag.id)?.confidence ?? 0)) best.set(tag.id, { ...tag, confidence });
    }
  });
  return [...best.values()].sort((a, b) => b.confidence - a.confidence).slice(0, mostOccupations);
}

function languagesOf(named: { language: string; fluency: string | null }[]): Record<string, number> {
  const levels: Record<string, number> = {};
  for (const { language, fluency } of named) {
    const code = languageCode(language);
    if (code) levels[code] = Math.max(levels[code] ?? 0, cefrLevel(fluency) ?? unsaidLevel);
  }
  return levels;
}

/** The top of the range in whole euro a month for a full-time job; null in another currency. */
function monthly(salary: Salary | null): number | null {
  const amount = salary?.maximum ?? salary?.minimum ?? null;
  if (!salary || amount === null || salary.currency !== 'EUR') return null;
  return Math.round(amount * perMonth[salary.unit]);
}

function listed(text: string): string[] {
  return text
    .split(/[,;\n|]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function phrasesOf(text: string): string[] {
  return text
    .split(/[\n.,;:•]/)
    .map((part) => part.trim())
    .filter(Boolean);
}
