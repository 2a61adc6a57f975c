import type { Applicant, Profile } from '../types/people';

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/**
 * A profile as JSON Resume 1.0 (jsonresume.org), to take elsewhere (GDPR art. 20): everything she gave, nothing that was inferred.
 * What the standard has no field for stands under `meta.skillstorm`. Reading it again gives the same profile.
 * @param languageName name of an ISO 639-1 code in her language
 */
export function jsonResume(
  { givenName, familyName, email, phone, language }: Applicant,
  profile: Profile,
  { at, languageName }: { at: Date; languageName: (code: string) => string },
): object {
  const { titles, postcode, locality, skills, languages, resume } = profile;
  return withoutEmpty({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: `${givenName} ${familyName}`,
      label: titles.join('; '),
      email,
      phone,
      summary: resume.summary,
      location: { postalCode: postcode, city: locality, countryCode: postcode && 'BE' },
    },
    work: resume.work.map(({ id: _, ...entry }) => entry),
    education: resume.education.map(({ id: _, ...entry }) => entry),
    certificates: resume.certificates.map(({ id: _, ...entry }) => entry),
    skills: skills.map((name) => ({ name })),
    languages: Object.entries(languages).map(([code, level]) => ({
      language: languageName(code),
      fluency: levels[level - 1],
    })),
    meta: {
      version: 'v1.0.0',
      lastModified: at.toISOString().slice(0, 19),
      language,
      skillstorm: beyondStandard(profile),
    },
  }) as object;
}

/** What she gave that the standard does not know. */
function beyondStandard(profile: Profile): Partial<Profile> {
  const { educationEqf, employmentTypes, licences, availableFrom, noticeDays, hoursMin, hoursMax } = profile;
  const { shifts, salaryFloor, travelKm } = profile;
  return {
    educationEqf,
    employmentTypes,
    licences,
    availableFrom,
    noticeDays,
    hoursMin,
    hoursMax,
    shifts,
    salaryFloor,
    travelKm,
  };
}

/** The standard knows no null: what is not said is not there. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, withoutEmpty(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => !isEmpty(inner)));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
