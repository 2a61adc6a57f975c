/** Ids are random UUIDs (version 4: version 7 would tell when someone signed up) and mean nothing outside the database (law 1). */
type Id<Noun extends string> = string & { readonly __noun: Noun };

export type AdId = Id<'ad'>;
export type AdNoteId = Id<'ad-note'>;
export type ApplicantId = Id<'applicant'>;
export type CustomerId = Id<'customer'>;
export type ContactId = Id<'customer-contact'>;
export type ContractId = Id<'contract'>;
export type AgreedContactId = Id<'agreed-contact'>;
export type StaffId = Id<'staff'>;
export type MailId = Id<'mail'>;
export type MatchRunId = Id<'match-run'>;
export type ConsentId = Id<'consent'>;
export type ReceiptId = Id<'receipt'>;
export type NoticeId = Id<'recipient-notice'>;
/** One click: what was served before it and everything that was said with it. */
export type AnswerId = Id<'answer'>;
export type DisclosureId = Id<'disclosure'>;
export type RequestId = Id<'request'>;
export type RequestNoteId = Id<'request-note'>;
export type SweepId = Id<'sweep'>;
export type ExecutionId = Id<'execution'>;
export type ProspectId = Id<'prospect'>;
export type InvoiceId = Id<'invoice'>;
export type InvoicePartyId = Id<'invoice-party'>;

/** SHA-256 in hex of the policy's canonical JSON: two policies with the same effect have the same version. */
export type PolicyVersion = string & { readonly __noun: 'policy-version' };
