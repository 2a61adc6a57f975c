import { Temporal } from '@js-temporal/polyfill';

/** Fixed in the calendar, `MM-DD`: New Year, Labour Day, National Day, Assumption, All Saints, Armistice, Christmas. */
const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];

/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const afterEaster = [1, 39, 50];

/** The ten legal holidays of Belgium, `YYYY-MM-DD` (royal decree of 18 April 1974, article 1). */
export function holidaysOf(year: number): string[] {
  const easter = easterSunday(year);
  return [
    ...fixed.map((day) => `${year}-${day}`),
    ...afterEaster.map((days) => easter.add({ days }).toString()),
  ].toSorted();
}

/** Easter of the Gregorian calendar by the anonymous algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = century - Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + skipped - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}
