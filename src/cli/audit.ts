import type { Command } from 'commander';
import { archiveOf } from '../audit/archive';
import { chainStands, verifyChain } from '../audit/chain';
import { verifyExecutions } from '../audit/executions';
import { executionsText, recomputeProgress, verdictText, verifyProgress } from '../text/cli/audit';
import { anchorsText, filesText } from '../text/cli/audit-replay';
import { answering, asOption, type Shell } from './answering';
import { replayAll, showReport } from './audit-replay';
import { rotateKey } from './audit-rotate';
import { auditSource } from './audit-source';
import { withCompany } from './company';
import { dayOf, textOf } from './inputs';
import { type Answer, type Io, progressLine } from './io';

export function addAudit(noun: Command, shell: Shell): void {
  const verify = noun
    .command('verify')
    .description(
      'reken het grootboek na, en elke beslissing om te vernietigen uit haar feiten en het beleid van die dag',
    )
    .option('--anchor <bestand>', 'een anker dat u zelf bewaarde, zoals het gemaild werd');
  answering<{ anchor?: string }>(verify, shell, 'audit verify --json', ({ anchor }) => verifyAll(shell.io, anchor));

  const replay = noun
    .command('replay')
    .description('speel elke vernietiging opnieuw af met de code van toen, en maak een ondertekend verslag')
    .option('--rule <regel>', 'alleen deze regel, zoals RET-PROSPECT')
    .option('--from <dag>', 'vanaf deze dag, JJJJ-MM-DD')
    .option('--to <dag>', 'tot en met deze dag')
    .option('--person-token <kenmerk>', 'alleen de beslissing met het kenmerk uit de brief');
  answering<ReplayOptions>(replay, shell, 'audit replay --from 2027-01-01', ({ rule, from, to, personToken }) =>
    replayAll(shell.io, {
      ...(rule !== undefined && { rule }),
      ...(from !== undefined && { from: dayOf(from, '--from') }),
      ...(to !== undefined && { to: dayOf(to, '--to') }),
      ...(personToken !== undefined && { personToken }),
    }),
  );

  const report = noun
    .command('report')
    .description('toon het laatste verslag van een herhaling en kijk zijn handtekening na')
    .argument('[verslag]', 'naam van een vroeger verslag');
  answering(report, shell, 'audit report', (_, name) => showReport(shell.io, name));

  const rotate = noun
    .command('rotate-key')
    .description('neem een nieuwe sleutel voor het grootboek of voor handtekeningen; de oude blijft om na te kijken')
    .argument('<sleutel>', 'ledger of receipt')
    .addOption(asOption());
  answering<{ as: string }>(rotate, shell, 'audit rotate-key ledger --as An', ({ as }, key) =>
    rotateKey(shell.io, key!, as),
  );
}

interface ReplayOptions {
  rule?: string;
  from?: string;
  to?: string;
  personToken?: string;
}

function verifyAll(io: Io, anchorFile: string | undefined): Promise<Answer> {
  return withCompany(io, 'accountability', async (company) => {
    const brought = anchorFile === undefined ? [] : [await textOf(anchorFile)];
    const source = auditSource(company, brought);
    const progress = progressLine(io);
    const { witness, ...chain } = await verifyChain(source, (verified) => progress.show(verifyProgress(verified)));
    const executions = await verifyExecutions(archiveOf(source), witness, (decisions) =>
      progress.show(recomputeProgress(decisions)),
    );
    progress.clear();
    const ok = chainStands(chain) && executions.firstBad === null;
    const { ledger, anchors, files } = chain;
    return {
      json: { ok, ...ledger, anchors, files, executions },
      text: [verdictText(ledger), anchorsText(anchors), filesText(files), executionsText(executions)].join('\n'),
      exitCode: ok ? 0 : 1,
    };
  });
}
