import type { Command } from 'commander';
import { showInBrussels } from '../rules/calendar';
import { listDecisions, listWaiting, sendDecision } from '../temporal/steering';
import { failureWords } from '../text/cli/failures';
import { CatalogueError, isFailureCode } from '../types/failures';
import { answering, asOption, type Shell } from './answering';
import { staffNamed, withCompany, withTemporal } from './company';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';
import { table } from './table';

/** What Temporal's UI offers operators, for who would rather type: the same queue and the same Updates. */
export function addProcess(noun: Command, shell: Shell): void {
  const list = noun.command('list').description('alle processen die op een medewerker wachten, en waarom');
  answering(list, shell, 'process list', () => listAll(shell.io));

  const decide = noun
    .command('decide <process> <decision>')
    .description('neem een beslissing in een proces; het proces zelf weigert wat niet kan')
    .addOption(asOption());
  answering<{ as: string }>(
    decide,
    shell,
    'process decide ad/6f0c1f0e-8f0a-4c57-9a55-3c1f2d7b9a10 approve --as "An Peeters"',
    ({ as }, process, decision) => decideOne(shell.io, process!, decision!, as),
  );
}

function listAll(io: Io): Promise<Answer> {
  return withCompany(io, 'accountability', ({ config }) =>
    withTemporal(config, async (client) => {
      const waiting = await listWaiting(client);
      const rows = waiting.map(({ workflowId, stage, code, dueAt }) => [
        workflowId,
        stage ?? '–',
        dueAt ? showInBrussels(dueAt) : '–',
        code && isFailureCode(code) ? `${code}: ${failureWords[code].remedy}` : 'een beslissing',
      ]);
      return {
        json: { waiting },
        text: rows.length > 0 ? table(['Proces', 'Stap', 'Voor', 'Nodig'], rows) : 'Niets wacht op een medewerker.',
      };
    }),
  );
}

function decideOne(io: Io, workflowId: string, decision: string, as: string): Promise<Answer> {
  return withCompany(io, 'accountability', async (company) => {
    const staff = await staffNamed(company, as);
    return withTemporal(company.config, async (client) => {
      const known = await listDecisions(client, workflowId);
      if (!known) throw new CatalogueError('NOT_FOUND');
      if (!known.has(decision)) throw new Refusal('unknown-decision', { known: [...known.keys()] });
      const answer = await sendDecision(client, workflowId, decision, { staff: staff.id });
      return { json: { workflowId, decision, answer }, text: `${known.get(decision)}: gedaan (${String(answer)}).` };
    });
  });
}
