import { addDays, dayInBrussels, timeOnDay } from './calendar';

/** The last day of an ad in Brussels: it ends at 24:00 of it. */
export function lastDayOf(endsAt: Date): string {
  return dayInBrussels(new Date(endsAt.getTime() - 1));
}

/** When the contract lets the ad on the site: 0:00 of its first day in Brussels. */
export function contractBegin(contractStartsOn: string): Date {
  return timeOnDay(contractStartsOn, '00:00');
}

const suggestedDays = 30;

/**
 * The last days that an extension may ask, within the contract (promise 8).
 * @returns null where the contract leaves no day after the present last one
 */
export function extensionRoom(
  lastDay: string,
  contractEndsOn: string,
): { earliest: string; latest: string; suggested: string } | null {
  if (lastDay >= contractEndsOn) return null;
  const later = laterDay(lastDay, suggestedDays);
  const suggested = later < contractEndsOn ? later : contractEndsOn;
  return { earliest: laterDay(lastDay, 1), latest: contractEndsOn, suggested };
}

export type Reminder = 'first' | 'last';

/** One mail for each reminder of each end: the same key is never mailed twice. */
export function reminderKey(adId: string, lastDay: string, reminder: Reminder): string {
  return `${adId}/${lastDay}/${reminder}`;
}

/** Someone of the employer reads it then. */
const reminderTime = '09:00';

/**
 * Which reminder an employer must get now, and when the next one is due.
 * @param days how many days before the last day (policy)
 * @param since from when this end was known and the ad was on the site: reminders before that make no sense any more
 * @param isSent whether a reminder of this end was mailed
 */
export function reminderPlan(
  lastDay: string,
  days: Record<Reminder, number>,
  { since, asOf, isSent }: { since: Date; asOf: Date; isSent: (reminder: Reminder) => boolean },
): { due: Reminder | null; next: Date | null } {
  const moments = (['first', 'last'] as const)
    .map((reminder) => ({ reminder, at: timeOnDay(laterDay(lastDay, -days[reminder]), reminderTime) }))
    .filter(({ at }) => at > since);
  // A process that slept through the first reminder sends the last one only.
  const reached = moments.findLast(({ at }) => at <= asOf);
  const due = reached && !isSent(reached.reminder) ? reached.reminder : null;
  return { due, next: moments.find(({ at }) => at > asOf)?.at ?? null };
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function laterDay(day: string, days: number): string {
  return dayInBrussels(addDays(timeOnDay(day, '12:00'), days));
}
