import { allHandlersFinished, condition, defineUpdate, setHandler } from '@temporalio/workflow';
import { promisesOfRequest, type RequestView, showAnswered, showRequest } from '../src/rules/workflow/request-sight';
import {
  type AnswerDataRequestInput,
  type EraseDecision,
  type ExtendDecision,
  identityProofs,
  type ReviewDecision,
  type StaffDecision,
} from '../src/types/messages';
import { checkDecision, checkStaff, refuseUnless } from './decisions';
import { listen } from './news';
import { now, open, show, steps } from './steps';

const take = defineUpdate<string, [StaffDecision]>('take');
const decide = defineUpdate<string, [ReviewDecision]>('decide');
const erase = defineUpdate<string, [EraseDecision]>('erase');
const extend = defineUpdate<string, [ExtendDecision]>('extend');

/**
 * What someone asks as of right, from receipt to answer: a person takes it up and decides within the month of GDPR 12(3), or
 * extends it in that month with a reason. It never decides by itself and never gives up: late, it says so until it is answered. An
 * erasure is granted once staff knows who asked; from then on the sweep watches its days.
 */
export async function answerDataRequest({ requestId }: AnswerDataRequestInput): Promise<string> {
  const news = listen();
  let request: RequestView | null = null;
  const isOpen = () => request?.state === 'open';
  const isReview = () => isOpen() && request!.content === 'human-review';
  const isErasure = () => isOpen() && request!.content === 'erase';
  const mayExtend = () => isReview() && !request!.isExtended && now() < request!.extendBy.at;
  const became = (view: RequestView) => {
    request = view;
    news.arrived();
    return view.outcome ?? 'open';
  };

  setHandler(take, async (by) => became(await steps.takeRequest({ requestId, ...by, asOf: now() })), {
    validator: (...said) => {
      checkStaff(said);
      refuseUnless(isOpen() && !request!.isTaken, 'NOT_ALLOWED');
    },
    description: 'Neem de vraag op',
  });
  setHandler(decide, async (by) => became(await steps.answerRequest({ requestId, ...by, asOf: now() })), {
    validator: (...said) => {
      checkDecision(said, { outcome: ['upheld', 'corrected'], note: 'id' });
      refuseUnless(isReview(), 'NOT_ALLOWED');
    },
    description: 'Antwoord: de vergelijking blijft, of is verbeterd',
  });
  setHandler(erase, async (by) => became(await steps.eraseRequested({ requestId, ...by, asOf: now() })), {
    validator: (...said) => {
      checkDecision(said, { identity: identityProofs });
      refuseUnless(isErasure(), 'NOT_ALLOWED');
    },
    description: 'Wis: meteen verborgen, vernietigd na de bedenktijd; zeg hoe u weet wie het vroeg',
  });
  setHandler(extend, async (by) => became(await steps.extendRequest({ requestId, ...by, asOf: now() })), {
    validator: (...said) => {
      checkDecision(said, { note: 'id' });
      refuseUnless(mayExtend(), 'NOT_ALLOWED');
    },
    description: 'Verleng met twee maanden, met reden, binnen de eerste maand',
  });

  request = await steps.readRequest({ requestId, asOf: now() });
  await open('requests', requestId, promisesOfRequest[request.content]);
  while (request.state === 'open') {
    show(showRequest(request, mayExtend()));
    await news.until(request.next, 'Volgende streefdag of termijn');
    request = await steps.readRequest({ requestId, asOf: now() });
  }
  show(showAnswered(request));
  await condition(allHandlersFinished);
  return request.outcome ?? 'gone';
}
