import type { HoldView } from '../activities';
import type { HoldQuarantineInput } from '../src/types/messages';
import { listen } from './news';
import { now, open, show, steps } from './steps';

/**
 * Sensitive text stands apart until the person who wrote it decides. Her decision destroys it by itself; where she does not
 * decide, this process does it on the last day of the policy.
 */
export async function holdQuarantine({ quarantineId }: HoldQuarantineInput): Promise<string> {
  const news = listen();
  await open('quarantine', quarantineId, [15]);
  let hold = await steps.readHold({ quarantineId, asOf: now() });
  let due = false;
  while (hold.state === 'held' && !due) {
    showHeld(hold);
    due = (await news.until(hold.until, 'Kiezen voor')) === 'due';
    hold = await steps.readHold({ quarantineId, asOf: now() });
  }
  const outcome = hold.state === 'held' ? await steps.destroyHold({ quarantineId, asOf: now() }) : 'decided';
  show({
    stage: outcome,
    next: 'Niets: de tekst is gewist',
    due: null,
    actor: 'niemand',
    promises: [15],
    facts: [],
    steer: [],
    outcome,
  });
  return outcome;
}

function showHeld(hold: HoldView): void {
  show({
    stage: 'held',
    next: 'Wie niet kiest, verliest de tekst',
    due: hold.until,
    actor: 'sollicitant',
    promises: [15],
    facts: [['Veld', hold.field]],
    steer: [],
  });
}
