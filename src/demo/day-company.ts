import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { prepareWith } from '../cli/migrate';
import type { Io } from '../cli/io';
import { stackEnvironment } from '../cli/surroundings';
import { readConfig, readStackSettings } from '../config';
import { connect, type Sql } from '../db/connect';
import { createDatabase } from '../db/scratch';
import { runningStack, startStack } from '../stack/stack';
import type { Environment, Running, ServerName, StackEvent } from '../stack/types';
import { connectTemporal } from '../temporal/client';
import { programs, withoutCompany } from './programs';
import { scratchFolder } from './scratch-folder';

/** A new company for one day: a database and a namespace of its own, which stay; its worker and site end with the day. */
export interface DayCompany {
  name: string;
  env: Environment;
  /** Sender of all its mails: tells them from those of other days in the same inbox. */
  from: string;
  /** Whether servers were found running, so that they stay when the day is over. */
  isGuest: boolean;
  links: { site: string; inbox: string; temporalUi: string };
  sql: Sql;
  client: Client;
  close(): Promise<void>;
}

const dayOver = 'De dag van de demo is voorbij';

const servers = ['postgres', 'temporal', 'inbox'] as const satisfies ServerName[];

/**
 * Founds the company on the servers of a stack that runs here, else on servers of its own that it starts and stops. Those have
 * a folder of their own: another demo would otherwise take them for a stack that stays.
 */
export async function foundDayCompany(io: Io, report: (event: StackEvent) => void, at: Date): Promise<DayCompany> {
  const environment = withoutCompany(io.env);
  const settings = readStackSettings(environment);
  const host = runningStack({ stateDir: settings.stateDir, servers });
  const stateDir = host ? settings.stateDir : join(settings.stateDir, 'demo');
  const name = `dag-${at.toISOString().slice(0, 19).replace(/\D/g, '')}`;
  const from = `${name}@skillstorm.test`;
  const told = ({ addresses, ports }: Running) =>
    dayEnvironment(
      stackEnvironment({ addresses: host?.addresses ?? addresses, ports }, { ...settings, stateDir }, environment),
      name,
      from,
    );
  const ownFolder = host ? await scratchFolder() : null;
  const stack = await startStack<ServerName>({
    ...settings,
    stateDir: ownFolder ?? stateDir,
    servers: host ? [] : servers,
    ports: host ? 'any' : settings.ports,
    environment,
    programs: programs(told),
    prepare: async (running) => {
      const { postgres } = (host ?? running).addresses;
      await createDatabase(postgres.ownerUrl, name);
      await prepareWith(readConfig({ ...environment, ...told(running) }));
    },
    report,
    signal: io.stopSignal(),
  });
  const env = { ...environment, ...told(stack) };
  const config = readConfig(env);
  const { temporal, inbox } = (host ?? stack).addresses;
  const sql = connect(config.databaseUrl, 3);
  const client = await connectTemporal(config.temporal);
  return {
    name,
    env,
    from,
    isGuest: host !== null,
    links: {
      site: config.publicUrl,
      inbox: inbox.webUrl,
      temporalUi: `${temporal.uiUrl}/namespaces/${name}/workflows`,
    },
    sql,
    client,
    close: async () => {
      // Nobody is there any more to carry out its nights.
      await client.schedule
        .getHandle('matching')
        .pause(dayOver)
        .catch(() => {});
      await sql.end({ timeout: 1 });
      await client.connection.close();
      await stack.stop();
      if (ownFolder) rmSync(ownFolder, { recursive: true, force: true });
    },
  };
}

function dayEnvironment(env: Record<string, string>, name: string, from: string): Record<string, string> {
  const inDatabase = (url = '') => Object.assign(new URL(url), { pathname: `/${name}` }).toString();
  return {
    ...env,
    DATABASE_URL: inDatabase(env['DATABASE_URL']),
    DATABASE_OWNER_URL: inDatabase(env['DATABASE_OWNER_URL']),
    TEMPORAL_NAMESPACE: name,
    MAIL_FROM: from,
  };
}
