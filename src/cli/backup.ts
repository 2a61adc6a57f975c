import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { backupName, makeBackup } from '../backup/make';
import { insertBackup } from '../db/backups';
import { period } from '../policy/purposes';
import { backupProgress, backupText } from '../text/cli/backup';
import { answering, type Shell } from './answering';
import { refusingBackups } from './backup-refusal';
import { withCompany } from './company';
import { type Answer, type Io, progressLine } from './io';

export function addBackup(command: Command, shell: Shell): void {
  command
    .summary('maak een verzegelde kopie van de hele database')
    .description(
      'Kopieer de hele database, zoals ze op één ogenblik is, naar een verzegeld bestand. Iedereen werkt voort.',
    )
    .option('--to <pad>', 'bestand of map; anders de map van de nachtelijke kopieën (BACKUP_DIR)');
  answering<{ to?: string }>(command, shell, 'backup --to /media/kluis', ({ to }) => backUp(shell.io, to));
}

function backUp(io: Io, to: string | undefined): Promise<Answer> {
  return withCompany(io, 'security', async ({ db, config, at, readPolicy }) => {
    const file = await fileFor(to ?? config.backupDir, to === undefined, backupName(at));
    const progress = progressLine(io);
    const { suppression, backup } = config.keys;
    const parts = { databaseUrl: config.databaseUrl, backupKey: backup, suppressionKey: suppression };
    const policy = await readPolicy(at);
    const moment = { at, keptDays: period(policy, 'backup-days') };
    const made = await refusingBackups('file-unwritable', () =>
      makeBackup(parts, file, moment, {
        report: (rows) => progress.show(backupProgress(rows)),
        signal: io.stopSignal(),
      }),
    );
    progress.clear();
    const { version: policyVersion } = policy;
    const name = dirname(file) === config.backupDir ? basename(file) : null;
    await db.change(at, 'backup', async (tx, note) => {
      const id = await insertBackup(tx, { ...made, madeAt: at, file: name, policyVersion });
      note({ event: 'backup.made', subject: id, policyVersion, facts: { ...made } });
    });
    return { json: { file, madeAt: at, ...made }, text: backupText(file, made) };
  });
}

async function fileFor(to: string, isOurs: boolean, name: string): Promise<string> {
  const path = resolve(to);
  if (isOurs) {
    await mkdir(path, { recursive: true, mode: 0o700 });
    return join(path, name);
  }
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ? join(path, name) : path;
}
