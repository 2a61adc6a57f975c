import type { PublicProfile } from '../rules/published';
import { formatDay, formatLanguage, formatLevel, formatList } from '../text/format';
import { shiftsShown } from '../text/shifts';
import { profileTexts } from '../text/site/profile';
import { educationNames, employmentTypeNames } from '../text/site/words';
import type { Language } from '../types/language';
import { capitalised } from './profile-form';
import { entryName } from './profile-sections';

/** What others read of a profile: the same model for the preview and for the page itself. */
export function publishedModel(profile: PublicProfile, language: Language) {
  const { publication: t, shown, form } = profileTexts[language];
  const facts: [string, string | null | undefined][] = [
    [t.fields.titles, profile.titles && formatList(profile.titles, language)],
    [t.fields.locality, profile.locality],
    [t.fields.employment, employmentShown(profile, language)],
    [t.fields.availability, availabilityShown(profile, language)],
    [t.fields.educationEqf, educationNames[language][(profile.educationEqf ?? 0) - 1]],
    [t.fields.skills, profile.skills && formatList(profile.skills, language)],
    [t.fields.languages, profile.languages && languagesShown(profile.languages, language)],
    [form.licences, profile.licences && formatList(profile.licences, language)],
  ];
  const lists: [string, string[]][] = [
    [t.fields.education, (profile.education ?? []).map((entry) => entryName(entry, language))],
    [t.fields.certificates, (profile.certificates ?? []).map((entry) => entryName(entry, language))],
  ];
  return {
    heading: profile.name ?? shown.nameless,
    facts: facts.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    summary: profile.summary ? { heading: t.fields.summary, paragraphs: profile.summary.split(/\n+/) } : null,
    work: profile.work?.length
      ? {
          heading: t.fields.work,
          entries: profile.work.map((entry) => ({ text: entryName(entry, language), summary: entry.summary })),
        }
      : null,
    lists: lists.filter(([, items]) => items.length > 0).map(([heading, items]) => ({ heading, items })),
  };
}

function employmentShown({ employment }: PublicProfile, language: Language): string | null {
  if (!employment) return null;
  const { employmentTypes, hoursMin, hoursMax, shifts } = employment;
  const range = [hoursMin, hoursMax].filter((share) => share !== null);
  const hours = range.length > 0 && `${[...new Set(range)].join('–')} % ${profileTexts[language].shown.hours}`;
  const types = employmentTypes.map((type) => employmentTypeNames[language][type] ?? type);
  const parts = [...types, hours || '', ...shiftsShown(shifts.join(' '), language)].filter(Boolean);
  return capitalised(parts.join(', '));
}

function availabilityShown({ availability }: PublicProfile, language: Language): string | null {
  if (!availability) return null;
  const { from, noticeDays, days } = profileTexts[language].shown;
  const parts = [
    availability.availableFrom && `${from} ${formatDay(new Date(availability.availableFrom), language)}`,
    availability.noticeDays !== null && `${noticeDays}: ${availability.noticeDays} ${days}`,
  ];
  return parts.filter(Boolean).join('. ');
}

function languagesShown(languages: Record<string, number>, language: Language): string {
  const names = Object.entries(languages).map(
    ([code, level]) => `${formatLanguage(code, language)} ${formatLevel(level)}`,
  );
  return formatList(names, language);
}
