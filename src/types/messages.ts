/** Names and shapes of what people and the outbox say to processes. Ids, codes and dates only (law 1). */

/** An instant, and the same in the words operators read (Brussels time). */
export interface Moment {
  /** ISO 8601 in UTC. */
  at: string;
  shown: string;
}

/** The one signal: a row changed, read it again (law 2). */
export const lookAgain = 'look-again';

/** A decision by a member of staff, as an Update. */
export interface StaffDecision {
  /** Id of the member of staff (`skillstorm staff list`). */
  staff: string;
}

/** What a review came to, with the id of the words that say why. */
export interface ReviewDecision extends StaffDecision {
  /** `upheld`: the comparison was right; `corrected`: it was not, and the answer says what was done. */
  outcome: 'upheld' | 'corrected';
  /** Id of the answer (`request_note`), stored first. */
  note: string;
}

/** Two months more, with the id of the words that say why (GDPR 12(3)). */
export interface ExtendDecision extends StaffDecision {
  note: string;
}

/** How staff knew that an erasure was asked by who it is about; more is asked in doubt only (GDPR 12(6)). */
export const identityProofs = ['signed-in', 'known-address', 'known-phone', 'in-person'] as const;
export type IdentityProof = (typeof identityProofs)[number];

/** An erasure is granted: hidden at once, destroyed after the grace. */
export interface EraseDecision extends StaffDecision {
  identity: IdentityProof;
}

/** A decision with words: they are stored first (`ad_note`) and named by their id. */
export interface NotedDecision extends StaffDecision {
  note: string;
}

/** A new last day of an ad, `YYYY-MM-DD` in Brussels. */
export interface TermDecision extends StaffDecision {
  until: string;
}

export interface PublishAdInput {
  adId: string;
}

export interface OnboardApplicantInput {
  applicantId: string;
}

export interface AnswerDataRequestInput {
  requestId: string;
}

export interface FollowConsentInput {
  consentId: string;
}

/** An employer said, by telephone for instance, that the withdrawal was understood. */
export interface NoticeDecision extends StaffDecision {
  /** Id of the recipient's notice, as the details of the process list it. */
  notice: string;
}

/** Why an employer cannot be told: `no-contact`, `no-answer`, `ended`. */
export const impossibleReasons = ['no-contact', 'no-answer', 'ended'] as const;
export type ImpossibleReason = (typeof impossibleReasons)[number];

export interface ImpossibleDecision extends NoticeDecision {
  reason: ImpossibleReason;
}

export interface HoldQuarantineInput {
  quarantineId: string;
}

export interface DeliverMailInput {
  mailId: string;
}

export interface MatchNightlyInput {
  /** Planned instant, ISO 8601, where no schedule starts the night (rehearsal, by hand); else Temporal's own is used. */
  scheduledAt?: string;
}

export interface SweepRetentionInput {
  /** Planned instant, ISO 8601, where no schedule starts the sweep (rehearsal, by hand); else Temporal's own is used. */
  scheduledAt?: string;
}

export interface RunControlsInput {
  /** Planned instant, ISO 8601, where no schedule starts the controls (rehearsal, by hand); else Temporal's own is used. */
  scheduledAt?: string;
}

export interface ExecuteRetentionInput {
  executionId: string;
}

/** Names of the processes as workers register them. */
export type ProcessName =
  | 'publishAd'
  | 'onboardApplicant'
  | 'matchNightly'
  | 'deliverMail'
  | 'holdQuarantine'
  | 'answerDataRequest'
  | 'followConsent'
  | 'sweepRetention'
  | 'executeRetention'
  | 'runControls';

/** Workflow ids are made and read in one place; they hold an opaque id, never a name or an address. */
export const workflowIds = {
  ad: (adId: string) => `ad/${adId}`,
  onboarding: (applicantId: string) => `onboarding/${applicantId}`,
  consent: (consentId: string) => `consent/${consentId}`,
  mail: (mailId: string) => `mail/${mailId}`,
  quarantine: (quarantineId: string) => `quarantine/${quarantineId}`,
  request: (requestId: string) => `request/${requestId}`,
  matching: (scheduledAt: string) => `matching-${asScheduled(scheduledAt)}`,
  sweep: (scheduledAt: string) => `sweep-${asScheduled(scheduledAt)}`,
  controls: (scheduledAt: string) => `controls-${asScheduled(scheduledAt)}`,
  retention: (rule: string, businessDate: string) => `retention/${rule}/${businessDate}`,
} as const;

/** A planned instant as a Schedule writes it behind its prefix: without milliseconds, so that by hand it is the same process. */
function asScheduled(instant: string): string {
  return instant.replace('.000Z', 'Z');
}
