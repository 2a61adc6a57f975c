import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify } from '../../src/stack/process-identity';
import { stopSignals } from '../../src/stack/signals';
import { type Stack, startStack, stopLeftovers } from '../../src/stack/stack';
import { prepare } from './prepare';
import type { TestServers } from './servers';

/** Kept for the teardown, which jest runs in this same process. */
export interface TestStack {
  stack: Stack<'postgres' | 'temporal'>;
  stateDir: string;
}

const prefix = 'skillstorm-test-';

export default async function setup(): Promise<void> {
  await sweepKilledRuns();
  const stateDir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const signal = stopSignals();
  const stack = await startStack({
    stateDir,
    environment: process.env,
    servers: ['postgres', 'temporal'],
    ports: 'any',
    ephemeral: true,
    signal,
  });
  // Jest has no end of its own for Ctrl-C once someone else listens to it.
  signal.addEventListener('abort', () => void stack.stop().finally(() => process.exit(130)), { once: true });
  try {
    const servers: TestServers = { addresses: stack.addresses, ...(await prepare(stack, stateDir)) };
    process.env['SKILLSTORM_TEST'] = JSON.stringify(servers);
  } catch (error) {
    await stack.stop();
    rmSync(stateDir, { recursive: true, force: true });
    throw error;
  }
  Object.assign(globalThis, { testStack: { stack, stateDir } satisfies TestStack });
}

/** A run that was killed leaves its servers; those of a run that lives are not touched. */
async function sweepKilledRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (identify(Number.parseInt(name.slice(prefix.length), 10))) continue;
    const stateDir = join(tmpdir(), name);
    await stopLeftovers(stateDir)
      .then(() => rmSync(stateDir, { recursive: true, force: true }))
      .catch(() => {});
  }
}
