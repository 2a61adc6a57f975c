import { allHandlersFinished, condition, defineUpdate, setHandler } from '@temporalio/workflow';
import { type ExecutionView, showExecution } from '../src/rules/workflow/retention-sight';
import type { ExecuteRetentionInput, StaffDecision } from '../src/types/messages';
import { checkStaff, refuseUnless } from './decisions';
import { bulkSteps, now, open, show, steps } from './steps';

const dayMs = 24 * 60 * 60 * 1000;

const release = defineUpdate<string, [StaffDecision]>('release');

/**
 * One rule carried out on one day: where the brake is on, a person looks first, for as long as the law gives; then batch after batch is decided on facts,
 * destroyed, anonymised or restricted, and looked at again; in the end an attest says what was done and what was not.
 */
export async function executeRetention({ executionId }: ExecuteRetentionInput): Promise<ExecutionView['verdicts']> {
  let execution: ExecutionView | null = null;
  setHandler(
    release,
    async (by) => {
      execution = await steps.releaseBrake({ executionId, staff: by.staff, asOf: now() });
      return 'released';
    },
    {
      validator: (...said: [StaffDecision]) => {
        checkStaff(said);
        refuseUnless(execution !== null && execution.waits, 'NOT_ALLOWED');
      },
      description: 'Los de rem',
    },
  );

  execution = await steps.readExecution({ executionId, asOf: now() });
  await open('retention', executionId, showExecution(execution).promises);
  show(showExecution(execution));
  const isReleased = () => !execution!.waits;
  while (!isReleased()) {
    const leftMs = execution.mustRunBy ? Date.parse(execution.mustRunBy.at) - Date.now() : dayMs;
    if (leftMs <= 0) await steps.releaseByLaw({ executionId, asOf: now() });
    // Looked at again every day: who asks meanwhile may have an earlier last day.
    else if (await condition(isReleased, Math.min(leftMs, dayMs), { summary: 'De rem: tot een medewerker keek' }))
      break;
    execution = await steps.readExecution({ executionId, asOf: now() });
    show(showExecution(execution));
  }

  for (let left = !execution.closed; left;) {
    ({ left } = await bulkSteps.executeBatch({ executionId, asOf: now() }));
    execution = await steps.readExecution({ executionId, asOf: now() });
    show(showExecution(execution));
  }
  execution = await steps.closeExecution({ executionId, asOf: now() });
  show(showExecution(execution));
  await condition(allHandlersFinished);
  return execution.verdicts;
}
