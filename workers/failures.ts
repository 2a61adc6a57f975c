import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker';
import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import { databaseFailure } from '../src/db/connect';
import { CatalogueError, describeFailure, type FailureCode, failures, isFailureCode } from '../src/types/failures';

/**
 * Turns whatever a step throws into a failure of the catalogue before the SDK logs or records it (law 1): a PostgreSQL error quotes
 * the row, an SMTP reply quotes the address.
 */
export class CatalogueInterceptor implements ActivityInboundCallsInterceptor {
  async execute(input: ActivityExecuteInput, next: Next<ActivityInboundCallsInterceptor, 'execute'>): Promise<unknown> {
    try {
      return await next(input);
    } catch (error) {
      throw error instanceof CancelledFailure ? error : catalogued(error);
    }
  }
}

function catalogued(error: unknown): ApplicationFailure {
  const code = failureCodeOf(error);
  return ApplicationFailure.create({
    type: code,
    message: describeFailure(code),
    nonRetryable: !failures[code].retried,
  });
}

/** The code of any error; what nobody foresaw is `UNEXPECTED`. */
export function failureCodeOf(error: unknown): FailureCode {
  if (error instanceof CatalogueError) return error.code;
  if (error instanceof ApplicationFailure && isFailureCode(error.type)) return error.type;
  return databaseFailure(error) ?? 'UNEXPECTED';
}
