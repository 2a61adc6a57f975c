import type { AdWords, ResumeWords, Salary } from '../types/intake';
import type { Language } from '../types/language';
import type { ApplicantMetadata, HoursRange, Metadata, OccupationTag } from '../types/matching';
import { emptyProfile, type Profile } from '../types/people';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { eqfLevels } from './education';
import { cefrLevel, languageCode, unsaidLevel } from './languages';
import { coveredBy } from './licences';
import { pointOf } from './place-finder';
import { hoursOffered, latestStartAsked, licencesAsked, shiftsAsked } from './requirements';
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
  const { title, language, descriptionText, workHours } = draft;
  const words = [title, workHours ?? '', descriptionText].join('\n');
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
    licences: licencesAsked(words),
    shifts: shiftsAsked(words),
    hours: hoursOffered(workHours),
    startsOn: latestStartAsked(words),
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
    ...emptyProfile,
    titles,
    postcode: place?.country === 'BE' ? place.postcode : null,
    locality: place?.locality ?? null,
    travelKm,
    skills,
    languages: languagesOf(languages),
    educationEqf: levels.length > 0 ? Math.max(...levels) : null,
  };
}

/**
 * What the matcher will know of an applicant. Of the résumé only the positions held are read: no dates, for a career's length is
 * an age, and no free text.
 */
export function metadataOfProfile(
  profile: Profile,
  language: Language,
  tagger: Tagger,
  vocabulary: Vocabulary,
): ApplicantMetadata {
  const skills = tagger.tagSkills(profile.skills.flatMap(listed), language);
  return {
    occupations: corrected(profile, occupationsOf(titlesOf(profile), skills, language, tagger), language, vocabulary),
    skills,
    languages: profile.languages,
    educationEqf: profile.educationEqf,
    employmentTypes: profile.employmentTypes,
    point: pointOf({ postcode: profile.postcode, locality: profile.locality, country: 'BE' }, vocabulary),
    remote: false,
    salaryMonthly: profile.salaryFloor,
    licences: coveredBy(profile.licences),
    shifts: profile.shifts,
    hours: hoursWanted(profile),
    startsOn: profile.availableFrom,
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
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}

function titlesOf({ titles, resume }: Profile): string[] {
  return [...titles, ...resume.work.map(({ position }) => position).filter(Boolean)];
}

/** What she chose stands first and certain; what she removed never comes back (GDPR art. 16). */
function corrected(
  { occupationsChosen, occupationsRemoved }: Profile,
  seen: OccupationTag[],
  language: Language,
  { occupations }: Vocabulary,
): OccupationTag[] {
  const chosen = occupationsChosen.flatMap((id) => {
    const occupation = occupations.find((one) => one.id === id);
    return occupation ? [chosenTag(id, occupation.isco, occupation.labels[language].preferred ?? '')] : [];
  });
  const others = seen.filter(({ id }) => !occupationsChosen.includes(id) && !occupationsRemoved.includes(id));
  return [...chosen, ...others].slice(0, mostOccupations);
}

/** An occupation that a person said herself. */
export function chosenTag(id: string, isco: string, label: string): OccupationTag {
  return { id, isco, confidence: 1, reason: { label, how: 'chosen' } };
}

function hoursWanted({ hoursMin, hoursMax }: Profile): HoursRange | null {
  return hoursMin === null && hoursMax === null ? null : { min: hoursMin ?? 1, max: hoursMax ?? 100 };
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
