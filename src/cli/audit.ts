import type { Command } from 'commander';
import { createWitness, verifyExecutions } from '../audit/executions';
import { verifyLedger } from '../audit/verify';
import { executionEvidence } from '../db/execution-evidence';
import { batchesOf } from '../db/executions';
import { ledgerEntries, ledgerKey } from '../db/ledger';
import { policyDocument } from '../db/policies';
import { publicJwk } from '../rules/signature';
import { executionsText, recomputeProgress, verdictText, verifyProgress } from '../text/cli/audit';
import { answering, type Shell } from './answering';
import { withCompany } from './company';
import { type Answer, type Io, progressLine } from './io';

export function addAudit(noun: Command, shell: Shell): void {
  const verify = noun
    .command('verify')
    .description(
      'reken het grootboek na, en elke beslissing om te vernietigen uit haar feiten en het beleid van die dag',
    );
  answering(verify, shell, 'audit verify --json', () => verifyAll(shell.io));
}

function verifyAll(io: Io): Promise<Answer> {
  return withCompany(io, 'accountability', async ({ db, config }) => {
    const progress = progressLine(io);
    const witness = createWitness();
    const verdict = await verifyLedger(
      ledgerEntries(db.sql),
      ledgerKey(config.keys.ledger),
      (verified) => progress.show(verifyProgress(verified)),
      witness.hear,
    );
    const archive = {
      executions: executionEvidence(db.sql),
      batches: (id: string) => batchesOf(db.sql, id),
      policy: (version: string) => policyDocument(db.sql, version),
      keys: [publicJwk(config.keys.receipt)],
    };
    const executions = await verifyExecutions(archive, witness, (decisions) =>
      progress.show(recomputeProgress(decisions)),
    );
    progress.clear();
    const ok = verdict.firstBad === null && executions.firstBad === null;
    return {
      json: { ok, ...verdict, executions, notSeen: 'entries-cut-off-at-the-end' },
      text: [verdictText(verdict), executionsText(executions)].join('\n'),
      exitCode: ok ? 0 : 1,
    };
  });
}
