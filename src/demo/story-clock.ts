import { addDays, dayInBrussels, timeOnDay } from '../rules/calendar';
import { startProcess } from '../temporal/processes';
import { nightId } from './drain';
import type { ScratchCompany } from './scratch-company';

/** When the schedule of a real company begins a night (workers/schedules.ts); the time-skipping server has no schedules. */
const nightTime = '03:15';

const lookMs = 5_000;
const stillnessMs = 30_000;

/** Thrown when the clock cannot go on, because a process waits for something that does not come. */
export class ClockStandsStill extends Error {
  override name = 'ClockStandsStill';
}

/** Moves the clock of a company, and begins the nights on the way as the calendar says. */
export class StoryClock {
  lastNight: string | null = null;

  constructor(
    private readonly company: ScratchCompany,
    /** Until when the nights have been begun. */
    private passed: Date,
    /** Lets the company do what is due; called after each night has begun. */
    private readonly settle: () => Promise<void>,
  ) {}

  /** @throws ClockStandsStill */
  async moveTo(target: Date): Promise<void> {
    for (let night = nextNight(this.passed); night <= target; night = nextNight(night)) {
      await this.sleepUntil(night);
      await this.beginNight(night);
      this.passed = night;
      await this.settle();
    }
    await this.sleepUntil(target);
    this.passed = target;
  }

  private async beginNight(scheduledAt: Date): Promise<void> {
    const workflowId = nightId(scheduledAt);
    const input = { scheduledAt: scheduledAt.toISOString() };
    const summary = `Nacht ${dayInBrussels(scheduledAt)}`;
    await startProcess(this.company.client, { workflowType: 'matchNightly', workflowId, input, summary });
    this.lastNight = workflowId;
  }

  private async sleepUntil(target: Date): Promise<void> {
    const from = await this.company.clock.now();
    const ms = target.getTime() - from.getTime();
    if (ms <= 0) return;
    let hasArrived = false;
    const sleeping = this.company.sleep(ms).then(() => void (hasArrived = true));
    await Promise.race([sleeping, this.watch(from, () => hasArrived)]);
  }

  /** While a step is carried out the clock goes at the pace of the world. A step that never ends would hold it for ever. */
  private async watch(from: Date, hasArrived: () => boolean): Promise<void> {
    let [seen, sinceMs] = [from.getTime(), performance.now()];
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, lookMs).unref());
      if (hasArrived()) return;
      const now = (await this.company.clock.now()).getTime();
      const hasSkipped = now - seen > (performance.now() - sinceMs) * 2;
      if (hasSkipped) [seen, sinceMs] = [now, performance.now()];
      else if (performance.now() - sinceMs > stillnessMs) throw new ClockStandsStill();
    }
  }
}

function nextNight(after: Date): Date {
  const today = timeOnDay(dayInBrussels(after), nightTime);
  return today > after ? today : timeOnDay(dayInBrussels(addDays(after, 1)), nightTime);
}
