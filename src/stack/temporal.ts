import { join } from 'node:path';
import type { Layout } from './layout';
import { type PartSpec, flags } from './part-spec';
import { answersOk, host } from './ports';
import { temporalPath } from './temporal-binaries';
import type { Addresses, Environment, Ports, StackEvent } from './types';

export const namespace = 'skillstorm';

/** The defaults are made for a shared cluster: they hold one process to 20 steps a second. */
const dynamicConfig = ['history.transferProcessorMaxPollRPS=500', 'history.timerProcessorMaxPollRPS=500'];

interface TemporalOptions {
  layout: Layout;
  environment: Environment;
  ephemeral: boolean;
  temporalPath: string | undefined;
  report: (event: StackEvent) => void;
  signal: AbortSignal;
}

/** Temporal's own development server with its UI; state in one database file, or in memory when ephemeral. */
export async function temporalSpec(options: TemporalOptions): Promise<PartSpec> {
  const file = await temporalPath({ ...options, configured: options.temporalPath });
  return {
    name: 'temporal',
    ports: ['temporal', 'temporalUi', 'temporalMetrics'],
    adoptable: true,
    portAttempts: 3,
    command: ({ temporal, temporalUi, temporalMetrics }) => ({
      file,
      args: [
        'server',
        'start-dev',
        ...flags({ ip: host, port: temporal, 'ui-port': temporalUi, 'metrics-port': temporalMetrics, namespace }),
        ...flags(options.ephemeral ? {} : { 'db-filename': join(options.layout.temporal, 'temporal.db') }),
        ...flags({ 'log-level': 'warn', 'log-format': 'json' }),
        '--ui-disable-news-fetch',
        ...dynamicConfig.flatMap((setting) => ['--dynamic-config-value', setting]),
      ],
    }),
    // Through the UI, which asks the server: both work, and the namespace is there.
    isReady: ({ temporalUi }) => answersOk(`http://${host}:${temporalUi}/api/v1/namespaces/${namespace}`),
    readyWithinMs: 60_000,
  };
}

export function temporalAddress({ temporal, temporalUi, temporalMetrics }: Ports): Addresses['temporal'] {
  return {
    address: `${host}:${temporal}`,
    namespace,
    uiUrl: `http://${host}:${temporalUi}`,
    metricsUrl: `http://${host}:${temporalMetrics}/metrics`,
  };
}
