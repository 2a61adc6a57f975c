import type { Command } from 'commander';
import { verifyLedger } from '../audit/verify';
import { ledgerEntries, ledgerKey } from '../db/ledger';
import { verdictText, verifyProgress } from '../text/cli/audit';
import { answering, type Shell } from './answering';
import { withCompany } from './company';
import { type Answer, type Io, progressLine } from './io';

export function addAudit(noun: Command, shell: Shell): void {
  const verify = noun
    .command('verify')
    .description('reken de keten van het grootboek na, van de eerste regel tot het hoofd');
  answering(verify, shell, 'audit verify --json', () => verifyAll(shell.io));
}

function verifyAll(io: Io): Promise<Answer> {
  return withCompany(io, 'accountability', async ({ db, config }) => {
    const progress = progressLine(io);
    const verdict = await verifyLedger(ledgerEntries(db.sql), ledgerKey(config.keys.ledger), (verified) =>
      progress.show(verifyProgress(verified)),
    );
    progress.clear();
    const ok = verdict.firstBad === null;
    return {
      json: { ok, ...verdict, notSeen: 'entries-cut-off-at-the-end' },
      text: verdictText(verdict),
      exitCode: ok ? 0 : 1,
    };
  });
}
