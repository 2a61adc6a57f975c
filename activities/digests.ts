import { randomUUID } from 'node:crypto';
import { closeNight, countOutcomes, queueDigests, skipDigests } from '../src/db/digests';
import {
  claimBatch,
  countMails,
  type DigestClaim,
  giveBack,
  markSending,
  type QueuedMail,
  settleMail,
  skipMail,
  skipUnwanted,
} from '../src/db/mails';
import { readNight } from '../src/db/nights';
import { findStaff } from '../src/db/staff';
import { MailServerDown } from '../src/mail/transport';
import { dayInBrussels } from '../src/rules/calendar';
import { CatalogueError } from '../src/types/failures';
import type { MailId, MatchRunId } from '../src/types/ids';
import { stayingAlive } from './alive';
import { composeMail } from './letters';
import { refuseWhileMailIsStopped } from './mails';
import type { Dependencies } from './index';

/** Candidates decided per step, digests claimed per step, and digests marked at once before the socket (DESIGN 10). */
const batchSize = 500;
const markSize = 50;

/** Written and sent at the same time: no more than connections, so that none waits for one after it was asked for the last time. */
const atOnce = 5;

interface Step {
  nightId: string;
  asOf: string;
}

export function createDigestActivities(deps: Dependencies) {
  const { db, transport } = deps;

  /** Sends one mark of digests; what is marked when the process dies is at most this many uncertain mails. @returns how many are settled */
  async function sendMark(mails: QueuedMail[], claimId: string, at: Date): Promise<number> {
    await refuseWhileMailIsStopped(db.sql);
    const ids = mails.map(({ id }) => id);
    const claim = { claimId, day: dayInBrussels(at) };
    const marked = new Set(await markSending(db.sql, ids, claim));
    const leaving = mails.filter(({ id }) => marked.has(id));
    const settled = await settledInTurn(leaving, (mail) => sendOne(mail, claim, at));
    const failed = settled.flatMap((result, index) =>
      result.status === 'rejected' ? [{ id: leaving[index]!.id, error: result.reason as unknown }] : [],
    );
    // Surely unsent ones go back; any other doubt stays `sending` and becomes `uncertain` at the next claim.
    const unsent = failed.filter(({ error }) => error instanceof MailServerDown && !error.mayHaveArrived);
    const deferred = unsent.filter(({ error }) => isDeferred(error));
    const idsOf = (mails: { id: MailId }[]) => mails.map(({ id }) => id);
    await giveBack(db.sql, idsOf(deferred), claimId, true);
    await giveBack(db.sql, idsOf(unsent.filter(({ error }) => !isDeferred(error))), claimId, false);
    const harder = failed.find(({ error }) => !isDeferred(error));
    if (harder) throw harder.error;
    return leaving.length - failed.length + (mails.length - leaving.length);
  }

  async function sendOne(mail: QueuedMail, claim: DigestClaim, at: Date): Promise<void> {
    const message = await composeMail(deps, mail, at);
    if ((await skipUnwanted(db.sql, [mail.id], claim)) > 0) return;
    if (!message) return skipMail(db.sql, mail.id, 'nothing-to-send');
    await settleMail(db.sql, mail.id, claim.claimId, await transport.send(message), at);
  }

  return {
    /** Decides a batch of candidates: a digest, or a reason why not. `decided` is 0 when all are. */
    async queueDigests({ nightId, asOf }: Step): Promise<{ decided: number; outcomes: Record<string, number> }> {
      const id = nightId as MatchRunId;
      const night = await readNight(db.sql, id);
      if (!night) throw new CatalogueError('NOT_FOUND');
      const decided = await db.sql.begin((tx) => queueDigests(tx, id, night.businessDate, new Date(asOf), batchSize));
      return { decided, outcomes: await countOutcomes(db.sql, id) };
    },

    /**
     * [18] Sends a batch, with consent and unsubscription asked again in the statement that marks each mail.
     * @param until instant after which none leaves unless staff allowed it (null), also in a retry of this step
     */
    async sendDigests({ nightId, until, asOf }: Step & { until: string | null }): Promise<{
      left: boolean;
      progressed: boolean;
      mails: Record<string, number>;
    }> {
      const at = new Date(asOf);
      const claimId = randomUUID();
      const { claimed, uncertain } = await claimBatch(db.sql, { batchId: nightId, claimId, limit: batchSize, at });
      if (uncertain.length > 0) {
        await db.change(at, 'match-nightly', async (_, note) =>
          note({ event: 'mail.uncertain', subject: nightId, facts: { count: uncertain.length } }),
        );
      }
      const isLate = until !== null && asOf > until;
      let settled = 0;
      if (!isLate)
        await stayingAlive(async () => {
          for (let from = 0; from < claimed.length; from += markSize) {
            settled += await sendMark(claimed.slice(from, from + markSize), claimId, at);
          }
        });
      return { left: claimed.length > 0, progressed: settled > 0, mails: await countMails(db.sql, nightId) };
    },

    /** A late night mails only when a member of staff says so; nobody (null) can only say no. */
    async recordLateDecision({
      nightId,
      decision,
      staff,
      asOf,
    }: Step & { decision: 'send' | 'skip'; staff: string | null }): Promise<void> {
      if (staff && !(await findStaff(db.sql, staff))) throw new CatalogueError('STAFF_MISSING');
      await db.change(new Date(asOf), staff ? `staff:${staff}` : 'match-nightly', async (tx, note) => {
        if (decision === 'skip') await skipDigests(tx, nightId as MatchRunId, 'late-night');
        note({ event: 'night.late-decided', subject: nightId, facts: { decision } });
      });
    },

    async closeNight({ nightId, asOf }: Step): Promise<void> {
      const id = nightId as MatchRunId;
      const mails = await countMails(db.sql, id);
      const outcomes = await countOutcomes(db.sql, id);
      await db.change(new Date(asOf), 'match-nightly', async (tx, note) => {
        if (await closeNight(tx, id, new Date(asOf)))
          note({ event: 'night.closed', subject: id, facts: { ...outcomes, ...prefixed('mail-', mails) } });
      });
    },
  };
}

/** Like `Promise.allSettled`, with a few at work at the same time. */
async function settledInTurn<Item>(
  items: Item[],
  work: (item: Item) => Promise<void>,
): Promise<PromiseSettledResult<void>[]> {
  const results: PromiseSettledResult<void>[] = [];
  const waiting = [...items.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, item] = next;
      results[index] = await work(item).then(
        (value) => ({ status: 'fulfilled', value }),
        (reason: unknown) => ({ status: 'rejected', reason }),
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}

function isDeferred(error: unknown): boolean {
  return error instanceof MailServerDown && error.isOnlyThisMail;
}

function prefixed(prefix: string, counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [prefix + name, count]));
}
