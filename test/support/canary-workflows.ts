import {
  ApplicationFailure,
  CancelledFailure,
  condition,
  defineQuery,
  defineUpdate,
  log,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { marks } from './canary-marks';

// Processes as a careless hand could write them. Each quotes a mark where a real fault would quote a person.

const steps = proxyActivities<Activities>({
  taskQueue: 'core',
  startToCloseTimeout: '10 seconds',
  retry: { maximumAttempts: 2 },
});

/** Stands still: a TypeError fails the workflow task, again and again. */
export async function stumble(): Promise<void> {
  throw new TypeError(`Cannot read properties of ${marks.typeError}`);
}

export async function fail(): Promise<void> {
  log.warn(`${marks.workflowLog} could not be helped`);
  throw carelessFailure(marks.workflowFailure);
}

export async function giveUp(): Promise<void> {
  throw new CancelledFailure(marks.cancellation, [marks.cancellation]);
}

export async function refuse(): Promise<void> {
  let done = false;
  setHandler(defineQuery('look'), () => {
    throw new Error(marks.queryFailure);
  });
  setHandler(defineUpdate('say'), () => {
    done = true;
    throw carelessFailure(marks.updateFailure);
  });
  await condition(() => done);
}

/** @param year names the fault that its step shall meet */
export async function useFailingStep(year: number): Promise<void> {
  await steps.readSentences({ promises: [1], asOf: `${year}-01-01T00:00:00Z` });
}

function carelessFailure(message: string): ApplicationFailure {
  return ApplicationFailure.create({
    message,
    type: marks.failureType,
    details: [{ words: marks.failureDetail }],
    nonRetryable: true,
    cause: new Error(message),
  });
}
