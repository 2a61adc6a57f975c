import { dayInBrussels, timeOnDay } from '../rules/calendar';
import { plusDays } from '../rules/retention/days';
import { startProcess } from '../temporal/processes';
import { type ProcessName, workflowIds } from '../types/messages';
import type { ScratchCompany } from './scratch-company';
import type { Nights } from './story';

/** What the schedules of a real company begin (workers/schedules.ts); the time-skipping server has no schedules. */
const nightly: { time: string; process: ProcessName; workflowId(scheduledAt: string): string; summary: string }[] = [
  { time: '00:30', process: 'sweepRetention', workflowId: workflowIds.sweep, summary: 'Nachtelijke blik' },
  { time: '03:15', process: 'matchNightly', workflowId: workflowIds.matching, summary: 'Nacht' },
];

const lookMs = 5_000;
const stillnessMs = 30_000;

/** Thrown when the clock cannot go on, because a process waits for something that does not come. */
export class ClockStandsStill extends Error {
  override name = 'ClockStandsStill';
}

/** Moves the clock of a company, and begins the nights on the way as the calendar says. */
export class StoryClock {
  /** What was begun last of each kind: it may not have its row yet. */
  readonly begun = new Map<ProcessName, string>();

  constructor(
    private readonly company: ScratchCompany,
    /** Until when the nights have been begun. */
    private passed: Date,
    private readonly nights: Nights,
    /** Lets the company do what is due; called after each beginning. */
    private readonly settle: () => Promise<void>,
  ) {}

  /** @throws ClockStandsStill */
  async moveTo(target: Date): Promise<void> {
    const named = new Set([dayInBrussels(this.passed), dayInBrussels(target)]);
    for (let day = dayInBrussels(this.passed); day <= dayInBrussels(target); day = plusDays(day, 1)) {
      if (this.nights === 'quarterly' && !isQuarterDay(day) && !named.has(day)) continue;
      for (const begins of nightly) {
        const scheduledAt = timeOnDay(day, begins.time);
        if (scheduledAt <= this.passed || scheduledAt > target) continue;
        await this.sleepUntil(scheduledAt);
        await this.begin(begins, scheduledAt);
        await this.settle();
      }
    }
    await this.sleepUntil(target);
    this.passed = target;
  }

  private async begin({ process, workflowId, summary }: (typeof nightly)[number], scheduledAt: Date): Promise<void> {
    const begun = {
      workflowType: process,
      workflowId: workflowId(scheduledAt.toISOString()),
      input: { scheduledAt: scheduledAt.toISOString() },
      summary: `${summary} · ${dayInBrussels(scheduledAt)}`,
    };
    await startProcess(this.company.client, begun);
    this.begun.set(process, begun.workflowId);
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

function isQuarterDay(day: string): boolean {
  return /-(01|04|07|10)-01$/.test(day);
}
