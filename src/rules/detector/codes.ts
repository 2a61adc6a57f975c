/** What free text may not tell about a person: GDPR articles 9 and 10, and what the statement promises besides (promise 15). */
export const sensitiveCodes = [
  'national-register-number',
  'iban',
  'health',
  'pregnancy',
  'union',
  'religion',
  'politics',
  'orientation',
  'family',
  'criminal-record',
  'ethnic-origin',
] as const;

export type SensitiveCode = (typeof sensitiveCodes)[number];

/** A sensitive passage: where it stands in the text as it was given, in UTF-16 units. Never its words. */
export interface Finding {
  code: SensitiveCode;
  from: number;
  length: number;
}
