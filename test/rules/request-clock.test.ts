import { nextMark, requestClock, urgencyOf } from '../../src/rules/request-clock';

const times = { answerMonths: 1, extensionMonths: 2, targetDays: 14, alarmDays: 21 };
const receivedAt = new Date('2026-01-31T09:00:00Z');
const clock = requestClock({ receivedAt, extendedAt: null }, times);

test('[68] every mark of a request follows from its receipt', () => {
  expect(clock).toEqual({
    target: new Date('2026-02-14T09:00:00Z'),
    alarm: new Date('2026-02-21T09:00:00Z'),
    answerBy: new Date('2026-03-02T23:00:00Z'),
    extendBy: new Date('2026-03-02T23:00:00Z'),
  });
});

test('[68] an extension adds two months to the law’s month; our own marks begin anew, and the first month stays what it was', () => {
  const extendedAt = new Date('2026-02-20T09:00:00Z');
  expect(requestClock({ receivedAt, extendedAt }, times)).toEqual({
    target: new Date('2026-03-06T09:00:00Z'),
    alarm: new Date('2026-03-13T09:00:00Z'),
    answerBy: new Date('2026-04-30T22:00:00Z'),
    extendBy: new Date('2026-03-02T23:00:00Z'),
  });
});

test('a request in the night belongs to the day in Brussels', () => {
  const night = requestClock({ receivedAt: new Date('2026-11-22T23:30:00Z'), extendedAt: null }, times);
  expect(night.answerBy).toEqual(new Date('2026-12-23T23:00:00Z'));
});

test.each([
  ['2026-01-31T09:00:00Z', 'calm', '2026-02-14T09:00:00Z'],
  ['2026-02-14T08:59:59Z', 'calm', '2026-02-14T09:00:00Z'],
  ['2026-02-14T09:00:00Z', 'target-passed', '2026-02-21T09:00:00Z'],
  ['2026-02-21T09:00:00Z', 'alarm', '2026-03-02T23:00:00Z'],
  ['2026-03-02T22:59:59Z', 'alarm', '2026-03-02T23:00:00Z'],
  ['2026-03-02T23:00:00Z', 'late', null],
])('at %s it is %s, and that changes at %s', (at, urgency, next) => {
  expect(urgencyOf(clock, new Date(at))).toBe(urgency);
  expect(nextMark(clock, new Date(at))?.toISOString().replace('.000', '') ?? null).toBe(next);
});
