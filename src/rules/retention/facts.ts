import type { Policy } from '../../policy/load';
import { period } from '../../policy/purposes';
import type { AskedFacts, RetentionRuleId } from '../../types/retention';
import { lastDayToAnswer } from '../legal-deadline';
import { choiceOf } from './periods';

/** Adds to what the database knows what only calendar and policy know: the month of the law, the owner's choices. */
export function completeFacts(rule: RetentionRuleId, found: object, policy: Policy): object {
  if (rule === 'RET-APPLICANT' || rule === 'RET-CLIENT-DEL') {
    const { askedOn } = found as AskedFacts;
    return { ...found, answerThrough: askedOn && lastDayToAnswer(askedOn, period(policy, 'answer-months')) };
  }
  if (rule === 'RET-INVOICE')
    return { ...found, lawOrStatement: choiceOf(policy, 'GAP-01'), clock: choiceOf(policy, 'GAP-02') };
  return found;
}
