import type { Language } from './language';

/** Why a record, or a part of one, did not come in: its place and the rule it broke. Never the value itself. */
export interface Finding {
  /** 1-based line of the file where the record begins. */
  line: number;
  /** Path of the field, in the terms of its standard: `jobLocation.address.postalCode`. Empty for the record as a whole. */
  field: string;
  /** Code of the rule that was broken, from the list in src/intake/rules.ts. */
  rule: string;
  /** For text that is not JSON: where in the line reading stopped, from 1. */
  column?: number;
  /** For a duplicate: the line of the record that came in. */
  firstLine?: number;
}

/** What a form, or one value, came to: the value, or every rule it broke. The values themselves are never repeated. */
export type Checked<Value> = { ok: true; value: Value; warnings: FieldError[] } | { ok: false; errors: FieldError[] };

export interface FieldError {
  /** Name of the form's field; `*` for a field the form does not have, for its name may be anything. */
  field: string;
  rule: string;
}

export interface Place {
  postcode: string | null;
  locality: string | null;
  /** ISO 3166-1 alpha-2; ZZ = a country that was not recognised. */
  country: string;
}

export interface Salary {
  minimum: number | null;
  maximum: number | null;
  /** ISO 4217. */
  currency: string;
  unit: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
}

export interface AdContact {
  name: string | null;
  email: string | null;
  phone: string | null;
}

export type ContactField = keyof AdContact;

/** One schema.org JobPosting after validation; the names follow schema.org. Dates are calendar days, `YYYY-MM-DD`. */
export interface AdDraft {
  line: number;
  /** The employer's own reference, where the record has one. */
  identifier: string | null;
  /** What makes this ad the same ad at a next import: the identifier, else SHA-256 of title, employer, place and date. */
  identityKey: string;
  /** SHA-256 of the canonical JSON of everything below: tells a changed record from an unchanged one. */
  contentHash: string;
  title: string;
  /** Sanitised HTML: paragraphs, lists and emphasis only. */
  descriptionHtml: string;
  descriptionText: string;
  language: Language;
  employerName: string;
  place: Place | null;
  remote: boolean;
  /** schema.org values: FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY, INTERN, VOLUNTEER, PER_DIEM, OTHER. */
  employmentTypes: string[];
  workHours: string | null;
  datePosted: string | null;
  validThrough: string | null;
  salary: Salary | null;
  skills: string[];
  /** As written: 'nl', 'Nederlands', 'Frans (B2)'. */
  languagesRequired: string[];
  educationRequired: string | null;
  contacts: AdContact[];
  /** Page of the employer where people apply, https only; null where there is none. */
  applyUrl: string | null;
}

/** One JSON Resume after validation; the names follow jsonresume.org. Nothing that matching or the account does not need (promise 2). */
export interface ResumeDraft {
  line: number;
  name: string;
  email: string;
  phone: string | null;
  language: Language;
  place: Place | null;
  /** Wanted occupation first (`basics.label`), then the positions held. */
  titles: string[];
  skills: string[];
  languages: { language: string; fluency: string | null }[];
  education: { area: string | null; studyType: string | null }[];
}

/** One line of a file of loose contacts after validation. */
export interface ProspectDraft {
  line: number;
  /** Calendar day, never later than the day it was read. */
  firstContactOn: string;
  source: string;
  /** Empty where the file does not say it: an address is enough for a loose contact. */
  givenName: string;
  familyName: string;
  email: string;
  language: Language;
}

/** Who stands on an invoice. */
export interface BilledParty {
  /** Scheme and number, `0208:0999101087`: 0208 is the enterprise number (Peppol, ISO 6523). */
  identifier: string;
  name: string;
}

/** What the archive must know of an invoice or credit note (UBL 2.1); all else stays in its bytes. */
export interface InvoiceDraft {
  number: string;
  /** UNTDID 1001: 380 = invoice, 381 = credit note. */
  typeCode: string;
  issuedOn: string;
  /** The tax point, else the day of issue. */
  vatDueOn: string;
  /** ISO 4217. */
  currency: string;
  /** Decimal, as written. */
  payable: string;
  supplier: BilledParty;
  customer: BilledParty;
}

/** What an import did: every record is in exactly one of the two lists. */
export interface Reading<Draft> {
  accepted: Draft[];
  refused: Finding[];
  /** Things that were left out or mended in records that did come in. */
  warnings: Finding[];
}

/** The words of an ad that matching reads: never contact fields. */
export type AdWords = Pick<
  AdDraft,
  | 'title'
  | 'descriptionText'
  | 'language'
  | 'place'
  | 'remote'
  | 'employmentTypes'
  | 'salary'
  | 'skills'
  | 'languagesRequired'
  | 'educationRequired'
  | 'workHours'
>;

/** The words of a résumé that matching reads: never name or address. */
export type ResumeWords = Pick<ResumeDraft, 'titles' | 'skills' | 'language' | 'languages' | 'education' | 'place'>;
