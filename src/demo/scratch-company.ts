import { rmSync } from 'node:fs';
import type { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { prepareWith } from '../cli/migrate';
import { stackEnvironment } from '../cli/surroundings';
import { type Clock, systemClock } from '../clock';
import { readConfig, readStackSettings } from '../config';
import { connect, type Sql } from '../db/connect';
import { startStack } from '../stack/stack';
import { temporalTestServerPath } from '../stack/temporal-binaries';
import type { Environment, PartName, ServerName } from '../stack/types';
import { connectTemporal, dataConverter } from '../temporal/client';
import { programs, withoutCompany } from './programs';
import { scratchFolder } from './scratch-folder';

/** `skipping`: Temporal's time-skipping server, whose clock a story moves. `real`: its development server, in real time. */
export type Time = 'skipping' | 'real';

/** A whole company of which nothing stays. */
export interface ScratchCompany {
  /** For commands. */
  env: Environment;
  siteUrl: string;
  inboxUrl: string;
  sql: Sql;
  client: Client;
  clock: Clock;
  /** Moves the clock; what is due on the way happens. */
  sleep(ms: number): Promise<void>;
  kill(part: PartName): Promise<void>;
  revive(part: PartName): Promise<void>;
  /** Aborted, with the reason, when a part could not be kept running and everything was stopped. */
  fallen: AbortSignal;
  close(): Promise<void>;
}

export interface ScratchOptions {
  environment: Environment;
  time: Time;
  /** The moment at which the company is founded; only a skipping clock can go there. */
  start: Date;
  signal: AbortSignal;
  /** Arguments for Node before the script of worker and site. */
  node?: readonly string[];
}

/** Founds a company: own servers, migrated database, policy in force from the start, worker and site as processes of their own. */
export async function foundScratchCompany(options: ScratchOptions): Promise<ScratchCompany> {
  const environment = withoutCompany(options.environment);
  const stateDir = await scratchFolder();
  const time = options.time === 'skipping' ? await skippingTime(environment, options.start) : realTime;
  const settings = { ...readStackSettings(environment), stateDir };
  const told = (running: Parameters<typeof stackEnvironment>[0]) => ({
    ...stackEnvironment(running, settings, environment),
    ...time.env,
    SKILLSTORM_STATE: stateDir,
  });
  try {
    const stack = await startStack<ServerName>({
      ...settings,
      servers: time.servers,
      ports: 'any',
      ephemeral: true,
      environment,
      programs: programs(told, options.node),
      prepare: async (running) => void (await prepareWith(readConfig({ ...environment, ...told(running) }))),
      signal: options.signal,
    });
    const falling = new AbortController();
    stack.ended.catch((reason: unknown) => falling.abort(reason));
    const env = { ...environment, ...told(stack) };
    const config = readConfig(env);
    const sql = connect(config.databaseUrl, 3);
    const client = await connectTemporal(config.temporal);
    return {
      env,
      siteUrl: config.publicUrl,
      inboxUrl: stack.addresses.inbox.webUrl,
      sql,
      client,
      clock: time.clock,
      sleep: time.sleep,
      kill: (part) => stack.kill(part),
      revive: (part) => stack.revive(part),
      fallen: falling.signal,
      close: async () => {
        await sql.end({ timeout: 1 });
        await client.connection.close();
        await stack.stop();
        await time.end();
        rmSync(stateDir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await time.end();
    rmSync(stateDir, { recursive: true, force: true });
    throw error;
  }
}

interface TimeKeeper {
  servers: readonly ServerName[];
  env: Record<string, string>;
  clock: Clock;
  sleep(ms: number): Promise<void>;
  end(): Promise<void>;
}

const realTime: TimeKeeper = {
  servers: ['postgres', 'temporal', 'inbox'],
  env: {},
  clock: systemClock,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  end: async () => {},
};

/** The policy must be in force from the first moment of the story, so the clock goes there before anything else is made. */
async function skippingTime(environment: Environment, start: Date): Promise<TimeKeeper> {
  const path = await temporalTestServerPath({ environment, report: () => {} });
  const server = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
    client: { dataConverter },
  });
  const now = async () => new Date(await server.currentTimeMs());
  await server.sleep(Math.max(0, start.getTime() - (await now()).getTime()));
  return {
    servers: ['postgres', 'inbox'],
    env: {
      TEMPORAL_ADDRESS: server.address,
      TEMPORAL_NAMESPACE: server.namespace ?? 'default',
      CLOCK_TEST_SERVER: server.address,
    },
    clock: { now },
    sleep: (ms) => server.sleep(ms),
    end: () => server.teardown(),
  };
}
