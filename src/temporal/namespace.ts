import { type Client, isGrpcServiceError } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';

const gRpcAlreadyExists = 6;

/** Closed runs stay this long; their evidence is exported at close. */
const retentionDays = 60;

const retention = msToTs(retentionDays * 24 * 60 * 60 * 1000);

/** Makes the namespace, or brings its retention to 60 days. */
export async function ensureNamespace({ connection }: Client, namespace: string): Promise<void> {
  const service = connection.workflowService;
  try {
    await service.registerNamespace({ namespace, workflowExecutionRetentionPeriod: retention });
  } catch (error) {
    if (!isGrpcServiceError(error) || Number(error.code) !== gRpcAlreadyExists) throw error;
    await service.updateNamespace({ namespace, config: { workflowExecutionRetentionTtl: retention } });
  }
}
