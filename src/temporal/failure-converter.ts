import { DefaultFailureConverter, type PayloadConverter, type ProtoFailure } from '@temporalio/common';
import { describeFailure, isFailureCode } from '../types/failures';

/**
 * Lets only codes and texts of the catalogue into Temporal (law 1): no message, stack trace or detail of a foreign error, since
 * an SMTP reply quotes the address and a PostgreSQL error quotes the row. Worker, clients and workflow bundle load this one module.
 */
class CatalogueFailureConverter extends DefaultFailureConverter {
  override errorToFailure(error: unknown, payloadConverter: PayloadConverter): ProtoFailure {
    return reduce(super.errorToFailure(error, payloadConverter));
  }
}

function reduce(failure: ProtoFailure): ProtoFailure {
  const reduced: ProtoFailure = { ...failure, stackTrace: '', encodedAttributes: null };
  if (failure.applicationFailureInfo) {
    const { type, nonRetryable, nextRetryDelay } = failure.applicationFailureInfo;
    const code = isFailureCode(type) ? type : 'UNEXPECTED';
    reduced.message = describeFailure(code);
    reduced.applicationFailureInfo = {
      type: code,
      nonRetryable: nonRetryable ?? false,
      ...(nextRetryDelay ? { nextRetryDelay } : {}),
    };
  } else {
    reduced.message = kindOf(failure);
  }
  if (failure.canceledFailureInfo) reduced.canceledFailureInfo = {};
  if (failure.timeoutFailureInfo)
    reduced.timeoutFailureInfo = { timeoutType: failure.timeoutFailureInfo.timeoutType ?? null };
  if (failure.cause) reduced.cause = reduce(failure.cause);
  return reduced;
}

function kindOf(failure: ProtoFailure): string {
  if (failure.activityFailureInfo) return 'Activity failed';
  if (failure.childWorkflowExecutionFailureInfo) return 'Child workflow failed';
  if (failure.timeoutFailureInfo) return 'Timed out';
  if (failure.canceledFailureInfo) return 'Cancelled';
  if (failure.terminatedFailureInfo) return 'Terminated';
  return 'Server failure';
}

export const failureConverter = new CatalogueFailureConverter();
