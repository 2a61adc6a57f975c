import { readConfig } from '../src/config';
import { connectTemporal } from '../src/temporal/client';
import { ensureNamespace } from '../src/temporal/namespace';
import { ensureSearchAttributes } from '../src/temporal/search-attributes';
import { ConfigError } from '../src/variables';
import { archiveRelease } from './archive';
import { readBundle } from './bundle';
import { DeploymentError, takeOver } from './deployment';
import { failureCodeOf } from './failures';
import { checkStorage } from './gate';
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
  const at = await company.clock.now();
  await checkStorage(company.db, config.storageLocation, await company.readPolicy(at), at);
  const bundle = await readBundle(config.workflowBundle);
  const dependencies = await createDependencies(config, company);
  const { evidence } = dependencies;
  await archiveRelease({ db: company.db, evidence }, bundle, at);
  const { temporal, taskQueues } = config;
  const workers = await startWorkers({ temporal, taskQueues, bundle, dependencies, versioned });
  const relay = startRelay({ db: company.db, client, clock: company.clock, evidence });
  if (versioned) {
    await takeOver(client, bundle);
    await ensureSchedules(client);
  }
  console.log('worker ready');
  await workers.done;
  await relay.stop();
  dependencies.transport.close();
  await company.close();
}

main().catch((error: unknown) => {
  console.error(
    error instanceof ConfigError || error instanceof DeploymentError
      ? error.message
      : `worker fell over: ${failureCodeOf(error)}`,
  );
  // Where, but not what: the message of a foreign error may quote a row or an address.
  if (error instanceof Error) console.error(error.stack?.match(/^ {4}at .*$/gm)?.join('\n') ?? '');
  process.exit(1);
});
