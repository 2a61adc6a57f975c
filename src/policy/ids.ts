/** Purposes that rest on consent and are offered now: each has exactly one wording per language. */
export const consentPurposeIds = [
  'account-storage',
  'matching',
  'publication',
  'sharing-with-customers',
  'newsletter',
  'partner-analysis',
] as const;

export const purposeIds = [
  ...consentPurposeIds,
  'applicant-account',
  'invitation',
  'ad-publication',
  'ad-matching',
  'customer-archive',
  'security',
  'accountability',
  'suppression',
  'visitor-cookies',
  'behaviour-analysis',
  'correspondence',
  'billing',
  'data-requests',
  'erasure',
  'anonymous-trends',
] as const;

/** What a person's rights and the law demand: a policy that shuts one of these is no policy. */
export const lawfulPurposeIds = [
  'security',
  'accountability',
  'suppression',
  'data-requests',
  'erasure',
] as const satisfies (typeof purposeIds)[number][];

/** What a column may hold: its PostgreSQL comment begins with one of these and a colon (law 11). */
export const categoryIds = [
  'technical',
  'opaque-id',
  'identity',
  'contact-data',
  'profile',
  'ad',
  'ad-contact',
  'customer-contact',
  'match',
  'consent-proof',
  'suppression',
  'log',
  'mail',
  'staff',
  'evidence',
  'billing',
  'behaviour',
  'prospect',
  'quarantine',
  'request',
] as const;

/** Numbers that the policy sets; the last word of each id is its unit. */
export const periodIds = [
  'accountability-years',
  'answer-months',
  'anonymity-internal-persons',
  'anonymity-persons',
  'applicant-review-months',
  'backup-days',
  'behaviour-months',
  'brake-percent',
  'brake-rows',
  'breach-hours',
  'change-notice-days',
  'complaint-acknowledge-days',
  'complaint-answer-months',
  'confirm-days',
  'consent-proof-years',
  'contact-answer-days',
  'control-months',
  'cookie-choice-months',
  'customer-review-months',
  'digest-gap-hours',
  'digest-top-ads',
  'extension-months',
  'extension-reminder-days',
  'firewall-months',
  'grace-days',
  'identity-question-days',
  'invitation-days',
  'invoice-floor-years',
  'invoice-years',
  'log-days',
  'mail-days',
  'match-months',
  'match-points',
  'match-top-ads',
  'minimum-age-years',
  'newsletter-confirm-days',
  'prospect-years',
  'publication-cache-hours',
  'quarantine-days',
  'recipient-notice-times',
  'recipient-reminder-days',
  'reminder-first-days',
  'reminder-last-days',
  'request-file-years',
  'request-target-days',
  'restore-test-months',
  'session-hours',
  'sign-in-link-minutes',
  'sign-up-reminder-days',
  'travel-km',
  'unsubscribe-receipt-hours',
] as const;

/** Times of day in Brussels that the policy sets. */
export const timeIds = ['digest-from', 'digest-until'] as const;

export const bases = ['consent', 'contract', 'legal-obligation', 'legitimate-interest'] as const;

export type ConsentPurposeId = (typeof consentPurposeIds)[number];
export type PurposeId = (typeof purposeIds)[number];
export type CategoryId = (typeof categoryIds)[number];
export type PeriodId = (typeof periodIds)[number];
export type TimeId = (typeof timeIds)[number];
export type Basis = (typeof bases)[number];
