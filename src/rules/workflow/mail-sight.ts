import type { Sight } from './sight';

/** What became of a mail that belongs to no other process. */
export interface MailView {
  /**
   * `queued`: it leaves, or leaves again. `undelivered`: an application that the employer's server refused, a person must look.
   * `refused`: nobody waits for it any more.
   */
  state: 'queued' | 'sent' | 'refused' | 'skipped' | 'undelivered';
}

const example = { staff: '00000000-0000-4000-8000-000000000000' };

/** A mail on its way, as operators see it. */
export function showMail({ state }: MailView): Sight {
  const base = { due: null, promises: [27], facts: [], steer: [], code: null };
  if (state === 'queued')
    return {
      ...base,
      stage: 'sending',
      next: 'De mail vertrekt; lukt dat niet, dan blijft het proces proberen',
      actor: 'niemand',
    };
  if (state !== 'undelivered') return { ...base, stage: state, next: 'Niets', actor: 'niemand', outcome: state };
  return {
    ...base,
    stage: state,
    next: 'Een medewerker zoekt het juiste adres en verstuurt opnieuw, of geeft de sollicitatie op',
    actor: 'medewerker',
    promises: [20, 27],
    code: 'APPLICATION_REFUSED',
    steer: [
      { update: 'resend', json: example, effect: 'opnieuw, naar het adres dat nu bij het contract staat' },
      { update: 'close', json: example, effect: 'opgeven; wie solliciteerde, hoort dat ze niet aankwam' },
    ],
  };
}
