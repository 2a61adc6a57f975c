import { type Client, WorkflowFailedError } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';

/** A run that has ended, as it is kept. */
export interface ClosedHistory {
  /** The history in the JSON that Temporal's own tools read. */
  json: string;
  /** SHA-256 of the bundle that ran it last: the build id of its workers. */
  bundleSha256: string;
}

/**
 * Waits until a run has closed and fetches its history: a run cannot export itself.
 * @throws Error where it does not close in the time that the connection gives
 */
export async function closedHistory(client: Client, workflowId: string, runId: string): Promise<ClosedHistory> {
  const handle = client.workflow.getHandle(workflowId, runId, { followRuns: false });
  await handle.result().catch((error: unknown) => {
    if (!(error instanceof WorkflowFailedError)) throw error;
  });
  const history = await handle.fetchHistory();
  const ran = history.events?.findLast((event) => event.workflowTaskCompletedEventAttributes);
  const done = ran?.workflowTaskCompletedEventAttributes;
  // The time-skipping server knows no deployments and leaves the build id where it stood before them.
  const buildId = done?.deploymentVersion?.buildId || done?.workerVersion?.buildId || done?.binaryChecksum;
  const bundleSha256 = buildId ?? '';
  return { json: historyToJSON(history), bundleSha256 };
}
