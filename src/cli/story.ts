import type { Command } from 'commander';
import type { Shell } from './answering';
import type { ExitCode, Io } from './io';

interface StoryOptions {
  io: Io;
  json: boolean;
}

/** Stories tell themselves, step by step, and answer with an exit code. */
interface Stories {
  rehearse(file: string, options: StoryOptions): Promise<ExitCode>;
  liveOneDay(options: StoryOptions): Promise<ExitCode>;
}

export function addRehearse(command: Command, shell: Shell): void {
  command
    .argument('<file>', 'het verhaal, YAML')
    .summary('speel een gedateerd verhaal')
    .description('speel een gedateerd verhaal op een proefbedrijf, met de echte processen en een eigen klok')
    .option('--json', 'elke stap als JSON')
    .addHelpText('after', '\nVoorbeeld:\n  $ skillstorm rehearse test/rehearsals/oktobernacht.yaml')
    .action(async (file: string, { json = false }: { json?: boolean }) => {
      const { rehearse } = require('../demo/rehearse') as Pick<Stories, 'rehearse'>;
      shell.exitCode = await rehearse(file, { io: shell.io, json });
    });
}

export function addDemo(command: Command, shell: Shell): void {
  command
    .summary('beleef één bedrijfsdag en toon ze')
    .description('beleef één bedrijfsdag als nieuw bedrijf, op draaiende of eigen servers, en toon wat ervan kwam')
    .option('--json', 'het verslag als één JSON-document')
    .addHelpText('after', '\nVoorbeeld:\n  $ skillstorm demo')
    .action(async ({ json = false }: { json?: boolean }) => {
      const { liveOneDay } = require('../demo/day') as Pick<Stories, 'liveOneDay'>;
      shell.exitCode = await liveOneDay({ io: shell.io, json });
    });
}
