import { addDays, dayInBrussels, endOfDay } from './calendar';
import { lastDayToAnswer } from './legal-deadline';

/** What the policy gives a request: the month of the law and its extension, and our own, earlier marks. */
export interface RequestTimes {
  answerMonths: number;
  extensionMonths: number;
  targetDays: number;
  alarmDays: number;
}

export interface RequestClock {
  /** Our own target, then the day on which it goes to the top of the queue. */
  target: Date;
  alarm: Date;
  /** 24:00 of the last day on which an answer is in time (GDPR 12(3)). */
  answerBy: Date;
  /** Until when it may be extended: the first month, whatever came after. */
  extendBy: Date;
}

/** Every mark follows from the receipt; our own begin anew at an extension. */
export function requestClock(
  { receivedAt, extendedAt }: { receivedAt: Date; extendedAt: Date | null },
  { answerMonths, extensionMonths, targetDays, alarmDays }: RequestTimes,
): RequestClock {
  const lastMoment = (months: number) => endOfDay(lastDayToAnswer(dayInBrussels(receivedAt), months));
  const since = extendedAt ?? receivedAt;
  return {
    target: addDays(since, targetDays),
    alarm: addDays(since, alarmDays),
    answerBy: lastMoment(extendedAt ? answerMonths + extensionMonths : answerMonths),
    extendBy: lastMoment(answerMonths),
  };
}

export type Urgency = 'calm' | 'target-passed' | 'alarm' | 'late';

export function urgencyOf({ target, alarm, answerBy }: RequestClock, asOf: Date): Urgency {
  if (asOf >= answerBy) return 'late';
  if (asOf >= alarm) return 'alarm';
  return asOf >= target ? 'target-passed' : 'calm';
}

/** The next mark that changes the urgency; null once it is late. */
export function nextMark({ target, alarm, answerBy }: RequestClock, asOf: Date): Date | null {
  return (
    [target, alarm, answerBy].filter((mark) => mark > asOf).toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
  );
}
