import type { Sql, Tx } from '../src/db/connect';
import { type Execution, readExecution, waits } from '../src/db/executions';
import { everySubject, releaseUnasked } from '../src/db/executions-by-law';
import { standingHolds } from '../src/db/holds';
import { storeOf } from '../src/db/retention/stores';
import type { Policy } from '../src/policy/load';
import { dayInBrussels, endOfDay } from '../src/rules/calendar';
import { plusDays } from '../src/rules/retention/days';
import { lastLawfulDay } from '../src/rules/retention/lawful';
import { CatalogueError } from '../src/types/failures';
import type { ExecutionId } from '../src/types/ids';
import type { Dependencies } from './index';

/** When the brake lets go by itself: at the start of the last lawful day of whoever is first. Null where no law gives a day. */
export async function mustRunBy(sql: Sql | Tx, execution: Execution, policy: Policy, at: Date): Promise<Date | null> {
  if (!waits(execution)) return null;
  const { rule } = execution;
  if (rule !== 'RET-APPLICANT' && rule !== 'RET-CLIENT-DEL') return null;
  const subjects = await everySubject(sql, storeOf(rule));
  const day = lastLawfulDay(rule, subjects, { policy, holds: await standingHolds(sql, dayInBrussels(at)) });
  return day === null ? null : endOfDay(plusDays(day, -1));
}

export function createLawfulRelease({ db, readPolicy }: Dependencies) {
  return {
    /** [35] A person may look for as long as the law gives; then it goes on by itself (law 8). */
    async releaseByLaw({ executionId, asOf }: { executionId: string; asOf: string }): Promise<void> {
      const at = new Date(asOf);
      const id = executionId as ExecutionId;
      const policy = await readPolicy(at);
      await db.change(at, 'execute-retention', async (tx, note) => {
        const execution = await readExecution(tx, id);
        if (!execution) throw new CatalogueError('NOT_FOUND');
        const due = await mustRunBy(tx, execution, policy, at);
        if (due && due <= at && (await releaseUnasked(tx, id, at)))
          note({ event: 'execution.released', subject: id, policyVersion: policy.version, facts: { by: 'law' } });
      });
    },
  };
}
