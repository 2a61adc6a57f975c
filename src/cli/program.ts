import { Command, CommanderError } from 'commander';
import { helpOption, helpTitles, usageInDutch } from '../text/cli/usage';
import type { Shell } from './answering';
import type { ExitCode, Io } from './io';

type AddVerbs = (noun: Command, shell: Shell) => void;

/** Every noun with its line of help; its file is read when it is asked for, so that help and short commands stay quick. */
const nouns: Record<string, [does: string, load: () => AddVerbs]> = {
  up: ['start alles op deze machine: servers, worker en site', () => (require('./up') as typeof import('./up')).addUp],
  demo: ['beleef één bedrijfsdag en toon ze', () => (require('./story') as typeof import('./story')).addDemo],
  rehearse: ['speel een gedateerd verhaal', () => (require('./story') as typeof import('./story')).addRehearse],
  migrate: ['maak de database klaar', () => (require('./migrate') as typeof import('./migrate')).addMigrate],
  backup: [
    'maak een verzegelde kopie van de hele database',
    () => (require('./backup') as typeof import('./backup')).addBackup,
  ],
  restore: [
    'zet een kopie terug in een lege database',
    () => (require('./restore') as typeof import('./restore')).addRestore,
  ],
  doctor: ['zeg wat er mis is en wat u doet', () => (require('./doctor') as typeof import('./doctor')).addDoctor],
  staff: ['medewerkers', () => (require('./staff') as typeof import('./staff')).addStaff],
  customer: ['klanten', () => (require('./customer') as typeof import('./customer')).addCustomer],
  contract: ['contracten', () => (require('./contract') as typeof import('./contract')).addContract],
  ad: ['vacatures', () => (require('./ad') as typeof import('./ad')).addAd],
  applicant: ['sollicitanten', () => (require('./applicant') as typeof import('./applicant')).addApplicant],
  process: [
    'processen die op een medewerker wachten',
    () => (require('./process') as typeof import('./process')).addProcess,
  ],
  stop: ['alle mail stilleggen', () => (require('./stop') as typeof import('./stop')).addStop],
  person: ['wie is dit adres', () => (require('./person') as typeof import('./person')).addPerson],
  consent: ['toestemmingen en hun bewijs', () => (require('./consent') as typeof import('./consent')).addConsent],
  match: ['de nacht', () => (require('./match') as typeof import('./match')).addMatch],
  request: [
    'vragen die een antwoord van een mens krijgen',
    () => (require('./request') as typeof import('./request')).addRequest,
  ],
  retention: [
    'bewaren en vernietigen: vooruitkijken, uitvoeren, nakijken',
    () => (require('./retention') as typeof import('./retention')).addRetention,
  ],
  hold: ['wat niet vernietigd mag worden', () => (require('./hold') as typeof import('./hold')).addHold],
  prospect: ['losse contacten', () => (require('./prospect') as typeof import('./prospect')).addProspect],
  invoice: ['facturen en hun termijnen', () => (require('./invoice') as typeof import('./invoice')).addInvoice],
  trend: ['anonieme tellingen van het gebruik', () => (require('./trend') as typeof import('./trend')).addTrend],
  policy: ['de verklaring en haar beloften', () => (require('./policy') as typeof import('./policy')).addPolicy],
  audit: ['het bewijs', () => (require('./audit') as typeof import('./audit')).addAudit],
};

/**
 * Carries out one command line, without the words `node skillstorm`.
 * @returns 0 done; 1 something was refused or failed; 2 wrong use; 3 a needed server is down or not configured
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const shell: Shell = { io, exitCode: 0 };
  const program = build(argv[0], shell);
  shell.io = { ...io, command: nameOf(program, argv) };
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return shell.exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // Half a command: its help was shown.
    if (error instanceof CommanderError && error.code === 'commander.help' && !argv.includes('--json')) return 2;
    const { tell } = require('./telling') as typeof import('./telling');
    const told = tell(error, nameOf(program, argv));
    if (argv.includes('--json')) io.out(`${JSON.stringify({ error: told }, null, 2)}\n`);
    else io.err(`${told.code}: ${told.happened}.\n${told.remedy}.\n${told.detail ? `${told.detail}\n` : ''}`);
    return told.exitCode;
  }
}

function build(asked: string | undefined, shell: Shell): Command {
  const program = inDutch(new Command('skillstorm'), shell.io);
  program.description('De machinekamer van een jobmatchingbedrijf. Elke opdracht kent --json en --help.');
  for (const [name, [does, load]] of Object.entries(nouns)) {
    const noun = program.command(name).description(does);
    if (name === asked) load()(noun, shell);
  }
  for (const command of allOf(program)) command.helpOption('-h, --help', helpOption).helpCommand(false);
  return program;
}

/** Set before commands are added: they inherit it. */
function inDutch(program: Command, { out, err }: Io): Command {
  return program
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => helpTitles[title] ?? title,
      styleUsage: usageInDutch,
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map((argument) => `<${argument.name()}>`)].join(' '),
    });
}

function allOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allOf)];
}

/** The words of the command line that name a command, and no other ones. */
function nameOf(program: Command, argv: readonly string[]): string {
  let command = program;
  const words = [program.name()];
  for (const word of argv) {
    const next = command.commands.find((candidate) => candidate.name() === word);
    if (!next) break;
    words.push(word);
    command = next;
  }
  return words.join(' ');
}
