import type { Language } from '../../types/language';
import type { Salary } from '../../types/intake';

/** schema.org employment types as people call them. */
export const employmentTypeNames: Record<Language, Record<string, string>> = {
  nl: {
    FULL_TIME: 'Voltijds',
    PART_TIME: 'Deeltijds',
    CONTRACTOR: 'Zelfstandig',
    TEMPORARY: 'Tijdelijk',
    INTERN: 'Stage',
    VOLUNTEER: 'Vrijwilligerswerk',
    PER_DIEM: 'Per dag',
    OTHER: 'Ander werk',
  },
  fr: {
    FULL_TIME: 'Temps plein',
    PART_TIME: 'Temps partiel',
    CONTRACTOR: 'Indépendant',
    TEMPORARY: 'Temporaire',
    INTERN: 'Stage',
    VOLUNTEER: 'Bénévolat',
    PER_DIEM: 'À la journée',
    OTHER: 'Autre travail',
  },
  en: {
    FULL_TIME: 'Full time',
    PART_TIME: 'Part time',
    CONTRACTOR: 'Self-employed',
    TEMPORARY: 'Temporary',
    INTERN: 'Traineeship',
    VOLUNTEER: 'Volunteer work',
    PER_DIEM: 'By the day',
    OTHER: 'Other work',
  },
};

/** Levels of the European Qualifications Framework, lowest first, by the diplomas that Belgium gives at that level. */
export const educationNames: Record<Language, string[]> = {
  nl: [
    'Lager onderwijs',
    'Secundair onderwijs, tweede graad',
    'Secundair onderwijs, derde graad zonder diploma',
    'Diploma secundair onderwijs',
    'Graduaat',
    'Bachelor',
    'Master',
    'Doctoraat',
  ],
  fr: [
    'Enseignement primaire',
    'Enseignement secondaire, deuxième degré',
    'Enseignement secondaire, troisième degré sans diplôme',
    'Certificat d’enseignement secondaire supérieur',
    'Brevet de l’enseignement supérieur',
    'Bachelier',
    'Master',
    'Doctorat',
  ],
  en: [
    'Primary education',
    'Secondary education, second stage',
    'Secondary education, third stage without diploma',
    'Diploma of secondary education',
    'Associate degree',
    'Bachelor',
    'Master',
    'Doctorate',
  ],
};

/** Levels A1 … C2 of the Common European Framework, lowest first. */
export const languageLevelNames: Record<Language, string[]> = {
  nl: [
    'A1, enkele woorden',
    'A2, eenvoudige zinnen',
    'B1, dagelijks gesprek',
    'B2, vlot',
    'C1, zeer vlot',
    'C2, als een moedertaal',
  ],
  fr: [
    'A1, quelques mots',
    'A2, phrases simples',
    'B1, conversation courante',
    'B2, à l’aise',
    'C1, très à l’aise',
    'C2, comme une langue maternelle',
  ],
  en: [
    'A1, a few words',
    'A2, simple sentences',
    'B1, everyday talk',
    'B2, fluent',
    'C1, very fluent',
    'C2, like a mother tongue',
  ],
};

export const payUnitNames: Record<Language, Record<Salary['unit'], string>> = {
  nl: { HOUR: 'per uur', DAY: 'per dag', WEEK: 'per week', MONTH: 'per maand', YEAR: 'per jaar' },
  fr: { HOUR: 'par heure', DAY: 'par jour', WEEK: 'par semaine', MONTH: 'par mois', YEAR: 'par an' },
  en: { HOUR: 'an hour', DAY: 'a day', WEEK: 'a week', MONTH: 'a month', YEAR: 'a year' },
};

/** A range of pay: both ends, or the one that is known. */
export const payRange: Record<Language, Record<'between' | 'from' | 'upTo', string>> = {
  nl: { between: 'tot', from: 'vanaf', upTo: 'tot' },
  fr: { between: 'à', from: 'à partir de', upTo: 'jusqu’à' },
  en: { between: 'to', from: 'from', upTo: 'up to' },
};

const locales: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };

/** An amount as pay: cents are shown for an hour's pay only, where they matter. */
export function amountOfPay(amount: number, { currency, unit }: Salary, language: Language): string {
  const digits = unit === 'HOUR' ? 2 : 0;
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}
