import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy, type ScheduleOptions } from '@temporalio/client';
import { processDetails } from '../src/temporal/processes';
import type { ProcessName } from '../src/types/messages';

/** Every schedule of the company. No hour between 01:00 and 02:59: Brussels has those twice or not at all on two nights a year. */
const schedules: {
  id: string;
  hour: number;
  minute: number;
  process: ProcessName;
  workflowId: string;
  summary: string;
}[] = [
  {
    id: 'matching',
    hour: 3,
    minute: 15,
    process: 'matchNightly',
    workflowId: 'matching',
    summary: 'Nacht · sollicitanten en vacatures',
  },
  {
    id: 'sweep',
    hour: 0,
    minute: 30,
    process: 'sweepRetention',
    workflowId: 'sweep',
    summary: 'Nachtelijke blik · wat aan de beurt is',
  },
  {
    // After the night was frozen and before people are at work.
    id: 'controls',
    hour: 4,
    minute: 45,
    process: 'runControls',
    workflowId: 'controls',
    summary: 'Controles · kopie, proef, anker, wat te laat is',
  },
];

/** Makes each schedule, or brings it up to date and leaves what operators did to it: a pause stays a pause. */
export async function ensureSchedules(client: Client): Promise<void> {
  for (const { id, hour, minute, process, workflowId, summary } of schedules) {
    const wanted = {
      spec: { calendars: [{ hour, minute, comment: 'Brussels' }], timezone: 'Europe/Brussels' },
      action: {
        type: 'startWorkflow',
        workflowType: process,
        workflowId,
        taskQueue: 'core',
        args: [{}],
        staticSummary: summary,
        staticDetails: processDetails[process],
      },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '12 hours', pauseOnFailure: false },
    } satisfies Omit<ScheduleOptions, 'scheduleId'>;
    try {
      await client.schedule.create({ scheduleId: id, ...wanted });
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
      await client.schedule.getHandle(id).update(({ state }) => ({ ...wanted, state }));
    }
  }
}
