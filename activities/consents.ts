import { enforceWithdrawal } from '../src/db/consent-changes';
import { type ConsentRow, consentsOfAnswer, readConsent, remainsOf } from '../src/db/consents';
import { servedWith } from '../src/db/notices';
import { insertReceipt, newReceiptId, readConsentFacts } from '../src/db/receipts';
import type { ConsentPurposeId } from '../src/policy/ids';
import { receiptDocument } from '../src/policy/receipt';
import { signReceipt } from '../src/policy/receipt-file';
import type { Places } from '../src/rules/workflow/consent-sight';
import type { ConsentId } from '../src/types/ids';
import type { Dependencies } from './index';

interface Step {
  consentId: string;
  asOf: string;
}

const actor = 'follow-consent';

export function createConsentActivities(deps: Dependencies) {
  const { db, readPolicy } = deps;

  return {
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
