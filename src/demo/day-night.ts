import type { MatchRunId } from '../types/ids';
import { Temporal } from '@js-temporal/polyfill';
import type { NightAccount } from '../text/cli/matching';
import { findNight } from '../db/lookups';
import { readNight } from '../db/nights';
import { countOutcomes } from '../db/digests';
import { timeOnDay } from '../rules/calendar';
import { dayTexts as t } from '../text/demo';
import type { DayContext } from './day-context';
import { leaveDigests, type Person, stopDigests } from './day-person';
import { mailsLeft } from './day-applicants';
import type { ReceivedMail } from './inbox-reader';

/** Digests leave from this time of the business date on (the policy's `digest-from`). */
const morning = '06:30';

export interface NightDay {
  businessDate: string;
  /** Whether it was too late in the day to mail without asking, so that a member of staff decided. */
  wasLate: boolean;
  id: MatchRunId;
  applicants: number;
  ads: number;
  matches: number;
  outcomes: Record<string, number>;
  digests: ReceivedMail[];
}

/**
 * Begins the night of today by hand, or that of yesterday when it is too early for digests. After the policy's hour it asks
 * a member of staff before it mails, as every late night does; the demo decides as she would.
 */
export async function matchTonight(day: DayContext, now: Date): Promise<NightDay> {
  const businessDate =
    now >= timeOnDay(day.today, morning)
      ? day.today
      : Temporal.PlainDate.from(day.today).subtract({ days: 1 }).toString();
  const { sql } = day.company;
  const account = await day.until('the night', async () => {
    const { exitCode, json } = await day.command('match', 'run', '--date', businessDate);
    return exitCode === 0 ? (json as NightAccount) : null;
  });
  day.progress(t.matched(account.applicants ?? 0, account.ads ?? 0, account.matches ?? 0));
  const wasLate = account.stage === 'late';
  if (wasLate) {
    await day.decide(account.workflowId, 'send-late');
    day.progress(t.lateDecided);
  }
  const id = await day.until('the night', () => findNight(sql, businessDate));
  const night = await day.until('the end of the night', async () => {
    const read = await readNight(sql, id);
    return read?.closedAt ? read : null;
  });
  const outcomes = await day.until('the outcomes', () => countOutcomes(sql, id));
  const digests = (await day.mails()).filter(({ headers }) => headers['list-unsubscribe'] !== undefined);
  day.progress(t.digestsArrived(digests.length));
  const { applicants, ads, matches } = night;
  return { businessDate, wasLate, id, applicants: applicants ?? 0, ads: ads ?? 0, matches, outcomes, digests };
}

/** In the morning some stop the mails with the one click; whose mail got lost (`uncertain`) does it on her page. */
export async function leaveByMail(day: DayContext, people: Person[], digests: ReceivedMail[]): Promise<void> {
  const leaving = people.filter(({ leavesDigests }) => leavesDigests);
  for (const person of leaving) {
    const header = digests.find(({ to }) => to === person.email)?.headers['list-unsubscribe'];
    if (header) await leaveDigests(day, person, header);
    else await stopDigests(day, person);
  }
  await mailsLeft(day, 'unsubscribed', leaving.length);
  day.progress(t.leftDigests(leaving.length));
}
