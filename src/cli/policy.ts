import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Command } from 'commander';
import { shippedPolicy } from '../../workers/shipped';
import { currentStatement } from '../db/policies';
import { packagePath } from '../package-root';
import type { Bindings } from '../policy/bindings';
import { checkPolicy } from '../policy/check';
import { choiceInForce } from '../policy/conflicts';
import { keeperExists, type ProjectFiles } from '../policy/keepers';
import { numberSentences } from '../policy/statement';
import { checkText, conflictText } from '../text/cli/policy';
import { answering, asOption, type Shell } from './answering';
import { withCompany } from './company';
import type { Answer, Io } from './io';
import { activateProposal } from './policy-activate';
import { type Adopting, adoptFile } from './policy-adopt';
import { diffPolicies } from './policy-diff';
import { Refusal } from './refusal';

export function addPolicy(noun: Command, shell: Shell): void {
  const adopt = noun
    .command('adopt <file>')
    .description('neem de tekst van de verklaring aan: nummer de zinnen en bind er de beloften aan')
    .option('--draft <bestand>', 'schrijf een ontwerp van de bindingen als niemand deze tekst al bond')
    .addOption(asOption());
  answering<Adopting>(adopt, shell, 'policy adopt verklaring.nl.txt --as "An Peeters"', (options, file) =>
    adoptFile(shell.io, file!, options),
  );

  const check = noun.command('check').description('wat gehouden wordt, wat openstaat, en wat nergens bij hoort');
  answering(check, shell, 'policy check', () => checkAll(shell.io));

  const conflicts = noun
    .command('conflicts')
    .description('waar verklaring en wet verschillen, wat nu loopt, en wie beslist heeft');
  answering(conflicts, shell, 'policy conflicts', () => listConflicts(shell.io));

  const diff = noun
    .command('diff <from> <to>')
    .description(
      'wat een ander beleid anders zegt, en hoeveel gegevens dan eerder of later gaan: versies, `current`, of een voorstel',
    );
  answering(diff, shell, 'policy diff current voorstel.yaml', (_, from, to) => diffPolicies(shell.io, from!, to!));

  const activate = noun
    .command('activate <file>')
    .description('laat de getallen en keuzes van een voorstel ingaan, ondertekend; niets onder de wet')
    .addOption(asOption());
  answering<{ as: string }>(activate, shell, 'policy activate voorstel.yaml --as "An Peeters"', ({ as }, file) =>
    activateProposal(shell.io, file!, as),
  );
}

function checkAll(io: Io): Promise<Answer> {
  return withCompany(io, 'accountability', async ({ db, at, readPolicy }) => {
    const statement = await currentStatement(db.sql);
    if (!statement?.bindings) throw new Refusal('no-statement', {});
    const { promises } = shippedPolicy();
    const check = checkPolicy({
      policy: await readPolicy(at),
      promises,
      sentences: numberSentences(statement.text),
      bindings: statement.bindings as Bindings,
      exists: (keeper) => keeperExists(keeper, projectFiles),
    });
    return { json: check, text: checkText(check, promises), exitCode: check.ok ? 0 : 1 };
  });
}

/** The files of this release, as keepers name them. */
const projectFiles: ProjectFiles = {
  read: (path) => {
    try {
      return readFileSync(packagePath(path), 'utf8');
    } catch {
      return undefined;
    }
  },
  list: (folder) =>
    readdirSync(packagePath(folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      relative(packagePath(), join(packagePath(folder), path))
        .split(sep)
        .join('/'),
    ),
};

function listConflicts(io: Io): Promise<Answer> {
  return withCompany(io, 'accountability', async ({ at, readPolicy }) => {
    const { conflicts } = await readPolicy(at);
    const shown = conflicts.map((conflict) => ({ ...conflict, inForce: choiceInForce(conflict) }));
    return { json: { conflicts: shown }, text: shown.map(conflictText).join('\n\n') };
  });
}
