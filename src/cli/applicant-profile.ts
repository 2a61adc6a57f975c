import { eqfLevels } from '../matching/education';
import { cefrLevel, languageCode, unsaidLevel } from '../matching/languages';
import type { ResumeDraft } from '../types/intake';
import type { Profile } from '../types/people';

/**
 * The profile that someone will find on her own page, in the terms of the form: languages by CEFR level, studies by their highest
 * EQF level. A postcode is kept only in Belgium, since elsewhere the same digits are another place.
 */
export function profileOfResume(
  { titles, skills, place, languages, education }: ResumeDraft,
  travelKm: number,
): Profile {
  const levels = education.flatMap(({ studyType }) => eqfLevels(studyType ?? ''));
  return {
    titles,
    postcode: place?.country === 'BE' ? place.postcode : null,
    locality: place?.locality ?? null,
    travelKm,
    skills,
    languages: languageLevels(languages),
    educationEqf: levels.length > 0 ? Math.max(...levels) : null,
    employmentTypes: [],
  };
}

function languageLevels(named: ResumeDraft['languages']): Record<string, number> {
  const levels: Record<string, number> = {};
  for (const { language, fluency } of named) {
    const code = languageCode(language);
    if (code) levels[code] = Math.max(levels[code] ?? 0, cefrLevel(fluency) ?? unsaidLevel);
  }
  return levels;
}
