import { startFollowing } from '../src/db/consent-changes';
import type { Database, Sql } from '../src/db/connect';
import { migrate } from '../src/db/migrate';
import { currentStatement, insertPolicy, insertStatement, policyInForce } from '../src/db/policies';
import { consentsWithoutReceipt } from '../src/db/receipts';
import { fillSearchWords } from '../src/db/vocabulary';
import { documentOf } from '../src/policy/load';
import { adopt, searchWords, shippedPolicy, shippedStatement } from './shipped';

export interface Prepared {
  migrations: string[];
  policy: 'adopted' | 'unchanged';
  statement: 'adopted' | 'unchanged';
  /** Processes started for consents of before there were receipts. */
  receipts: number;
}

/**
 * Makes a database ready to work: schema, words for search, the policy of this release, and a statement where there is none.
 * Safe to run at every start.
 * @throws Error listing what is wrong with the policy's files
 */
export async function prepareDatabase(owner: Sql, db: Database, at: Date): Promise<Prepared> {
  const migrations = await migrate(owner);
  await fillSearchWords(owner, searchWords);
  const policy = await adoptShippedPolicy(db, at);
  return { migrations, policy, statement: await adoptShippedStatement(db, at), receipts: await orderReceipts(db, at) };
}

/** Each consent has one process, by its id: starting it again does nothing where it runs or has run. */
function orderReceipts(db: Database, at: Date): Promise<number> {
  return db.sql.begin(async (tx) => {
    const consents = await consentsWithoutReceipt(tx);
    for (const consent of consents) await startFollowing(tx, consent, at);
    return consents.length;
  });
}

async function adoptShippedPolicy(db: Database, at: Date): Promise<'adopted' | 'unchanged'> {
  const { policy } = shippedPolicy();
  if ((await policyInForce(db.sql, at))?.version === policy.version) return 'unchanged';
  await db.change(at, 'release', async (tx, note) => {
    await insertPolicy(tx, policy.version, documentOf(policy), at);
    note({ event: 'policy.adopted', policyVersion: policy.version });
  });
  return 'adopted';
}

async function adoptShippedStatement(db: Database, at: Date): Promise<'adopted' | 'unchanged'> {
  if (await currentStatement(db.sql)) return 'unchanged';
  const text = shippedStatement();
  const { sha256, bindings } = adopt(text);
  await db.change(at, 'release', async (tx, note) => {
    await insertStatement(tx, { sha256, text, bindings }, at, null);
    note({ event: 'statement.adopted', facts: { sha256 } });
  });
  return 'adopted';
}
