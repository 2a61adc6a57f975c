import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Layout } from './layout';
import { type StackEvent, StackError } from './types';

/** How to run a command as someone PostgreSQL accepts: it refuses the superuser. */
export interface PostgresAccount {
  prefix: readonly string[];
  uid?: number;
  gid?: number;
}

const run = promisify(execFile);
const ourselves: PostgresAccount = { prefix: [] };
/** Root outside, an ordinary user inside: files stay root's, so that a folder only root may enter works too. */
const userNamespace: PostgresAccount = { prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000'] };

/**
 * Chooses the account: ourselves; as root on Linux inside a user namespace; where the machine refuses those, the owner of the
 * data, of the project's folder, `postgres` or `nobody`, whoever can enter the state folder.
 * @throws StackError `postgres-account` when nobody can
 */
export async function chooseAccount(
  layout: Layout,
  postgres: string,
  report: (event: StackEvent) => void,
): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) return ourselves;
  const owner = statSync(layout.postgres).uid;
  if (owner === 0 && (await canRun(userNamespace, layout, postgres))) return userNamespace;
  // Others must pass through the state folder; what is secret in it is closed by itself.
  chmodSync(layout.root, 0o711);
  for (const account of otherAccounts(layout)) {
    if (!(await canRun(account, layout, postgres))) continue;
    execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, layout.postgres]);
    report({
      kind: 'account',
      name: `uid ${account.uid}`,
      why: owner === account.uid ? 'owns-the-data' : 'namespaces-refused',
    });
    return account;
  }
  chmodSync(layout.root, 0o700);
  throw new StackError(
    'postgres-account',
    `PostgreSQL does not run as root, this machine refuses user namespaces, and no other account can enter ${layout.root}. ` +
      'Run as another account, move the project to a folder that others may enter (chmod o+x on it and the folders above), ' +
      'or allow user namespaces.',
  );
}

/** Whether this machine lets root use a user namespace. */
export async function userNamespacesWork(): Promise<boolean> {
  const [file, ...args] = userNamespace.prefix;
  return run(file!, [...args, 'true']).then(
    () => true,
    () => false,
  );
}

/** Puts the account's words before a command. */
export function asAccount({ prefix, ...ids }: PostgresAccount, file: string, args: readonly string[]) {
  const [first = file, ...rest] = [...prefix, file, ...args];
  return { file: first, args: rest, cwd: '/', ...ids };
}

async function canRun(account: PostgresAccount, layout: Layout, postgres: string): Promise<boolean> {
  const probe = asAccount(account, 'sh', ['-c', '"$1" --version && cd "$2"', 'sh', postgres, layout.root]);
  const { file, args, ...options } = probe;
  return run(file, args, options).then(
    () => true,
    () => false,
  );
}

function otherAccounts({ root, postgres }: Layout): PostgresAccount[] {
  const owners = [postgres, dirname(root)].map((folder) => statSync(folder));
  const named = ['postgres', 'nobody'].flatMap(accountNamed);
  return [...owners, ...named].filter(({ uid }) => uid !== 0).map(({ uid, gid }) => ({ prefix: [], uid, gid }));
}

function accountNamed(name: string): { uid: number; gid: number }[] {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return [{ uid: id('-u'), gid: id('-g') }];
  } catch {
    return [];
  }
}
