import { Temporal } from '@js-temporal/polyfill';
import { dayInBrussels, timeOnDay } from '../rules/calendar';

/** A moment of a story that cannot be read; `happened` is for the reader of the story. */
export class UnreadableMoment extends Error {
  override name = 'UnreadableMoment';
}

const clock = String.raw`(\d{2}:\d{2})([+-]\d{2}:\d{2}|Z)?`;
const startsForm = new RegExp(`^(?:(\\d+) days? (before|after) )?([a-z-]+|\\d{4}-\\d{2}-\\d{2})(?:[ T]${clock})?$`);
const dayForm = new RegExp(`^day (\\d+)(?: ${clock})?$`);
const yearForm = new RegExp(`^year (\\d+) (\\d{2}-\\d{2})(?: ${clock})?$`);
const dateForm = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})(?:[ T]${clock})?$`);
const clockForm = new RegExp(`^${clock}$`);

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Days with a name. A story that uses one never goes out of date: it is always the next such day. */
const namedDays: Record<string, (day: Temporal.PlainDate) => boolean> = {
  tomorrow: () => true,
  'october-night': (day) => isLastSunday(day, 10),
  'march-night': (day) => isLastSunday(day, 3),
  'leap-day': ({ month, day }) => month === 2 && day === 29,
  'new-year': ({ month, day }) => month === 1 && day === 1,
  ...Object.fromEntries(
    weekdays.map((name, index) => [name, (day: Temporal.PlainDate) => day.dayOfWeek === index + 1]),
  ),
};

/** Where a story begins when it does not say so. */
export const usualStart = 'tomorrow 08:00';

/**
 * Reads `starts:`, e.g. `1 day before october-night 12:00` or `2027-03-01 09:00`; without a time it is the day's first instant.
 * @param now of the machine: the clock of a story only goes forward
 * @throws UnreadableMoment
 */
export function startOf(text: string, now: Date): Date {
  const [, count = '0', direction, day = '', time = '00:00', offset] = startsForm.exec(text) ?? [];
  const shift = (direction === 'before' ? -1 : 1) * Number(count);
  const instant = (date: string) =>
    instantOf(Temporal.PlainDate.from(date).add({ days: shift }).toString(), time, offset);
  if (/^\d/.test(day)) {
    const start = instant(existing(day));
    if (start <= now) throw new UnreadableMoment(`ligt voor de klok van deze machine (${dayInBrussels(now)})`);
    return start;
  }
  const isNamed = namedDays[day];
  if (!isNamed) throw new UnreadableMoment(`is geen begin. ${startsHelp}`);
  const tomorrow = Temporal.PlainDate.from(dayInBrussels(now)).add({ days: 1 });
  for (let date = tomorrow; ; date = date.add({ days: 1 })) {
    const start = isNamed(date) ? instant(date.toString()) : now;
    if (start > now) return start;
  }
}

/**
 * Reads `at:`: `day 2 06:30` (day 1 is the day of the start), `year 3 02-28 06:30` (year 1 is that of the start), `2027-03-01 06:30`,
 * or `06:30`, the next time the clock says so.
 * A time that an October night has twice takes its offset: `day 2 02:30+01:00`.
 * @throws UnreadableMoment
 */
export function momentAt(text: string, start: Date, now: Date): Date {
  const counted = countedDay(text, start);
  if (counted?.time !== undefined) return instantOf(counted.day, counted.time, counted.offset);
  const [, date, ...dateTime] = dateForm.exec(text) ?? [];
  if (date !== undefined && dateTime[0] !== undefined) return instantOf(existing(date), ...timeOf(dateTime));
  const [, time, offset] = clockForm.exec(text) ?? [];
  if (time === undefined) throw new UnreadableMoment(`is geen moment. ${atHelp}`);
  const today = instantOf(dayInBrussels(now), time, offset);
  if (today >= now) return today;
  return instantOf(Temporal.PlainDate.from(dayInBrussels(now)).add({ days: 1 }).toString(), time, offset);
}

/**
 * What `{{day 2}}` and `{{year 3 02-28}}` (a date), and `{{day 2 06:30}}` (an instant) stand for; null for any other name.
 * @throws UnreadableMoment
 */
export function dayValue(name: string, start: Date): string | null {
  const counted = countedDay(name, start);
  if (!counted) return null;
  const { day, time, offset } = counted;
  return time === undefined ? day : instantOf(day, time, offset).toISOString();
}

const startsHelp = 'Zo kan het: tomorrow 08:00; monday 09:00; 1 day before october-night 12:00; 2027-03-01 09:00';
const atHelp = 'Zo kan het: day 2 06:30; year 3 02-28 06:30; 06:30; 2027-03-01 06:30';

interface CountedDay {
  day: string;
  time: string | undefined;
  offset: string | undefined;
}

/** A day told by its distance from the start, with or without a time; null for any other text. */
function countedDay(text: string, start: Date): CountedDay | null {
  const [, number, time, offset] = dayForm.exec(text) ?? [];
  if (number !== undefined) return { day: dayNumber(start, Number(number)), time, offset };
  const [, year, date, yearTime, yearOffset] = yearForm.exec(text) ?? [];
  if (year === undefined) return null;
  const counted = Number(dayInBrussels(start).slice(0, 4)) + Number(year) - 1;
  return { day: existing(`${counted}-${date}`), time: yearTime, offset: yearOffset };
}

function dayNumber(start: Date, number: number): string {
  return Temporal.PlainDate.from(dayInBrussels(start))
    .add({ days: number - 1 })
    .toString();
}

function timeOf([time, offset]: (string | undefined)[]): [string, string | undefined] {
  return [time!, offset];
}

function instantOf(day: string, time: string, offset: string | undefined): Date {
  try {
    return offset === undefined
      ? timeOnDay(day, time)
      : new Date(Temporal.Instant.from(`${day}T${time}${offset}`).toString());
  } catch {
    throw new UnreadableMoment('is geen tijd van de klok');
  }
}

function existing(day: string): string {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString();
  } catch {
    throw new UnreadableMoment('is geen dag van de kalender');
  }
}

function isLastSunday(day: Temporal.PlainDate, month: number): boolean {
  return day.month === month && day.dayOfWeek === 7 && day.add({ days: 7 }).month !== month;
}
