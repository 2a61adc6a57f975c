import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Layout } from './layout';
import { type ProcessIdentity, identify } from './process-identity';
import type { PartName, Ports } from './types';

export interface PartRecord {
  /** null = stopped; the ports are remembered for the next start. */
  process: ProcessIdentity | null;
  ports: Ports;
  /** What was run, to see whether a part that was left behind is what would be started now. */
  command: string;
  ready: boolean;
}

export interface StackState {
  supervisor: ProcessIdentity | null;
  parts: Partial<Record<PartName, PartRecord>>;
}

/** Reads `stack.json`; a missing or broken file is an empty state. */
export function readState({ stateFile }: Layout): StackState {
  try {
    return JSON.parse(readFileSync(stateFile, 'utf8')) as StackState;
  } catch {
    return { supervisor: null, parts: {} };
  }
}

/** `stack.json` of the stack that this process runs. Every change is on disk before the next step, whole or not at all. */
export class StateFile {
  private readonly state: StackState;

  constructor(private readonly layout: Layout) {
    this.state = { ...readState(layout), supervisor: identify(process.pid) };
    this.write();
  }

  get(part: PartName): PartRecord | undefined {
    return this.state.parts[part];
  }

  names(): PartName[] {
    return Object.keys(this.state.parts) as PartName[];
  }

  put(part: PartName, record: PartRecord): void {
    this.state.parts[part] = record;
    this.write();
  }

  change(part: PartName, change: Partial<PartRecord>): void {
    const record = this.state.parts[part];
    if (record) this.put(part, { ...record, ...change });
  }

  close(): void {
    this.state.supervisor = null;
    this.write();
  }

  private write(): void {
    const fresh = `${this.layout.stateFile}.new`;
    writeFileSync(fresh, `${JSON.stringify(this.state, null, 2)}\n`, { mode: 0o600 });
    renameSync(fresh, this.layout.stateFile);
  }
}
