import { workflowInfo } from '@temporalio/workflow';

/** The instant the schedule meant, also when it is carried out late or backfilled; null where no schedule started the process. */
export function scheduledStart(): string | null {
  const value: unknown = workflowInfo().searchAttributes['TemporalScheduledStartTime']?.[0];
  return value instanceof Date ? value.toISOString() : null;
}
