import { type Clock, systemClock } from '../src/clock';
import type { Config } from '../src/config';
import { type Database, openDatabase } from '../src/db/connect';
import { ledgerKey } from '../src/db/ledger';
import { policyInForce } from '../src/db/policies';
import { createRenderer } from '../src/mail/render';
import { createMailTransport } from '../src/mail/transport';
import { type Policy, policyOfDocument } from '../src/policy/load';
import { CatalogueError } from '../src/types/failures';
import type { Sender } from '../src/types/mail';
import type { Dependencies } from '../activities';
import { loadMatcher } from './matcher';

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
  const { testServerClock } = await import('../src/temporal/test-server-clock.js');
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

/** Everything the steps need. The mail server and the vocabulary are reached when first used. */
export async function createDependencies(config: Config, { db, clock, readPolicy }: Company): Promise<Dependencies> {
  const sender = senderOf(await readPolicy(await clock.now()));
  const transport = createMailTransport({
    smtpUrl: config.smtpUrl,
    from: config.mail.from,
    senderName: sender.tradeName,
    dkim: config.mail.dkim,
  });
  let matcher: ReturnType<typeof loadMatcher> | null = null;
  return {
    db,
    transport,
    renderer: await createRenderer({ sender, publicUrl: config.publicUrl }),
    publicUrl: config.publicUrl,
    suppressionKey: config.keys.suppression,
    readPolicy,
    matcher: () => (matcher ??= loadMatcher()),
  };
}

function senderOf({ controller }: Policy): Sender {
  return {
    company: controller.legalName,
    tradeName: controller.tradeName,
    street: controller.street,
    postcode: controller.postcode,
    locality: controller.municipality,
    enterpriseNumber: controller.companyNumber,
    email: controller.email,
  };
}
