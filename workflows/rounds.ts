import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';
import { type FailureCode, isFailureCode } from '../src/types/failures';

/** Why a round of a step ended; null where no later round can help. */
export function codeOf(error: unknown): FailureCode | null {
  if (!(error instanceof ActivityFailure)) return null;
  const { cause } = error;
  if (cause instanceof ApplicationFailure && isFailureCode(cause.type)) return cause.type;
  return cause?.name === 'TimeoutFailure' ? 'STEP_TIMED_OUT' : null;
}

/** A later round decides at its own moment: a link made then must live its whole time. */
export function refreshed(input: unknown, asOf: string): unknown {
  return typeof input === 'object' && input !== null && 'asOf' in input ? { ...input, asOf } : input;
}
