import type { AdDraft } from '../../types/intake';
import { ageWords } from './age-words';
import { bodyWords } from './body-words';
import { meaningOf } from './codes';
import type { Criterion, LintCode, Severity } from './codes';
import { findEmails, findPhones } from './contacts';
import { convictionWords } from './conviction-words';
import { equalityStatements } from './equality';
import { foldText, spanOf } from './folded';
import type { Folded, Span } from './folded';
import { findGenderedOffers, findGenderedTitles, namesEveryGender } from './gendered-titles';
import { languageWords } from './language-words';
import { originWords } from './origin-words';
import { compileList, findAll, withoutOverlaps } from './phrases';
import type { Find } from './phrases';
import { positionWords } from './position-words';
import { sexWords } from './sex-words';
import { youthWords } from './youth-words';

/** What of an ad is read: all that visitors see and its employer writes, never the contact fields. */
export type LintedAd = Pick<
  AdDraft,
  'title' | 'descriptionText' | 'skills' | 'languagesRequired' | 'educationRequired' | 'workHours' | 'salary'
>;

export type LintField = 'title' | 'description' | 'skills' | 'languages' | 'education' | 'hours' | 'salary' | 'vacancy';

/** One thing the linter says. It holds no word of the ad; the words stand in the ad, at the place. */
export interface AdFinding {
  code: LintCode;
  severity: Severity;
  criterion?: Criterion;
  field: LintField;
  /** Which entry of a field that is a list, from 0; 0 for every other field. */
  item: number;
  /** In UTF-16 units within that entry; the description counts as plain text. Null for what is missing. */
  place: Span | null;
}

interface ReadField {
  field: LintField;
  item: number;
  folded: Folded;
}

interface CodedFind extends Find {
  code: LintCode;
}

const lists = [
  ...ageWords,
  ...youthWords,
  ...sexWords,
  ...originWords,
  ...languageWords,
  ...convictionWords,
  ...bodyWords,
  ...positionWords,
].map(compileList);

/**
 * Reads an ad before it is published: discriminatory wording by each protected criterion (acts of 10 May 2007 and 30 July 1981,
 * decree of 10 July 2008), maximum age and real vacancy (code of conduct with the decree of 10 December 2010), pay (directive
 * 2023/970), personal data outside the contact fields. It reads words, not intentions: what it holds back, a person judges.
 * @param declaredVacancy whether the employer declared that the vacancy exists
 */
export function lintAd(ad: LintedAd, { declaredVacancy }: { declaredVacancy: boolean }): AdFinding[] {
  const fields = fieldsOf(ad);
  const forEveryGender = fields.some(({ folded }) => namesEveryGender(folded.text));
  const found = fields.flatMap((field) =>
    findingsIn(field, forEveryGender).map(({ code, start, end }) =>
      finding(code, field, spanOf(field.folded, start, end)),
    ),
  );
  if (!declaredVacancy) found.unshift(finding('vacancy-not-declared', { field: 'vacancy', item: 0 }, null));
  if (!namesPay(ad.salary)) found.push(finding('pay-range-missing', { field: 'salary', item: 0 }, null));
  return found;
}

/** The codes alone, each once, by what follows from them: all that a process, the audit trail or a log may hold of findings. */
export function codesOf(findings: readonly AdFinding[]): Record<Severity, LintCode[]> {
  const withSeverity = (severity: Severity) => [
    ...new Set(findings.filter((one) => one.severity === severity).map(({ code }) => code)),
  ];
  return { refuse: withSeverity('refuse'), review: withSeverity('review'), warn: withSeverity('warn') };
}

function fieldsOf(ad: LintedAd): ReadField[] {
  const texts: [LintField, readonly (string | null)[]][] = [
    ['title', [ad.title]],
    ['description', [ad.descriptionText]],
    ['skills', ad.skills],
    ['languages', ad.languagesRequired],
    ['education', [ad.educationRequired]],
    ['hours', [ad.workHours]],
  ];
  return texts.flatMap(([field, items]) => items.map((text, item) => ({ field, item, folded: foldText(text ?? '') })));
}

function findingsIn({ field, folded: { text } }: ReadField, forEveryGender: boolean): CodedFind[] {
  const equality = findAll(text, equalityStatements);
  const found = lists.flatMap(({ code, hits, innocent }) => {
    const finds = findAll(text, hits);
    const harmless = finds.length === 0 ? [] : [...equality, ...findAll(text, innocent)];
    return coded(code, withoutOverlaps(finds, harmless));
  });
  const emails = findEmails(text);
  found.push(...coded('email-in-text', emails), ...coded('phone-in-text', withoutOverlaps(findPhones(text), emails)));
  if (!forEveryGender) found.push(...genderedIn(field, text));
  return found.toSorted((one, other) => one.start - other.start);
}

function genderedIn(field: LintField, text: string): CodedFind[] {
  if (field === 'description') return coded('gendered-title', findGenderedOffers(text));
  if (field !== 'title') return [];
  const { gendered, masculine } = findGenderedTitles(text);
  return [...coded('gendered-title', gendered), ...coded('masculine-title', masculine)];
}

function coded(code: LintCode, finds: readonly Find[]): CodedFind[] {
  return finds.map((find) => ({ code, ...find }));
}

function finding(code: LintCode, { field, item }: Pick<ReadField, 'field' | 'item'>, place: Span | null): AdFinding {
  return { code, ...meaningOf(code), field, item, place };
}

function namesPay(salary: AdDraft['salary']): boolean {
  return salary !== null && (salary.minimum !== null || salary.maximum !== null);
}
