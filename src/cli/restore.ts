import { resolve } from 'node:path';
import type { Command } from 'commander';
import { openCompany } from '../../workers/company';
import { refuseElsewhere } from '../../workers/gate';
import { shippedPolicy } from '../../workers/shipped';
import { evidenceFolder } from '../audit/evidence-folder';
import { restoreBackup } from '../backup/restore';
import { isHere, thisMachine } from '../config';
import { ledgerKey } from '../db/ledger';
import { restoreProgress, restoreText } from '../text/cli/backup';
import { ConfigError } from '../variables';
import { answering, type Shell } from './answering';
import { refusingBackups } from './backup-refusal';
import { type Answer, type Io, progressLine } from './io';
import { findConfig } from './surroundings';

export function addRestore(command: Command, shell: Shell): void {
  command
    .summary('zet een kopie terug in een lege database')
    .description(
      'Zet een kopie terug in een lege database, of in één die pas klaargemaakt is. Wat intussen vernietigd werd, blijft vernietigd: ' +
        'dat gebeurt in dezelfde transactie, voor iemand iets ziet. Stop eerst worker en site.',
    )
    .argument('<file>')
    .option('--into <url>', 'database en haar eigenaar, als postgres://…; anders DATABASE_OWNER_URL');
  answering<{ into?: string }>(command, shell, 'restore /media/kluis/skillstorm.backup', ({ into }, file) =>
    restoreInto(shell.io, file!, into),
  );
}

async function restoreInto(io: Io, file: string, into: string | undefined): Promise<Answer> {
  if (into !== undefined && !URL.canParse(into)) throw new ConfigError('--into', 'not-a-url');
  const config = findConfig(io.env);
  const targetUrl = into ?? config.databaseOwnerUrl;
  // [17] What this release says of the place, because a new database knows no policy yet.
  refuseElsewhere(shippedPolicy().policy, config.storageLocation);
  if (config.storageLocation === thisMachine && !isHere(targetUrl))
    throw new ConfigError('STORAGE_LOCATION', 'not-a-country');
  const { keys } = config;
  const company = await openCompany(config);
  const at = await company.clock.now();
  await company.close();
  const progress = progressLine(io);
  const restored = await refusingBackups('file-unreadable', () =>
    restoreBackup(
      {
        targetUrl,
        backupKey: keys.backup,
        suppressionKey: keys.suppression,
        ledgerKey: ledgerKey(keys.ledger),
        evidence: evidenceFolder(config.evidenceDir),
      },
      resolve(file),
      at,
      (rows) => progress.show(restoreProgress(rows)),
    ),
  );
  progress.clear();
  return { json: restored, text: restoreText(restored) };
}
