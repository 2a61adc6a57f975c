import type { Day } from '../../types/retention';
import { plusDays } from '../retention/days';

/** Monday of the ISO 8601 week that a day is in. */
export function weekOf(day: Day): Day {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return plusDays(day, -sinceMonday);
}

/** `2026-W01`. A week belongs to the year, and here to the month, of its Thursday (ISO 8601). */
export function weekName(monday: Day): string {
  const thursday = plusDays(monday, 3);
  const year = thursday.slice(0, 4);
  const dayOfYear = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}

export function monthName(monday: Day): string {
  return plusDays(monday, 3).slice(0, 7);
}

/** Monday of the last week that may be counted: the one before the last, so that an objection has a week to come first. */
export function lastRipeWeek(today: Day): Day {
  return plusDays(weekOf(today), -14);
}

/** A week, or the weeks of a month, that is counted at once and never again. */
export interface DuePeriod {
  period: string;
  weeks: Day[];
  /** After its month nothing waits any more: what is too little then is dropped. */
  isLast: boolean;
}

/**
 * What is to be counted now: every ripe week, then every month whose weeks are all ripe.
 * @param weeks Mondays of the weeks of which events stand
 * @param closed periods that were counted before
 */
export function duePeriods(weeks: readonly Day[], closed: ReadonlySet<string>, today: Day): DuePeriod[] {
  const ripe = lastRipeWeek(today);
  const past = weeks.filter((week) => week <= ripe).toSorted();
  const nextMonth = monthName(plusDays(ripe, 7));
  const months = [...new Set(past.map(monthName))].filter((month) => month < nextMonth);
  return [
    ...past.map((week) => ({ period: weekName(week), weeks: [week], isLast: false })),
    ...months.map((period) => ({ period, weeks: past.filter((week) => monthName(week) === period), isLast: true })),
  ].filter(({ period }) => !closed.has(period));
}
