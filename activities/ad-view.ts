import { type AdRecord, lockAd, readAd } from '../src/db/ads';
import type { Note, Tx } from '../src/db/connect';
import type { Policy } from '../src/policy/load';
import { period } from '../src/policy/purposes';
import { adState, undoableUntil } from '../src/rules/ad-state';
import { contractBegin, lastDayOf, type Reminder, reminderKey, reminderPlan } from '../src/rules/ad-term';
import { momentOf } from '../src/rules/calendar';
import type { AdView } from '../src/rules/workflow/ad-sight';
import { CatalogueError } from '../src/types/failures';
import type { AdId } from '../src/types/ids';
import type { Dependencies } from './index';

export interface AdStep {
  adId: string;
  asOf: string;
}

/** One decision about one ad: lock, decide, write, note, in one transaction. */
export type ChangeAd = (
  step: AdStep,
  actor: string,
  work: (tx: Tx, note: Note, ad: AdRecord, at: Date, policy: Policy) => Promise<void>,
) => Promise<AdView>;

export function createAdChange({ db, readPolicy }: Dependencies): ChangeAd {
  return async ({ adId, asOf }, actor, work) => {
    const at = new Date(asOf);
    const policy = await readPolicy(at);
    return db.change(at, actor, async (tx, note) => {
      await work(tx, note, found(await lockAd(tx, adId as AdId)), at, policy);
      return viewOf(found(await readAd(tx, adId as AdId)), policy, at);
    });
  };
}

/** Which reminder of the present end is due, and when the next one will be, by the policy's days. */
export function remindersOf(ad: AdRecord, policy: Policy, asOf: Date): { due: Reminder | null; next: Date | null } {
  const lastDay = lastDayOf(ad.endsAt);
  const days = { first: period(policy, 'reminder-first-days'), last: period(policy, 'reminder-last-days') };
  const since = ad.publishedAt && ad.publishedAt > ad.termSetAt ? ad.publishedAt : ad.termSetAt;
  const isSent = (reminder: Reminder) => ad.reminded.includes(reminderKey(ad.id, lastDay, reminder));
  return reminderPlan(lastDay, days, { since, asOf, isSent });
}

function viewOf(ad: AdRecord, policy: Policy, asOf: Date): AdView {
  const begin = contractBegin(ad.contractStartsOn);
  const { next } = remindersOf(ad, policy, asOf);
  const undoable = undoableUntil(ad, period(policy, 'grace-days'), asOf);
  const { number, customerNumber, contractStartsOn, contractEndsOn } = ad;
  return {
    number,
    customerNumber,
    contractStartsOn,
    contractEndsOn,
    state: adState(ad, asOf),
    cause: ad.filledAt ? 'filled' : ad.withdrawnAt ? 'withdrawn' : null,
    lastDay: lastDayOf(ad.endsAt),
    endsAt: momentOf(ad.endsAt),
    undoableUntil: undoable && momentOf(undoable),
    beginsAt: begin > asOf ? momentOf(begin) : null,
    remindsAt: next && momentOf(next),
    remindersSent: ad.reminded.length,
    isRead: ad.lintedAt !== null,
    codes: ad.refusedCode ? [ad.refusedCode] : ad.reviewCodes,
    warnings: ad.warnCodes,
  };
}

function found(ad: AdRecord | null): AdRecord {
  if (!ad) throw new CatalogueError('NOT_FOUND');
  return ad;
}
