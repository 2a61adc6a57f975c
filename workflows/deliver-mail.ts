import type { DeliverMailInput } from '../src/types/messages';
import { mailSteps, now, open, show } from './steps';

/** One mail that belongs to no other process: a sign-in link, a receipt. Sent at least once, always under the same Message-ID. */
export async function deliverMail({ mailId }: DeliverMailInput): Promise<string> {
  await open('mail', mailId, [27]);
  show({
    stage: 'sending',
    next: 'De mail vertrekt; lukt dat niet, dan blijft het proces proberen',
    due: null,
    actor: 'niemand',
    promises: [27],
    facts: [],
    steer: [],
  });
  const outcome = await mailSteps.sendMail({ mailId, asOf: now() });
  show({ stage: outcome, next: 'Niets', due: null, actor: 'niemand', promises: [27], facts: [], steer: [], outcome });
  return outcome;
}
