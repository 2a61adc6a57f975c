import { startStack } from '../../src/stack/stack';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readState } from '../../src/stack/state-file';
import { layoutOf } from '../../src/stack/layout';
import { startCompany, type TestCompany } from '../support/company';
import { prepare } from '../support/prepare';
import type { TestServers } from '../support/servers';

export interface BenchCompany extends TestCompany {
  /** Process ids of the servers, whose processor time counts too. */
  servers: { postgres: number; temporal: number };
}

/** A company on servers of its own that forget nothing: a commit waits for the disk, as it does in production. */
export async function withBenchCompany<T>(work: (company: BenchCompany) => Promise<T>): Promise<T> {
  const stateDir = mkdtempSync(join(tmpdir(), `skillstorm-test-${process.pid}-`));
  const stack = await startStack({
    stateDir,
    environment: process.env,
    servers: ['postgres', 'temporal'],
    ports: 'any',
    ephemeral: false,
  });
  try {
    const servers: TestServers = { addresses: stack.addresses, ...(await prepare(stack, stateDir)) };
    process.env['SKILLSTORM_TEST'] = JSON.stringify(servers);
    const company = await startCompany('real');
    const { parts } = readState(layoutOf(stateDir));
    const pidOf = (part: 'postgres' | 'temporal') => parts[part]!.process!.pid;
    try {
      return await work({ ...company, servers: { postgres: pidOf('postgres'), temporal: pidOf('temporal') } });
    } finally {
      await company.close();
    }
  } finally {
    await stack.stop();
    rmSync(stateDir, { recursive: true, force: true });
  }
}
