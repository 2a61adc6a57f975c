import { StackError } from './types';

/**
 * Aborts at the first Ctrl-C, SIGTERM or closed window. The handlers stay: pressing again must not cut short a clean stop.
 * Call once per process.
 */
export function stopSignals(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => controller.abort(new StackError('interrupted', `Stopped by ${name}`)));
  }
  return controller.signal;
}
