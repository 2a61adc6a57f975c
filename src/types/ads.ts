/** What an ad is at a moment; src/rules/ad-state.ts says which, from the dates in its row. */
export type AdState = 'refused' | 'rejected' | 'archived' | 'closed' | 'published' | 'review' | 'ordered';

/** The dates that decide what an ad is; the rule that reads them is src/rules/ad-state.ts. */
export interface AdDates {
  orderedAt: Date;
  endsAt: Date;
  approvedAt: Date | null;
  rejectedAt: Date | null;
  refusedCode: string | null;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  expiredAt: Date | null;
  archivedAt: Date | null;
  reviewCodes: string[];
}
