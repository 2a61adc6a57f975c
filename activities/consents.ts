import { enforceWithdrawal } from '../src/db/consent-changes';
import { type ConsentRow, consentsOfAnswer, readConsent, remainsOf } from '../src/db/consents';
import { queueMail } from '../src/db/mails';
import { servedWith } from '../src/db/notices';
import { insertReceipt, newReceiptId, readConsentFacts } from '../src/db/receipts';
import { closeNotice, findNotice, listNotices, markTold, type RecipientNotice } from '../src/db/recipient-notices';
import { findStaff } from '../src/db/staff';
import type { ConsentPurposeId } from '../src/policy/ids';
import type { Policy } from '../src/policy/load';
import { period } from '../src/policy/purposes';
import { receiptDocument } from '../src/policy/receipt';
import { signReceipt } from '../src/policy/receipt-file';
import { addDays, momentOf } from '../src/rules/calendar';
import type { ConsentView, NoticeView, Places } from '../src/rules/workflow/consent-sight';
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

export function createConsentActivities(deps: Dependencies) {
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

    /**
     * [3] Looks that what was said holds in every place, and makes it so where something slipped in between: a night that was
     * writing while she clicked, for instance. What was overtaken by a later word is left alone.
     */
    async applyConsent({ consentId, asOf }: Step): Promise<Places> {
      const at = new Date(asOf);
      const consent = await readConsent(db.sql, consentId as ConsentId);
      if (!consent || consent.isOvertaken) return { consent: 'overtaken' };
      if (consent.event === 'given') return { consent: 'live', ...givenPlaces[consent.purpose] };
      const places = await placesOf(consent);
      if (!Object.values(places).includes('left')) return { consent: 'withdrawn', ...places };
      await db.change(at, actor, async (tx, note) => {
        await enforceWithdrawal(tx, note, consent, at);
        note({ event: 'consent.effect-repaired', subject: consent.applicantId, facts: { purpose: consent.purpose } });
      });
      return { consent: 'withdrawn', ...(await placesOf(consent)) };
    },

    /** A signed receipt for the event and for all that was said with the same click. @returns how many are new */
    async issueReceipts({ consentId, asOf }: Step): Promise<number> {
      const consent = await readConsent(db.sql, consentId as ConsentId);
      if (!consent) return 0;
      let issued = 0;
      for (const id of await consentsOfAnswer(db.sql, consent)) if (await issueReceipt(id, new Date(asOf))) issued += 1;
      return issued;
    },

    /** [20] Mails every employer whose turn it is, once per round: a repeated step sends nothing new. */
    async tellRecipients({ consentId, asOf }: Step): Promise<void> {
      const at = new Date(asOf);
      const policy = await readPolicy(at);
      for (const notice of await listNotices(db.sql, consentId as ConsentId)) {
        const { next } = viewOfNotice(notice, policy, at);
        if (next && next.at <= asOf) await tell(notice, policy, at);
      }
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

  async function placesOf({ applicantId, purpose }: ConsentRow): Promise<Places> {
    const remains = await remainsOf(db.sql, applicantId);
    return Object.fromEntries(
      (withdrawnPlaces[purpose] ?? []).map((place) => [place, remains[place] === 0 ? 'gone' : 'left']),
    );
  }

  async function issueReceipt(id: ConsentId, at: Date): Promise<boolean> {
    const facts = await readConsentFacts(db.sql, id);
    if (!facts) return false;
    const { purpose, customerId, customerName, answerId, wording, wordingSha256, language } = facts;
    const receiptId = newReceiptId();
    const document = receiptDocument(await readPolicy(facts.at), deps.publicUrl, {
      receiptId,
      consentId: id,
      applicantId: facts.applicantId,
      purpose: purpose as ConsentPurposeId,
      employer: customerId && { id: customerId, name: customerName! },
      wording: { text: wording, sha256: wordingSha256, language },
      policyVersion: facts.policyVersion,
      served: answerId ? await servedWith(db.sql, answerId) : [],
      events: facts.events,
      issuedAt: at,
    });
    const jws = signReceipt(deps.receiptKey, document);
    return db.change(at, actor, async (tx, note) => {
      const isNew = await insertReceipt(tx, { id: receiptId, consentId: id, jws }, at);
      if (isNew) note({ event: 'receipt.issued', subject: facts.applicantId, facts: { purpose, receipt: receiptId } });
      return isNew;
    });
  }

  async function tell(notice: RecipientNotice, policy: Policy, at: Date): Promise<void> {
    const { id, contactId, customerId, attempts } = notice;
    const found = await findNotice(db.sql, id);
    if (!contactId || !found) return;
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

/** Where a consent works from now on. */
const givenPlaces: Record<string, Places> = {
  matching: { index: 'next-night' },
  publication: { page: 'as-chosen' },
};

/** What must be gone when a consent is withdrawn. */
const withdrawnPlaces: Record<string, (keyof Awaited<ReturnType<typeof remainsOf>>)[]> = {
  matching: ['matches', 'digests'],
  publication: ['publications'],
  'account-storage': ['matches', 'digests', 'publications', 'sessions', 'unrestricted'],
};

/** Told at once, reminded after the days of the policy and so many times; after that, or without an address, a person. */
function viewOfNotice(notice: RecipientNotice, policy: Policy, asOf: Date): NoticeView {
  const { id, customerNumber, state, attempts, toldAt, contactId } = notice;
  const base = { id, customerNumber, state, attempts };
  if (state === 'acknowledged' || state === 'impossible' || !contactId) return { ...base, next: null };
  const dueAt = toldAt ? addDays(toldAt, attempts * period(policy, 'recipient-reminder-days')) : asOf;
  const isOver = attempts >= period(policy, 'recipient-notice-times') && dueAt <= asOf;
  return { ...base, next: isOver ? null : momentOf(dueAt) };
}
