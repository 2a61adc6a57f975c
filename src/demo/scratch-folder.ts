import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify } from '../stack/process-identity';
import { stopLeftovers } from '../stack/stack';

const prefix = 'skillstorm-scratch-';

/** A folder that only its owner enters, named after this process. What a killed one left running in its own is stopped first. */
export async function scratchFolder(): Promise<string> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (identify(Number.parseInt(name.slice(prefix.length), 10))) continue;
    const left = join(tmpdir(), name);
    await stopLeftovers(left)
      .then(() => rmSync(left, { recursive: true, force: true }))
      .catch(() => {});
  }
  return mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
}
