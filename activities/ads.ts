import { type AdRecord, markAd, readAdText, recordLint, refuseAd, restrictAdContacts } from '../src/db/ads';
import type { Note, Tx } from '../src/db/connect';
import { recordContactsShown } from '../src/db/disclosures';
import { orderMail } from '../src/db/onboarding';
import { adState, contractRefusal } from '../src/rules/ad-state';
import { contractBegin, lastDayOf } from '../src/rules/ad-term';
import { dayInBrussels } from '../src/rules/calendar';
import { codesOf, lintAd } from '../src/rules/linter/lint-ad';
import { isOpen } from '../src/rules/workflow/ad-moves';
import type { AdView } from '../src/rules/workflow/ad-sight';
import { type AdStep, createAdChange } from './ad-view';
import type { Dependencies } from './index';

export function createAdActivities(deps: Dependencies) {
  const change = createAdChange(deps);

  return {
    /** [8] No ad without contract, term and agreed contact person: refuses what has none, also after a change of contract. */
    checkContract: (step: AdStep): Promise<AdView> =>
      change(step, 'publish-ad', async (tx, note, ad, at) => {
        if (!isOpen(adState(ad, at))) return;
        const refusal = contractRefusal(ad, dayInBrussels(at), lastDayOf(ad.endsAt));
        if (!refusal) return;
        await refuseAd(tx, ad.id, refusal);
        note({ event: 'ad.refused', subject: ad.id, facts: { code: refusal } });
        await tellRefusal(tx, ad, at);
      }),

    /** [9][14] Reads the present text: what may never be placed is refused, what a person must judge waits for one. */
    lintAd: (step: AdStep): Promise<AdView> =>
      change(step, 'publish-ad', async (tx, note, ad, at) => {
        const before = adState(ad, at);
        if (!isOpen(before) || ad.lintedAt) return;
        await readAndJudge(tx, note, ad, at);
        // What an import held back, and nothing here flags, is on the site again from this moment.
        if (before === 'review') await recordContactsShown(tx, note, ad.id, at);
      }),

    /** [9] From now on the ad is on the site. */
    makeAdVisible: (step: AdStep): Promise<AdView> =>
      change(step, 'publish-ad', async (tx, note, ad, at) => {
        const isWaiting = !ad.lintedAt || contractBegin(ad.contractStartsOn) > at;
        if (isWaiting || adState(ad, at) !== 'ordered') return;
        await markAd(tx, ad.id, 'publishedAt', at);
        note({ event: 'ad.published', subject: ad.id, facts: { endsAt: ad.endsAt.toISOString() } });
        await recordContactsShown(tx, note, ad.id, at);
      }),

    /** [34] The term is over or the ad came down before: the moment is recorded; the public saw it go by the date itself. */
    expireAd: (step: AdStep): Promise<AdView> =>
      change(step, 'publish-ad', async (tx, note, ad, at) => {
        if (ad.expiredAt || adState(ad, at) !== 'closed') return;
        await markAd(tx, ad.id, 'expiredAt', at);
        note({
          event: 'ad.expired',
          subject: ad.id,
          facts: { cause: causeOf(ad), endsAt: ad.endsAt.toISOString() },
        });
      }),

    /** Contact fields are stored only from now on, until they are destroyed. */
    archiveAd: (step: AdStep): Promise<AdView> =>
      change(step, 'publish-ad', async (tx, note, ad, at) => {
        if (adState(ad, at) !== 'closed') return;
        const restricted = await restrictAdContacts(tx, ad.id, at);
        await markAd(tx, ad.id, 'archivedAt', at);
        note({ event: 'ad.archived', subject: ad.id, facts: { contactsRestricted: restricted } });
      }),
  };
}

/** The linter's verdict on the text as it is now. Only codes are stored: the words stand in the text. */
export async function readAndJudge(tx: Tx, note: Note, ad: AdRecord, at: Date): Promise<void> {
  const text = (await readAdText(tx, ad.id))!;
  const codes = codesOf(lintAd(text, { declaredVacancy: ad.isDeclared }));
  await recordLint(tx, ad.id, codes, at);
  note({ event: 'ad.linted', subject: ad.id, facts: { ...codes } });
  const [code] = codes.refuse;
  if (!code) return;
  await refuseAd(tx, ad.id, code);
  note({ event: 'ad.refused', subject: ad.id, facts: { code } });
  await tellRefusal(tx, ad, at);
}

/** The agreed contact person hears once that the ad is not placed, and why: the words are found when the mail leaves. */
export async function tellRefusal(tx: Tx, ad: AdRecord, at: Date): Promise<void> {
  await orderMail(tx, { kind: 'ad-refused', dedupeKey: ad.id, contactId: ad.contactId, about: ad.id }, at);
}

function causeOf(ad: AdRecord): string {
  if (ad.filledAt) return 'filled';
  return ad.withdrawnAt ? 'relevance-lost' : 'term-over';
}
