import { allHandlersFinished, condition, defineUpdate, setHandler } from '@temporalio/workflow';
import { type ExecutionView, showExecution } from '../src/rules/workflow/retention-sight';
import type { ExecuteRetentionInput, StaffDecision } from '../src/types/messages';
import { checkStaff, refuseUnless } from './decisions';
import { bulkSteps, now, open, show, steps } from './steps';

const release = defineUpdate<string, [StaffDecision]>('release');

/**
 * One rule carried out on one day: where the brake is on, a person looks first; then batch after batch is decided on facts,
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
  await condition(() => !execution!.waits);

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
