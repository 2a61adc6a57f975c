import { type Client, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ActivityFailure, ApplicationFailure } from '@temporalio/common';
import { CatalogueError, isFailureCode } from '../types/failures';
import type { StaffDecision } from '../types/messages';

export interface WaitingProcess {
  workflowId: string;
  stage: string | null;
  /** Set where it is stuck, and not merely asking. */
  code: string | null;
  dueAt: Date | null;
}

/** The operators' queue: every running process that needs a person. */
export async function listWaiting(client: Client): Promise<WaitingProcess[]> {
  const waiting: WaitingProcess[] = [];
  for await (const { workflowId, searchAttributes } of client.workflow.list({
    query: 'ExecutionStatus = "Running" AND NeedsPerson = true',
  })) {
    const first = <Value>(name: string) => (searchAttributes[name]?.[0] as Value | undefined) ?? null;
    waiting.push({ workflowId, stage: first('Stage'), code: first('Code'), dueAt: first('DueAt') });
  }
  return waiting;
}

interface Metadata {
  definition?: { updateDefinitions?: { name: string; description?: string }[] };
}

/** What staff can decide in a running process, with what each does. @returns null where no such process runs */
export async function listDecisions(client: Client, workflowId: string): Promise<Map<string, string> | null> {
  try {
    const { definition } = await client.workflow.getHandle(workflowId).query<Metadata>('__temporal_workflow_metadata');
    return new Map(definition?.updateDefinitions?.map(({ name, description = '' }) => [name, description]));
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}

/**
 * @param decision who takes it, and what it names besides: ids, codes and days only (law 1)
 * @returns what the process answers
 * @throws CatalogueError why the process refuses the decision
 */
export async function sendDecision(
  client: Client,
  workflowId: string,
  update: string,
  decision: StaffDecision & Record<string, string>,
): Promise<unknown> {
  try {
    return await client.workflow.getHandle(workflowId).executeUpdate(update, { args: [decision] });
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) throw new CatalogueError('NOT_FOUND');
    const cause = error instanceof WorkflowUpdateFailedError ? error.cause : null;
    // A validator refuses by itself, a step refuses as the cause of its failure.
    const refusal = cause instanceof ActivityFailure ? cause.cause : cause;
    if (refusal instanceof ApplicationFailure && isFailureCode(refusal.type)) throw new CatalogueError(refusal.type);
    throw error;
  }
}
