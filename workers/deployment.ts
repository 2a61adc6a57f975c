import type { Client } from '@temporalio/client';
import type { WorkerDeploymentOptions } from '@temporalio/worker';

const deploymentName = 'skillstorm';

/** Workers carry the hash of their bundle from the first day, so each history says which code ran it. */
export function deploymentOptions(bundleSha256: string): WorkerDeploymentOptions {
  return {
    version: { deploymentName, buildId: bundleSha256 },
    useWorkerVersioning: true,
    defaultVersioningBehavior: 'AUTO_UPGRADE',
  };
}

const retryMs = 250;
const tries = 120;

/** New processes and those that may upgrade go to this version from now on. Waits until the server has seen its workers. */
export async function makeCurrent({ connection, options: { namespace } }: Client, bundleSha256: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await connection.workflowService.setWorkerDeploymentCurrentVersion({
        namespace,
        deploymentName,
        buildId: bundleSha256,
        ignoreMissingTaskQueues: true,
      });
      return;
    } catch (error) {
      if (tried === tries) throw error;
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
}
