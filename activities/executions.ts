import { createHash } from 'node:crypto';
import { signAttest } from '../src/audit/attests';
import { decisionsRoot, groupDecisions } from '../src/audit/decisions';
import type { Tx } from '../src/db/connect';
import {
  batchPosition,
  closeExecution,
  type Execution,
  insertAttest,
  insertBatch,
  lockExecution,
  movePosition,
  readExecution,
  releaseBrake,
  runsOf,
  waits,
} from '../src/db/executions';
import { totalsOf } from '../src/db/execution-totals';
import { recordHistoryExport } from '../src/db/outbox';
import { findStaff } from '../src/db/staff';
import { dayInBrussels, momentOf } from '../src/rules/calendar';
import type { ExecutionView } from '../src/rules/workflow/retention-sight';
import { CatalogueError } from '../src/types/failures';
import type { ExecutionId } from '../src/types/ids';
import { currentRun } from './alive';
import { carryOut, decideBatch } from './batches';
import { queueErasureLetters } from './erasure-letters';
import type { Dependencies } from './index';
import { mustRunBy } from './lawful-release';

export function createExecutionActivities({ db, readPolicy, receiptKey }: Dependencies) {
  return {
    async readExecution({ executionId, asOf }: { executionId: string; asOf: string }): Promise<ExecutionView> {
      return viewOf(await found(executionId as ExecutionId), new Date(asOf));
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
      return viewOf(await found(id), at);
    },

    /**
     * [36] Decides the next batch and carries it out, in one transaction with its evidence: still due at this moment, no hold,
     * verified by a second look (law 6).
     */
    async executeBatch({ executionId, asOf }: { executionId: string; asOf: string }): Promise<{ left: boolean }> {
      const at = new Date(asOf);
      const id = executionId as ExecutionId;
      const policy = await readPolicy(at);
      const { runId } = currentRun();
      return db.change(at, 'execute-retention', async (tx, note) => {
        const execution = await locked(tx, id);
        if (execution.closedAt || waits(execution)) return { left: false };
        const { rule } = execution;
        const { batches, position } = await batchPosition(tx, id);
        const batch = await decideBatch(tx, { rule, policy, today: dayInBrussels(at), after: position });
        if (batch.subjects.length === 0) return { left: false };
        await queueErasureLetters(tx, batch, { policy, at });
        const destroyed = await carryOut(tx, batch, at);
        const groups = groupDecisions(batch.decisions);
        const root = decisionsRoot(groups);
        const number = batches + 1;
        await movePosition(tx, id, batch.subjects.at(-1)!);
        await insertBatch(tx, id, {
          number,
          decidedAt: at,
          policyVersion: policy.version,
          runId,
          decisions: groups,
          destroyed,
          root,
        });
        const counts = Object.fromEntries(Object.entries(batch.doing).map(([action, { length }]) => [action, length]));
        note({
          event: 'execution.batch',
          subject: id,
          policyVersion: policy.version,
          facts: { rule, number, root: root.toString('hex'), ...counts },
        });
        return { left: batch.isFull };
      });
    },

    /** Closes an execution with its attest: what was destroyed, how, under which rule, and what was kept and why. */
    async closeExecution({ executionId, asOf }: { executionId: string; asOf: string }): Promise<ExecutionView> {
      const at = new Date(asOf);
      const id = executionId as ExecutionId;
      await db.change(at, 'execute-retention', async (tx, note) => {
        const execution = await locked(tx, id);
        if (execution.closedAt) return;
        const { workflowId, runId } = currentRun();
        for (const run of new Set([...(await runsOf(tx, id)), runId]))
          await recordHistoryExport(tx, at, { workflowId, runId: run });
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
      return viewOf(await found(id), at);
    },
  };

  async function found(id: ExecutionId): Promise<Execution> {
    const execution = await readExecution(db.sql, id);
    if (!execution) throw new CatalogueError('NOT_FOUND');
    return execution;
  }

  async function locked(tx: Tx, id: ExecutionId): Promise<Execution> {
    const execution = await lockExecution(tx, id);
    if (!execution) throw new CatalogueError('NOT_FOUND');
    return execution;
  }

  async function viewOf(execution: Execution, at: Date): Promise<ExecutionView> {
    const { id, rule, businessDate, categoryRows, due, closedAt } = execution;
    const { verdicts, batches } = await totalsOf(db.sql, id);
    const lawful = await mustRunBy(db.sql, execution, await readPolicy(at), at);
    return {
      id,
      rule,
      businessDate,
      total: categoryRows,
      due,
      waits: waits(execution),
      mustRunBy: lawful && momentOf(lawful),
      closed: closedAt !== null,
      batches,
      verdicts,
    };
  }
}
