import type { ApplicationField, DisclosedField } from '../types/applications';
import type { Language } from '../types/language';
import type { Applicant, Profile } from '../types/people';
import { formatLanguage, formatLevel } from './format';

/** Names of what an employer can be given, as applicants and employers read them. */
export const fieldNames: Record<Language, Record<DisclosedField, string>> = {
  nl: {
    name: 'Naam',
    email: 'E-mailadres',
    phone: 'Telefoon',
    locality: 'Woonplaats (alleen de gemeente)',
    titles: 'Gewenste beroepen',
    summary: 'Voorstelling',
    work: 'Werkervaring',
    education: 'Opleidingen',
    certificates: 'Getuigschriften',
    educationEqf: 'Opleidingsniveau (EQF, 1 tot 8)',
    skills: 'Vaardigheden',
    languages: 'Talen',
    licences: 'Rijbewijs',
    message: 'Uw bericht',
  },
  fr: {
    name: 'Nom',
    email: 'Adresse e-mail',
    phone: 'Téléphone',
    locality: 'Domicile (la commune seulement)',
    titles: 'Métiers souhaités',
    summary: 'Présentation',
    work: 'Expérience',
    education: 'Formations',
    certificates: 'Certificats',
    educationEqf: 'Niveau de formation (CEC, 1 à 8)',
    skills: 'Compétences',
    languages: 'Langues',
    licences: 'Permis de conduire',
    message: 'Votre message',
  },
  en: {
    name: 'Name',
    email: 'E-mail address',
    phone: 'Telephone',
    locality: 'Place of residence (municipality only)',
    titles: 'Occupations wanted',
    summary: 'Introduction',
    work: 'Work experience',
    education: 'Education',
    certificates: 'Certificates',
    educationEqf: 'Education level (EQF, 1 to 8)',
    skills: 'Skills',
    languages: 'Languages',
    licences: 'Driving licence',
    message: 'Your message',
  },
};

/** What a field says of a person, line by line; none where she said nothing. The street and the postcode never leave. */
export function fieldLines(
  field: ApplicationField,
  person: Pick<Applicant, 'givenName' | 'familyName' | 'email' | 'phone'>,
  profile: Profile | null,
  language: Language,
): string[] {
  const lines: Record<ApplicationField, (string | null | undefined)[]> = {
    name: [`${person.givenName} ${person.familyName}`],
    email: [person.email],
    phone: [person.phone],
    locality: [profile?.locality],
    titles: profile?.titles ?? [],
    summary: [profile?.resume.summary],
    work: (profile?.resume.work ?? []).map(({ position, name, startDate, endDate, summary }) =>
      joined([position, name, joined([startDate, endDate], ' – '), summary]),
    ),
    education: (profile?.resume.education ?? []).map(({ studyType, area, institution }) =>
      joined([studyType, area, institution]),
    ),
    certificates: (profile?.resume.certificates ?? []).map(({ name, issuer }) => joined([name, issuer])),
    educationEqf: [profile?.educationEqf?.toString()],
    skills: profile?.skills ?? [],
    languages: Object.entries(profile?.languages ?? {}).map(
      ([code, level]) => `${formatLanguage(code, language)} ${formatLevel(level)}`,
    ),
    licences: profile?.licences ?? [],
  };
  return lines[field].filter((line) => typeof line === 'string' && line !== '') as string[];
}

function joined(parts: (string | null)[], by = ', '): string {
  return parts.filter(Boolean).join(by);
}
