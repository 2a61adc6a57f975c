import { Temporal } from '@js-temporal/polyfill';
import { asList, asText } from './fields';

/** Dates before it are the zero of some system (0001, 1900, 1970), not of an ad or a contract. */
const firstYear = 1971;
const lastYear = 2199;

/** `YYYY-MM-DD` of a day that exists in the calendar; null for all else. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (year < firstYear || year > lastYear) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

/**
 * The day of a date in one of the forms seen in the wild: ISO 8601 with or without time and zone, 20260301, 2026/3/1, and day
 * before month as Belgium writes it (01/03/2026, 1-3-2026, 1.3.2026). The day is the one its writer wrote: reading the
 * usual 23:59:59Z as Brussels time would make the next day of it. Milliseconds and seconds since 1970 count in UTC.
 */
export function readDay(value: unknown): string | null {
  const [first] = asList(value);
  if (typeof first === 'number') return dayOfEpoch(first);
  const text = asText(first)?.slice(0, 64) ?? '';
  const yearFirst = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return calendarDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (dayFirst) return calendarDay(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  return /^\d{10}(?:\d{3})?$/.test(text) ? dayOfEpoch(Number(text)) : null;
}

function dayOfEpoch(amount: number): string | null {
  const epochMs = Math.abs(amount) < 1e11 ? amount * 1000 : amount;
  const date = new Date(epochMs);
  if (Number.isNaN(date.getTime())) return null;
  return calendarDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
