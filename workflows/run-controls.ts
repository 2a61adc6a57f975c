import { allHandlersFinished, condition, defineUpdate, setHandler, workflowInfo } from '@temporalio/workflow';
import { type ControlsView, showControls } from '../src/rules/workflow/controls-sight';
import type { RunControlsInput, StaffDecision } from '../src/types/messages';
import { checkStaff, refuseUnless } from './decisions';
import { scheduledStart } from './scheduled-start';
import { bulkSteps, now, open, show, steps } from './steps';

const see = defineUpdate<string, [StaffDecision]>('seen');

/**
 * The controls of a night: a backup, now and then the proof that it comes back, the head of the ledger kept outside, and what is
 * late. What was found waits for a person until the next night, which looks anew.
 */
export async function runControls(input: RunControlsInput = {}): Promise<ControlsView['findings']> {
  const scheduledAt = input.scheduledAt ?? scheduledStart() ?? workflowInfo().startTime.toISOString();
  let controls: ControlsView | null = null;
  let seen = false;
  const hasFound = () => controls !== null && controls.closed && Object.keys(controls.findings).length > 0;
  setHandler(
    see,
    async ({ staff }) => {
      await steps.seeControls({ day: controls!.day, staff, asOf: now() });
      seen = true;
      return 'seen';
    },
    {
      validator: (...said: [StaffDecision]) => {
        checkStaff(said);
        refuseUnless(hasFound() && !seen, 'NOT_ALLOWED');
      },
      description: 'Gezien',
    },
  );

  await open('security', workflowInfo().workflowId, [58]);
  controls = await steps.openControls({ scheduledAt, asOf: now() });
  const { day } = controls;
  show(showControls(controls, seen));
  // First: a full disk may hold the backup for days, and the ledger must not go without its anchor.
  await steps.anchorLedger({ asOf: now() });
  controls = await bulkSteps.keepBackup({ day, asOf: now() });
  show(showControls(controls, seen));
  controls = await bulkSteps.drillRestore({ day, asOf: now() });
  show(showControls(controls, seen));
  controls = await steps.closeControls({ day, asOf: now() });
  show(showControls(controls, seen));
  if (hasFound()) await condition(() => seen, '20 hours');
  await condition(allHandlersFinished);
  show(showControls(controls, true));
  return controls.findings;
}
