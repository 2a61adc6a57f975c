import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type PartName, StackError } from './types';

/** The state folder: everything the embedded stack keeps is in it, nothing outside it. */
export interface Layout {
  root: string;
  stateFile: string;
  lockFile: string;
  secrets: string;
  logs: string;
  postgres: string;
  temporal: string;
  inbox: string;
}

export function layoutOf(stateDir: string): Layout {
  const root = resolve(stateDir);
  return {
    root,
    stateFile: join(root, 'stack.json'),
    lockFile: join(root, 'stack.lock'),
    secrets: join(root, 'secrets'),
    logs: join(root, 'log'),
    postgres: join(root, 'postgres'),
    temporal: join(root, 'temporal'),
    inbox: join(root, 'inbox'),
  };
}

/**
 * Makes the folders that are missing, for the owner only.
 * @throws StackError `state-folder` when this account may not write there
 */
export function makeFolders({ root, secrets, logs, postgres, temporal, inbox }: Layout): void {
  try {
    for (const folder of [root, secrets, logs, postgres, temporal, inbox]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    }
    accessSync(root, constants.W_OK);
    accessSync(secrets, constants.R_OK | constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StackError(
      'state-folder',
      `Cannot write in ${root} (${code}). Start as the account that made it, give it to this account with chown -R, ` +
        'or set SKILLSTORM_STATE to another folder.',
    );
  }
}

export function logFileOf(layout: Layout, part: PartName): string {
  return join(layout.logs, `${part}.log`);
}
