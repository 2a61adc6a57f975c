import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { openLog } from './logs';
import type { Command } from './part-spec';
import { type ProcessIdentity, identify, untilGone } from './process-identity';
import type { Environment } from './types';

/** A running process, ours or adopted. */
export interface Launched {
  identity: ProcessIdentity;
  /** Why it ended, once it has. */
  ended: string | null;
  /** Resolves with that reason. */
  gone: Promise<string>;
}

/**
 * Starts a process in a group of its own, so that Ctrl-C reaches only us and we stop things in order. It writes its log by
 * itself and reads nothing, so that it lives on when we are killed, for the next start to adopt.
 */
export function launchProcess(command: Command, environment: Environment, logFile: string): Launched {
  const { file, args, env, ...options } = command;
  const log = openLog(logFile);
  const child = spawn(file, args, {
    ...options,
    env: { ...environment, ...env },
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  const identity = (child.pid === undefined ? null : identify(child.pid)) ?? { pid: child.pid ?? 0, start: 'ended' };
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `ended by ${signal}` : `ended with code ${code}`));
  });
  return remember({ identity, ended: null, gone });
}

/** A process of an earlier start: not our child, so it is watched by looking. */
export function adoptProcess(identity: ProcessIdentity): Launched {
  return remember({ identity, ended: null, gone: untilGone(identity).then(() => 'ended') });
}

function remember(launched: Launched): Launched {
  void launched.gone.then((reason) => (launched.ended = reason));
  return launched;
}
