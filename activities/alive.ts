import { setImmediate } from 'node:timers/promises';
import { Context } from '@temporalio/activity';

/** Well within the ten seconds after which Temporal gives a silent step to someone else. */
const everyMs = 2000;

/** Says that a step lives for as long as it waits for a server: a slow mail server must not look like a dead worker. */
export async function stayingAlive<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => Context.current().heartbeat(), everyMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** For long work of the processor: once in a while lets the process say that it lives, and hear whether it should stop. */
export function breathing(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < everyMs / 4) return;
    Context.current().heartbeat();
    await setImmediate();
    last = performance.now();
  };
}

/** The run of the process that asked for this step: evidence names it, and its history says so too. */
export function currentRun(): { workflowId: string; runId: string } {
  return Context.current().info.workflowExecution!;
}
