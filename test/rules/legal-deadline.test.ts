import { holidaysOf } from '../../src/rules/holidays';
import { lastDayToAnswer } from '../../src/rules/legal-deadline';

describe('[68] the month to answer is counted by Regulation 1182/71', () => {
  test.each([
    [
      'a month that lacks the date ends on its last day, and a Saturday goes on to Monday',
      '2026-01-31',
      1,
      '2026-03-02',
    ],
    ['extended, it is three months in all from the receipt, not from the first end', '2026-01-31', 3, '2026-04-30'],
    ['the same date of the next month', '2026-11-23', 1, '2026-12-23'],
    ['a leap year has its 29 February', '2028-01-31', 1, '2028-02-29'],
    ['Easter Monday goes on to Tuesday', '2026-03-06', 1, '2026-04-07'],
    ['a holiday on a Friday goes over the weekend', '2026-04-01', 1, '2026-05-04'],
    ['Ascension is a Thursday', '2026-04-14', 1, '2026-05-15'],
    ['Christmas on a Friday', '2026-11-25', 1, '2026-12-28'],
    ['New Year on a Friday, over the turn of the year', '2026-12-01', 1, '2027-01-04'],
    ['a Sunday', '2026-08-06', 1, '2026-09-07'],
  ])('%s: %s + %i', (_, receivedOn, months, lastDay) => {
    expect(lastDayToAnswer(receivedOn, months)).toBe(lastDay);
  });
});

test('the ten legal holidays, the movable ones by Easter', () => {
  expect(holidaysOf(2026)).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-07-21',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ]);
});

test.each([
  [2000, '2000-04-24'],
  [2008, '2008-03-24'],
  [2011, '2011-04-25'],
  [2019, '2019-04-22'],
  [2038, '2038-04-26'],
  [2285, '2285-03-23'],
])('Easter Monday of %i is %s', (year, monday) => {
  expect(holidaysOf(year)).toContain(monday);
});
