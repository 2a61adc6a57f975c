import {
  type ActivityFunctionWithOptions,
  proxyActivities,
  setCurrentDetails,
  upsertSearchAttributes,
} from '@temporalio/workflow';
import type { Activities } from '../activities';
import { stepNames } from '../src/rules/workflow/step-names';
import { renderSight, type Sentences, type Sight } from '../src/rules/workflow/sight';
import { type FailureCode, failures } from '../src/types/failures';
import { searchAttributeTypes } from '../src/types/search-attributes';
import { codeOf, refreshed } from './rounds';

/** Give up a round after ten minutes, so that the code of what is wrong becomes visible; then begin another (`steadfast`). */
const limits = {
  scheduleToCloseTimeout: '10 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
} as const;

/** Steps by what they cost. Quick ones are one short transaction; mail waits for a server; bulk heartbeats. */
export const steps = steadfast(
  proxyActivities<Activities>({ ...limits, taskQueue: 'core', startToCloseTimeout: '30 seconds' }),
);
export const mailSteps = steadfast(
  proxyActivities<Activities>({
    ...limits,
    taskQueue: 'core',
    startToCloseTimeout: '5 minutes',
    heartbeatTimeout: '10 seconds',
  }),
);
export const bulkSteps = steadfast(
  proxyActivities<Activities>({
    ...limits,
    taskQueue: 'bulk',
    startToCloseTimeout: '10 minutes',
    heartbeatTimeout: '10 seconds',
  }),
);
export const matchingSteps = steadfast(
  proxyActivities<Activities>({
    ...limits,
    taskQueue: 'matching',
    startToCloseTimeout: '10 minutes',
    heartbeatTimeout: '10 seconds',
  }),
);

/** A step that keeps failing surfaces in the operators' queue with its code, goes on trying, and clears the mark when it recovers. */
function steadfast(proxies: Activities): Activities {
  const named = proxies as unknown as Record<
    StepName,
    ActivityFunctionWithOptions<(...args: unknown[]) => Promise<unknown>>
  >;
  return new Proxy(proxies, {
    get:
      (_, name: StepName) =>
      async (...args: unknown[]) => {
        for (let round = 1; ; round += 1) {
          try {
            if (round > 1) args = args.map((input) => refreshed(input, now()));
            const result = await named[name].executeWithOptions({ summary: summaries[name] }, args);
            if (stuck) surface(null);
            return result;
          } catch (error) {
            const code = codeOf(error);
            if (code === null || !failures[code].retried) throw error;
            surface(code);
          }
        }
      },
  });
}

type StepName = keyof Activities;

/** Every step has a name for operators: one without does not compile. */
const summaries: Record<StepName, string> = stepNames;

// A workflow's module is its own: this state belongs to one run.
let stuck: FailureCode | null = null;
let sight: Sight | null = null;
let sentences: Sentences = {};

type AttributeName = keyof typeof searchAttributeTypes;

function attribute<Name extends AttributeName>(name: Name): { name: Name; type: (typeof searchAttributeTypes)[Name] } {
  return { name, type: searchAttributeTypes[name] };
}

/** Opens the process for operators: its area, whom or what it is about, and the sentences of the statement it keeps. */
export async function open(area: string, subject: string, promises: number[]): Promise<void> {
  upsertSearchAttributes([
    { key: attribute('Area'), value: area },
    { key: attribute('Subject'), value: subject },
  ]);
  const read = await steps.readSentences({ promises, asOf: now() });
  sentences = read.sentences;
  upsertSearchAttributes([{ key: attribute('PolicyVersion'), value: read.policyVersion.slice(0, 12) }]);
}

/** Shows the stage the process is in, in the UI's details and in its search attributes. */
export function show(next: Sight): void {
  sight = next;
  setCurrentDetails(renderSight(next, sentences, stuck));
  upsertSearchAttributes([
    { key: attribute('Stage'), value: next.stage },
    { key: attribute('DueAt'), value: next.due ? new Date(next.due.at) : null },
    { key: attribute('NeedsPerson'), value: next.actor === 'medewerker' || stuck !== null },
    ...(next.outcome ? [{ key: attribute('Outcome'), value: next.outcome }] : []),
    ...(next.code === undefined ? [] : [{ key: attribute('Code'), value: stuck ?? next.code }]),
  ]);
}

function surface(code: FailureCode | null): void {
  if (code === stuck) return;
  stuck = code;
  upsertSearchAttributes([{ key: attribute('Code'), value: code }]);
  if (sight) show(sight);
  else upsertSearchAttributes([{ key: attribute('NeedsPerson'), value: code !== null }]);
}

/** Workflow time, the only clock of a decision (law 3). */
export function now(): string {
  return new Date().toISOString();
}
