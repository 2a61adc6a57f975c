import { destroyHeldText, readHold } from '../src/db/quarantine';
import { momentOf } from '../src/rules/calendar';
import type { Moment } from '../src/types/messages';
import type { Dependencies } from './index';

/** What operators may know of text that is kept apart: where it was entered and until when. Neither the words nor what they are about. */
export interface HoldView {
  state: 'held' | 'gone';
  field: string;
  until: Moment | null;
}

interface Step {
  quarantineId: string;
  asOf: string;
}

export function createQuarantineActivities({ db }: Dependencies) {
  return {
    async readHold({ quarantineId }: Step): Promise<HoldView> {
      const hold = await readHold(db.sql, quarantineId);
      if (!hold) return { state: 'gone', field: '', until: null };
      return { state: 'held', field: hold.field, until: momentOf(hold.until) };
    },

    /** [15] The days of the policy are over and nobody chose: the words are destroyed. */
    async destroyHold({ quarantineId, asOf }: Step): Promise<'expired' | 'decided'> {
      const at = new Date(asOf);
      return db.change(at, 'hold-quarantine', async (tx, note) => {
        const isDestroyed = await destroyHeldText(tx, note, { id: quarantineId, outcome: 'expired', at });
        return isDestroyed ? 'expired' : 'decided';
      });
    },
  };
}
