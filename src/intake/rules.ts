/** Every rule that incoming data can break, with its meaning. The codes are lasting: texts for people (src/text) and reports hang on them. */
export const rules = {
  // The file
  'file-empty': 'the file holds no record',
  'file-too-large': 'the file is larger than the door takes in one go',
  'broken-json': 'this is not JSON: reading stopped at the line and column given',
  'broken-xml': 'this is no well-formed XML',
  doctype: 'the XML declares a document type: no invoice needs one, and it may hold a trap',
  'not-an-invoice': 'the XML is no UBL 2.1 Invoice or CreditNote',
  'broken-csv': 'the line is no CSV, or has more or fewer columns than the header',
  'too-deep': 'objects and lists are nested deeper than any record needs',
  'not-a-record': 'a list of records holds something that is no object',
  'not-a-job-posting': 'the object says it is something else than a JobPosting, or says nothing a JobPosting has',
  duplicate: 'an earlier record of the file, at `firstLine`, is the same ad or the same person',
  unreadable: 'the value has a form that cannot be understood',

  // Any field
  required: 'the field is missing or empty, and the record cannot do without',
  shortened: 'the value was longer than the field takes; its beginning was kept',
  'too-many': 'the list was longer than the field takes; its beginning was kept',
  'too-long': 'the value is longer than the field takes',
  'unknown-value': 'the value is none of those the field knows',
  'not-needed': 'the field is not needed, so it is not taken (promise 2)',
  email: 'this is no e-mail address that mail can be sent to',
  phone: 'this is no telephone number',
  date: 'this is no calendar date',
  future: 'the day lies in the future',
  postcode: 'this is no Belgian postcode',
  number: 'this is no number within the range of the field',
  tick: 'without this tick the form cannot be sent',
  terms: 'without accepting the terms of use there is no account',
  age: 'the person is not as old as the policy asks, or does not say so',
  month: 'this is no month, or the end comes before the beginning',
  range: 'the smallest is larger than the largest',
  'not-a-resume': 'the JSON is no résumé of jsonresume.org',
  'party-number': 'the party has no enterprise number, no Peppol address and no VAT number',
  'vat-number': 'this is no VAT number of a member state of the European Union, with its prefix',
  'vat-of-other': 'a Belgian VAT number is BE with the enterprise number, and this is that of another enterprise',
  'enterprise-number': 'this is no enterprise number (KBO/BCE): ten digits, the last two a check',

  // Ads
  'only-first-place': 'the ad names several places; the first was kept',
  'unknown-country': 'the country was not recognised; it is kept as ZZ',
  'postcode-unknown': 'the postcode is none where people live in Belgium; it is kept as it stands',
  'salary-unit-unknown': 'the pay is per something that is not known; hour, month or year follows from its height',
  'salary-ends-swapped': 'the lowest pay was higher than the highest; the two were swapped',
  'salary-unit-guessed': 'the pay does not say per what; hour, month or year follows from its height',
  'salary-missing': 'the ad names no pay (Directive (EU) 2023/970)',
  'description-missing': 'the ad has no description',
  'personal-data-in-text': 'an e-mail address or telephone number stands outside the contact fields',

  url: 'this is no https address of a page',

  // People's secrets
  'register-number': 'a national register number was removed: it is never kept (promise 15)',
  'bank-account': 'a bank account number was removed: it is never kept',
} as const;

export type Rule = keyof typeof rules;

/** Notes what was left out or mended in the record at hand: a path and a rule, never the value. */
export type Note = (field: string, rule: Rule) => void;
