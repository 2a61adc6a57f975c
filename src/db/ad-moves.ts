import { type AdRecord, fillAd, markAd, reopenAdRow, setAdEnd } from './ads';
import type { Note, Tx } from './connect';
import { recordContactsShown } from './disclosures';

/** The public gets 410 from this instant (promise 33). */
export async function closeAd(
  tx: Tx,
  note: Note,
  ad: AdRecord,
  cause: 'filled' | 'withdrawn',
  at: Date,
): Promise<void> {
  if (cause === 'filled') await fillAd(tx, ad.id, at);
  else await markAd(tx, ad.id, 'withdrawnAt', at);
  note({ event: cause === 'filled' ? 'ad.filled' : 'ad.withdrawn', subject: ad.id, facts: { codes: ad.reviewCodes } });
}

/** Both reminders are armed for the new end, because they are counted from it. */
export async function extendAd(tx: Tx, note: Note, ad: AdRecord, endsAt: Date, at: Date): Promise<void> {
  await setAdEnd(tx, ad.id, endsAt, at);
  note({
    event: 'ad.extended',
    subject: ad.id,
    facts: { from: ad.endsAt.toISOString(), until: endsAt.toISOString() },
  });
}

/** Undoes a closing: the ad is what it was, for the term that it had. Who calls has looked whether the grace still runs. */
export async function reopenAd(tx: Tx, note: Note, ad: AdRecord, at: Date): Promise<void> {
  await reopenAdRow(tx, ad.id, at);
  note({
    event: 'ad.reopened',
    subject: ad.id,
    facts: { cause: ad.filledAt ? 'filled' : 'withdrawn', closedAt: ad.withdrawnAt!.toISOString() },
  });
  await recordContactsShown(tx, note, ad.id, at);
}
