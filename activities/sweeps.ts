import { closeSweep, executionsOf, openExecution, openRules, openSweep, readSweep } from '../src/db/executions';
import { standingHolds } from '../src/db/holds';
import { factGroups } from '../src/db/retention/due';
import { storeOf } from '../src/db/retention/stores';
import { period } from '../src/policy/purposes';
import { dayInBrussels } from '../src/rules/calendar';
import { needsBrake } from '../src/rules/retention/brake';
import { forecast, isGoing, isNewlyRestricted } from '../src/rules/retention/due';
import { periodsOf } from '../src/rules/retention/periods';
import { retentionRuleIds, startedThrough } from '../src/rules/retention/rules';
import type { SweepView } from '../src/rules/workflow/retention-sight';
import { CatalogueError } from '../src/types/failures';
import type { SweepId } from '../src/types/ids';
import type { Dependencies } from './index';

export function createSweepActivities({ db, readPolicy }: Dependencies) {
  return {
    /** [47] Looks what is due on this day, rule by rule, and opens an execution where something is. A day is looked at once. */
    async openSweep({ scheduledAt, asOf }: { scheduledAt: string; asOf: string }): Promise<SweepView> {
      const at = new Date(asOf);
      const planned = new Date(scheduledAt);
      const policy = await readPolicy(at);
      const today = dayInBrussels(planned);
      const id = await db.change(at, 'sweep-retention', async (tx, note) => {
        const { sweep, isNew } = await openSweep(
          tx,
          { businessDate: today, scheduledAt: planned, policyVersion: policy.version },
          at,
        );
        if (!isNew) return sweep.id;
        const holds = await standingHolds(tx, today);
        const waiting = await openRules(tx);
        const counts: Record<string, number> = {};
        for (const rule of retentionRuleIds) {
          const store = storeOf(rule);
          // An execution of this rule still waits for a person: what is due goes with it.
          if (!store || waiting.has(rule)) continue;
          const groups = await factGroups(tx, store, startedThrough(rule, periodsOf(policy), today));
          const found = forecast(groups, { rule, policy, holds, today });
          const going = sum(found.filter(({ verdict }) => isGoing(verdict)));
          const due = going + sum(found.filter(({ verdict, facts }) => isNewlyRestricted(verdict, facts)));
          if (due === 0) continue;
          counts[rule] = due;
          const categoryRows = await store.size(tx);
          const braked = needsBrake(
            { due: going, total: categoryRows },
            { percent: period(policy, 'brake-percent'), floorRows: period(policy, 'brake-rows') },
          );
          await openExecution(
            tx,
            { sweepId: sweep.id, rule, policyVersion: policy.version, categoryRows, due, braked },
            at,
          );
        }
        note({
          event: 'sweep.opened',
          subject: sweep.id,
          policyVersion: policy.version,
          facts: { day: today, ...counts },
        });
        return sweep.id;
      });
      return sweepView(id);
    },

    /** Every night leaves an entry, also with nothing due. */
    async closeSweep({ sweepId, asOf }: { sweepId: string; asOf: string }): Promise<SweepView> {
      const at = new Date(asOf);
      const id = sweepId as SweepId;
      await db.change(at, 'sweep-retention', async (tx, note) => {
        if (await closeSweep(tx, id, at)) note({ event: 'sweep.closed', subject: id });
      });
      return sweepView(id);
    },
  };

  async function sweepView(id: SweepId): Promise<SweepView> {
    const sweep = await readSweep(db.sql, id);
    if (!sweep) throw new CatalogueError('NOT_FOUND');
    const executions = await executionsOf(db.sql, id);
    return {
      id,
      businessDate: sweep.businessDate,
      closed: sweep.closedAt !== null,
      executions: executions.map(({ id: execution, rule, due, braked, releasedAt }) => ({
        id: execution,
        rule,
        due,
        waits: braked && releasedAt === null,
      })),
    };
  }
}

function sum(groups: { count: number }[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}
