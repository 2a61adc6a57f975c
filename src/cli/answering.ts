import { type Command, Option } from 'commander';
import type { Answer, ExitCode, Io } from './io';

/** One run of the command line. */
export interface Shell {
  io: Io;
  exitCode: ExitCode;
}

/** Lets a command answer once: in words, or with `--json` as one document. */
export function answering<Options extends object>(
  command: Command,
  shell: Shell,
  example: string,
  act: (options: Options, ...operands: string[]) => Promise<Answer>,
): void {
  command
    .option('--json', 'antwoord als één JSON-document')
    .addHelpText('after', `\nVoorbeeld:\n  $ skillstorm ${example}`)
    .action(async () => {
      const options = command.opts<Options & { json?: true }>();
      const answer = await act(options, ...command.args);
      shell.io.out(options.json ? `${JSON.stringify(answer.json, null, 2)}\n` : `${answer.text}\n`);
      shell.exitCode = answer.exitCode ?? 0;
      await answer.until;
    });
}

/** Every decision names who takes it. */
export function asOption(): Option {
  return new Option('--as <medewerker>', 'wie dit beslist: naam of id van een medewerker').makeOptionMandatory();
}
