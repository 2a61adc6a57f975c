import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { type PortName, StackError } from './types';

export const host = '127.0.0.1';

export const defaultPorts: Record<PortName, number> = {
  postgres: 5432,
  temporal: 7233,
  temporalUi: 8233,
  temporalMetrics: 8234,
  smtp: 1025,
  inbox: 1080,
  worker: 9464,
  site: 3000,
};

const neighbours = 50;

/** Gives out ports of this machine, none twice. */
export class PortChooser {
  private readonly given = new Set<number>();

  /**
   * The wanted port, else the next free one above it; 0 = any.
   * @throws StackError `no-port` when nothing is free
   */
  async choose(wanted: number): Promise<number> {
    for (let port = wanted; wanted > 0 && port < Math.min(wanted + neighbours, 65_536); port++) {
      if (this.given.has(port)) continue;
      this.given.add(port);
      if (await isFree(port)) return port;
    }
    for (let attempt = 0; attempt < neighbours; attempt++) {
      const port = await listenOnce(0);
      if (port === null || this.given.has(port)) continue;
      this.given.add(port);
      return port;
    }
    throw new StackError('no-port', `No port of ${host} is free. Stop something that listens, then start again.`);
  }

  /** A port that a part of an earlier start already holds. */
  take(port: number): void {
    this.given.add(port);
  }
}

/** Whether nothing listens there. Some systems let two bind to one port (one of them to all addresses): so it also knocks. */
export async function isFree(port: number): Promise<boolean> {
  return (await listenOnce(port)) !== null && !(await answers(port));
}

async function listenOnce(port: number): Promise<number | null> {
  const server = createServer();
  try {
    server.listen({ port, host, exclusive: true });
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch {
    return null;
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

async function answers(port: number): Promise<boolean> {
  const socket = connect({ port, host });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Whether a GET gets an answer of the 200s. */
export async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
