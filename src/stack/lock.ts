import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Layout } from './layout';
import { type ProcessIdentity, identify, isAlive } from './process-identity';
import { StackError } from './types';

/**
 * Takes the state folder for this process; the lock of a process that is gone is taken over.
 * @returns gives the lock back
 * @throws StackError `already-running`, naming the process and the folder
 */
export function takeLock({ root, lockFile }: Layout): () => void {
  const self = identify(process.pid)!;
  const own = `${lockFile}.${process.pid}`;
  writeFileSync(own, JSON.stringify(self), { mode: 0o600 });
  try {
    while (!tryLink(own, lockFile)) {
      const holder = readHolder(lockFile);
      if (holder && isAlive(holder)) throw alreadyRunning(root, holder);
      removeStale(lockFile, holder);
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    if (readHolder(lockFile)?.pid === self.pid) rmSync(lockFile, { force: true });
  };
}

/** @returns the process that runs the stack of this folder now, or null */
export function lockHolder({ lockFile }: Layout): ProcessIdentity | null {
  const holder = readHolder(lockFile);
  return holder && isAlive(holder) ? holder : null;
}

/** A link appears with its whole content or not at all, so nobody ever reads half a lock. */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Two starts may find the same stale lock; who moves away the fresh lock of the other puts it back. */
function removeStale(lockFile: string, stale: ProcessIdentity | null): void {
  const aside = `${lockFile}.${process.pid}.stale`;
  try {
    renameSync(lockFile, aside);
  } catch {
    return;
  }
  if (readHolder(aside)?.start !== stale?.start) tryLink(aside, lockFile);
  rmSync(aside, { force: true });
}

function readHolder(file: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch {
    return null;
  }
}

function alreadyRunning(root: string, holder: ProcessIdentity): StackError {
  return new StackError(
    'already-running',
    `SkillStorm already runs in ${root}, as process ${holder.pid}. ` +
      `Use that one, stop it (Ctrl-C in its window, or: kill ${holder.pid}), or set SKILLSTORM_STATE to another folder.`,
  );
}
