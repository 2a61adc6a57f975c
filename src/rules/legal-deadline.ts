import { Temporal } from '@js-temporal/polyfill';
import { holidaysOf } from './holidays';

/**
 * The last day on which an answer is in time, counted as Regulation (EEC, Euratom) 1182/71 counts months: the day of receipt is
 * left out (3(1)); the period ends on the same date, or on the last day of a month that lacks it (3(2)(c)); on a Saturday, a
 * Sunday or a public holiday it goes on to the next working day (3(4)).
 * @param receivedOn day in Brussels, `YYYY-MM-DD`
 * @returns a day, `YYYY-MM-DD`; it ends at its 24:00
 */
export function lastDayToAnswer(receivedOn: string, months: number): string {
  let day = Temporal.PlainDate.from(receivedOn).add({ months });
  while (!isWorkingDay(day)) day = day.add({ days: 1 });
  return day.toString();
}

const saturday = 6;

function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek < saturday && !holidaysOf(day.year).includes(day.toString());
}
