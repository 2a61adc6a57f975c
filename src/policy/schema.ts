import { stdnum } from 'stdnum';
import * as v from 'valibot';
import { isDay } from '../rules/calendar';
import { byId, date, promiseNumber, ruleId, text, words } from './fields';
import { bases, categoryIds, consentPurposeIds, lawfulPurposeIds, periodIds, purposeIds, timeIds } from './ids';
import { obligationSchema, type promisesSchema } from './promise-schema';

const companyNumber = v.pipe(
  text,
  v.check((value) => stdnum.BE?.vat?.validate(value).isValid ?? false, 'is not a valid enterprise number (KBO)'),
);

/** Checked in a leap year: books may close on 29 February, that is on the last day of the month. */
const fiscalYearEndsOn = v.pipe(
  text,
  v.check((value) => isDay(`2024-${value}`), 'is not a day of the year such as 12-31'),
);

export const controllerSchema = v.strictObject({
  legalName: text,
  tradeName: text,
  companyNumber,
  fiscalYearEndsOn,
  street: text,
  postcode: text,
  municipality: text,
  email: v.pipe(text, v.email()),
  authority: v.strictObject({ name: words, address: words, email: v.pipe(text, v.email()), phone: text }),
});

const purpose = v.strictObject({
  title: words,
  offered: v.boolean(),
  basis: v.picklist(bases),
  article: text,
  rules: v.pipe(v.array(ruleId), v.minLength(1)),
  categories: v.array(v.picklist(categoryIds)),
  recipients: v.array(text),
});

/** A purpose that people can be asked about cannot be half described. */
const consentPurpose = v.strictObject({ ...purpose.entries, basis: v.literal('consent'), consent: words });

const lawfulPurpose = v.strictObject({
  ...purpose.entries,
  offered: v.literal(true, 'is a right or a duty of law: it cannot be shut'),
  basis: v.literal('legal-obligation'),
});

export const purposesSchema = v.strictObject({
  ...byId(purposeIds, purpose).entries,
  ...byId(consentPurposeIds, consentPurpose).entries,
  ...byId(lawfulPurposeIds, lawfulPurpose).entries,
});

const keep = v.union(
  [
    v.strictObject({ from: text, period: v.picklist(periodIds) }),
    v.strictObject({ until: text, review: v.optional(v.picklist(periodIds)) }),
  ],
  'needs either from and period, or until',
);

const atArchive = v.picklist(['destroy', 'restrict', 'anonymise', 'keep', 'untouched']);

/** Start, period, action per cause of archiving, article and end: the one matrix of partial destruction (ARC-PARTIAL). */
const category = v.strictObject({
  personal: v.boolean(),
  holds: text,
  rule: ruleId,
  keep,
  atArchive: v.strictObject({ relevance: atArchive, term: atArchive, asked: atArchive }),
  article: v.optional(text),
  end: v.optional(text),
});

const fileStore = v.strictObject({
  place: text,
  holds: v.pipe(v.array(v.picklist(categoryIds)), v.minLength(1)),
  rule: ruleId,
  end: text,
  article: text,
});

const statementKind = v.strictObject({
  kind: text,
  heldAs: v.array(v.picklist(categoryIds)),
  matched: text,
  shared: text,
  reason: v.optional(text),
  conflict: v.optional(text),
});

export const categoriesSchema = v.strictObject({
  categories: byId(categoryIds, category),
  files: v.array(fileStore),
  statementKinds: v.pipe(v.array(statementKind), v.length(14)),
});

const recipient = v.strictObject({
  group: text,
  inStatement: v.boolean(),
  role: v.picklist(['processor', 'controller', 'undecided']),
  active: v.boolean(),
  location: v.picklist(['NL', 'EU', 'BE', 'undecided']),
  agreement: v.nullable(v.strictObject({ signed: date, reviewed: date })),
  rules: v.pipe(v.array(ruleId), v.minLength(1)),
  categories: v.array(v.picklist(categoryIds)),
  condition: text,
});

export const recipientsSchema = v.record(text, recipient);

const decidedValue = {
  source: v.picklist(['statement', 'law', 'proposal']),
  signs: v.picklist(['owner', 'operations']),
  reason: text,
  promises: v.array(promiseNumber),
};

const units = [
  'ads',
  'days',
  'hours',
  'km',
  'minutes',
  'months',
  'percent',
  'persons',
  'points',
  'rows',
  'times',
  'years',
] as const;

export const quantity = v.strictObject({
  value: v.pipe(v.number(), v.integer(), v.minValue(0)),
  unit: v.picklist(units),
  ...decidedValue,
});

export const timeOfDay = v.strictObject({
  value: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day such as 06:30')),
  ...decidedValue,
});

/** What the statement leaves open, and what it and the law fix: one page for the owner to sign. */
export const valuesSchema = v.strictObject({
  signed: v.nullable(v.strictObject({ by: text, on: date })),
  periods: byId(periodIds, quantity),
  times: byId(timeIds, timeOfDay),
});

const choice = v.strictObject({ id: text, text, belowLaw: v.optional(text) });

const conflict = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^GAP-\d\d$/)),
  promises: v.array(promiseNumber),
  sentence: text,
  articles: v.pipe(v.array(text), v.minLength(1)),
  finding: words,
  runsNow: v.strictObject({ choice: text, says: words }),
  choices: v.pipe(v.array(choice), v.minLength(1)),
  decided: v.nullable(v.strictObject({ choice: text, by: text, on: date })),
});

export const conflictsSchema = v.array(conflict);

/** The terms of use: agreed to when an account is made, apart from every consent. */
export const termsSchema = v.pipe(v.array(v.strictObject({ heading: words, text: words })), v.minLength(1));

/** What is versioned, stored in the database and read at the moment of a decision. */
export const documentSchema = v.strictObject({
  controller: controllerSchema,
  purposes: purposesSchema,
  ...categoriesSchema.entries,
  recipients: recipientsSchema,
  values: valuesSchema,
  conflicts: conflictsSchema,
  terms: termsSchema,
  promises: v.array(obligationSchema),
});

export type PolicyDocument = v.InferOutput<typeof documentSchema>;
export type PromiseRow = v.InferOutput<typeof promisesSchema>[number];
export type KeptPromise = Extract<PromiseRow, { status: 'kept' }>;
export type Conflict = v.InferOutput<typeof conflict>;
