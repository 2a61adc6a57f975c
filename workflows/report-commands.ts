import { proxySinks, type Sinks, type WorkflowInterceptors } from '@temporalio/workflow';

/** Where each command goes beside the server: nowhere while a process lives, to the auditor when its history is replayed. */
export interface CommandSinks extends Sinks {
  commands: { report(kind: string, said: string): void };
}

const { commands } = proxySinks<CommandSinks>();

function report(kind: string, ...said: unknown[]): void {
  commands.report(kind, JSON.stringify(said));
}

/**
 * Reports what a process commands and answers. Temporal's own replay looks at the kind and the order of commands only: what a step
 * was asked, how long a timer runs and what a process answers would go unseen.
 */
export function interceptors(): WorkflowInterceptors {
  return {
    inbound: [
      {
        execute: async (input, next) => {
          const result = await next(input);
          report('result', result ?? null);
          return result;
        },
        handleUpdate: async (input, next) => {
          const result = await next(input);
          report('update', input.name, result ?? null);
          return result;
        },
      },
    ],
    outbound: [
      {
        scheduleActivity: (input, next) => {
          report('step', input.activityType, ...input.args);
          return next(input);
        },
        startTimer: (input, next) => {
          report('timer', input.durationMs);
          return next(input);
        },
        startChildWorkflowExecution: (input, next) => {
          report('child', input.workflowType, input.options.workflowId, ...input.options.args);
          return next(input);
        },
        signalWorkflow: (input, next) => {
          report('signal', input.signalName, ...input.args);
          return next(input);
        },
        continueAsNew: (input, next) => {
          report('anew', input.options.workflowType, ...input.args);
          return next(input);
        },
      },
    ],
  };
}
