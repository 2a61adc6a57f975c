import { type Client, WorkflowNotFoundError } from '@temporalio/client';

export interface ProcessState {
  workflowId: string;
  /** Status as Temporal names it; `GONE` where it knows no such process. */
  status: string;
  stage: string | null;
}

/** Asked at once; more would only queue at the server. */
const atOnce = 20;

/** Asks Temporal about each process by its id, which works on every server and lags behind nothing. */
export async function processStates(
  client: Client,
  workflowIds: string[],
  onProgress: (done: number) => void = () => {},
): Promise<ProcessState[]> {
  const states: ProcessState[] = [];
  for (let from = 0; from < workflowIds.length; from += atOnce) {
    const batch = workflowIds.slice(from, from + atOnce);
    states.push(...(await Promise.all(batch.map((workflowId) => stateOf(client, workflowId)))));
    onProgress(states.length);
  }
  return states;
}

async function stateOf(client: Client, workflowId: string): Promise<ProcessState> {
  try {
    const { status, searchAttributes } = await client.workflow.getHandle(workflowId).describe();
    return { workflowId, status: status.name, stage: (searchAttributes['Stage']?.[0] as string | undefined) ?? null };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { workflowId, status: 'GONE', stage: null };
    throw error;
  }
}
