import type { Severity } from '../rules/linter/codes';
import type { AdFinding, LintedAd, LintField } from '../rules/linter/lint-ad';
import { onOneLine } from './format';
import { adviseOnFinding } from './linter';
import type { AdAdvice } from '../types/mail';
import type { Language } from '../types/language';

const fieldNames: Record<Language, Record<LintField, string>> = {
  nl: {
    title: 'Titel',
    description: 'Beschrijving',
    skills: 'Vaardigheden',
    languages: 'Talen',
    education: 'Opleiding',
    hours: 'Uren',
    salary: 'Loon',
    vacancy: 'Bestelling',
  },
  fr: {
    title: 'Titre',
    description: 'Description',
    skills: 'Compétences',
    languages: 'Langues',
    education: 'Formation',
    hours: 'Horaire',
    salary: 'Salaire',
    vacancy: 'Commande',
  },
  en: {
    title: 'Title',
    description: 'Description',
    skills: 'Skills',
    languages: 'Languages',
    education: 'Education',
    hours: 'Hours',
    salary: 'Pay',
    vacancy: 'Order',
  },
};

const quotes: Record<Language, (where: string, words: string) => string> = {
  nl: (where, words) => `${where}: “${words}”`,
  fr: (where, words) => `${where} : « ${words} »`,
  en: (where, words) => `${where}: “${words}”`,
};

const weight: Record<Severity, number> = { refuse: 0, review: 1, warn: 2 };

/**
 * What the linter found in an ad, for its employer or for staff: where, the words as they stand there, why, and what to write
 * instead. The gravest comes first; the same words in the same field are told once.
 */
export function adviseOnAd(ad: LintedAd, findings: readonly AdFinding[], language: Language): AdAdvice[] {
  const told = new Map<string, AdAdvice>();
  for (const finding of findings.toSorted((one, other) => weight[one.severity] - weight[other.severity])) {
    const { code, severity, field } = finding;
    const words = wordsAt(ad, finding);
    const key = `${code} ${field} ${words ?? ''}`;
    if (told.has(key)) continue;
    const where = fieldNames[language][field];
    const label = words === null ? where : quotes[language](where, words);
    told.set(key, { code, severity, where, words, label, ...adviseOnFinding(code, language) });
  }
  return [...told.values()];
}

function wordsAt(ad: LintedAd, { field, item, place }: AdFinding): string | null {
  const text = textOf(ad, field, item);
  return place && text ? onOneLine(text.slice(place.from, place.from + place.length)) : null;
}

function textOf(ad: LintedAd, field: LintField, item: number): string | null {
  switch (field) {
    case 'title':
      return ad.title;
    case 'description':
      return ad.descriptionText;
    case 'skills':
      return ad.skills[item] ?? null;
    case 'languages':
      return ad.languagesRequired[item] ?? null;
    case 'education':
      return ad.educationRequired;
    case 'hours':
      return ad.workHours;
    default:
      return null;
  }
}
