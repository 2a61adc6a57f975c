import { NativeConnection, Worker } from '@temporalio/worker';
import { createActivities, type Dependencies } from '../activities';
import { dataConverter, type TemporalAddress } from '../src/temporal/client';
import type { TaskQueue } from '../src/temporal/processes';
import { quietSinks, type WorkflowBundle } from './bundle';
import { CatalogueInterceptor } from './failures';
import { deploymentOptions } from './deployment';

export interface RunningWorkers {
  /** Settles when all have stopped; rejects when one fell over. */
  done: Promise<void>;
  stop(): Promise<void>;
}

/** Open processes that one worker keeps in memory; the rest is rebuilt from history when something happens. */
const maxCachedWorkflows = 200;

export interface WorkerOptions {
  temporal: TemporalAddress;
  taskQueues: TaskQueue[];
  bundle: WorkflowBundle;
  dependencies: Dependencies;
  /** Off on a server without worker deployments (the time-skipping one). */
  versioned: boolean;
}

/** One worker per task queue: processes and quick steps on `core`, steps only on `bulk` and `matching`. */
export async function startWorkers(options: WorkerOptions): Promise<RunningWorkers> {
  const { temporal, taskQueues, bundle, dependencies, versioned } = options;
  const connection = await NativeConnection.connect(temporal.connection);
  const activities = createActivities(dependencies);
  const workers = await Promise.all(
    taskQueues.map((taskQueue) =>
      Worker.create({
        connection,
        namespace: temporal.namespace,
        taskQueue,
        activities,
        dataConverter,
        sinks: quietSinks,
        interceptors: { activity: [() => ({ inbound: new CatalogueInterceptor() })] },
        shutdownGraceTime: '10 seconds',
        shutdownForceTime: '20 seconds',
        ...(versioned ? { workerDeploymentOptions: deploymentOptions(bundle.sha256) } : { buildId: bundle.sha256 }),
        ...(taskQueue === 'core' ? { workflowBundle: { codePath: bundle.codePath }, maxCachedWorkflows } : {}),
      }),
    ),
  );
  const done = Promise.all(workers.map((worker) => worker.run())).then(() => connection.close());
  return {
    done,
    stop: async () => {
      for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
      await done;
    },
  };
}
