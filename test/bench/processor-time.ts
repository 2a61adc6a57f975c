import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second, whatever its clock. */
const ticksPerSecond = 100;

/** Seconds of processor time that a process and its children took so far; null on a system that does not tell. */
export function processorSeconds(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid);
  return [String(pid), ...children].reduce((sum, name) => sum + secondsOf(name), 0);
}

function parentOf(pid: string): number | null {
  const [, parent] = fieldsOf(pid);
  return parent === undefined ? null : Number(parent);
}

/** Its own time, and that of children that ended. */
function secondsOf(pid: string): number {
  return fieldsOf(pid)
    .slice(11, 15)
    .reduce((sum, ticks) => sum + Number(ticks) / ticksPerSecond, 0);
}

/** What stands behind the name of the program, which may hold spaces: state, parent, … */
function fieldsOf(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
