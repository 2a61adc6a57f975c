import * as v from 'valibot';
import type { Checked, FieldError } from '../types/intake';
import { languages } from '../types/language';
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
  storage: input.requiredTick,
  matching: input.tick,
});

const signIn = v.strictObject({ email: emailAddress });

const profile = v.strictObject({
  titles: input.lines(5, 120),
  postcode: input.postcode,
  travelKm: input.wholeNumber(0, 300),
  languages: input.languageLevels,
  educationEqf: input.optional(input.wholeNumber(1, 8)),
  employmentTypes: input.choices(employmentTypes),
  skills: input.words(50, 100),
  phone: input.optional(input.phone),
});

const consentSwitch = v.strictObject({
  purpose: v.pipe(v.string('required'), v.regex(/^[a-z][a-z-]{0,39}$/, 'unknown-value')),
  decision: v.picklist(['give', 'withdraw'], 'unknown-value'),
});

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
export type Profile = v.InferOutput<typeof profile>;

export const parseSignUp = parser(signUp);
export const parseSignIn = parser(signIn);
export const parseProfile = parser(profile);
export const parseConsentSwitch = parser(consentSwitch);
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
