import { allHandlersFinished, condition, defineUpdate, setHandler } from '@temporalio/workflow';
import type { AdView } from '../activities';
import { type AdMove, adMoveNames, adMoves, canExtend, isOpen } from '../src/rules/workflow/ad-moves';
import { isPossible, showAd, wakeOf } from '../src/rules/workflow/ad-sight';
import type { NotedDecision, PublishAdInput, StaffDecision, TermDecision } from '../src/types/messages';
import { checkDecision, refuseUnless } from './decisions';
import { listen } from './news';
import { now, open, show, steps } from './steps';

type Decision = StaffDecision & Partial<NotedDecision & TermDecision>;

/**
 * An ad from order to archive: contract check, the linter, review where something was flagged, published for its term with two
 * reminders to the contact person, gone at the end of its last day in Brussels, its contact fields restricted. What the public sees
 * follows from the dates this process writes. Taken down before its end, it can come back while the policy's grace runs. An edit, an extension or a click of the employer changes the row; the process reads
 * it again, and its timers follow.
 */
export async function publishAd({ adId }: PublishAdInput): Promise<string> {
  const news = listen();
  let ad: AdView | null = null;

  const decide = (move: AdMove) => async (decision: Decision) => {
    await condition(() => ad !== null);
    ad = await steps.decideAd({ adId, move, ...decision, asOf: now() });
    news.arrived();
    return ad.state;
  };
  /** Before the first look nothing is known: the decision then waits for it, and its step refuses what cannot be. */
  const validator =
    (move: AdMove) =>
    (...said: [Decision]) => {
      const { needs } = adMoves[move];
      checkDecision(said, { ...(needs === 'note' && { note: 'id' }), ...(needs === 'until' && { until: 'day' }) });
      if (ad === null) return;
      refuseUnless(isPossible(move, ad), 'NOT_ALLOWED');
      if (needs === 'until') refuseUnless(canExtend(said[0].until!, ad), 'DAY_NOT_POSSIBLE');
    };
  for (const move of adMoveNames) {
    const update = defineUpdate<string, [Decision]>(move);
    setHandler(update, decide(move), { validator: validator(move), description: adMoves[move].effect });
  }

  /** Everything that can be done at this moment, in order; each step reads the row again and says what it found. */
  const look = async (): Promise<AdView> => {
    let seen = await steps.checkContract({ adId, asOf: now() });
    if (isOpen(seen.state) && !seen.isRead) seen = await steps.lintAd({ adId, asOf: now() });
    if (seen.state === 'ordered' && !seen.beginsAt) seen = await steps.makeAdVisible({ adId, asOf: now() });
    if (seen.state === 'published') seen = await steps.informContact({ adId, asOf: now() });
    return seen;
  };

  await open('ads', adId, [8, 9, 14, 33, 34, 36]);
  ad = await look();
  while (isOpen(ad.state) || ad.state === 'closed' || ad.undoableUntil) {
    if (ad.state === 'closed') {
      await steps.expireAd({ adId, asOf: now() });
      // Extended in the last instant, it is open again.
      ad = await steps.archiveAd({ adId, asOf: now() });
      continue;
    }
    show(showAd(ad));
    const { due, why } = wakeOf(ad);
    await news.until(due, why);
    ad = await look();
  }
  show(showAd(ad));
  await condition(allHandlersFinished);
  return ad.state;
}
