import { readConfig } from '../src/config';
import { connectTemporal } from '../src/temporal/client';
import { ensureNamespace } from '../src/temporal/namespace';
import { ensureSearchAttributes } from '../src/temporal/search-attributes';
import { readBundle } from './bundle';
import { makeCurrent } from './deployment';
import { installRuntime } from './logging';
import { startRelay } from './relay';
import { ensureSchedules } from './schedules';
import { createDependencies, openCompany } from './wire';
import { startWorkers } from './worker';

/** The worker process: wires everything, runs until it is told to stop. */
async function main(): Promise<void> {
  const config = readConfig();
  const versioned = config.clock === 'system';
  installRuntime(config.metricsAddress ? { metricsAddress: config.metricsAddress } : {});
  const client = await connectTemporal(config.temporal);
  if (versioned) await ensureNamespace(client, config.temporal.namespace);
  await ensureSearchAttributes(client);
  const company = await openCompany(config);
  const bundle = await readBundle(config.workflowBundle);
  const workers = await startWorkers({
    temporal: config.temporal,
    taskQueues: config.taskQueues,
    bundle,
    dependencies: await createDependencies(config, company),
    versioned,
  });
  const relay = startRelay({ db: company.db, client, clock: company.clock });
  if (versioned) {
    await makeCurrent(client, bundle.sha256);
    await ensureSchedules(client);
  }
  console.log('worker ready');
  await workers.done;
  await relay.stop();
  await company.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error && error.name === 'ConfigError' ? error.message : 'worker fell over');
  if (error instanceof Error && error.name !== 'ConfigError') console.error(error.stack);
  process.exit(1);
});
