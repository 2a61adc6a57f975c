import { narrowImported } from '../src/db/applicants';
import { startFollowing } from '../src/db/consent-changes';
import type { Database, Sql } from '../src/db/connect';
import { migrate } from '../src/db/migrate';
import { currentStatement, insertPolicy, insertStatement, policyInForce } from '../src/db/policies';
import { consentsWithoutReceipt } from '../src/db/receipts';
import { fillSearchWords } from '../src/db/vocabulary';
import { documentOf } from '../src/policy/load';
import { withSignedNumbers } from '../src/policy/proposal';
import { refuseElsewhere } from './gate';
import { adopt, searchWords, shippedPolicy, shippedStatement } from './shipped';

export interface Prepared {
  migrations: string[];
  policy: 'adopted' | 'unchanged';
  statement: 'adopted' | 'unchanged';
  /** People from a file who have not confirmed, of whom more was stored than asking them takes. */
  narrowed: number;
  /** Processes started for consents of before there were receipts, and how many wait for a next run. */
  receipts: number;
  receiptsWaiting: number;
}

/**
 * Makes a database ready to work: schema, words for search, the policy of this release, and a statement where there is none.
 * Safe to run at every start.
 * @param storedIn country of the servers that hold the database, or `thisMachine`
 * @throws Error listing what is wrong with the policy's files
 * @throws CatalogueError `STORED_ELSEWHERE`, before anything is changed
 */
export async function prepareDatabase(owner: Sql, db: Database, storedIn: string, at: Date): Promise<Prepared> {
  // [17] By the policy that is in force from here on: one of before may have said another country, and a new database knows none.
  refuseElsewhere(shippedPolicy().policy, storedIn);
  const migrations = await migrate(owner);
  await fillSearchWords(owner, searchWords);
  const policy = await adoptShippedPolicy(db, at);
  const statement = await adoptShippedStatement(db, at);
  return {
    migrations,
    policy,
    statement,
    narrowed: await narrowImports(db, at),
    ...(await orderReceipts(db, at)),
  };
}

/**
 * [13] Of somebody from a file, only what is needed to ask her is stored before she agrees. Earlier releases stored her résumé and her
 * telephone at once: they are deleted, and the ledger says of how many people. Their files are with whoever brought them.
 */
function narrowImports(db: Database, at: Date): Promise<number> {
  return db.change(at, 'release', async (tx, note) => {
    const { people, profiles, phones } = await narrowImported(tx);
    if (people > 0) note({ event: 'import.narrowed', facts: { people, profiles, phones } });
    return people;
  });
}

/** A large company may have hundreds of thousands: Temporal and the signer get them a part at a time. */
const receiptsAtOnce = 500;

/** Each consent has one process, by its id: starting it again does nothing where it runs or has run. */
function orderReceipts(db: Database, at: Date): Promise<Pick<Prepared, 'receipts' | 'receiptsWaiting'>> {
  return db.sql.begin(async (tx) => {
    const { consents, count } = await consentsWithoutReceipt(tx, receiptsAtOnce);
    for (const consent of consents) await startFollowing(tx, consent, at);
    return { receipts: consents.length, receiptsWaiting: count - consents.length };
  });
}

async function adoptShippedPolicy(db: Database, at: Date): Promise<'adopted' | 'unchanged'> {
  const inForce = await policyInForce(db.sql, at);
  // Numbers that the company signed outlive a release.
  const policy = withSignedNumbers(shippedPolicy().policy, inForce?.document);
  if (inForce?.version === policy.version) return 'unchanged';
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
