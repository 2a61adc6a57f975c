import { currentStatement } from '../src/db/policies';
import type { Sentences } from '../src/rules/workflow/sight';
import type { Dependencies } from './index';

export function createPolicyActivities({ db, readPolicy }: Dependencies) {
  return {
    /** Which sentences of the published statement a process keeps, for operators to see. */
    async readSentences({
      promises,
      asOf,
    }: {
      promises: number[];
      asOf: string;
    }): Promise<{ sentences: Sentences; policyVersion: string }> {
      const policy = await readPolicy(new Date(asOf));
      const statement = await currentStatement(db.sql);
      const bound = (statement?.bindings as { promises?: Record<string, number[]> } | undefined)?.promises ?? {};
      const sentences = Object.fromEntries(promises.map((promise) => [promise, bound[promise] ?? []]));
      return { sentences, policyVersion: policy.version };
    },
  };
}
