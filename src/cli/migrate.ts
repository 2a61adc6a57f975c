import type { Command } from 'commander';
import { openCompany } from '../../workers/company';
import { type Prepared, prepareDatabase } from '../../workers/prepare-database';
import type { Config } from '../config';
import { connect } from '../db/connect';
import { reachDatabase } from '../db/lookups';
import { preparedText } from '../text/cli/up';
import { answering, type Shell } from './answering';
import type { Answer, Io } from './io';
import { findConfig } from './surroundings';

export function addMigrate(command: Command, shell: Shell): void {
  command
    .summary('maak de database klaar')
    .description(
      'Maak de database klaar: schema, zoekwoorden, het beleid van deze versie. Mag altijd opnieuw. Vraagt DATABASE_OWNER_URL.',
    );
  answering(command, shell, 'migrate', () => migrateOne(shell.io));
}

async function migrateOne({ env }: Io): Promise<Answer> {
  const prepared = await prepareWith(findConfig(env));
  return { json: prepared, text: preparedText(prepared) };
}

/** Brings the database up to date as its owner; everything else works with less rights. */
export async function prepareWith(config: Config): Promise<Prepared> {
  const owner = connect(config.databaseOwnerUrl, 2);
  try {
    await reachDatabase(owner);
    const company = await openCompany(config);
    try {
      return await prepareDatabase(owner, company.db, config.storageLocation, await company.clock.now());
    } finally {
      await company.close();
    }
  } finally {
    await owner.end({ timeout: 5 });
  }
}
