import { lastConsents } from '../db/consents';
import { consentPurposeIds } from '../policy/ids';
import { formatMoment } from '../text/format';
import { accountTexts } from '../text/site/account';
import type { PersonVisit } from './visit';
import { wordingOf } from './wordings';

/** Every purpose that asks consent: its state and since when, and one button. To give, the exact words stand beside it. */
export async function consentsOf(visit: PersonVisit) {
  const { deps, language, policy, person } = visit;
  const t = accountTexts[language].consents;
  const last = await lastConsents(deps.db.sql, person.id);
  return consentPurposeIds.map((purpose) => {
    const event = last.find((consent) => consent.purpose === purpose);
    const moment = event && formatMoment(event.at, language);
    const isLive = event?.event === 'given';
    return {
      purpose,
      title: policy.purposes[purpose].title[language],
      isLive,
      state: moment === undefined ? t.never : isLive ? t.given(moment) : t.withdrawn(moment),
      effect: t.effect[purpose],
      wording: wordingOf(visit, purpose),
      decision: isLive ? 'withdraw' : 'give',
      button: isLive ? t.withdraw : t.give,
    };
  });
}
