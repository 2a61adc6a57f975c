import { setTimeout as pause } from 'node:timers/promises';
import { type WorkflowHandle, WorkflowNotFoundError } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { openProcesses } from '../db/open-processes';
import { countOutbox } from '../db/outbox';
import { leavingMails, openExecutions, openNights, openSweeps } from '../db/scratch';
import { workflowIds } from '../types/messages';
import type { PartName } from '../stack/types';
import type { ScratchCompany } from './scratch-company';

const { PendingActivityState, EventType } = temporal.api.enums.v1;

const scheduled = PendingActivityState.PENDING_ACTIVITY_STATE_SCHEDULED;
const turns = new Set([
  EventType.EVENT_TYPE_WORKFLOW_TASK_SCHEDULED,
  EventType.EVENT_TYPE_WORKFLOW_TASK_STARTED,
  EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED,
]);

const pollMs = 20;

/** A timer that is due at this very instant may fire a moment after the clock says so. */
const afterTimersMs = 50;
const atOnce = 20;

/** Still at work after this long, something is wrong that waiting does not mend. */
const patienceMs = 60_000;

/**
 * Waits until the company has done all that can be done at this moment: nothing to tell Temporal, no mail leaving, no process
 * in the middle of a step. With a part dead, what needs it is not waited for.
 * @param begun ids of what the nights began last, which may not have its row yet
 * @returns what was still at work when patience ended; empty = all is quiet
 */
export async function drain(
  company: ScratchCompany,
  dead: ReadonlySet<PartName>,
  begun: readonly string[],
): Promise<string[]> {
  if (dead.has('postgres') || dead.has('worker')) return [];
  const endMs = performance.now() + patienceMs;
  await pause(afterTimersMs);
  let busy = await busyWith(company, dead, begun);
  while (busy.length > 0 && performance.now() < endMs) {
    await pause(pollMs);
    busy = await busyWith(company, dead, begun);
  }
  return busy;
}

async function busyWith(
  { sql, client }: ScratchCompany,
  dead: ReadonlySet<PartName>,
  begun: readonly string[],
): Promise<string[]> {
  const untold = await countOutbox(sql);
  if (untold > 0) return [`outbox (${untold})`];
  // A sweep that waits for what it began does not look busy between two steps of it.
  const sweeps = await openSweeps(sql);
  if (sweeps.length > 0) return sweeps.map((scheduledAt) => workflowIds.sweep(scheduledAt.toISOString()));
  const processes = [
    ...begun,
    ...(await openNights(sql)).map((scheduledAt) => workflowIds.matching(scheduledAt.toISOString())),
    ...(await openExecutions(sql)).map(({ rule, businessDate }) => workflowIds.retention(rule, businessDate)),
    ...(await openProcesses(sql)).map(({ workflowId }) => workflowId),
    ...(await leavingMails(sql)).map(workflowIds.mail),
  ];
  const busy: string[] = [];
  for (let from = 0; from < processes.length; from += atOnce) {
    const batch = [...new Set(processes.slice(from, from + atOnce))];
    const states = await Promise.all(batch.map((workflowId) => isMidStep(client, workflowId, dead.size > 0)));
    busy.push(...batch.filter((_, index) => states[index]));
  }
  return busy;
}

const resting = new Map<string, number>();

/** A step that waits for its next try is under way too, unless the part it needs is dead. */
async function isMidStep(client: ScratchCompany['client'], workflowId: string, isCrippled: boolean): Promise<boolean> {
  try {
    const handle = client.workflow.getHandle(workflowId);
    const { raw, status, runId, historyLength } = await handle.describe();
    if (status.name !== 'RUNNING' || resting.get(runId) === historyLength) return false;
    const activities = raw.pendingActivities ?? [];
    if (activities.some(({ state, attempt }) => !isCrippled || state !== scheduled || (attempt ?? 1) <= 1)) return true;
    if (await hasTurn(handle)) return true;
    // Between the two looks it may have had its turn and begun a step.
    if ((await handle.describe()).historyLength !== historyLength) return true;
    if (activities.length === 0) resting.set(runId, historyLength);
    return false;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

/** Whether it is the process's turn to decide. The time-skipping server shows that in the history only. */
async function hasTurn(handle: WorkflowHandle): Promise<boolean> {
  const { events } = await handle.fetchHistory();
  const last = events?.findLast(({ eventType }) => turns.has(eventType!));
  return last?.eventType !== EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED;
}
