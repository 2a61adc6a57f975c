/** refuse: never published. review: a member of staff must look first. warn: published, and the employer is told. */
export type Severity = 'refuse' | 'review' | 'warn';

/**
 * The protected criteria of the Belgian acts of 10 May 2007 and 30 July 1981 and the Flemish decree of 10 July 2008. What the acts put
 * under sex, and under social origin, stands apart here, for each has its own words and its own answer.
 */
export const criteria = [
  'age',
  'sex',
  'pregnancy',
  'family-care',
  'gender-identity',
  'nationality',
  'origin',
  'skin-colour',
  'language',
  'belief',
  'politics',
  'union',
  'orientation',
  'civil-status',
  'wealth',
  'birth',
  'health',
  'disability',
  'physical-trait',
  'genetic-trait',
  'social-origin',
  'social-position',
] as const;

export type Criterion = (typeof criteria)[number];

interface Meaning {
  severity: Severity;
  /** Absent for what is asked of every ad, whoever reads it. */
  criterion?: Criterion;
}

const meanings = {
  'vacancy-not-declared': { severity: 'refuse' },
  'maximum-age': { severity: 'refuse', criterion: 'age' },
  'age-scheme': { severity: 'review', criterion: 'age' },
  'minimum-age': { severity: 'review', criterion: 'age' },
  'youthful-words': { severity: 'review', criterion: 'age' },
  'graduation-year': { severity: 'review', criterion: 'age' },
  'maximum-experience': { severity: 'review', criterion: 'age' },
  'gendered-title': { severity: 'review', criterion: 'sex' },
  'masculine-title': { severity: 'warn', criterion: 'sex' },
  'sex-required': { severity: 'review', criterion: 'sex' },
  'pregnancy-asked': { severity: 'review', criterion: 'pregnancy' },
  'family-situation': { severity: 'review', criterion: 'family-care' },
  'gender-identity': { severity: 'review', criterion: 'gender-identity' },
  'nationality-required': { severity: 'review', criterion: 'nationality' },
  'origin-required': { severity: 'review', criterion: 'origin' },
  'skin-colour': { severity: 'review', criterion: 'skin-colour' },
  'residence-required': { severity: 'warn', criterion: 'origin' },
  'mother-tongue': { severity: 'review', criterion: 'language' },
  'accent-excluded': { severity: 'review', criterion: 'language' },
  'language-unreasoned': { severity: 'warn', criterion: 'language' },
  'belief-required': { severity: 'review', criterion: 'belief' },
  'political-conviction': { severity: 'review', criterion: 'politics' },
  'union-membership': { severity: 'review', criterion: 'union' },
  'sexual-orientation': { severity: 'review', criterion: 'orientation' },
  'civil-status': { severity: 'review', criterion: 'civil-status' },
  'wealth-required': { severity: 'review', criterion: 'wealth' },
  'birth-asked': { severity: 'review', criterion: 'birth' },
  'health-required': { severity: 'review', criterion: 'health' },
  'disability-excluded': { severity: 'review', criterion: 'disability' },
  'physical-trait': { severity: 'review', criterion: 'physical-trait' },
  'photo-asked': { severity: 'review', criterion: 'physical-trait' },
  'genetic-trait': { severity: 'review', criterion: 'genetic-trait' },
  'social-origin': { severity: 'review', criterion: 'social-origin' },
  'social-position': { severity: 'review', criterion: 'social-position' },
  'criminal-record': { severity: 'warn', criterion: 'social-position' },
  'salary-history': { severity: 'warn' },
  'pay-range-missing': { severity: 'warn' },
  'email-in-text': { severity: 'review' },
  'phone-in-text': { severity: 'review' },
} as const satisfies Record<string, Meaning>;

/** What the linter can say. Codes are stored and audited: one may be added, none renamed. */
export type LintCode = keyof typeof meanings;

export const lintCodes = Object.keys(meanings) as LintCode[];

/** How heavily a code weighs, and the protected criterion it concerns. */
export function meaningOf(code: LintCode): Meaning {
  return meanings[code];
}
