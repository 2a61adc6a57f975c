import { employmentTypes } from '../intake/employment-types';
import { period } from '../policy/purposes';
import { formatLanguage } from '../text/format';
import { shiftWords } from '../text/shifts';
import { accountTexts } from '../text/site/account';
import { profileTexts } from '../text/site/profile';
import { educationNames, employmentTypeNames, languageLevelNames } from '../text/site/words';
import type { Language } from '../types/language';
import { licenceCategories, shiftNames } from '../types/matching';
import type { Profile } from '../types/people';
import { type FormState, errorOf, errorSummary, fieldModel } from './form-fields';
import { warningOf } from './free-texts';
import type { PersonVisit } from './visit';

/** The languages of the country and its neighbours stand open; others that are spoken at work here can be unfolded. */
const firstLanguages = ['nl', 'fr', 'de', 'en'];
const otherLanguages = ['ar', 'bg', 'es', 'it', 'pl', 'pt', 'ro', 'ru', 'tr', 'uk'];
const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** What is stored, in the shape the form posts it. */
export function profileValues(profile: Profile | null, phone: string | null): Record<string, unknown> {
  const { resume, languages, educationEqf, ...fields } = profile ?? {};
  return {
    ...fields,
    summary: resume?.summary ?? '',
    languages: Object.entries(languages ?? {}).map(([code, level]) => `${code}:${levels[level - 1]}`),
    educationEqf: String(educationEqf ?? ''),
    phone: phone ?? '',
  };
}

export function profileModel({ language, policy, person }: PersonVisit, form: FormState) {
  const t = { ...accountTexts[language].profile, ...profileTexts[language].form };
  const field = (name: string, options: Parameters<typeof fieldModel>[3]) => fieldModel(form, language, name, options);
  const number = (name: 'noticeDays' | 'hoursMin' | 'hoursMax' | 'salaryFloor', maxLength: number, hint?: string) =>
    field(name, { label: t[name], inputmode: 'numeric', maxLength, ...(hint !== undefined && { hint }) });
  const travelKm = form.values['travelKm'] ?? period(policy, 'travel-km');
  return {
    t,
    action: `/${language}/me/profile`,
    name: `${person.givenName} ${person.familyName}`,
    email: person.email,
    warning: warningOf(language),
    summary: errorSummary(form, language, { ...t, educationEqf: t.education }, 'titles'),
    phone: field('phone', { label: `${t.phone} (${t.optional})`, type: 'tel', autocomplete: 'tel', maxLength: 30 }),
    about: field('summary', { label: t.summary, hint: t.summaryHint }),
    titles: field('titles', { label: t.titles, hint: t.titlesHint }),
    skills: field('skills', { label: t.skills, hint: t.skillsHint }),
    postcode: field('postcode', {
      label: t.postcode,
      hint: t.postcodeHint,
      autocomplete: 'postal-code',
      inputmode: 'numeric',
      isRequired: true,
      maxLength: 4,
    }),
    travelKm: fieldModel({ ...form, values: { ...form.values, travelKm } }, language, 'travelKm', {
      label: t.travelKm,
      inputmode: 'numeric',
      isRequired: true,
      maxLength: 3,
    }),
    availableFrom: field('availableFrom', { label: t.availableFrom, type: 'date' }),
    noticeDays: number('noticeDays', 3),
    hoursMin: number('hoursMin', 3, t.hoursHint),
    hoursMax: number('hoursMax', 3),
    salaryFloor: number('salaryFloor', 5, t.salaryFloorHint),
    ticks: {
      employmentTypes: ticks(form, language, 'employmentTypes', t.employmentTypes, t.employmentTypesHint, {
        options: employmentTypes,
        labelOf: (type) => employmentTypeNames[language][type] ?? type,
      }),
      licences: ticks(form, language, 'licences', t.licences, t.licencesHint, {
        options: licenceCategories,
        labelOf: String,
      }),
      shifts: ticks(form, language, 'shifts', t.shifts, t.shiftsHint, {
        options: shiftNames,
        labelOf: (shift) => capitalised(shiftWords[language][shift]),
      }),
    },
    education: educationNames[language].map((label, index) => ({
      value: String(index + 1),
      label,
      isChosen: form.values['educationEqf'] === String(index + 1),
    })),
    ...languageModel(form, language),
  };
}

/** A group of boxes under one legend. */
function ticks<Option extends string>(
  form: FormState,
  language: Language,
  name: string,
  legend: string,
  hint: string,
  { options, labelOf }: { options: readonly Option[]; labelOf: (option: Option) => string },
) {
  const ticked = listOf(form.values[name]);
  return {
    name,
    legend,
    hint,
    error: errorOf(form, language, name),
    options: options.map((value) => ({ value, label: labelOf(value), isTicked: ticked.includes(value) })),
  };
}

/** One select for each language: without a script a person cannot add rows, and need not. */
function languageModel(form: FormState, language: Language) {
  const known = Object.fromEntries(listOf(form.values['languages']).map((text) => text.split(':') as [string, string]));
  const model = (code: string) => ({
    code,
    name: capitalised(formatLanguage(code, language)),
    levels: levels.map((level, index) => ({
      value: `${code}:${level}`,
      label: languageLevelNames[language][index],
      isChosen: known[code] === level,
    })),
  });
  const own = Object.keys(known).filter((code) => /^[a-z]{2}$/.test(code) && !firstLanguages.includes(code));
  const others = [...new Set([...own, ...otherLanguages])];
  return {
    languagesError: errorOf(form, language, 'languages'),
    firstLanguages: firstLanguages.map(model),
    otherLanguages: others.map(model),
    hasOtherLanguages: own.length > 0,
  };
}

export function listOf(value: unknown): string[] {
  return [value].flat().filter((item): item is string => typeof item === 'string' && item !== '');
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
