import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import type { Client, WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { bundleWorkflowCode } from '@temporalio/worker';
import type { Policy } from '../../src/policy/load';
import { connectTemporal, dataConverter } from '../../src/temporal/client';
import { ensureNamespace } from '../../src/temporal/namespace';
import { ensureSearchAttributes } from '../../src/temporal/search-attributes';
import { createDependencies, policyReader } from '../../workers/wire';
import { startWorkers } from '../../workers/worker';
import { addressOfMark, marks } from './canary-marks';
import type { TestCompany } from './company';
import { eventually } from './mailbox';

/** What reading the policy comes to, by the year that is asked for. The second row of one address is PostgreSQL's to refuse. */
const stepFaults: Record<number, (company: TestCompany) => Promise<Policy>> = {
  2001: () => Promise.reject(new Error(`550 <${addressOfMark('stepError')}> unknown`)),
  2002: () => Promise.reject(carelessFailure()),
  2003: async () => (({}) as Record<string, () => Policy>)[marks.stepTypeError]!(),
  2004: () => Promise.reject(marks.stepWord as unknown as Error),
  2005: async ({ ownerSql }) => {
    await ownerSql`create table if not exists fault (email text primary key)`;
    const email = addressOfMark('uniqueRow');
    await ownerSql`insert into fault (email) values (${email}), (${email})`;
    throw new Error('PostgreSQL took one row twice');
  },
};

function carelessFailure(): ApplicationFailure {
  return ApplicationFailure.create({
    message: marks.stepFailure,
    type: marks.failureType,
    details: [{ words: marks.failureDetail }],
    nonRetryable: true,
    cause: new Error(marks.stepFailure),
  });
}

/** Careless processes and failing steps, on the very worker of the company, in a namespace of their own. */
export async function liveMarkedFaults(company: TestCompany, folder: string): Promise<Client> {
  const temporal = { ...company.config.temporal, namespace: 'faults' };
  const client = await connectTemporal(temporal);
  await ensureNamespace(client, temporal.namespace);
  await ensureSearchAttributes(client);
  const readPolicy = policyReader(company.db);
  const dependencies = await createDependencies(company.config, { ...company, readPolicy, close: async () => {} });
  const workers = await startWorkers({
    temporal,
    taskQueues: ['core'],
    bundle: { codePath: await bundleOfFaults(folder), sha256: 'faults' },
    dependencies: {
      ...dependencies,
      readPolicy: (asOf) => stepFaults[asOf.getUTCFullYear()]?.(company) ?? readPolicy(asOf),
    },
    versioned: false,
  });
  await Promise.all([
    stumbling(await start(client, 'stumble')),
    ending(await start(client, 'fail')),
    ending(await start(client, 'giveUp')),
    refusing(await start(client, 'refuse')),
    ...Object.keys(stepFaults).map(async (year) => ending(await start(client, 'useFailingStep', Number(year)))),
  ]);
  await workers.stop();
  dependencies.transport.close();
  return client;
}

function start(client: Client, workflowType: string, ...args: number[]): Promise<WorkflowHandle> {
  return client.workflow.start(workflowType, {
    workflowId: [workflowType, ...args].join('-'),
    taskQueue: 'core',
    args,
  });
}

async function ending(handle: WorkflowHandle): Promise<void> {
  const ended = await handle.result().then(
    () => 'done',
    () => 'failed',
  );
  if (ended === 'done') throw new Error(`${handle.workflowId} met no fault`);
}

/** A workflow task that fails is tried again and again; it is left behind open. */
async function stumbling(handle: WorkflowHandle): Promise<void> {
  const hasFailed = async () =>
    (await handle.fetchHistory()).events?.some(
      ({ workflowTaskFailedEventAttributes }) => workflowTaskFailedEventAttributes,
    );
  await eventually(hasFailed, 'a failed workflow task');
}

async function refusing(handle: WorkflowHandle): Promise<void> {
  await Promise.allSettled([handle.query('look'), handle.executeUpdate('say')]);
  await handle.result();
}

async function bundleOfFaults(folder: string): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: require.resolve('./canary-workflows'),
    failureConverterPath: dataConverter.failureConverterPath,
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error: (message) => console.error(message) },
  });
  const codePath = join(folder, 'faults-bundle.js');
  await writeFile(codePath, code);
  return codePath;
}
