/** A calendar day in Brussels, `YYYY-MM-DD`: retention counts whole days, so no clock change and no time zone can move a verdict. */
export type Day = string;

/** A subject whose period began on one day and is never reset by anything later. */
export interface StartFacts {
  startedOn: Day;
}

/** A loose contact: only what made it no loose contact any more saves it. */
export interface ProspectFacts {
  firstContactOn: Day;
  isCustomer: boolean;
  isApplicant: boolean;
}

/** Who is kept until asked. */
export interface AskedFacts {
  /** The day on which the question came in: the month of the law counts from it. */
  askedOn: Day | null;
  /** Since when it is hidden: the grace counts from it. Where it is not there, since the question came in. */
  hiddenOn?: Day | null;
  /** Last day of the month that the law gives, counted by Regulation 1182/71. */
  answerThrough: Day | null;
  /** An employer who was sent something has yet to say that the withdrawal was understood (GDPR 19). */
  isBeingTold: boolean;
}

/** What the books say of one invoice. */
export interface BookedInvoice {
  issuedOn: Day;
  /** When VAT became due: the tax point, else the date of issue (WBTW art. 16-17). */
  vatDueOn: Day;
  /** Last day of the fiscal year in which it was issued or received. */
  fiscalYearEndsOn: Day;
  /** Last day of the fiscal year of the last invoice to this customer, or from this supplier or subcontractor. */
  lastFiscalYearEndsOn: Day;
  /** Whether it is stored only already: no clock asks it, but a sweep must know what it still has to restrict. */
  isRestricted: boolean;
}

/** What the clocks of one invoice rest on: the books, and the owner's choices. */
export interface InvoiceFacts extends BookedInvoice {
  /** What the owner chose where statement and law differ (GAP-01), and whose clock runs (GAP-02). */
  lawOrStatement: 'restrict-until-decided' | 'ten-years';
  clock: 'as-written' | 'per-invoice';
}

/** The facts that each rule decides on: they stand in the evidence, and are all that a verdict needs. */
export interface RetentionFacts {
  'ARC-RELEVANCE': StartFacts;
  'ARC-TERM': StartFacts;
  'RET-APPLICANT': AskedFacts;
  'RET-CLIENT-DEL': AskedFacts;
  'RET-PROSPECT': ProspectFacts;
  'RET-INVOICE': InvoiceFacts;
  'MATCH-CONSENT': StartFacts;
  'MAIL-STORE': StartFacts;
  'GEN-SECURE': StartFacts;
  'GEN-CONSENT': StartFacts;
  'VIS-ACCOUNT': StartFacts;
  'RGT-ACCESS': StartFacts;
  'APP-SENSITIVE': StartFacts;
  'SEC-1': StartFacts;
}

/** What the database finds of them: calendar and policy add the rest. */
export type FoundFacts = Omit<RetentionFacts, 'RET-INVOICE'> & { 'RET-INVOICE': BookedInvoice };

export type RetentionRuleId = keyof RetentionFacts;

/** What becomes of a piece of data. `restrict` is stored only, GDPR 18; `anonymise` counts it into the cube and destroys it. */
export type RetentionAction = 'keep' | 'restrict' | 'anonymise' | 'destroy';

/** Why, in codes that the evidence keeps and the texts explain. */
export type RetentionReason =
  /** The period of the policy has not ended. */
  | 'period-runs'
  | 'period-over'
  /** Nobody has asked, and nothing else ends it (statement: "totdat ze vragen"). */
  | 'not-asked'
  /** The person is with us in another way now: customer or applicant. */
  | 'is-with-us'
  /** The statement's period is over, the law's is not: below the law nothing is destroyed. */
  | 'law-asks-longer'
  /** Statement and law differ, and the owner has not chosen yet (GAP-01). */
  | 'owner-undecided'
  /** A legal stop on destruction. */
  | 'held';

export interface RetentionVerdict {
  action: RetentionAction;
  /** The last day on which it is kept, to its 24:00 in Brussels; null where no day is known. */
  keptThrough: Day | null;
  reasons: RetentionReason[];
}

/** A legal stop: why it stands is for people, when it ends is a fact. */
export interface HoldFact {
  placedOn: Day;
  /** Its last day; null = until it is lifted. */
  endsOn: Day | null;
}

/** Subjects with the same facts, holds and verdict; a random token stands for each, or one for all where `count` says how many. */
export interface DecisionGroup {
  facts: object;
  holds: HoldFact[];
  verdict: RetentionVerdict;
  tokens: string[];
  count?: number;
}

/** All that stands under a rule, by its facts: what a look ahead counts, and it names nobody. */
export interface RuleGroups {
  rule: RetentionRuleId;
  /** Subjects of the rule, also those whose facts were not asked. */
  subjects: number;
  /** `held`: those of the count that a hold of their own keeps; not there where nobody looked. */
  groups: { facts: object; count: number; held?: number }[];
}
