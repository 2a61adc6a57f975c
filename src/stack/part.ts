import { setTimeout as sleep } from 'node:timers/promises';
import { type Launched, adoptProcess, launchProcess } from './launch';
import { logFileOf } from './layout';
import { lastLines } from './logs';
import { type PartContext, type PartSpec, signature } from './part-spec';
import { isAlive, stopProcess } from './process-identity';
import { stopManners } from './stop-manners';
import { type Ports, StackError } from './types';

const restartLimit = 10;
const steadyMs = 60_000;
const [probeMs, adoptWithinMs] = [50, 5_000];

/** One supervised process: adopted or started, restarted with growing delays when it falls, stopped once. */
export class Part {
  ports: Ports = {};
  private ready = false;
  private held = false;
  private current: Launched | null = null;
  private starting: Promise<void> = Promise.resolve();
  private watching: Promise<void> = Promise.resolve();
  private readonly stopping = new AbortController();

  constructor(
    readonly spec: PartSpec,
    private readonly context: PartContext,
    /** Parts that must answer before this one is (re)started. */
    private readonly needs: readonly Part[] = [],
  ) {}

  async choosePorts(): Promise<void> {
    const chosen: Ports = {};
    for (const name of this.spec.ports) chosen[name] = await this.context.choosePort(name);
    this.ports = chosen;
  }

  /**
   * Resolves when the part answers; from then on it is kept running.
   * @throws StackError `part-failed` with the last lines of its log
   */
  start(): Promise<void> {
    this.starting = this.adoptOrLaunch();
    return this.starting;
  }

  async stop(): Promise<void> {
    const { name } = this.spec;
    this.stopping.abort();
    this.ready = false;
    if (this.current) this.context.report({ kind: 'stopping', part: name });
    await this.endCurrent();
    await Promise.allSettled([this.starting, this.watching]);
    await this.endCurrent();
    this.context.state.change(name, { process: null, ready: false });
    if (this.current) this.context.report({ kind: 'stopped', part: name });
  }

  /** Ends the process at once and leaves it dead, so that a revive right after waits for a new one: for stories of what happens then. */
  async kill(): Promise<void> {
    this.held = true;
    this.ready = false;
    if (this.current) await stopProcess(this.current.identity, { signal: 'SIGKILL', withinMs: 1_000 });
  }

  /** Resolves when a killed part answers again. */
  async revive(): Promise<void> {
    this.held = false;
    await this.waitWhile(() => !this.ready);
  }

  private async endCurrent(): Promise<void> {
    if (this.current) await stopProcess(this.current.identity, stopManners[this.spec.name]);
  }

  private async adoptOrLaunch(): Promise<void> {
    const beganMs = performance.now();
    this.context.report({ kind: 'starting', part: this.spec.name });
    const adopted = await this.adopt();
    if (!adopted) await this.launchOnFreePorts();
    this.reportReady(beganMs, adopted);
    this.watching = this.keepRunning();
  }

  private async adopt(): Promise<boolean> {
    const left = this.context.state.get(this.spec.name);
    if (!left?.process || !isAlive(left.process)) return false;
    const same = this.spec.adoptable && left.command === signature(this.spec.command(left.ports));
    if (!same || !(await this.answers(left.ports, adoptWithinMs))) {
      await stopProcess(left.process, stopManners[this.spec.name]);
      return false;
    }
    this.ports = left.ports;
    Object.values(left.ports).forEach((port) => this.context.takePort(port));
    this.current = adoptProcess(left.process);
    await this.becomeReady();
    return true;
  }

  private async launchOnFreePorts(): Promise<void> {
    if (Object.keys(this.ports).length === 0) await this.choosePorts();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.launch();
      } catch (error) {
        const again = error instanceof StackError && error.code === 'part-failed' && attempt < this.spec.portAttempts;
        if (!again || this.stopping.signal.aborted) throw error;
        await this.choosePorts();
      }
    }
  }

  private async launch(): Promise<void> {
    await this.spec.prepare?.();
    this.stopping.signal.throwIfAborted();
    const command = this.spec.command(this.ports);
    const launched = launchProcess(command, this.context.environment, logFileOf(this.context.layout, this.spec.name));
    this.current = launched;
    const record = { process: launched.identity, ports: this.ports, command: signature(command), ready: false };
    this.context.state.put(this.spec.name, record);
    try {
      if (!(await this.answers(this.ports, this.spec.readyWithinMs, launched))) throw this.failure();
      await this.becomeReady();
    } catch (error) {
      await stopProcess(launched.identity, stopManners[this.spec.name]);
      throw error;
    }
  }

  private async becomeReady(): Promise<void> {
    await this.spec.settle?.(this.ports);
    this.stopping.signal.throwIfAborted();
    this.ready = true;
    this.context.state.change(this.spec.name, { ready: true });
  }

  private async answers(ports: Ports, withinMs: number, launched?: Launched): Promise<boolean> {
    const deadlineMs = performance.now() + withinMs;
    while (performance.now() < deadlineMs && !this.stopping.signal.aborted && !launched?.ended) {
      // Whoever answers, it is not ours when ours has ended.
      if (await this.spec.isReady(ports)) return !launched?.ended;
      await sleep(probeMs);
    }
    return false;
  }

  private async keepRunning(): Promise<void> {
    for (let falls = 1; ; falls++) {
      const sinceMs = performance.now();
      const reason = await this.current!.gone;
      this.ready = false;
      if (this.stopping.signal.aborted) return;
      this.context.state.change(this.spec.name, { process: null, ready: false });
      if (performance.now() - sinceMs > steadyMs) falls = 1;
      if (falls > restartLimit) return this.giveUp();
      if (!this.held) await this.backOff(reason, falls);
      await this.waitWhile(() => this.held || this.needs.some((need) => !need.ready));
      const beganMs = performance.now();
      // A start that fails is the next fall: its reason is that of the process that just ended.
      await this.launch().catch(() => {});
      if (this.ready) this.reportReady(beganMs, false);
    }
  }

  private async backOff(reason: string, falls: number): Promise<void> {
    const { name } = this.spec;
    const restartInMs = this.context.restartDelayMs(falls);
    const logFile = logFileOf(this.context.layout, name);
    this.context.report({ kind: 'fallen', part: name, reason, falls, restartInMs, logFile });
    await this.pause(restartInMs);
  }

  private async waitWhile(condition: () => boolean): Promise<void> {
    while (condition() && !this.stopping.signal.aborted) await this.pause(probeMs);
  }

  private pause(ms: number): Promise<void> {
    return sleep(ms, undefined, { signal: this.stopping.signal }).catch(() => {});
  }

  private reportReady(beganMs: number, adopted: boolean): void {
    const elapsedMs = Math.round(performance.now() - beganMs);
    const processId = this.current!.identity.pid;
    this.context.report({ kind: 'ready', part: this.spec.name, processId, adopted, elapsedMs });
  }

  private giveUp(): void {
    const { name } = this.spec;
    const logFile = logFileOf(this.context.layout, name);
    this.context.report({ kind: 'gave-up', part: name, logFile });
    const message = `${name} fell ${restartLimit} times in a row and was given up`;
    this.context.giveUp(new StackError('gave-up', `${message}. Log, ${logFile}:\n${lastLines(logFile)}`));
  }

  private failure(): StackError {
    const { name, readyWithinMs } = this.spec;
    const logFile = logFileOf(this.context.layout, name);
    const why = this.current?.ended ?? `no answer within ${readyWithinMs / 1000} s`;
    return new StackError('part-failed', `${name} did not start: ${why}. Log, ${logFile}:\n${lastLines(logFile)}`);
  }
}
