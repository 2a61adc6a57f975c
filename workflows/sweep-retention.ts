import {
  defineQuery,
  ParentClosePolicy,
  setHandler,
  startChild,
  WorkflowIdReusePolicy,
  workflowInfo,
} from '@temporalio/workflow';
import { type ComingDay, showSweep, type SweepView } from '../src/rules/workflow/retention-sight';
import type { SweepRetentionInput } from '../src/types/messages';
import { workflowIds } from '../src/types/messages';
import { executeRetention } from './execute-retention';
import { scheduledStart } from './scheduled-start';
import { bulkSteps, now, open, show, steps } from './steps';

const forecast = defineQuery<ComingDay[]>('forecast');

/**
 * The nightly look for what is due: one execution for each rule that finds something, and an entry in the ledger also for a quiet
 * night. A day is looked at once; a rule that waits for a person does not keep the others, nor the next night.
 */
export async function sweepRetention(input: SweepRetentionInput = {}): Promise<string> {
  const scheduledAt = input.scheduledAt ?? scheduledStart() ?? workflowInfo().startTime.toISOString();
  let coming: ComingDay[] = [];
  setHandler(forecast, () => coming, { description: 'Wat de komende week gaat, per regel en dag: alleen aantallen' });
  await open('retention', workflowInfo().workflowId, [37, 47]);
  let sweep: SweepView = await steps.openSweep({ scheduledAt, asOf: now() });
  coming = await steps.lookAhead({ scheduledAt, asOf: now() });
  let done = 0;
  show(showSweep(sweep, done, coming));
  await Promise.all(
    sweep.executions.map(async ({ id, rule, waits }) => {
      const execution = await startChild(executeRetention, {
        args: [{ executionId: id }],
        workflowId: workflowIds.retention(rule, sweep.businessDate),
        workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE_FAILED_ONLY,
        parentClosePolicy: ParentClosePolicy.ABANDON,
        staticSummary: `Bewaring · ${rule} · ${sweep.businessDate}`,
      });
      // It goes on by itself when a person has looked; the next night must not wait for that.
      if (waits) return;
      await execution.result();
      done += 1;
      show(showSweep(sweep, done, coming));
    }),
  );
  await bulkSteps.releaseTrends({ asOf: now() });
  sweep = await steps.closeSweep({ sweepId: sweep.id, asOf: now() });
  show(showSweep(sweep, done, coming));
  return sweep.executions.length === 0 ? 'nothing-due' : 'closed';
}
