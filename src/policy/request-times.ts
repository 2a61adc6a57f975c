import type { RequestTimes } from '../rules/request-clock';
import type { Policy } from './load';
import { period } from './purposes';

/** How long the policy of a moment leaves for a request. */
export function requestTimes(policy: Policy): RequestTimes {
  return {
    answerMonths: period(policy, 'answer-months'),
    extensionMonths: period(policy, 'extension-months'),
    targetDays: period(policy, 'request-target-days'),
    alarmDays: period(policy, 'extension-reminder-days'),
  };
}
