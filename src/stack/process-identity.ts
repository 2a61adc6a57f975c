import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StopManner } from './stop-manners';

/** A process that cannot be mistaken for another: numbers are given out again, a number with its start is not. */
export interface ProcessIdentity {
  pid: number;
  /** When it started, in whatever way this system says it; compared, never read. */
  start: string;
}

const pollMs = 50;

/** @returns null when no such process runs; a dead one that nobody buried (a zombie) does not run */
export function identify(pid: number): ProcessIdentity | null {
  const start = process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
  return start === null ? null : { pid, start };
}

export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.start === identity.start;
}

/**
 * Asks a process to stop, insists with SIGKILL after `withinMs`, and waits until it is gone.
 * A number that belongs to another process by now is left alone.
 */
export async function stopProcess(identity: ProcessIdentity, { signal, withinMs }: StopManner): Promise<void> {
  if (!sendSignal(identity, signal)) return;
  for (let waitedMs = 0; waitedMs < withinMs; waitedMs += pollMs) {
    if (!isAlive(identity)) return;
    await sleep(pollMs);
  }
  sendSignal(identity, 'SIGKILL');
  while (isAlive(identity)) await sleep(pollMs);
}

/** Resolves when a process that is not our child is gone. */
export async function untilGone(identity: ProcessIdentity): Promise<void> {
  while (isAlive(identity)) await sleep(pollMs * 10);
}

/** The words a process was started with, to know whose it is; empty when that cannot be read. */
export function commandLineOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return process.platform === 'win32' ? '' : run('ps', ['-o', 'args=', '-p', String(pid)]);
  } catch {
    return '';
  }
}

function sendSignal(identity: ProcessIdentity, signal: NodeJS.Signals): boolean {
  if (!isAlive(identity)) return false;
  try {
    process.kill(identity.pid, signal);
    return true;
  } catch {
    return false;
  }
}

function startOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may itself hold spaces and parentheses: the numbers begin after the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, startTicks] = [fields[0], fields[19]];
    return state === 'Z' || state === 'X' ? null : `${bootId()}/${startTicks}`;
  } catch {
    return null;
  }
}

/** Ticks count from the boot: without its id, a process of before a reboot could look alive. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
  } catch {
    return 'boot';
  }
}

function startElsewhere(pid: number): string | null {
  try {
    const text =
      process.platform === 'win32'
        ? run('powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`])
        : run('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]);
    const start = text.trim().replace(/^\S*Z\S* .*|^[A-Z]\S* +/, '');
    return start === '' ? null : start;
  } catch {
    return null;
  }
}

function run(file: string, args: string[]): string {
  return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
}
