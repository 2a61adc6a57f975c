import { contractBegin, daysBetween, extensionRoom, lastDayOf, reminderPlan } from '../../src/rules/ad-term';
import { endOfDay } from '../../src/rules/calendar';
import { canExtend } from '../../src/rules/workflow/ad-moves';

test.each(['2026-10-24', '2026-10-25', '2026-10-26', '2027-03-27', '2027-03-28', '2028-02-29', '2026-12-31'])(
  'the last day of an ad is the day whose 24:00 in Brussels it ends at: %s',
  (day) => expect(lastDayOf(endOfDay(day))).toBe(day),
);

test.each([
  ['2026-07-01', '2026-06-30T22:00:00.000Z'],
  ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ['2027-03-29', '2027-03-28T22:00:00.000Z'],
])('a contract begins at 0:00 in Brussels of its first day: %s', (day, instant) => {
  expect(contractBegin(day).toISOString()).toBe(instant);
});

test.each([
  ['with room to spare', '2026-11-30', '2027-06-30', ['2026-12-01', '2027-06-30', '2026-12-30']],
  ['with less than a month left', '2026-11-30', '2026-12-15', ['2026-12-01', '2026-12-15', '2026-12-15']],
  ['with one day left', '2026-11-30', '2026-12-01', ['2026-12-01', '2026-12-01', '2026-12-01']],
  ['without room', '2026-11-30', '2026-11-30', null],
  ['over the October night', '2026-10-24', '2027-01-01', ['2026-10-25', '2027-01-01', '2026-11-23']],
] as const)('[8] an extension stays within its contract: %s', (_, lastDay, contractEndsOn, expected) => {
  const room = extensionRoom(lastDay, contractEndsOn);
  expect(room && [room.earliest, room.latest, room.suggested]).toEqual(expected);
  for (const day of room ? [room.earliest, room.latest, room.suggested] : []) {
    expect(canExtend(day, { lastDay, contractEndsOn })).toBe(true);
  }
  expect(canExtend(lastDay, { lastDay, contractEndsOn })).toBe(false);
  expect(canExtend(lastDayOf(new Date(endOfDay(contractEndsOn).getTime() + 1)), { lastDay, contractEndsOn })).toBe(
    false,
  );
});

const days = { first: 7, last: 1 };
const first = '2026-11-23T08:00:00.000Z';
const last = '2026-11-29T08:00:00.000Z';
const long = '2026-10-01T08:00:00Z';

test.each([
  ['long before', long, '2026-11-01T08:00:00Z', [], null, first],
  ['a moment before the first', long, '2026-11-23T07:59:59Z', [], null, first],
  ['at the first', long, first, [], 'first', last],
  ['after the first was sent', long, first, ['first'], null, last],
  ['at the last', long, last, ['first'], 'last', null],
  ['after both', long, '2026-11-29T09:00:00Z', ['first', 'last'], null, null],
  ['after a sleep over the first', long, '2026-11-26T08:00:00Z', [], 'first', last],
  ['after a sleep over both', long, '2026-11-29T12:00:00Z', [], 'last', null],
  ['after a sleep over both, once the last was sent', long, '2026-11-29T12:00:00Z', ['last'], null, null],
  ['when the end was set within the week', '2026-11-25T08:00:00Z', '2026-11-25T08:00:00Z', [], null, last],
  ['when the end was set on the last days', '2026-11-29T10:00:00Z', '2026-11-29T10:00:00Z', [], null, null],
  ['when the end was set at the very moment of the first', first, first, [], null, last],
] as const)('of the reminders of 30 November, %s', (_, since, asOf, sent, due, next) => {
  const plan = reminderPlan('2026-11-30', days, {
    since: new Date(since),
    asOf: new Date(asOf),
    isSent: (reminder) => (sent as readonly string[]).includes(reminder),
  });
  expect([plan.due, plan.next?.toISOString() ?? null]).toEqual([due, next]);
});

test('reminders come at nine in Brussels, in summer and in winter', () => {
  const of = (lastDay: string) =>
    reminderPlan(lastDay, days, { since: new Date(0), asOf: new Date(1), isSent: () => false }).next?.toISOString();
  expect(of('2026-10-25')).toBe('2026-10-18T07:00:00.000Z');
  expect(of('2026-11-01')).toBe('2026-10-25T08:00:00.000Z');
  expect(of('2027-03-28')).toBe('2027-03-21T08:00:00.000Z');
  expect(of('2027-04-04')).toBe('2027-03-28T07:00:00.000Z');
});

test.each([
  ['2026-10-24', '2026-10-25', 1],
  ['2026-10-24', '2026-10-31', 7],
  ['2027-03-27', '2027-03-29', 2],
  ['2026-11-30', '2026-11-30', 0],
])('from %s to %s it is %i days', (from, to, count) => expect(daysBetween(from, to)).toBe(count));
