import { resumeSections } from '../rules/profile-texts';
import { profileTexts } from '../text/site/profile';
import type { Language } from '../types/language';
import type { Resume, ResumeEntry } from '../types/people';

/** The entries of a résumé as a list, each with its page to change it. */
export function sectionsModel(resume: Resume, language: Language) {
  const t = profileTexts[language].entries;
  return resumeSections.map((section) => ({
    section,
    heading: t.headings[section],
    add: { href: `/${language}/me/profile/${section}/new`, text: t.add[section] },
    entries: resume[section].map((entry) => ({
      href: `/${language}/me/profile/${section}/${entry.id}`,
      text: entryName(entry, language),
      change: t.change,
    })),
  }));
}

/** `Kok, Huis Voorbeeld (03/2021 – nu)`. */
export function entryName(entry: Omit<ResumeEntry, 'id'>, language: Language): string {
  const { untilNow, unnamed } = profileTexts[language].entries;
  if ('position' in entry) {
    const { position, name, startDate, endDate } = entry as Resume['work'][number];
    const months = startDate && `(${monthShown(startDate)} – ${endDate ? monthShown(endDate) : untilNow})`;
    return [[position, name].filter(Boolean).join(', ') || unnamed, months].filter(Boolean).join(' ');
  }
  const { studyType, area, institution, name, issuer } = entry as Partial<Record<string, string>>;
  return [studyType, area, institution, name, issuer].filter(Boolean).join(', ') || unnamed;
}

/** `2021-03` as people write it. */
export function monthShown(month: string): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`;
}
