import { Temporal } from '@js-temporal/polyfill';
import type { Moment } from '../types/messages';

/** The company's days begin and end in Brussels, whatever the server thinks. */
const zone = 'Europe/Brussels';

/** The calendar day in Brussels at an instant, `YYYY-MM-DD`. */
export function dayInBrussels(at: Date): string {
  return zoned(at).toPlainDate().toString();
}

/** 24:00 of a day: the first instant that no longer belongs to it, also when the clock changes that night. */
export function endOfDay(day: string): Date {
  return dateOf(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone));
}

/** A time of the clock on a day. A time that does not exist that day (March) becomes the one an hour later. */
export function timeOnDay(day: string, time: string): Date {
  return dateOf(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }),
  );
}

/** The same time of the clock some days later: a period in days is calendar days, not multiples of 24 hours. */
export function addDays(at: Date, days: number): Date {
  return dateOf(zoned(at).add({ days }));
}

export function addMinutes(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}

/** True for a real calendar day from 1900 on, written `YYYY-MM-DD`: an earlier one is a slip, and PostgreSQL knows no year 0. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1900') return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** An instant for a process, with the words operators read; processes do no calendar arithmetic themselves. */
export function momentOf(at: Date): Moment {
  return { at: at.toISOString(), shown: showInBrussels(at) };
}

const weekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

/** `zo 25-10-2026 03:15`, and midnight as the end of the day before: `za 24-10-2026 24:00`. */
export function showInBrussels(at: Date): string {
  const time = zoned(at);
  const midnight = time.hour === 0 && time.minute === 0 && time.second === 0;
  const day = midnight ? time.subtract({ hours: 1 }) : time;
  const clock = midnight ? '24:00' : time.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${weekdays[day.dayOfWeek - 1]} ${day.day}-${day.month}-${day.year} ${clock}`;
}

function zoned(at: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
}

function dateOf(time: Temporal.ZonedDateTime): Date {
  return new Date(time.epochMilliseconds);
}
