import { readConsent } from '../src/db/consents';
import { queueMail } from '../src/db/mails';
import {
  closeNotice,
  findNotice,
  listNotices,
  markTold,
  type RecipientNotice,
  whatWasReceived,
} from '../src/db/recipient-notices';
import { findStaff } from '../src/db/staff';
import type { Policy } from '../src/policy/load';
import { period } from '../src/policy/purposes';
import { addDays, momentOf } from '../src/rules/calendar';
import type { ConsentView, NoticeView } from '../src/rules/workflow/consent-sight';
import { CatalogueError } from '../src/types/failures';
import type { ConsentId } from '../src/types/ids';
import type { ImpossibleReason } from '../src/types/messages';
import type { Dependencies } from './index';
import { createSender } from './mails';

interface Step {
  consentId: string;
  asOf: string;
}

const actor = 'follow-consent';

type FoundNotice = NonNullable<Awaited<ReturnType<typeof findNotice>>>;
type NeedlessReason = 'given-again' | 'nothing-received';

/** [20] Employers who received data are told that the consent for it was withdrawn (GDPR art. 19). */
export function createRecipientActivities(deps: Dependencies) {
  const { db, readPolicy } = deps;
  const send = createSender(deps);

  async function view({ consentId, asOf }: Step): Promise<ConsentView> {
    const consent = await readConsent(db.sql, consentId as ConsentId);
    if (!consent) return { event: 'gone', purpose: '', notices: [] };
    const policy = await readPolicy(new Date(asOf));
    const notices = await listNotices(db.sql, consent.id);
    return {
      event: consent.event,
      purpose: consent.purpose,
      notices: notices.map((notice) => viewOfNotice(notice, policy, new Date(asOf))),
    };
  }

  return {
    readFollowing: view,

    /** [20] Mails every employer whose turn it is, once per round: a repeated step sends nothing new. */
    async tellRecipients({ consentId, asOf }: Step): Promise<void> {
      const at = new Date(asOf);
      const policy = await readPolicy(at);
      const due = (await listNotices(db.sql, consentId as ConsentId)).filter((notice) => {
        const { next } = viewOfNotice(notice, policy, at);
        return next !== null && next.at <= asOf;
      });
      // One employer's mailbox must not keep the others from hearing it.
      const told = await Promise.allSettled(due.map((notice) => tell(notice, policy, at)));
      const failed = told.find((result) => result.status === 'rejected');
      if (failed) throw failed.reason as Error;
    },

    /** A member of staff heard from the employer, or knows why he cannot be told. */
    async closeNotice({
      notice,
      staff,
      reason = null,
      ...step
    }: Step & { notice: string; staff: string; reason?: ImpossibleReason | null }): Promise<ConsentView> {
      const member = await findStaff(db.sql, staff);
      if (!member) throw new CatalogueError('STAFF_MISSING');
      const at = new Date(step.asOf);
      const state = reason ? 'impossible' : 'acknowledged';
      await db.change(at, `staff:${member.id}`, async (tx, note) => {
        const found = await findNotice(tx, notice);
        if (found?.consentId !== step.consentId) throw new CatalogueError('NOT_FOUND');
        if (!(await closeNotice(tx, found.id, { state, staff: member.id, reason }, at))) return;
        const facts = { customer: found.customerId, ...(reason && { reason }) };
        note({ event: `recipient.${state}`, subject: found.applicantId, facts });
      });
      return view(step);
    },
  };

  /** An employer who got nothing must not learn of her now, and one she allowed again need not erase. */
  async function whyNeedless({ applicantId, customerId, consentId }: FoundNotice): Promise<NeedlessReason | null> {
    const consent = await readConsent(db.sql, consentId);
    if (consent?.isOvertaken) return 'given-again';
    const received = await whatWasReceived(db.sql, applicantId, customerId);
    // The mail with her data is under way: once it has settled, it is known whether he must be told.
    if (received === 'pending') throw new CatalogueError('MAIL_SERVER_DOWN');
    return received === 'nothing' ? 'nothing-received' : null;
  }

  function closeNeedless(notice: FoundNotice, reason: NeedlessReason, at: Date): Promise<void> {
    const { id, applicantId, customerId } = notice;
    return db.change(at, actor, async (tx, note) => {
      if (!(await closeNotice(tx, id, { state: 'impossible', staff: null, reason }, at))) return;
      note({ event: 'recipient.impossible', subject: applicantId, facts: { customer: customerId, reason } });
    });
  }

  async function tell(notice: RecipientNotice, policy: Policy, at: Date): Promise<void> {
    const { id, contactId, customerId, attempts } = notice;
    const found = await findNotice(db.sql, id);
    if (!contactId || !found) return;
    const needless = await whyNeedless(found);
    if (needless) return closeNeedless(found, needless, at);
    const kind = 'consent-withdrawn-notice';
    const mailId = await db.sql.begin((tx) =>
      queueMail(tx, { kind, dedupeKey: `${id}/${attempts + 1}`, contactId, about: id }, at),
    );
    const outcome = await send(mailId, at);
    await db.change(at, actor, async (tx, note) => {
      // An address that refuses mail is not asked again: a person takes over.
      const isSent = outcome === 'sent';
      const round = isSent ? attempts + 1 : period(policy, 'recipient-notice-times');
      if (await markTold(tx, id, { attempts: round, at: isSent ? at : null }))
        note({ event: 'recipient.told', subject: found.applicantId, facts: { customer: customerId, outcome, round } });
    });
  }
}

/** Told at once, reminded after the days of the policy and so many times; after that, or without an address, a person. */
function viewOfNotice(notice: RecipientNotice, policy: Policy, asOf: Date): NoticeView {
  const { id, customerNumber, state, attempts, toldAt, contactId } = notice;
  const base = { id, customerNumber, state, attempts };
  if (state === 'acknowledged' || state === 'impossible' || !contactId) return { ...base, next: null };
  const dueAt = toldAt ? addDays(toldAt, attempts * period(policy, 'recipient-reminder-days')) : asOf;
  const isOver = attempts >= period(policy, 'recipient-notice-times') && dueAt <= asOf;
  return { ...base, next: isOver ? null : momentOf(dueAt) };
}
