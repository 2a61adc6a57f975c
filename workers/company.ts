import { type Clock, systemClock } from '../src/clock';
import type { Config } from '../src/config';
import { type Database, openDatabase } from '../src/db/connect';
import { ledgerKey } from '../src/db/ledger';
import { policyInForce } from '../src/db/policies';
import { type Policy, policyOfDocument } from '../src/policy/load';
import { testServerClock } from '../src/temporal/test-server-clock';
import { CatalogueError } from '../src/types/failures';

/** What site, worker and commands share: the database, the time, the policy in force. */
export interface Company {
  db: Database;
  clock: Clock;
  readPolicy(asOf: Date): Promise<Policy>;
  close(): Promise<void>;
}

export async function openCompany(config: Config): Promise<Company> {
  const db = openDatabase({ url: config.databaseUrl, ledgerKey: ledgerKey(config.keys.ledger) });
  const clock = await clockOf(config);
  return { db, clock, readPolicy: policyReader(db), close: () => db.close() };
}

async function clockOf({ clock }: Config): Promise<Clock> {
  if (clock === 'system') return systemClock;
  return testServerClock(clock.testServer);
}

/** Reads the policy in force at a moment; a version is parsed once. */
export function policyReader(db: Database): (asOf: Date) => Promise<Policy> {
  let last: Policy | null = null;
  return async (asOf) => {
    const stored = await policyInForce(db.sql, asOf);
    if (!stored) throw new CatalogueError('POLICY_MISSING');
    if (last?.version !== stored.version) last = policyOfDocument(stored.document);
    return last;
  };
}
