import { inboxAddress } from './inbox';
import { layoutOf, makeFolders } from './layout';
import { lockHolder, takeLock } from './lock';
import { postgresAddress } from './postgres';
import { isAlive, stopProcess } from './process-identity';
import { readSecrets } from './secrets';
import { StateFile, readState } from './state-file';
import { stopManners } from './stop-manners';
import { Supervisor } from './supervisor';
import { temporalAddress } from './temporal';
import type { Addresses, PartName, Ports, Running, Secrets, ServerName, StackOptions } from './types';

/** A stack that runs; it keeps the process alive until it is stopped. */
export interface Stack<Name extends ServerName = ServerName> extends Running<Name> {
  secrets: Secrets;
  /** Stops site and worker, then the servers. May be called again; resolves when everything is gone. */
  stop(): Promise<void>;
  /** Ends one part without mercy and leaves it dead, until it is revived: for rehearsals. */
  kill(part: PartName): Promise<void>;
  revive(part: PartName): Promise<void>;
  /** Resolves after a stop; rejects, everything stopped, when a part was given up. */
  ended: Promise<void>;
}

/**
 * Starts servers and programs of one state folder and keeps them running. What a killed start left there is adopted (servers
 * that are what would be started) or stopped (all else).
 * @throws StackError; everything that was started is stopped again
 */
export async function startStack<Name extends ServerName>(options: StackOptions<Name>): Promise<Stack<Name>> {
  options.signal?.throwIfAborted();
  const layout = layoutOf(options.stateDir);
  makeFolders(layout);
  const unlock = takeLock(layout);
  const secrets = readSecrets(layout, options.secrets);
  const running = (ports: Ports) => ({ addresses: addressesOf(options.servers, ports, secrets), ports });
  const supervisor = new Supervisor({ options, layout, secrets, running, unlock });
  options.signal?.addEventListener('abort', () => void supervisor.stop(), { once: true });
  try {
    await supervisor.start();
    options.signal?.throwIfAborted();
  } catch (error) {
    await supervisor.stop();
    throw options.signal?.aborted ? options.signal.reason : error;
  }
  return {
    ...running(supervisor.ports),
    secrets,
    stop: () => supervisor.stop(),
    kill: (part) => supervisor.part(part).kill(),
    revive: (part) => supervisor.part(part).revive(),
    ended: supervisor.ended,
  };
}

/** @returns the stack that another process runs in this folder, if it has these servers and all of them answer; else null */
export function runningStack<Name extends ServerName>(
  options: Pick<StackOptions<Name>, 'stateDir' | 'servers' | 'secrets'>,
): (Running<Name> & { secrets: Secrets }) | null {
  const layout = layoutOf(options.stateDir);
  if (!lockHolder(layout)) return null;
  const { parts } = readState(layout);
  const works = (name: Name) => parts[name]?.ready && parts[name].process && isAlive(parts[name].process);
  if (!options.servers.every(works)) return null;
  const secrets = readSecrets(layout, options.secrets);
  const ports: Ports = Object.assign({}, ...Object.values(parts).map((part) => part.ports));
  return { addresses: addressesOf(options.servers, ports, secrets), ports, secrets };
}

/** Stops what a killed start left running in this folder. Refuses, with StackError `already-running`, while a start lives. */
export async function stopLeftovers(stateDir: string): Promise<void> {
  const layout = layoutOf(stateDir);
  const unlock = takeLock(layout);
  const state = new StateFile(layout);
  await Promise.all(
    state.names().map(async (name) => {
      const left = state.get(name)?.process;
      if (left) await stopProcess(left, stopManners[name]);
      state.change(name, { process: null, ready: false });
    }),
  );
  state.close();
  unlock();
}

function addressesOf<Name extends ServerName>(
  servers: readonly Name[],
  ports: Ports,
  secrets: Secrets,
): Pick<Addresses, Name> {
  const address: { [Server in ServerName]: () => Addresses[Server] } = {
    postgres: () => postgresAddress(ports, secrets),
    temporal: () => temporalAddress(ports),
    inbox: () => inboxAddress(ports),
  };
  return Object.fromEntries(servers.map((name) => [name, address[name]()])) as Pick<Addresses, Name>;
}
