import { createHash } from 'node:crypto';
import { signAttest } from '../src/audit/attests';
import { decisionsRoot } from '../src/audit/decisions';
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
import type { Policy } from '../src/policy/load';
import { dayInBrussels, momentOf } from '../src/rules/calendar';
import type { ExecutionView } from '../src/rules/workflow/retention-sight';
import { CatalogueError } from '../src/types/failures';
import type { ExecutionId } from '../src/types/ids';
import { breathing, currentRun } from './alive';
import type { Dependencies } from './index';
import { mustRunBy } from './lawful-release';
import { executeNext } from './next-batch';

/** Batches follow each other in one step this long: Temporal is asked once for many of them. */
const stepMs = 2000;

/** Where a step goes on, and whether there is anything left. */
interface Place {
  page: number;
  left: boolean;
}

const done: Place = { page: 0, left: false };

export function createExecutionActivities({ db, readPolicy, receiptKey, verdictSha256 }: Dependencies) {
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
     * [36] Decides the next batches and carries them out, each in one transaction with its evidence: still due at this moment, no
     * hold, verified by a second look (law 6).
     */
    async executeBatch({ executionId, asOf }: { executionId: string; asOf: string }): Promise<{ left: boolean }> {
      const policy = await readPolicy(new Date(asOf));
      const breathe = breathing();
      const endMs = performance.now() + stepMs;
      let place: Place = { page: 0, left: true };
      while (place.left && performance.now() < endMs) {
        place = await oneBatch(executionId as ExecutionId, policy, place.page, new Date(asOf));
        await breathe();
      }
      return { left: place.left };
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

  async function oneBatch(id: ExecutionId, policy: Policy, page: number, at: Date): Promise<Place> {
    const { runId } = currentRun();
    return db.change(at, 'execute-retention', async (tx, note) => {
      const execution = await locked(tx, id);
      if (execution.closedAt || waits(execution)) return done;
      const { rule } = execution;
      const { batches, position } = await batchPosition(tx, id);
      const batch = await executeNext(tx, { rule, policy, today: dayInBrussels(at), after: position, page }, at);
      if (!batch) return done;
      const next = { page: batch.page, left: batch.isFull };
      if (batch.groups.length === 0) return next;
      const { groups: decisions, destroyed, counts, last } = batch;
      const root = decisionsRoot(decisions);
      const number = batches + 1;
      if (last !== null) await movePosition(tx, id, last);
      const { version: policyVersion } = policy;
      await insertBatch(tx, id, { number, decidedAt: at, policyVersion, runId, decisions, destroyed, root });
      const facts = { rule, number, root: root.toString('hex'), verdict: verdictSha256, ...counts };
      note({ event: 'execution.batch', subject: id, policyVersion, facts });
      return next;
    });
  }

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
