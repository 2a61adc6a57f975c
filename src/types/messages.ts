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

export interface PublishAdInput {
  adId: string;
}

export interface OnboardApplicantInput {
  applicantId: string;
}

export interface DeliverMailInput {
  mailId: string;
}

export interface MatchNightlyInput {
  /** Planned instant, ISO 8601, where no schedule starts the night (rehearsal, by hand); else Temporal's own is used. */
  scheduledAt?: string;
}

/** Names of the processes as workers register them. */
export type ProcessName = 'publishAd' | 'onboardApplicant' | 'matchNightly' | 'deliverMail';

/** Workflow ids are made and read in one place; they hold an opaque id, never a name or an address. */
export const workflowIds = {
  ad: (adId: string) => `ad/${adId}`,
  onboarding: (applicantId: string) => `onboarding/${applicantId}`,
  mail: (mailId: string) => `mail/${mailId}`,
  matching: (scheduledAt: string) => `matching-${scheduledAt}`,
} as const;
