import { join } from 'node:path';
import { transformFile } from '@swc/core';
import { prepareDatabase } from '../../workers/prepare-database';
import { buildBundle, type WorkflowBundle } from '../../workers/bundle';
import { buildVerdict } from '../../workers/verdict';
import { connect, openDatabase } from '../../src/db/connect';
import { ledgerKey } from '../../src/db/ledger';
import type { Running } from '../../src/stack/types';
import { testKeys, withDatabase } from './database';

/** What is prepared once for all test files; it travels as JSON. */
export interface Prepared {
  /** Name of the migrated database that test files clone. */
  template: string;
  bundle: WorkflowBundle;
}

const template = 'skillstorm_template';

/** Policy and vocabulary stand in the template from long before any test's time. */
export const templateTime = new Date('2020-01-01T00:00:00Z');

/** Runs after the servers answer and before the first test. */
export async function prepare({ addresses }: Running<'postgres' | 'temporal'>, stateDir: string): Promise<Prepared> {
  const { ownerUrl, appUrl } = addresses.postgres;
  const admin = connect(ownerUrl, 1);
  await admin.unsafe(`create database ${template}`);
  await admin.end();
  const owner = connect(withDatabase(ownerUrl, template), 2);
  const db = openDatabase({
    url: withDatabase(appUrl, template),
    ledgerKey: ledgerKey(testKeys.ledger),
    maxConnections: 1,
  });
  await prepareDatabase(owner, db, 'NL', templateTime);
  await Promise.all([owner.end(), db.close()]);
  const bundle = await buildBundle(join(stateDir, 'workflow-bundle.js'));
  await buildVerdict(bundle.codePath, async (file) => (await transformFile(file)).code);
  return { template, bundle };
}
