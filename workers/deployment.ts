import { type Client, isGrpcServiceError } from '@temporalio/client';
import { Worker, type WorkerDeploymentOptions } from '@temporalio/worker';
import { quietSinks, type WorkflowBundle } from './bundle';

const deploymentName = 'skillstorm';

/**
 * Workers carry the hash of their bundle from the first day, so each history says which code ran it. Every process upgrades with
 * the code, nights too: a pinned one would stand still for ever where there is only one worker.
 */
export function deploymentOptions(bundleSha256: string): WorkerDeploymentOptions {
  return {
    version: { deploymentName, buildId: bundleSha256 },
    useWorkerVersioning: true,
    defaultVersioningBehavior: 'AUTO_UPGRADE',
  };
}

/**
 * Lets this bundle take the work over, after every open process was replayed with it.
 * @throws Error naming processes that this code would break; the version before keeps the work
 */
export async function takeOver(client: Client, bundle: WorkflowBundle): Promise<void> {
  if ((await currentBuildId(client)) === bundle.sha256) return;
  const broken = await replayOpenProcesses(client, bundle);
  if (broken.length > 0) {
    const some = broken.slice(0, 5).join(', ');
    throw new DeploymentError(
      `${broken.length} open processes do not replay with this version (${some}). Keep the version before running, or mend the code with patched()`,
    );
  }
  await makeCurrent(client, bundle.sha256);
}

export class DeploymentError extends Error {
  override name = 'DeploymentError';
}

/** @returns workflow ids of open processes whose history this bundle cannot follow */
export async function replayOpenProcesses(client: Client, { codePath }: WorkflowBundle): Promise<string[]> {
  const open = client.workflow.list({ query: "ExecutionStatus = 'Running'" }).intoHistories({ concurrency: 4 });
  const broken: string[] = [];
  for await (const { workflowId, error } of Worker.runReplayHistories(
    { workflowBundle: { codePath }, sinks: quietSinks },
    open,
  )) {
    if (error) broken.push(workflowId);
  }
  return broken;
}

const gRpcNotFound = 5;

async function currentBuildId({ connection, options: { namespace } }: Client): Promise<string | null> {
  try {
    const { workerDeploymentInfo } = await connection.workflowService.describeWorkerDeployment({
      namespace,
      deploymentName,
    });
    return workerDeploymentInfo?.routingConfig?.currentDeploymentVersion?.buildId ?? null;
  } catch (error) {
    if (isGrpcServiceError(error) && Number(error.code) === gRpcNotFound) return null;
    throw error;
  }
}

const retryMs = 250;
const tries = 120;

/** The server knows a version only after one of its workers has asked for work, which takes a moment. */
async function makeCurrent({ connection, options: { namespace } }: Client, buildId: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await connection.workflowService.setWorkerDeploymentCurrentVersion({
        namespace,
        deploymentName,
        buildId,
        ignoreMissingTaskQueues: true,
      });
      return;
    } catch (error) {
      if (tried === tries) throw error;
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
}
