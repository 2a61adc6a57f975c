import { closeSweep, executionsOf, openExecution, openRules, openSweep, readSweep, waits } from '../src/db/executions';
import { standingHolds } from '../src/db/holds';
import { recordHistoryExport } from '../src/db/outbox';
import { ruleGroups } from '../src/db/retention/due';
import { storedRules } from '../src/db/retention/stores';
import { dayInBrussels } from '../src/rules/calendar';
import { plusDays } from '../src/rules/retention/days';
import { heldSubjects } from '../src/rules/retention/due';
import { outlookOf } from '../src/rules/retention/outlook';
import { periodsOf } from '../src/rules/retention/periods';
import { startedThrough } from '../src/rules/retention/rules';
import { leavingDays } from '../src/rules/retention/what-if';
import type { ComingDay, SweepView } from '../src/rules/workflow/retention-sight';
import { CatalogueError } from '../src/types/failures';
import type { SweepId } from '../src/types/ids';
import type { RetentionRuleId } from '../src/types/retention';
import { currentRun } from './alive';
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
        const counts: Record<string, number | string> = {};
        const periods = periodsOf(policy);
        // An execution that still waits for a person takes what is due along: no second one beside it.
        const free = storedRules.filter((rule) => !waiting.has(rule));
        const heldUnder = (rule: RetentionRuleId) => heldSubjects(holds, rule, today);
        for (const found of await ruleGroups(tx, (rule) => startedThrough(rule, periods, today), {
          rules: free,
          heldUnder,
        })) {
          const { rule, subjects, due, held, braked } = outlookOf(found, { policy, holds, today });
          // What was due and not done is evidence too, also where nothing else is to be decided.
          if (due === 0 && held > 0) counts[rule] = `held:${held}`;
          if (due === 0) continue;
          counts[rule] = due;
          await openExecution(
            tx,
            { sweepId: sweep.id, rule, policyVersion: policy.version, categoryRows: subjects, due, braked },
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

    /** What leaves in the seven days after this one, so that nobody is surprised by a night. */
    async lookAhead({ scheduledAt, asOf }: { scheduledAt: string; asOf: string }): Promise<ComingDay[]> {
      const policy = await readPolicy(new Date(asOf));
      const today = dayInBrussels(new Date(scheduledAt));
      const holds = await standingHolds(db.sql, today);
      const lastDay = plusDays(today, 7);
      const periods = periodsOf(policy);
      // Whose hold ends within these days may leave in them.
      const heldUnder = (rule: RetentionRuleId) => heldSubjects(holds, rule, lastDay);
      const found = await ruleGroups(db.sql, (rule) => startedThrough(rule, periods, lastDay), { heldUnder });
      return found.flatMap((rule) =>
        leavingDays(rule, { policy, holds, today }).flatMap(({ day, count }) =>
          day !== null && day > today && day <= lastDay ? [{ rule: rule.rule, day, count }] : [],
        ),
      );
    },

    /** Every night leaves an entry, also with nothing due. */
    async closeSweep({ sweepId, asOf }: { sweepId: string; asOf: string }): Promise<SweepView> {
      const at = new Date(asOf);
      const id = sweepId as SweepId;
      await db.change(at, 'sweep-retention', async (tx, note) => {
        if (!(await closeSweep(tx, id, at))) return;
        note({ event: 'sweep.closed', subject: id });
        await recordHistoryExport(tx, at, currentRun());
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
        waits: waits({ braked, releasedAt }),
      })),
    };
  }
}
