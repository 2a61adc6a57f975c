import { behaviourWeeks, countableEvents, countablePeople, destroyBehaviour } from '../src/db/behaviour';
import { standingHolds } from '../src/db/holds';
import { insertTrends, openRelease, releasedPeriods } from '../src/db/trends';
import { isOffered, period } from '../src/policy/purposes';
import { release } from '../src/rules/anonymisation/release';
import { duePeriods } from '../src/rules/anonymisation/weeks';
import { dayInBrussels } from '../src/rules/calendar';
import { CatalogueError } from '../src/types/failures';
import type { Dependencies } from './index';

const rule = 'VIS-ACCOUNT';

export function createTrendActivities({ db, readPolicy }: Dependencies) {
  return {
    /**
     * [37] Counts the behaviour of every week that is ripe, each once and for good, and destroys the events that are in a count; what a
     * week was too small for waits for its month, and is dropped then. One transaction: an event is personal, or counted, never both.
     */
    async releaseTrends({ asOf }: { asOf: string }): Promise<{ periods: number }> {
      const at = new Date(asOf);
      const policy = await readPolicy(at);
      if (!isOffered(policy, 'behaviour-analysis') || !isOffered(policy, 'anonymous-trends')) return { periods: 0 };
      const leastPersons = Math.max(period(policy, 'anonymity-persons'), period(policy, 'anonymity-internal-persons'));
      const today = dayInBrussels(at);
      return db.change(at, 'sweep-retention', async (tx, note) => {
        const holds = await standingHolds(tx, today);
        if (holds.some((hold) => hold.rule === rule && hold.subject === null)) return { periods: 0 };
        const held = holds.flatMap(({ subject }) => subject ?? []);
        const due = duePeriods(await behaviourWeeks(tx), await releasedPeriods(tx), today);
        const population = await countablePeople(tx);
        let periods = 0;
        for (const { period: name, weeks, isLast } of due) {
          if (!(await openRelease(tx, { period: name, policyVersion: policy.version }, at))) continue;
          const events = await countableEvents(tx, weeks, held);
          const counts = release(events, { leastPersons, population });
          await insertTrends(tx, name, counts);
          const kinds = new Set(counts.map(({ kind }) => kind));
          const gone = events.filter(({ kind }) => isLast || kinds.has(kind)).map(({ id }) => id);
          if ((await destroyBehaviour(tx, gone)) !== gone.length) throw new CatalogueError('NOT_DESTROYED');
          // How many events there were would tell what the counts leave out.
          note({
            event: 'trend.released',
            policyVersion: policy.version,
            facts: { period: name, counts: counts.length },
          });
          periods += 1;
        }
        return { periods };
      });
    },
  };
}
