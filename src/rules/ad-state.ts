import type { AdDates, AdState } from '../types/ads';
import { addDays } from './calendar';

export type { AdState } from '../types/ads';

/** What an ad is at a moment, from the dates in its row alone (operators.md: the public never depends on a living process). */
export function adState(ad: Omit<AdDates, 'orderedAt' | 'expiredAt'>, asOf: Date): AdState {
  if (ad.refusedCode) return 'refused';
  if (ad.rejectedAt) return 'rejected';
  if (ad.archivedAt) return 'archived';
  if (ad.withdrawnAt || ad.endsAt <= asOf) return 'closed';
  if (needsReview(ad)) return 'review';
  return ad.publishedAt && ad.publishedAt <= asOf ? 'published' : 'ordered';
}

/** What the public gets: the page, "gone" (410) for what was there and ended, or nothing. */
export function publicAnswer(ad: Omit<AdDates, 'orderedAt' | 'expiredAt'>, asOf: Date): 200 | 404 | 410 {
  const state = adState(ad, asOf);
  if (state === 'published') return 200;
  // An ad that changed and waits for a person is hidden meanwhile, not gone.
  return ad.publishedAt && state !== 'review' ? 410 : 404;
}

export function needsReview(ad: Pick<AdDates, 'reviewCodes' | 'approvedAt'>): boolean {
  return ad.reviewCodes.length > 0 && !ad.approvedAt;
}

/**
 * Until when a closing can be undone (design law 8): an ad that was taken down or filled before its end stands hidden for the
 * policy's grace, and comes back no longer than its own term.
 * @returns null where nothing was closed before its end, or the grace is over
 */
export function undoableUntil(
  ad: Pick<AdDates, 'withdrawnAt' | 'endsAt' | 'rejectedAt' | 'refusedCode'>,
  graceDays: number,
  asOf: Date,
): Date | null {
  if (!ad.withdrawnAt || ad.rejectedAt || ad.refusedCode) return null;
  const grace = addDays(ad.withdrawnAt, graceDays);
  const until = grace < ad.endsAt ? grace : ad.endsAt;
  return until > asOf ? until : null;
}

/** Why a contract does not carry an ad. */
export type ContractRefusal = 'contract-over' | 'term-before-contract' | 'term-beyond-contract' | 'no-contact-person';

/**
 * No ad without contract, term and agreed contact person (promise 8). A contract that has yet to begin is no refusal: the ad waits.
 * @param day the day in Brussels at the moment of the check
 * @param lastDay the ad's own last day in Brussels
 * @returns why it may not be placed, or null
 */
export function contractRefusal(
  contract: { contractStartsOn: string; contractEndsOn: string; contactCount: number },
  day: string,
  lastDay: string,
): ContractRefusal | null {
  if (contract.contactCount === 0) return 'no-contact-person';
  if (day > contract.contractEndsOn) return 'contract-over';
  if (lastDay < contract.contractStartsOn) return 'term-before-contract';
  if (lastDay > contract.contractEndsOn) return 'term-beyond-contract';
  return null;
}
