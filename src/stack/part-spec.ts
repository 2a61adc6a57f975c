import type { Layout } from './layout';
import type { StateFile } from './state-file';
import type { Environment, PartName, PortName, Ports, StackError, StackEvent } from './types';

/** A process to start. Nothing secret in `args`: everyone on the machine can read them. */
export interface Command {
  file: string;
  args: readonly string[];
  env?: Environment;
  cwd?: string;
  uid?: number;
  gid?: number;
}

/** What a part is; `Part` knows how to keep it running. */
export interface PartSpec {
  name: PartName;
  ports: readonly PortName[];
  /** A running one of an earlier start is kept when it is the same command; otherwise it is stopped and started anew. */
  adoptable: boolean;
  /** How often a first start may try again on other ports. */
  portAttempts: number;
  /** Before every start of the process; safe to repeat. */
  prepare?(): Promise<void>;
  command(ports: Ports): Command;
  isReady(ports: Ports): Promise<boolean>;
  /** When the process answers, before anyone else may use it; safe to repeat. */
  settle?(ports: Ports): Promise<void>;
  readyWithinMs: number;
}

export interface PartContext {
  layout: Layout;
  state: StateFile;
  environment: Environment;
  choosePort(name: PortName): Promise<number>;
  takePort(port: number): void;
  /** How long to wait after a number of falls in a row. */
  restartDelayMs(falls: number): number;
  report: (event: StackEvent) => void;
  giveUp(error: StackError): void;
}

/** A command as one line, to see whether two are the same. */
export function signature({ file, args, uid }: Command): string {
  return [file, ...args, ...(uid === undefined ? [] : [`uid=${uid}`])].join(' ');
}

/** `{ port: 1 }` as the words `--port 1`. */
export function flags(values: Record<string, string | number | undefined>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [`--${name}`, String(value)]);
}
