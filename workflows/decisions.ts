import { ApplicationFailure } from '@temporalio/workflow';
import { type FailureCode, failures } from '../src/types/failures';

/** Refuses a wrong move with a code; thrown by synchronous validators, so nothing of it enters the history. */
export function refuseUnless(allowed: boolean, code: FailureCode): void {
  if (!allowed) throw ApplicationFailure.nonRetryable(failures[code].happened, code);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A decision is the id of a member of staff and nothing else: words sent along would stay in the history for ever (law 1). */
export function checkStaff(said: unknown[]): void {
  const [decision] = said;
  const { staff, ...more } = typeof decision === 'object' ? ((decision as Record<string, unknown> | null) ?? {}) : {};
  const isAlone = said.length === 1 && Object.keys(more).length === 0;
  refuseUnless(isAlone && typeof staff === 'string' && uuid.test(staff), 'STAFF_MISSING');
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A decision that takes more than who: exactly these fields besides, each an id, a day or one of these codes. */
export function checkDecision(said: unknown[], asked: Record<string, 'id' | 'day' | readonly string[]>): void {
  const { staff, ...more } = { ...(said[0] as Record<string, unknown> | null) };
  checkStaff([{ staff }, ...said.slice(1)]);
  const fits = Object.entries(asked).every(([name, form]) => {
    const value = more[name];
    if (typeof value !== 'string') return false;
    if (form === 'day') return day.test(value);
    return form === 'id' ? uuid.test(value) : form.includes(value);
  });
  refuseUnless(fits && Object.keys(more).length === Object.keys(asked).length, 'DECISION_INCOMPLETE');
}
