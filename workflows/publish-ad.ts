import { allHandlersFinished, condition, defineUpdate, setHandler } from '@temporalio/workflow';
import type { AdView } from '../activities';
import type { PublishAdInput, StaffDecision } from '../src/types/messages';
import { checkStaff, refuseUnless } from './decisions';
import { listen } from './news';
import { now, open, show, steps } from './steps';

const approve = defineUpdate<string, [StaffDecision]>('approve');
const reject = defineUpdate<string, [StaffDecision]>('reject');
const withdraw = defineUpdate<string, [StaffDecision]>('withdraw');

/**
 * An ad from order to archive: contract check, review where something was flagged, published for its term, gone at the end of its
 * last day in Brussels, its contact fields restricted. What the public sees follows from the dates this process writes.
 */
export async function publishAd({ adId }: PublishAdInput): Promise<string> {
  const news = listen();
  let ad: AdView | null = null;

  const decide = (decision: 'approve' | 'reject' | 'withdraw') => async (by: StaffDecision) => {
    ad = await steps.decideAd({ adId, decision, staff: by.staff, asOf: now() });
    news.arrived();
    return ad.state;
  };
  const validator =
    (stages: AdView['state'][]) =>
    (...said: [StaffDecision]) => {
      checkStaff(said);
      refuseUnless(ad !== null && stages.includes(ad.state), 'NOT_ALLOWED');
    };
  setHandler(approve, decide('approve'), { validator: validator(['review']), description: 'Keur de vacature goed' });
  setHandler(reject, decide('reject'), { validator: validator(['review']), description: 'Wijs de vacature af' });
  setHandler(withdraw, decide('withdraw'), {
    validator: validator(['review', 'published']),
    description: 'Haal de vacature van de site voor haar einde',
  });

  await open('ads', adId, [8, 9, 33, 34, 36]);
  ad = await steps.checkContract({ adId, asOf: now() });
  while (ad.state === 'ordered' || ad.state === 'review' || ad.state === 'published') {
    if (ad.state === 'ordered') {
      ad = await steps.makeAdVisible({ adId, asOf: now() });
      continue;
    }
    if (ad.state === 'review') showReview(ad);
    else showPublished(ad);
    await news.until(ad.endsAt, 'Einde van de laatste dag');
    ad = await steps.checkContract({ adId, asOf: now() });
  }
  if (ad.state === 'closed') {
    await steps.expireAd({ adId, asOf: now() });
    ad = await steps.archiveAd({ adId, asOf: now() });
  }
  showEnd(ad);
  await condition(allHandlersFinished);
  return ad.state;
}

const example = { staff: '00000000-0000-4000-8000-000000000000' };

function factsOf(ad: AdView): [string, string | number][] {
  return [
    ['Vacature', `V-${ad.number}`],
    ['Klant', `K-${ad.customerNumber}`],
    ['Einde', ad.endsAt.shown],
    ['Codes', ad.codes.join(', ') || 'geen'],
  ];
}

function showReview(ad: AdView): void {
  show({
    stage: 'review',
    next: 'Een medewerker keurt goed of wijst af; tot dan is de vacature niet zichtbaar',
    due: ad.endsAt,
    actor: 'medewerker',
    promises: [9],
    facts: factsOf(ad),
    steer: [
      { update: 'approve', json: example, effect: 'goedkeuren' },
      { update: 'reject', json: example, effect: 'afwijzen' },
      { update: 'withdraw', json: example, effect: 'intrekken' },
    ],
  });
}

function showPublished(ad: AdView): void {
  show({
    stage: 'published',
    next: 'Verdwijnt van de site en antwoordt 410',
    due: ad.endsAt,
    actor: 'niemand',
    promises: [9, 34],
    facts: factsOf(ad),
    steer: [{ update: 'withdraw', json: example, effect: 'nu van de site halen' }],
  });
}

function showEnd(ad: AdView): void {
  show({
    stage: ad.state,
    next:
      ad.state === 'archived'
        ? 'Contactgegevens zijn beperkt bewaard tot hun vernietiging'
        : 'Niets: de vacature komt niet op de site',
    due: null,
    actor: 'niemand',
    promises: ad.state === 'archived' ? [33, 34, 36] : [8],
    facts: factsOf(ad),
    steer: [],
    outcome: ad.state,
  });
}
