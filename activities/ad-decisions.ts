import { applyCorrection, markNoteApplied, readAdNote } from '../src/db/ad-notes';
import { closeAd, extendAd, reopenAd } from '../src/db/ad-moves';
import { type AdRecord, lockAd, markAd } from '../src/db/ads';
import type { Note, Tx } from '../src/db/connect';
import { recordContactsShown } from '../src/db/disclosures';
import { findStaff } from '../src/db/staff';
import type { Policy } from '../src/policy/load';
import { period } from '../src/policy/purposes';
import { adState, undoableUntil } from '../src/rules/ad-state';
import { lastDayOf } from '../src/rules/ad-term';
import { endOfDay, isDay } from '../src/rules/calendar';
import { type AdMove, adMoves, canExtend } from '../src/rules/workflow/ad-moves';
import { CatalogueError } from '../src/types/failures';
import { readAndJudge, tellRefusal } from './ads';
import type { AdView } from '../src/rules/workflow/ad-sight';
import { type AdStep, createAdChange } from './ad-view';
import type { Dependencies } from './index';

/** A decision by staff about one ad: ids and a day. */
export interface AdDecision extends AdStep {
  move: AdMove;
  staff: string;
  /** Id of the words, where the move needs them. */
  note?: string;
  /** New last day, where the move needs one. */
  until?: string;
}

type Carry = (tx: Tx, note: Note, ad: AdRecord, decision: AdDecision, at: Date, policy: Policy) => Promise<void>;

export function createAdDecisions(deps: Dependencies) {
  const change = createAdChange(deps);
  return {
    /** A decision by staff, recorded with who took it; refused when the ad has moved on meanwhile. */
    async decideAd(decision: AdDecision): Promise<AdView> {
      const { move, staff } = decision;
      if (!(await findStaff(deps.db.sql, staff))) throw new CatalogueError('STAFF_MISSING');
      return change(decision, `staff:${staff}`, async (tx, note, ad, at, policy) => {
        if (isDone(decision, ad, at)) return;
        const before = adState(ad, at);
        if (!adMoves[move].from.includes(before)) throw new CatalogueError('NOT_ALLOWED');
        await carry[move](tx, note, ad, decision, at, policy);
        if (before === 'review') await recordContactsShown(tx, note, ad.id, at);
      });
    },
  };
}

const carry: Record<AdMove, Carry> = {
  async approve(tx, note, ad, _, at) {
    await markAd(tx, ad.id, 'approvedAt', at);
    note({ event: 'ad.approved', subject: ad.id, facts: { codes: ad.reviewCodes } });
  },

  async reject(tx, note, ad, decision, at) {
    const { note: words } = decision;
    await writtenNote(tx, ad, decision, 'reason');
    await markAd(tx, ad.id, 'rejectedAt', at);
    await markNoteApplied(tx, words!, at);
    note({ event: 'ad.rejected', subject: ad.id, facts: { codes: ad.reviewCodes, note: words! } });
    await tellRefusal(tx, ad, at);
  },

  /** The corrected text and its new verdict come together: nobody sees words that were not read. */
  async edit(tx, note, ad, decision, at) {
    const { note: words } = decision;
    // An ad from before employers declared their vacancies would be refused for what nobody asked.
    if (!ad.isDeclared) throw new CatalogueError('DECISION_INCOMPLETE');
    const written = await writtenNote(tx, ad, decision, 'text');
    if (written.appliedAt) return;
    await applyCorrection(tx, words!, at);
    await markNoteApplied(tx, words!, at);
    const fields = [...(written.hasTitle ? ['title'] : []), ...(written.hasDescription ? ['description'] : [])];
    note({ event: 'ad.edited', subject: ad.id, facts: { note: words!, fields } });
    await readAndJudge(tx, note, (await lockAd(tx, ad.id))!, at);
  },

  async extend(tx, note, ad, { until }, at) {
    const { contractEndsOn } = ad;
    if (!isDay(until!) || !canExtend(until!, { lastDay: lastDayOf(ad.endsAt), contractEndsOn }))
      throw new CatalogueError('DAY_NOT_POSSIBLE');
    await extendAd(tx, note, ad, endOfDay(until!), at);
  },

  fill: (tx, note, ad, _, at) => closeAd(tx, note, ad, 'filled', at),

  withdraw: (tx, note, ad, _, at) => closeAd(tx, note, ad, 'withdrawn', at),

  async reopen(tx, note, ad, _, at, policy) {
    if (!undoableUntil(ad, period(policy, 'grace-days'), at)) throw new CatalogueError('NOT_ALLOWED');
    await reopenAd(tx, note, ad, at);
  },
};

/** Only words that were written about this ad, by who decides. @throws CatalogueError `DECISION_INCOMPLETE` */
async function writtenNote(tx: Tx, ad: AdRecord, { note, staff }: AdDecision, holds: 'reason' | 'text') {
  const written = await readAdNote(tx, note!, ad.id);
  const fits = written?.writtenBy === staff && written.hasReason === (holds === 'reason');
  if (!written || !fits) throw new CatalogueError('DECISION_INCOMPLETE');
  return written;
}

/** A step that is repeated after its commit was not heard finds its own mark, and says the same again. */
function isDone({ move, until }: AdDecision, ad: AdRecord, at: Date): boolean {
  if (move === 'extend') return until === lastDayOf(ad.endsAt) && ad.termSetAt.getTime() === at.getTime();
  const marks: Partial<Record<AdMove, Date | null>> = {
    approve: ad.approvedAt,
    reject: ad.rejectedAt,
    fill: ad.filledAt,
    withdraw: ad.withdrawnAt,
    reopen: ad.reopenedAt,
  };
  return marks[move]?.getTime() === at.getTime();
}
