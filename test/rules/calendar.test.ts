import * as fc from 'fast-check';
import { addDays, dayInBrussels, endOfDay, isDay, showInBrussels, timeOnDay } from '../../src/rules/calendar';

describe('a day ends at 24:00 in Brussels', () => {
  test.each([
    ['2026-01-15', '2026-01-15T23:00:00.000Z', 'in winter'],
    ['2026-07-15', '2026-07-15T22:00:00.000Z', 'in summer'],
    ['2026-03-28', '2026-03-28T23:00:00.000Z', 'the day before the clock goes forward'],
    ['2026-03-29', '2026-03-29T22:00:00.000Z', 'the day of 23 hours'],
    ['2026-10-24', '2026-10-24T22:00:00.000Z', 'the day before the clock goes back'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z', 'the day of 25 hours'],
    ['2028-02-29', '2028-02-29T23:00:00.000Z', 'a leap day'],
    ['2026-12-31', '2026-12-31T23:00:00.000Z', 'the end of the year'],
  ])('[34] the last instant of %s is just before %s (%s)', (day, end) => {
    expect(endOfDay(day).toISOString()).toBe(end);
    expect(dayInBrussels(new Date(endOfDay(day).getTime() - 1))).toBe(day);
    expect(dayInBrussels(endOfDay(day))).not.toBe(day);
  });
});

test.each([
  ['2026-06-01', '03:15', '2026-06-01T01:15:00.000Z'],
  ['2026-12-01', '06:30', '2026-12-01T05:30:00.000Z'],
  ['2026-10-25', '03:15', '2026-10-25T02:15:00.000Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
])('on %s it is %s in Brussels at %s', (day, time, instant) => {
  expect(timeOnDay(day, time).toISOString()).toBe(instant);
});

test('a period in days keeps the time of the clock when the clock changes', () => {
  expect(addDays(new Date('2026-10-20T10:00:00Z'), 7).toISOString()).toBe('2026-10-27T11:00:00.000Z');
});

test.each([
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['26-01-01', false],
  ['2026-04-31', false],
  ['0000-01-01', false],
  ['1899-12-31', false],
  ['1900-01-01', true],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ['2026-10-24T22:00:00Z', 'za 24-10-2026 24:00'],
  ['2026-10-25T00:30:00Z', 'zo 25-10-2026 02:30'],
  ['2026-03-02T05:30:00Z', 'ma 2-3-2026 06:30'],
])('operators read %s as "%s"', (instant, shown) => {
  expect(showInBrussels(new Date(instant))).toBe(shown);
});

test('every instant belongs to exactly one day: at or after the end of the day before, before the end of its own', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (at) => {
      const day = dayInBrussels(at);
      expect(endOfDay(day).getTime()).toBeGreaterThan(at.getTime());
      expect(endOfDay(dayInBrussels(new Date(endOfDay(day).getTime() - 26 * 3600_000))).getTime()).toBeLessThanOrEqual(
        at.getTime() + 26 * 3600_000,
      );
    }),
  );
});
