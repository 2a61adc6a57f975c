import type { Database } from '../src/db/connect';
import { thisMachine } from '../src/config';
import { isDenialKnown } from '../src/db/ledger';
import type { Policy } from '../src/policy/load';
import { type Gate, isOffered, storageLocation } from '../src/policy/purposes';
import { dayInBrussels } from '../src/rules/calendar';
import { CatalogueError } from '../src/types/failures';

/**
 * The one gate before every step, page and command. A denial stands in the ledger once a day for what asked and the policy that
 * denied: a step that tries again, a page that is asked often or a command that is typed again must not fill it.
 * @param storedIn country of the servers that hold the database, or `thisMachine`
 */
export function createGate({ change }: Pick<Database, 'change'>, storedIn: string): Gate {
  const denied = new Map<string, string>();
  return async ({ purpose, by, policy, at }) => {
    refuseElsewhere(policy, storedIn);
    if (isOffered(policy, purpose)) return;
    const denial = `${purpose}, ${by}, ${policy.version}`;
    const day = dayInBrussels(at);
    if (denied.get(denial) !== day) {
      await change(at, 'gate', async (tx, note) => {
        const entry = { policyVersion: policy.version, facts: { purpose, by } };
        // Each command is a process of its own, and remembers nothing.
        if (!(await isDenialKnown(tx, entry, day))) note({ event: 'purpose.denied', ...entry });
      });
      denied.set(denial, day);
    }
    throw new CatalogueError('PURPOSE_NOT_OFFERED');
  };
}

/**
 * [17] Once per start of worker and site: says in the ledger where the store was found to stand.
 * @throws CatalogueError `STORED_ELSEWHERE`, and then it does not start
 */
export async function checkStorage({ change }: Pick<Database, 'change'>, storedIn: string, policy: Policy, at: Date) {
  refuseElsewhere(policy, storedIn);
  const facts = { location: storedIn, wanted: storageLocation(policy) };
  await change(at, 'gate', async (_, note) => note({ event: 'storage.checked', policyVersion: policy.version, facts }));
}

/**
 * The embedded database of a newcomer stands on his own machine: no servers of anyone, and `doctor` says so.
 * @throws CatalogueError `STORED_ELSEWHERE`
 */
export function refuseElsewhere(policy: Policy, storedIn: string): void {
  const isElsewhere = storedIn !== thisMachine && storedIn !== storageLocation(policy);
  if (isElsewhere) throw new CatalogueError('STORED_ELSEWHERE');
}
