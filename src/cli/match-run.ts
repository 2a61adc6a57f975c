import { setTimeout as sleep } from 'node:timers/promises';
import { countOutcomes } from '../db/digests';
import { findNight } from '../db/lookups';
import { readNight } from '../db/nights';
import { timeOfDay } from '../policy/purposes';
import { dayInBrussels, timeOnDay } from '../rules/calendar';
import { startProcess } from '../temporal/processes';
import { type NightAccount, nightStageWords, nightText } from '../text/cli/matching';
import { workflowIds } from '../types/messages';
import { type OpenCompany, withCompany, withTemporal } from './company';
import { type Answer, type Io, progressLine } from './io';
import { processStates } from './process-states';
import { Refusal } from './refusal';

/** When the schedule would start it: the same planned instant makes it the same night. */
const plannedTime = '03:15';

const pollMs = 300;
const workerWithinMs = 60_000;

/** From then on the night waits for the morning or for a person, or is done. */
const settled = ['published', 'late', 'paused', 'closed'];

const two = (number: number) => String(number).padStart(2, '0');

/** @param date business date in Brussels; null = today */
export function runNight(io: Io, date: string | null, wait: boolean): Promise<Answer> {
  return withCompany(io, 'matching', (company) =>
    withTemporal(company.config, async (client) => {
      const today = dayInBrussels(company.at);
      const businessDate = date ?? today;
      // Lived today, the night of tomorrow would be spent.
      if (businessDate > today) throw new Refusal('in-the-future', { option: '--date' });
      const planned = timeOnDay(businessDate, plannedTime);
      const workflowId = workflowIds.matching(planned.toISOString());
      await startProcess(client, {
        workflowType: 'matchNightly',
        workflowId,
        input: { scheduledAt: planned.toISOString() },
        summary: `Nacht ${businessDate} · met de hand begonnen`,
      });
      const { hour, minute } = timeOfDay(await company.readPolicy(company.at), 'digest-from');
      const digestsFrom = timeOnDay(businessDate, `${two(hour)}:${two(minute)}`);
      const stageNow = async () => {
        const [state] = await processStates(client, [workflowId]);
        const { status, stage } = state!;
        if (status === 'COMPLETED') return 'closed';
        if (status !== 'RUNNING') throw new Refusal('night-ended-badly', { status });
        // For a moment every night is published, also one whose digests leave at once.
        const due = stage === 'published' && (await company.clock.now()) >= digestsFrom;
        return due ? 'digests' : (stage ?? 'waiting');
      };
      const stage = wait ? await untilSettled(io, stageNow) : await stageNow();
      const account = await accountOf(company, { businessDate, workflowId, stage });
      return { json: account, text: nightText(account) };
    }),
  );
}

async function untilSettled(io: Io, stageNow: () => Promise<string>): Promise<string> {
  const progress = progressLine(io);
  const beganMs = performance.now();
  for (;;) {
    const stage = await stageNow();
    if (settled.includes(stage)) {
      progress.clear();
      return stage;
    }
    if (stage === 'waiting' && performance.now() - beganMs > workerWithinMs) throw new Refusal('worker-missing', {});
    progress.show(nightStageWords[stage] ?? stage);
    await sleep(pollMs);
  }
}

async function accountOf(
  { db }: OpenCompany,
  known: Pick<NightAccount, 'businessDate' | 'workflowId' | 'stage'>,
): Promise<NightAccount> {
  const id = await findNight(db.sql, known.businessDate);
  const night = id && (await readNight(db.sql, id));
  const { undecided: _, ...outcomes } = id ? await countOutcomes(db.sql, id) : {};
  return {
    ...known,
    applicants: night?.applicants ?? null,
    ads: night?.ads ?? null,
    matches: night?.publishedAt ? night.matches : null,
    outcomes: outcomes as Record<string, number>,
  };
}
