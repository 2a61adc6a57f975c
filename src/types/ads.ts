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
