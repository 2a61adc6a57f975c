import { createHash, randomBytes } from 'node:crypto';
import { signAttest } from '../src/audit/attests';
import {
  closeExecution,
  type Execution,
  insertAttest,
  batchPosition,
  insertBatch,
  lockExecution,
  movePosition,
  readExecution,
  releaseBrake,
} from '../src/db/executions';
import { totalsOf } from '../src/db/execution-totals';
import { standingHolds } from '../src/db/holds';
import { stillThere, subjectsAfter } from '../src/db/retention/due';
import { storeOf } from '../src/db/retention/stores';
import { findStaff } from '../src/db/staff';
import { dayInBrussels } from '../src/rules/calendar';
import { holdsOn } from '../src/rules/retention/due';
import { decisionsRoot, groupDecisions, type TokenDecision } from '../src/audit/decisions';
import { completeFacts } from '../src/rules/retention/facts';
import { periodsOf } from '../src/rules/retention/periods';
import { decide, startedThrough } from '../src/rules/retention/rules';
import type { ExecutionView } from '../src/rules/workflow/retention-sight';
import { CatalogueError } from '../src/types/failures';
import type { ExecutionId } from '../src/types/ids';
import type { RetentionAction, RetentionRuleId } from '../src/types/retention';

import type { Dependencies } from './index';

/** Subjects per transaction (DESIGN 10): a person hangs on many tables, a mail on none. */
const batchSizes: Partial<Record<RetentionRuleId, number>> = {
  'RET-APPLICANT': 500,
  'ARC-TERM': 1000,
  'ARC-RELEVANCE': 1000,
};
const defaultBatchSize = 10_000;

export function createExecutionActivities({ db, readPolicy, receiptKey }: Dependencies) {
  return {
    async readExecution({ executionId }: { executionId: string; asOf: string }): Promise<ExecutionView> {
      return viewOf(await found(executionId as ExecutionId));
    },

    /** A person looked and lets it go on (law 8). */
    async releaseBrake({
      executionId,
      staff,
      asOf,
    }: {
      executionId: string;
      staff: string;
      asOf: string;
    }): Promise<ExecutionView> {
      const id = executionId as ExecutionId;
      const who = await findStaff(db.sql, staff);
      if (!who) throw new CatalogueError('STAFF_MISSING');
      const at = new Date(asOf);
      await db.change(at, `staff:${who.id}`, async (tx, note) => {
        if (await releaseBrake(tx, id, who.id, at)) note({ event: 'execution.released', subject: id });
      });
      return viewOf(await found(id));
    },

    /**
     * [36] Decides the next batch and carries it out, in one transaction with its evidence: still due at this moment, no hold,
     * verified by a second look (law 6).
     */
    async executeBatch({
      executionId,
      asOf,
    }: {
      executionId: string;
      asOf: string;
    }): Promise<{ left: boolean; counts: Record<string, number> }> {
      const at = new Date(asOf);
      const id = executionId as ExecutionId;
      const policy = await readPolicy(at);
      return db.change(at, 'execute-retention', async (tx, note) => {
        const execution = await lockExecution(tx, id);
        if (!execution) throw new CatalogueError('NOT_FOUND');
        if (execution.closedAt || (execution.braked && !execution.releasedAt)) return { left: false, counts: {} };
        const { rule } = execution;
        const store = storeOf(rule)!;
        const today = dayInBrussels(at);
        const limit = batchSizes[rule] ?? defaultBatchSize;
        const { batches, position } = await batchPosition(tx, id);
        const periods = periodsOf(policy);
        const searched = startedThrough(rule, periods, today);
        const subjects = await subjectsAfter(tx, store, {
          startedThrough: searched,
          after: position,
          limit,
        });
        const last = subjects.at(-1);
        if (!last) return { left: false, counts: {} };
        const holds = await standingHolds(tx, today);
        const doing: Record<RetentionAction, string[]> = { keep: [], restrict: [], anonymise: [], destroy: [] };
        const decisions: TokenDecision[] = subjects.map(({ id: subject, facts: seen }) => {
          const facts = completeFacts(rule, seen, policy);
          const held = holdsOn(holds, rule, subject);
          const verdict = decide(rule, facts as never, { periods, holds: held, today });
          doing[verdict.action].push(subject);
          return { token: randomBytes(16).toString('base64url'), facts, holds: held, verdict };
        });
        const gone = [...doing.destroy, ...doing.anonymise];
        const destroyed = gone.length > 0 ? await store.destroy(tx, gone, at) : {};
        if (doing.restrict.length > 0) await store.restrict?.(tx, doing.restrict, at);
        if (gone.length > 0 && (await stillThere(tx, store, gone, searched)) > 0)
          throw new CatalogueError('NOT_DESTROYED');
        const groups = groupDecisions(decisions);
        const root = decisionsRoot(groups);
        const number = batches + 1;
        await movePosition(tx, id, last.id);
        await insertBatch(tx, id, {
          number,
          decidedAt: at,
          policyVersion: policy.version,
          decisions: groups,
          destroyed,
          root,
        });
        const counts = Object.fromEntries(Object.entries(doing).map(([action, { length }]) => [action, length]));
        note({
          event: 'execution.batch',
          subject: id,
          policyVersion: policy.version,
          facts: { rule, number, root: root.toString('hex'), ...counts },
        });
        return { left: subjects.length === limit, counts };
      });
    },

    /** Closes an execution with its attest: what was destroyed, how, under which rule, and what was kept and why. */
    async closeExecution({ executionId, asOf }: { executionId: string; asOf: string }): Promise<ExecutionView> {
      const at = new Date(asOf);
      const id = executionId as ExecutionId;
      await db.change(at, 'execute-retention', async (tx, note) => {
        const execution = await lockExecution(tx, id);
        if (!execution) throw new CatalogueError('NOT_FOUND');
        if (execution.closedAt) return;
        const jws = signAttest(receiptKey, execution, await totalsOf(tx, id), at);
        await insertAttest(tx, id, jws, at);
        await closeExecution(tx, id, at);
        note({
          event: 'execution.closed',
          subject: id,
          policyVersion: execution.policyVersion,
          facts: { rule: execution.rule, attest: createHash('sha256').update(jws).digest('hex') },
        });
      });
      return viewOf(await found(id));
    },
  };

  async function found(id: ExecutionId): Promise<Execution> {
    const execution = await readExecution(db.sql, id);
    if (!execution) throw new CatalogueError('NOT_FOUND');
    return execution;
  }

  async function viewOf(execution: Execution): Promise<ExecutionView> {
    const { id, rule, businessDate, categoryRows, due, braked, releasedAt, closedAt } = execution;
    const { verdicts, batches } = await totalsOf(db.sql, id);
    return {
      id,
      rule,
      businessDate,
      total: categoryRows,
      due,
      waits: braked && releasedAt === null,
      closed: closedAt !== null,
      batches,
      verdicts,
    };
  }
}
