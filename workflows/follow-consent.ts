import { allHandlersFinished, condition, defineUpdate, setHandler } from '@temporalio/workflow';
import { type ConsentView, isOpen, nextTelling, type Places, showConsent } from '../src/rules/workflow/consent-sight';
import {
  type FollowConsentInput,
  type ImpossibleDecision,
  impossibleReasons,
  type NoticeDecision,
} from '../src/types/messages';
import { checkDecision, refuseUnless } from './decisions';
import { listen } from './news';
import { mailSteps, now, open, show, steps } from './steps';

const acknowledge = defineUpdate<string, [NoticeDecision]>('acknowledge');
const impossible = defineUpdate<string, [ImpossibleDecision]>('impossible');

/**
 * A consent that was given or withdrawn. The click itself made it true; this looks that it holds everywhere, issues the receipt, and
 * after a withdrawal tells every employer who received data, until each has acknowledged it or cannot be told.
 */
export async function followConsent({ consentId }: FollowConsentInput): Promise<string> {
  const news = listen();
  let view: ConsentView | null = null;

  const close = async (by: NoticeDecision | ImpossibleDecision) => {
    view = await steps.closeNotice({ consentId, ...by, asOf: now() });
    news.arrived();
    return view.notices.find(({ id }) => id === by.notice)?.state ?? 'gone';
  };
  const refuseUnlessOpen = ({ notice }: NoticeDecision) =>
    refuseUnless(view?.notices.some((one) => one.id === notice && isOpen(one)) ?? false, 'NOT_ALLOWED');
  setHandler(acknowledge, close, {
    validator: (...said) => {
      checkDecision(said, { notice: 'id' });
      refuseUnlessOpen(said[0]);
    },
    description: 'De werkgever liet weten dat hij het weet',
  });
  setHandler(impossible, close, {
    validator: (...said) => {
      checkDecision(said, { notice: 'id', reason: impossibleReasons });
      refuseUnlessOpen(said[0]);
    },
    description: 'De werkgever is niet te bereiken: zeg waarom',
  });

  await open('consents', consentId, [3, 18, 19, 20]);
  const places: Places = await steps.applyConsent({ consentId, asOf: now() });
  await steps.issueReceipts({ consentId, asOf: now() });
  view = await steps.readFollowing({ consentId, asOf: now() });
  while (view.notices.some(isOpen)) {
    show(showConsent(view, places));
    const next = nextTelling(view);
    if (next && next.at <= now()) await mailSteps.tellRecipients({ consentId, asOf: now() });
    else await news.until(next, 'Herinnering aan de werkgever');
    view = await steps.readFollowing({ consentId, asOf: now() });
  }
  show(showConsent(view, places));
  await condition(allHandlersFinished);
  return view.event;
}
