import { orderMail } from '../src/db/onboarding';
import { adState } from '../src/rules/ad-state';
import { lastDayOf, reminderKey } from '../src/rules/ad-term';
import type { AdView } from '../src/rules/workflow/ad-sight';
import { type AdStep, createAdChange, remindersOf } from './ad-view';
import type { Dependencies } from './index';

/** What the agreed contact person of an employer is told of an ad on the site. */
export function createEmployerActivities(deps: Dependencies) {
  const change = createAdChange(deps);
  return {
    /**
     * Orders each mail once: a reminder by its end and kind, the linter's remarks by the remarks themselves. A repeated step, or a
     * process that was reset, finds the row of the mail and orders nothing new.
     */
    informContact: (step: AdStep): Promise<AdView> =>
      change(step, 'publish-ad', async (tx, note, ad, at, policy) => {
        if (adState(ad, at) !== 'published') return;
        const to = { contactId: ad.contactId, about: ad.id };
        if (ad.warnCodes.length > 0) {
          const dedupeKey = [ad.id, ...ad.warnCodes.toSorted()].join('/');
          if (!ad.told.includes(dedupeKey)) await orderMail(tx, { kind: 'ad-published', dedupeKey, ...to }, at);
        }
        const { due } = remindersOf(ad, policy, at);
        if (!due) return;
        const lastDay = lastDayOf(ad.endsAt);
        await orderMail(tx, { kind: 'ad-ends-soon', dedupeKey: reminderKey(ad.id, lastDay, due), ...to }, at);
        note({
          event: 'ad.reminded',
          subject: ad.id,
          policyVersion: policy.version,
          facts: { reminder: due, lastDay },
        });
      }),
  };
}
