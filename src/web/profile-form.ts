import { employmentTypes } from '../intake/employment-types';
import { period } from '../policy/purposes';
import { formatLanguage } from '../text/format';
import { accountTexts } from '../text/site/account';
import { educationNames, employmentTypeNames, languageLevelNames } from '../text/site/words';
import type { Language } from '../types/language';
import type { Profile } from '../types/people';
import { type FormState, errorOf, errorSummary, fieldModel } from './form-fields';
import type { PersonVisit } from './visit';

/** The languages of the country and its neighbours stand open; others that are spoken at work here can be unfolded. */
const firstLanguages = ['nl', 'fr', 'de', 'en'];
const otherLanguages = ['ar', 'bg', 'es', 'it', 'pl', 'pt', 'ro', 'ru', 'tr', 'uk'];
const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** What is stored, in the shape the form posts it. */
export function profileValues(profile: Profile | null, phone: string | null): Record<string, unknown> {
  return {
    titles: profile?.titles ?? [],
    skills: profile?.skills ?? [],
    postcode: profile?.postcode ?? '',
    travelKm: profile?.travelKm ?? '',
    languages: Object.entries(profile?.languages ?? {}).map(([code, level]) => `${code}:${levels[level - 1]}`),
    educationEqf: String(profile?.educationEqf ?? ''),
    employmentTypes: profile?.employmentTypes ?? [],
    phone: phone ?? '',
  };
}

export function profileModel({ language, policy, person }: PersonVisit, form: FormState) {
  const t = accountTexts[language].profile;
  const types = listOf(form.values['employmentTypes']);
  const field = (name: string, options: Parameters<typeof fieldModel>[3]) => fieldModel(form, language, name, options);
  const travelKm = form.values['travelKm'] === '' ? String(period(policy, 'travel-km')) : form.values['travelKm'];
  const labels = { ...t, educationEqf: t.education };
  return {
    t,
    action: `/${language}/me/profile`,
    name: `${person.givenName} ${person.familyName}`,
    email: person.email,
    summary: errorSummary(form, language, labels, 'titles'),
    phone: field('phone', { label: `${t.phone} (${t.optional})`, type: 'tel', autocomplete: 'tel', maxLength: 30 }),
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
    employmentTypes: employmentTypes.map((value) => ({
      value,
      label: employmentTypeNames[language][value] ?? value,
      isTicked: types.includes(value),
    })),
    employmentTypesError: errorOf(form, language, 'employmentTypes'),
    education: educationNames[language].map((label, index) => ({
      value: String(index + 1),
      label,
      isChosen: form.values['educationEqf'] === String(index + 1),
    })),
    ...languageModel(form, language),
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

function listOf(value: unknown): string[] {
  return [value].flat().filter((item): item is string => typeof item === 'string' && item !== '');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
