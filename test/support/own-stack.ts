import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import postgres from 'postgres';
import { layoutOf } from '../../src/stack/layout';
import { readState } from '../../src/stack/state-file';
import { type Stack, startStack, stopLeftovers } from '../../src/stack/stack';
import type { PartName, ServerName, StackEvent, StackOptions } from '../../src/stack/types';

export type Line = StackEvent | { kind: 'up' } | { kind: 'ended' } | { kind: 'refused'; message: string };

/** A state folder for one test, which only its owner may enter; its name lets the global setup sweep it after a killed run. */
export class OwnStack {
  readonly stateDir = mkdtempSync(join(tmpdir(), `skillstorm-test-${process.pid}-`));
  readonly layout = layoutOf(this.stateDir);
  readonly events: StackEvent[] = [];
  private readonly ends: (() => unknown)[] = [];

  async start<Name extends ServerName>(servers: Name[], more: Partial<StackOptions<Name>> = {}): Promise<Stack<Name>> {
    const report = (event: StackEvent) => void this.events.push(event);
    const common = { stateDir: this.stateDir, environment: process.env, ports: 'any', ephemeral: true } as const;
    const stack = await startStack({ ...common, servers, report, ...more });
    this.ends.push(() => stack.stop());
    return stack;
  }

  /** Starts in a process of its own, which a test may kill. */
  startElsewhere(servers: ServerName[]): Starter {
    const options = JSON.stringify({ stateDir: this.stateDir, servers, ports: 'any', ephemeral: true });
    const words = ['-r', join(__dirname, 'register-typescript.cjs'), join(__dirname, 'stack-starter.ts'), options];
    return new Starter(this.spawn(words, ['ignore', 'pipe', 'inherit']));
  }

  /** A process that has nothing to do with the stack. */
  bystander(): ChildProcess {
    return this.spawn(['-e', 'setInterval(() => {}, 1000)'], 'ignore');
  }

  pidOf(part: PartName): number {
    return readState(this.layout).parts[part]!.process!.pid;
  }

  running(): PartName[] {
    const parts = Object.entries(readState(this.layout).parts);
    return parts.filter(([, part]) => part.process).map(([name]) => name as PartName);
  }

  async until(wanted: (event: StackEvent) => boolean): Promise<void> {
    while (!this.events.some(wanted)) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  async remove(): Promise<void> {
    await Promise.all(this.ends.map((end) => end()));
    await stopLeftovers(this.stateDir);
    rmSync(this.stateDir, { recursive: true, force: true });
  }

  private spawn(words: string[], stdio: 'ignore' | ['ignore', 'pipe', 'inherit']): ChildProcess {
    const child = spawn(process.execPath, words, { stdio });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    this.ends.push(() => {
      child.kill('SIGKILL');
      return gone;
    });
    return child;
  }
}

export class Starter {
  readonly lines: Line[] = [];
  readonly exitCode: Promise<number | null>;

  constructor(private readonly child: ChildProcess) {
    createInterface(child.stdout!).on('line', (text) => this.lines.push(JSON.parse(text) as Line));
    this.exitCode = new Promise((resolve) => child.once('close', resolve));
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async until(...kinds: Line['kind'][]): Promise<Line> {
    for (;;) {
      const line = this.lines.find(({ kind }) => kinds.includes(kind));
      if (line) return line;
      if (this.child.exitCode !== null) throw new Error('The starter ended first');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** The column `text` of the first row, asked as the owner of the database. */
export async function query(stack: Stack<'postgres'>, text: string): Promise<string | undefined> {
  const sql = postgres(stack.addresses.postgres.ownerUrl, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql.unsafe<{ text: string }[]>(text);
    return row?.text;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
