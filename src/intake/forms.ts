import * as v from 'valibot';
import { fieldsByChoice } from '../types/applications';
import type { Checked, FieldError } from '../types/intake';
import { languages } from '../types/language';
import { licenceCategories, shiftNames } from '../types/matching';
import { namesShown, publishableFields } from '../types/people';
import { emailAddress } from './email';
import { employmentTypes } from './employment-types';
import * as input from './form-fields';
import type { Rule } from './rules';

/** The forms of the site. Each takes its own fields and no other one (promise 2); text for people is made from the rule codes. */

const signUp = v.strictObject({
  givenName: input.name,
  familyName: input.name,
  email: emailAddress,
  language: v.picklist(languages, 'unknown-value'),
  terms: input.termsTick,
  age: input.ageTick,
  storage: input.requiredTick,
  matching: input.tick,
});

/** Who was imported and confirms: what sign-up asks besides name and address. */
const invited = v.strictObject({ terms: input.termsTick, age: input.ageTick, storage: input.requiredTick });

/** The terms of use that changed since she accepted them. */
const newTerms = v.strictObject({ terms: input.termsTick });

const signIn = v.strictObject({ email: emailAddress });

const profile = v.pipe(
  v.strictObject({
    summary: v.pipe(
      input.paragraphUpTo(2000),
      v.transform((text) => text || null),
    ),
    titles: input.lines(5, 120),
    postcode: input.postcode,
    travelKm: input.wholeNumber(0, 300),
    languages: input.languageLevels,
    educationEqf: input.optional(input.wholeNumber(1, 8)),
    employmentTypes: input.choices(employmentTypes),
    skills: input.words(50, 100),
    licences: input.choices(licenceCategories),
    availableFrom: input.optional(input.day),
    noticeDays: input.optional(input.wholeNumber(0, 730)),
    hoursMin: input.optional(input.wholeNumber(1, 100)),
    hoursMax: input.optional(input.wholeNumber(1, 100)),
    shifts: input.choices(shiftNames),
    salaryFloor: input.optional(input.wholeNumber(0, 50_000)),
    phone: input.optional(input.phone),
  }),
  v.forward(
    v.check(({ hoursMin, hoursMax }) => hoursMin === null || hoursMax === null || hoursMin <= hoursMax, 'range'),
    ['hoursMax'],
  ),
);

/** The entries of the résumé: each has a form of its own. Studies and certificates are not asked for years (law 9). */
const entries = {
  work: v.pipe(
    v.strictObject({
      position: input.name,
      name: input.lineUpTo(120),
      startDate: input.optional(input.month),
      endDate: input.optional(input.month),
      summary: input.paragraphUpTo(2000),
    }),
    v.forward(
      v.check(({ startDate, endDate }) => startDate === null || endDate === null || startDate <= endDate, 'month'),
      ['endDate'],
    ),
  ),
  education: v.strictObject({
    institution: input.lineUpTo(120),
    area: input.name,
    studyType: input.lineUpTo(120),
  }),
  certificates: v.strictObject({ name: input.name, issuer: input.lineUpTo(120) }),
};

const preference = v.strictObject({
  pausedUntil: input.optional(input.day),
  digestWeekday: input.optional(input.wholeNumber(1, 7)),
});

const publication = v.strictObject({
  nameShown: v.picklist(namesShown, 'unknown-value'),
  fields: input.choices(publishableFields),
  action: v.picklist(['preview', 'publish'], 'unknown-value'),
});

const consentSwitch = v.strictObject({
  purpose: v.pipe(v.string('required'), v.regex(/^[a-z][a-z-]{0,39}$/, 'unknown-value')),
  customer: v.optional(v.pipe(v.string(), v.uuid('unknown-value'))),
  decision: v.picklist(['give', 'withdraw'], 'unknown-value'),
});

const application = v.strictObject({
  fields: input.choices(fieldsByChoice),
  message: input.paragraphUpTo(3000),
  share: input.requiredTick,
});

const review = v.strictObject({ words: input.paragraphUpTo(2000) });

/** RFC 8058: the mail program posts this one field; the button of the plain page posts nothing. */
const unsubscribe = v.strictObject({ 'List-Unsubscribe': v.optional(v.literal('One-Click', 'unknown-value')) });

const contact = v.strictObject({
  givenName: input.name,
  familyName: input.name,
  email: emailAddress,
  message: input.message,
  correspondence: input.requiredTick,
  newsletter: input.tick,
});

export type SignUp = v.InferOutput<typeof signUp>;

export const parseSignUp = parser(signUp);
export const parseInvited = parser(invited);
export const parseNewTerms = parser(newTerms);
export const parseSignIn = parser(signIn);
export const parseProfile = parser(profile);
export const parseEntry = {
  work: parser(entries.work),
  education: parser(entries.education),
  certificates: parser(entries.certificates),
};
export const parsePreference = parser(preference);
export const parsePublication = parser(publication);
export const parseConsentSwitch = parser(consentSwitch);
export const parseApplication = parser(application);
export const parseReview = parser(review);
export const parseUnsubscribe = parser(unsubscribe);
export const parseContact = parser(contact);

type Form<Value> = v.GenericSchema<unknown, Value>;

/** A parser for the decoded body of a form, an object of texts and lists of texts. Never throws. */
function parser<Value>(form: Form<Value>): (body: unknown) => Checked<Value> {
  return (body) => {
    const { fields, warnings } = input.withoutPeopleNumbers(body ?? {});
    const result = v.safeParse(form, fields);
    return result.success
      ? { ok: true, value: result.output, warnings }
      : { ok: false, errors: errorsOf(result.issues) };
  };
}

/** One error per field: its first. */
function errorsOf(issues: readonly v.BaseIssue<unknown>[]): FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const issue of issues) {
    const error = errorOf(issue);
    if (!errors.has(error.field)) errors.set(error.field, error);
  }
  return [...errors.values()];
}

function errorOf(issue: v.BaseIssue<unknown>): { field: string; rule: Rule } {
  const key = issue.path?.[0]?.key;
  const field = typeof key === 'string' ? key : '*';
  if (issue.type !== 'strict_object') return { field, rule: issue.message as Rule };
  return issue.expected === 'never' ? { field: '*', rule: 'not-needed' } : { field, rule: 'required' };
}
