import { allHandlersFinished, condition, defineUpdate, setHandler, sleep, workflowInfo } from '@temporalio/workflow';
import type { NightView } from '../activities';
import type { MatchNightlyInput, StaffDecision } from '../src/types/messages';
import { showNight, type NightProgress } from '../src/rules/workflow/night-sight';
import { checkStaff, refuseUnless } from './decisions';
import { listen } from './news';
import { scheduledStart } from './scheduled-start';
import { bulkSteps, matchingSteps, now, open, show, steps } from './steps';

const pause = defineUpdate<string, [StaffDecision]>('pause');
const resume = defineUpdate<string, [StaffDecision]>('resume');
const sendLate = defineUpdate<string, [StaffDecision]>('send-late');
const skipLate = defineUpdate<string, [StaffDecision]>('skip-late');

/** Shards at work at the same time. */
const window = 4;

/** Before digests are offered again to servers that asked to come back. */
const deferral = '5 minutes';

/**
 * A night of matching: freeze who and what takes part, match in shards, publish at once, and mail digests in the morning, with
 * consent asked again at the moment of mailing. A business date has one night; one that comes late, or is kept until it is
 * late by a mail server, asks before it mails.
 */
export async function matchNightly(input: MatchNightlyInput = {}): Promise<NightProgress['outcomes']> {
  const news = listen();
  let isDecided = false;
  const progress: NightProgress = { stage: 'freezing', shardsDone: 0, outcomes: {}, mails: {}, paused: false };
  let night: NightView | null = null;
  const report = () => night && show(showNight(night, progress));

  const setPaused = (value: boolean) => () => {
    progress.paused = value;
    report();
    return value ? 'paused' : 'resumed';
  };
  const decideLate = (decision: 'send' | 'skip') => async (by: StaffDecision) => {
    await steps.recordLateDecision({ nightId: night!.id, decision, staff: by.staff, asOf: now() });
    isDecided = true;
    return decision;
  };
  const when =
    (allowed: () => boolean) =>
    (...said: [StaffDecision]) => {
      checkStaff(said);
      refuseUnless(allowed(), 'NOT_ALLOWED');
    };
  const isLate = () => progress.stage === 'late' && !isDecided;
  setHandler(pause, setPaused(true), {
    validator: when(() => !progress.paused),
    description: 'Pauzeer na de lopende partij',
  });
  setHandler(resume, setPaused(false), { validator: when(() => progress.paused), description: 'Ga verder' });
  setHandler(sendLate, decideLate('send'), { validator: when(isLate), description: 'Mail deze late nacht toch' });
  setHandler(skipLate, decideLate('skip'), {
    validator: when(isLate),
    description: 'Sluit deze late nacht zonder mail',
  });

  /** A night that is too late asks, and waits until a member of staff has decided. */
  const askIfLate = async ({ id, digestsUntil, undecidedUntil }: NightView) => {
    if (isDecided || now() <= digestsUntil.at) return;
    progress.stage = 'late';
    report();
    // Nobody decided all day: no mail, so that the next night is not kept waiting.
    if (!(await condition(() => isDecided, Math.max(1, Date.parse(undecidedUntil.at) - Date.now())))) {
      await steps.recordLateDecision({ nightId: id, decision: 'skip', staff: null, asOf: now() });
      isDecided = true;
    }
    progress.stage = 'digests';
    report();
  };

  const scheduledAt = input.scheduledAt ?? scheduledStart() ?? workflowInfo().startTime.toISOString();
  await open('matching', workflowInfo().workflowId, [11, 18]);
  night = await steps.openNight({ scheduledAt, asOf: now() });
  if (night.closed) return (report(), progress.outcomes);
  report();

  night = await matchingSteps.freezeNight({ nightId: night.id, asOf: now() });
  progress.stage = 'matching';
  for (let first = 0; first < night.shards; first += window) {
    await condition(() => !progress.paused);
    const shards = Array.from({ length: Math.min(window, night.shards - first) }, (_, index) => first + index);
    await Promise.all(shards.map((shard) => matchingSteps.matchShard({ nightId: night!.id, shard, asOf: now() })));
    progress.shardsDone += shards.length;
    report();
  }
  night = await steps.publishNight({ nightId: night.id, asOf: now() });

  progress.stage = 'published';
  report();
  while ((await news.until(night.digestsFrom, 'Digests vanaf')) === 'news');
  if (night.applicants > 0) await askIfLate(night);

  progress.stage = 'digests';
  for (let decided = -1; decided !== 0;) {
    await condition(() => !progress.paused);
    ({ decided, outcomes: progress.outcomes } = await steps.queueDigests({ nightId: night.id, asOf: now() }));
    report();
  }
  for (let left = true; left;) {
    await condition(() => !progress.paused);
    const until = isDecided ? null : night.digestsUntil.at;
    const sent = await bulkSteps.sendDigests({ nightId: night.id, until, asOf: now() });
    ({ left, mails: progress.mails } = sent);
    report();
    if (!left || sent.progressed) continue;
    if (!isDecided && now() > night.digestsUntil.at) await askIfLate(night);
    else await sleep(deferral, { summary: 'Servers vroegen later terug te komen' });
  }
  await steps.closeNight({ nightId: night.id, asOf: now() });
  progress.stage = 'closed';
  report();
  await condition(allHandlersFinished);
  return progress.outcomes;
}
