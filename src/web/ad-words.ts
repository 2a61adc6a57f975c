import type { AdPage, BoardItem } from '../db/board';
import { formatDay, formatLanguage, formatList } from '../text/format';
import { jobsTexts } from '../text/site/jobs';
import { amountOfPay, employmentTypeNames, payRange, payUnitNames } from '../text/site/words';
import type { Salary } from '../types/intake';
import type { Language } from '../types/language';

/** An ad ends at 24:00: the day people read is the one that then is over. */
export function lastMoment(endsAt: Date): Date {
  return new Date(endsAt.getTime() - 1);
}

/** `2018 Antwerpen`, `Van thuis uit`, or both. */
export function placeShown(
  { postcode, locality, remote }: Pick<BoardItem, 'postcode' | 'locality' | 'remote'>,
  language: Language,
): string {
  const place = [postcode, locality].filter(Boolean).join(' ');
  return [place, remote ? jobsTexts[language].remote : ''].filter(Boolean).join(' · ');
}

export function employmentShown(types: readonly string[], language: Language): string {
  return types.map((type) => employmentTypeNames[language][type] ?? type).join(', ');
}

/** What the ad says of the job, as a list of names and values; what it does not say is left out. */
export function factsOf(ad: AdPage, language: Language): { name: string; value: string }[] {
  const t = jobsTexts[language].facts;
  const facts: [string, string | null][] = [
    [t.employer, ad.employerName],
    [t.place, placeShown(ad, language)],
    [t.employment, employmentShown(ad.employmentTypes, language)],
    [t.hours, ad.workHours],
    [t.pay, ad.salary && payShown(ad.salary, language)],
    [t.education, ad.educationRequired],
    [
      t.languages,
      formatList(
        ad.languagesRequired.map((name) => languageShown(name, language)),
        language,
      ),
    ],
    [t.skills, formatList(ad.skills, language)],
    [t.reference, ad.identifier],
    [t.posted, ad.datePosted && formatDay(new Date(ad.datePosted), language)],
    [t.until, formatDay(lastMoment(ad.endsAt), language)],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

/** Required languages come as codes or as the employer wrote them. */
function languageShown(name: string, language: Language): string {
  return /^[a-z]{2}$/.test(name) ? formatLanguage(name, language) : name;
}

/** `€ 2.500 tot € 3.000 per maand`. */
function payShown(salary: Salary, language: Language): string | null {
  const words = payRange[language];
  const [minimum, maximum] = [salary.minimum, salary.maximum].map((end) => end && amountOfPay(end, salary, language));
  const per = payUnitNames[language][salary.unit];
  if (minimum && maximum) return `${minimum === maximum ? minimum : `${minimum} ${words.between} ${maximum}`} ${per}`;
  if (minimum) return `${words.from} ${minimum} ${per}`;
  return maximum ? `${words.upTo} ${maximum} ${per}` : null;
}
