import { type AdRecord, fillAd, markAd, setAdEnd } from './ads';
import type { Note, Tx } from './connect';

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
