import { type AdRecord, lockAd, markAd, readAd, refuseAd, restrictAdContacts } from '../src/db/ads';
import type { Note, Tx } from '../src/db/connect';
import { findStaff } from '../src/db/staff';
import { type AdState, adState, contractRefusal } from '../src/rules/ad-state';
import { dayInBrussels, momentOf } from '../src/rules/calendar';
import { CatalogueError } from '../src/types/failures';
import type { AdId } from '../src/types/ids';
import type { Moment } from '../src/types/messages';
import type { Dependencies } from './index';

/** What a process may know of an ad: numbers, codes, dates. */
export interface AdView {
  number: number;
  customerNumber: number;
  state: AdState;
  endsAt: Moment;
  codes: string[];
}

interface Step {
  adId: string;
  asOf: string;
}

export function createAdActivities({ db }: Dependencies) {
  /** One decision about one ad: lock, decide, write, note, in one transaction. */
  function change(
    { adId, asOf }: Step,
    actor: string,
    work: (tx: Tx, note: Note, ad: AdRecord, at: Date) => Promise<void>,
  ) {
    const at = new Date(asOf);
    return db.change(at, actor, async (tx, note) => {
      await work(tx, note, found(await lockAd(tx, adId as AdId)), at);
      return view(found(await readAd(tx, adId as AdId)), at);
    });
  }

  return {
    /** [8] No ad without contract, term and agreed contact person: refuses what has none, also after a change of contract. */
    checkContract: (step: Step): Promise<AdView> =>
      change(step, 'publish-ad', async (tx, note, ad, at) => {
        if (!['ordered', 'review', 'published'].includes(adState(ad, at))) return;
        // The last day, seen from just before its 24:00.
        const lastDay = dayInBrussels(new Date(ad.endsAt.getTime() - 1));
        const refusal = contractRefusal(ad, dayInBrussels(at), lastDay);
        if (!refusal) return;
        await refuseAd(tx, ad.id, refusal);
        note({ event: 'ad.refused', subject: ad.id, facts: { code: refusal } });
      }),

    /** [9] From now on the ad is on the site. */
    makeAdVisible: (step: Step): Promise<AdView> =>
      change(step, 'publish-ad', async (tx, note, ad, at) => {
        if (adState(ad, at) !== 'ordered') return;
        await markAd(tx, ad.id, 'publishedAt', at);
        note({ event: 'ad.published', subject: ad.id, facts: { endsAt: ad.endsAt.toISOString() } });
      }),

    /** A decision by staff, recorded with who took it; refused when the ad has moved on meanwhile. */
    async decideAd({
      decision,
      staff,
      ...step
    }: Step & { decision: 'approve' | 'reject' | 'withdraw'; staff: string }): Promise<AdView> {
      if (!(await findStaff(db.sql, staff))) throw new CatalogueError('STAFF_MISSING');
      return change(step, `staff:${staff}`, async (tx, note, ad, at) => {
        const state = adState(ad, at);
        if (!(decision === 'withdraw' ? ['review', 'published'] : ['review']).includes(state))
          throw new CatalogueError('NOT_ALLOWED');
        const [mark, event] = decisions[decision];
        await markAd(tx, ad.id, mark, at);
        note({ event, subject: ad.id, facts: { codes: ad.reviewCodes } });
      });
    },

    /** [34] The term is over or the ad was withdrawn: the moment is recorded; the public saw it go by the date itself. */
    expireAd: (step: Step): Promise<AdView> =>
      change(step, 'publish-ad', async (tx, note, ad, at) => {
        if (ad.expiredAt || adState(ad, at) !== 'closed') return;
        await markAd(tx, ad.id, 'expiredAt', at);
        note({
          event: 'ad.expired',
          subject: ad.id,
          facts: { cause: ad.withdrawnAt ? 'relevance-lost' : 'term-over', endsAt: ad.endsAt.toISOString() },
        });
      }),

    /** Contact fields are stored only from now on, until they are destroyed. */
    archiveAd: (step: Step): Promise<AdView> =>
      change(step, 'publish-ad', async (tx, note, ad, at) => {
        if (adState(ad, at) !== 'closed') return;
        const restricted = await restrictAdContacts(tx, ad.id, at);
        await markAd(tx, ad.id, 'archivedAt', at);
        note({ event: 'ad.archived', subject: ad.id, facts: { contactsRestricted: restricted } });
      }),
  };
}

const decisions = {
  approve: ['approvedAt', 'ad.approved'],
  reject: ['rejectedAt', 'ad.rejected'],
  withdraw: ['withdrawnAt', 'ad.withdrawn'],
} as const;

function view(ad: AdRecord, asOf: Date): AdView {
  return {
    number: ad.number,
    customerNumber: ad.customerNumber,
    state: adState(ad, asOf),
    endsAt: momentOf(ad.endsAt),
    codes: ad.refusedCode ? [ad.refusedCode] : ad.reviewCodes,
  };
}

function found(ad: AdRecord | null): AdRecord {
  if (!ad) throw new CatalogueError('NOT_FOUND');
  return ad;
}
