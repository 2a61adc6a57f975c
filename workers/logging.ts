import { DefaultLogger, type LogEntry, Runtime } from '@temporalio/worker';

/** What a log line may say beside its message: ids, names of our own code, numbers. */
const spoken = [
  'workflowId',
  'runId',
  'workflowType',
  'activityType',
  'activityId',
  'attempt',
  'taskQueue',
  'namespace',
  'signalName',
] as const;

/** Installs the runtime once per process: its log is one JSON object a line on stderr, without anything a foreign error says. */
export function installRuntime({
  metricsAddress,
  write = toStderr,
}: {
  metricsAddress?: string;
  write?: (line: string) => void;
}): void {
  Runtime.install({
    logger: new DefaultLogger('WARN', (entry) => write(`${JSON.stringify(redacted(entry))}\n`)),
    telemetryOptions: {
      logging: { filter: { core: 'WARN', other: 'ERROR' }, forward: {} },
      ...(metricsAddress ? { metrics: { prometheus: { bindAddress: metricsAddress } } } : {}),
    },
  });
}

function toStderr(line: string): void {
  process.stderr.write(line);
}

/**
 * Core prints failure messages and stack traces inside its own: only the sentence before them is kept. What a process or a step
 * logs by itself may quote anything: it leaves only its place.
 */
export function redacted({ level, timestampNanos, message, meta }: LogEntry): Record<string, unknown> {
  const known = Object.fromEntries(
    spoken.filter((name) => meta?.[name] !== undefined).map((name) => [name, String(meta![name])]),
  );
  return {
    at: new Date(Number(timestampNanos / 1_000_000n)).toISOString(),
    level,
    message: isOfTheSdk(meta) ? (/^[A-Za-z ,.'-]{1,120}/.exec(message)?.[0].trim() ?? '') : 'a line of our own code',
    ...known,
  };
}

function isOfTheSdk(meta: LogEntry['meta']): boolean {
  return meta?.['sdkComponent'] === 'worker' || meta?.['sdkComponent'] === 'core';
}
