import { destroyHeldText, readHold } from '../src/db/quarantine';
import { momentOf } from '../src/rules/calendar';
import type { Moment } from '../src/types/messages';
import type { Dependencies } from './index';

/** What operators may know of text that is kept apart: where it was entered, what was recognised, until when. Never the words. */
export interface HoldView {
  state: 'held' | 'gone';
  field: string;
  codes: string[];
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
      if (!hold) return { state: 'gone', field: '', codes: [], until: null };
      return { state: 'held', field: hold.field, codes: hold.codes, until: momentOf(hold.until) };
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
