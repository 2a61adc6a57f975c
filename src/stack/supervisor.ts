import { inboxSpec } from './inbox';
import { type Layout, logFileOf } from './layout';
import { rotateLog } from './logs';
import { Part } from './part';
import type { PartContext, PartSpec } from './part-spec';
import { PortChooser, defaultPorts } from './ports';
import { postgresSpec } from './postgres';
import { isAlive, stopProcess } from './process-identity';
import { programSpec } from './program';
import { StateFile } from './state-file';
import { stopManners } from './stop-manners';
import { temporalSpec } from './temporal';
import type { PartName, PortName, Ports, Running, Secrets, ServerName, StackError, StackOptions } from './types';

const longestDelayMs = 15_000;

/** Short after a first fall, then twice as long each time. */
export function restartDelayMs(falls: number): number {
  return Math.min(100 * 2 ** falls, longestDelayMs);
}

interface SupervisorOptions<Name extends ServerName> {
  options: StackOptions<Name>;
  layout: Layout;
  secrets: Secrets;
  running: (ports: Ports) => Running<Name>;
  unlock: () => void;
}

/** Starts the parts of one stack in order, servers before programs, and stops them the other way round. */
export class Supervisor<Name extends ServerName> {
  readonly ended: Promise<void>;
  private readonly servers: Part[] = [];
  private readonly programs: Part[] = [];
  private readonly state: StateFile;
  private readonly chooser = new PortChooser();
  private readonly aborting = new AbortController();
  private readonly context: PartContext;
  private starting: Promise<void> = Promise.resolve();
  private stopping: Promise<void> | null = null;
  private end!: (error: StackError | null) => void;

  constructor(private readonly given: SupervisorOptions<Name>) {
    const { layout, options } = given;
    this.state = new StateFile(layout);
    this.ended = new Promise((resolve, reject) => (this.end = (error) => (error ? reject(error) : resolve())));
    // Who does not wait for the end has the event `gave-up`; the rejection alone must not end the process.
    this.ended.catch(() => {});
    this.context = {
      layout,
      state: this.state,
      environment: options.environment,
      choosePort: (name) => this.choosePort(name),
      restartDelayMs,
      takePort: (port) => this.chooser.take(port),
      report: options.report ?? (() => {}),
      giveUp: (error) => void this.stop(error),
    };
  }

  get ports(): Ports {
    return Object.assign({}, ...[...this.servers, ...this.programs].map((part) => part.ports));
  }

  start(): Promise<void> {
    this.starting = this.startInOrder();
    return this.starting;
  }

  stop(because: StackError | null = null): Promise<void> {
    this.stopping ??= this.stopInOrder(because);
    return this.stopping;
  }

  /** @throws when this stack has no such part */
  part(name: PartName): Part {
    const part = [...this.servers, ...this.programs].find(({ spec }) => spec.name === name);
    if (!part) throw new Error(`This stack has no ${name}`);
    return part;
  }

  private async startInOrder(): Promise<void> {
    const { options, running } = this.given;
    await this.stopUnwanted();
    await Promise.all(options.servers.map((name) => this.startServer(name)));
    this.aborting.signal.throwIfAborted();
    await options.prepare?.(running(this.ports));
    for (const program of options.programs ?? []) {
      const spec = programSpec(program, () => running(this.ports));
      const part = new Part(spec, this.context, this.servers);
      await part.choosePorts();
      this.programs.push(part);
    }
    this.aborting.signal.throwIfAborted();
    await Promise.all(this.programs.map((part) => part.start()));
  }

  private async startServer(name: ServerName): Promise<void> {
    const spec = await this.serverSpec(name);
    this.aborting.signal.throwIfAborted();
    const part = new Part(spec, this.context);
    this.servers.push(part);
    await part.start();
  }

  private async serverSpec(name: ServerName): Promise<PartSpec> {
    const { options, layout, secrets } = this.given;
    const { environment, ephemeral = false, temporalPath } = options;
    const { report } = this.context;
    switch (name) {
      case 'postgres':
        return postgresSpec({ layout, environment, secrets, ephemeral, report });
      case 'temporal':
        return temporalSpec({ layout, environment, ephemeral, temporalPath, report, signal: this.aborting.signal });
      case 'inbox':
        return inboxSpec(layout);
    }
  }

  /** Programs of a killed start, and servers that this start has no use for; the others are adopted by their part. */
  private async stopUnwanted(): Promise<void> {
    const { options, layout } = this.given;
    const unwanted = async (name: PartName) => {
      const left = this.state.get(name)?.process;
      const running = left && isAlive(left);
      const wanted = options.servers.some((server) => server === name);
      if (running && !wanted) await stopProcess(left, stopManners[name]);
      if (!running || !wanted) rotateLog(logFileOf(layout, name));
    };
    await Promise.all(Object.keys(stopManners).map((name) => unwanted(name as PartName)));
  }

  private async stopInOrder(because: StackError | null): Promise<void> {
    this.aborting.abort();
    await Promise.all(this.programs.map((part) => part.stop()));
    await Promise.all(this.servers.map((part) => part.stop()));
    await this.starting.catch(() => {});
    this.state.close();
    this.given.unlock();
    this.end(because);
  }

  private async choosePort(name: PortName): Promise<number> {
    const { ports } = this.given.options;
    const last = this.state
      .names()
      .map((part) => this.state.get(part)?.ports[name])
      .find((port) => port !== undefined);
    const wanted = ports === 'any' ? (last ?? 0) : (ports?.[name] ?? last ?? defaultPorts[name]);
    const port = await this.chooser.choose(wanted);
    if (wanted > 0 && port !== wanted) this.context.report({ kind: 'moved', port: name, from: wanted, to: port });
    return port;
  }
}
