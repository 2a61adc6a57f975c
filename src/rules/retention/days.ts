import type { Day } from '../../types/retention';

export function plusDays(day: Day, days: number): Day {
  const { year, month, date } = parts(day);
  return dayOf(year, month, date + days);
}

/** The same date some months later, or the last day of a month that lacks it (Regulation 1182/71, 3(2)(c)). */
export function plusMonths(day: Day, months: number): Day {
  const { year, month, date } = parts(day);
  const lastDate = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate();
  return dayOf(year, month + months, Math.min(date, lastDate));
}

/** The same date some years later; 29 February becomes 28 February where the year has none. */
export function plusYears(day: Day, years: number): Day {
  return plusMonths(day, 12 * years);
}

export function endOfYear(day: Day, years = 0): Day {
  return dayOf(yearOf(day) + years, 11, 31);
}

export function yearOf(day: Day): number {
  return parts(day).year;
}

export function latest(...days: [Day, ...Day[]]): Day {
  return days.reduce((last, day) => (day > last ? day : last));
}

function parts(day: Day): { year: number; month: number; date: number } {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) throw new RangeError('not a calendar day');
  return { year, month: month - 1, date };
}

function dayOf(year: number, month: number, date: number): Day {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}
