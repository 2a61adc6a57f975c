import { type LastConsent, lastConsents } from '../db/consents';
import { type ConsentPurposeId, consentPurposeIds } from '../policy/ids';
import { isOffered } from '../policy/purposes';
import { formatMoment } from '../text/format';
import { consentTexts } from '../text/site/consents';
import type { PersonVisit } from './visit';
import { wordingOf } from './wordings';

const sharing = 'sharing-with-customers';

/** Every purpose that asks consent: its state and since when, and one button. To give, the exact words stand beside it. */
export async function consentsOf(visit: PersonVisit) {
  const last = await lastConsents(visit.deps.db.sql, visit.person.id);
  return consentPurposeIds.flatMap((purpose) => {
    const events = last.filter((consent) => consent.purpose === purpose);
    if (purpose !== sharing) return [panelOf(visit, purpose, events[0] ?? null)];
    return [sharingPanel(visit, events), ...events.map((event) => panelOf(visit, purpose, event))];
  });
}

/** Sharing is asked per employer, where she applies: here it can only be withdrawn. */
function panelOf(visit: PersonVisit, purpose: ConsentPurposeId, event: LastConsent | null) {
  const { language, policy } = visit;
  const t = consentTexts[language];
  const employer = event?.customerName ?? null;
  const moment = event && formatMoment(event.at, language);
  const isLive = event?.event === 'given';
  const isLeaving = isLive && purpose === 'account-storage';
  const mayGive = !employer && isOffered(policy, purpose);
  return {
    key: event?.customerId ?? purpose,
    purpose,
    customer: event?.customerId ?? null,
    title: employer ? t.sharing.title(employer) : policy.purposes[purpose].title[language],
    isLive,
    state: !moment ? t.never : isLive ? t.given(moment) : t.withdrawn(moment),
    effect: isLive ? t.effect[purpose] : null,
    openWords: isLive ? t.open : null,
    wording: wordingOf(visit, purpose),
    leaveTo: isLeaving ? `/${language}/me/consents/storage` : null,
    decision: isLeaving || !(isLive || mayGive) ? null : isLive ? 'withdraw' : 'give',
    button: isLeaving ? t.leave : isLive ? t.withdraw : t.give,
  };
}

function sharingPanel(visit: PersonVisit, events: LastConsent[]) {
  const { language, policy } = visit;
  const t = consentTexts[language];
  return {
    key: sharing,
    purpose: sharing,
    customer: null,
    title: policy.purposes[sharing].title[language],
    isLive: false,
    state: events.length > 0 ? null : t.sharing.none,
    effect: t.sharing.ask,
    openWords: t.open,
    wording: wordingOf(visit, sharing),
    leaveTo: null,
    decision: null,
    button: null,
  };
}
