import type { Note, Tx } from '../src/db/connect';
import { grantErasure, hideApplicant, hideCustomer } from '../src/db/erasures';
import { orderMail } from '../src/db/onboarding';
import {
  closeRequest,
  type DataRequest,
  lockRequest,
  markExtended,
  markTaken,
  readRequest,
  readRequestNote,
} from '../src/db/requests';
import { findStaff } from '../src/db/staff';
import { momentOf } from '../src/rules/calendar';
import { nextMark, requestClock, urgencyOf } from '../src/rules/request-clock';
import type { RequestView } from '../src/rules/workflow/request-sight';
import { requestTimes } from '../src/policy/request-times';
import { CatalogueError } from '../src/types/failures';
import type { RequestId } from '../src/types/ids';
import type { IdentityProof } from '../src/types/messages';
import type { Dependencies } from './index';

interface Step {
  requestId: string;
  asOf: string;
}

interface Decision extends Step {
  staff: string;
}

export function createRequestActivities({ db, readPolicy }: Dependencies) {
  async function view(request: DataRequest | null, asOf: Date): Promise<RequestView> {
    const policy = await readPolicy(asOf);
    // Who asked is gone, and the request with her: nothing is left to answer.
    const { number = 0, receivedAt = asOf, takenAt, extendedAt, answeredAt, outcome } = request ?? {};
    const clock = requestClock({ receivedAt, extendedAt: extendedAt ?? null }, requestTimes(policy));
    const next = nextMark(clock, asOf);
    return {
      state: !request ? 'gone' : answeredAt ? 'answered' : 'open',
      number,
      content: request?.content ?? 'human-review',
      adNumber: request?.adNumber ?? null,
      urgency: urgencyOf(clock, asOf),
      isTaken: Boolean(takenAt),
      isExtended: Boolean(extendedAt),
      receivedAt: momentOf(receivedAt),
      target: momentOf(clock.target),
      answerBy: momentOf(clock.answerBy),
      extendBy: momentOf(clock.extendBy),
      next: next && momentOf(next),
      outcome: outcome ?? null,
    };
  }

  /** One decision of staff about one open request: lock, decide, write, note, in one transaction. */
  async function change(
    { requestId, staff, asOf }: Decision,
    work: (tx: Tx, note: Note, request: DataRequest, at: Date) => Promise<void>,
  ): Promise<RequestView> {
    if (!(await findStaff(db.sql, staff))) throw new CatalogueError('STAFF_MISSING');
    const at = new Date(asOf);
    const changed = await db.change(at, `staff:${staff}`, async (tx, note) => {
      const request = await lockRequest(tx, requestId as RequestId);
      if (!request) throw new CatalogueError('NOT_FOUND');
      // A repeated step finds its own work done.
      if (!request.answeredAt) await work(tx, note, request, at);
      return readRequest(tx, request.id);
    });
    return view(changed, at);
  }

  /** Only words that were written for this request, by who decides. */
  async function checkNote(tx: Tx, noteId: string, { requestId, staff }: Decision): Promise<void> {
    const words = await readRequestNote(tx, noteId);
    if (words?.requestId !== requestId || words.staffId !== staff) throw new CatalogueError('DECISION_INCOMPLETE');
  }

  return {
    readRequest: async ({ requestId, asOf }: Step): Promise<RequestView> =>
      view(await readRequest(db.sql, requestId as RequestId), new Date(asOf)),

    takeRequest: (step: Decision): Promise<RequestView> =>
      change(step, async (tx, note, request, at) => {
        if (request.takenAt) return;
        await markTaken(tx, request.id, at);
        note({ event: 'request.taken', subject: request.id });
      }),

    /** Two months more; who asked is told why, in the first month (GDPR 12(3)). */
    extendRequest: ({ note: noteId, ...step }: Decision & { note: string }): Promise<RequestView> =>
      change(step, async (tx, note, request, at) => {
        if (request.extendedAt) return;
        const { applicantId } = request;
        if (request.content !== 'human-review' || !applicantId) throw new CatalogueError('NOT_ALLOWED');
        await checkNote(tx, noteId, step);
        const times = requestTimes(await readPolicy(at));
        if (at >= requestClock(request, times).extendBy) throw new CatalogueError('NOT_ALLOWED');
        await markExtended(tx, request.id, noteId, at);
        const mail = {
          kind: 'request-extended',
          dedupeKey: request.id,
          applicantId,
          about: noteId,
        } as const;
        await orderMail(tx, mail, at);
        const { answerBy } = requestClock({ ...request, extendedAt: at }, times);
        note({ event: 'request.extended', subject: request.id, facts: { answerBy: answerBy.toISOString() } });
      }),

    /** The answer of a person: recorded, and mailed in her own words (GDPR 22(3), 12(4)). */
    answerRequest: ({
      note: noteId,
      outcome,
      ...step
    }: Decision & { note: string; outcome: 'upheld' | 'corrected' }): Promise<RequestView> =>
      change(step, async (tx, note, request, at) => {
        const { applicantId } = request;
        if (request.content !== 'human-review' || !applicantId) throw new CatalogueError('NOT_ALLOWED');
        await checkNote(tx, noteId, step);
        await closeRequest(tx, request.id, { outcome, noteId }, at);
        const mail = {
          kind: 'review-answer',
          dedupeKey: request.id,
          applicantId,
          about: noteId,
        } as const;
        await orderMail(tx, mail, at);
        const { answerBy } = requestClock(request, requestTimes(await readPolicy(at)));
        note({ event: 'request.answered', subject: request.id, facts: { outcome, inTime: at < answerBy } });
      }),

    /**
     * [35] [63] A verified erasure is granted: hidden at once, told what goes, what stays and until when it can be undone; the sweep
     * destroys after the grace, at the latest in the month of the law.
     */
    eraseRequested: ({ identity, ...step }: Decision & { identity: IdentityProof }): Promise<RequestView> =>
      change(step, async (tx, note, request, at) => {
        if (request.content !== 'erase') throw new CatalogueError('NOT_ALLOWED');
        const policy = await readPolicy(at);
        await grantErasure(tx, request.id, identity, at);
        if (request.customerId) await hideCustomer(tx, note, request.customerId, at);
        else await hideApplicant(tx, note, { applicantId: request.applicantId!, policyVersion: policy.version }, at);
        const { answerBy } = requestClock(request, requestTimes(policy));
        const facts = { outcome: 'granted', identity, inTime: at < answerBy };
        note({ event: 'request.answered', subject: request.id, facts });
      }),
  };
}
