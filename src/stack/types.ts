export type ServerName = 'postgres' | 'temporal' | 'inbox';
export type ProgramName = 'worker' | 'site';
export type PartName = ServerName | ProgramName;

export type PortName =
  'postgres' | 'temporal' | 'temporalUi' | 'temporalMetrics' | 'smtp' | 'inbox' | 'worker' | 'site';
export type Ports = Partial<Record<PortName, number>>;

export type Environment = Record<string, string | undefined>;

/** Where the servers listen. URLs of the database hold a password: for environments of children, never for a log. */
export interface Addresses {
  postgres: {
    host: string;
    port: number;
    database: string;
    ownerUrl: string;
    appUrl: string;
    auditorUrl: string;
    drillUrl: string;
  };
  temporal: { address: string; namespace: string; uiUrl: string; metricsUrl: string };
  inbox: { smtpUrl: string; webUrl: string };
}

/** What runs: addresses of the servers that were asked for, and every port that was chosen. */
export interface Running<Name extends ServerName = ServerName> {
  addresses: Pick<Addresses, Name>;
  ports: Ports;
}

/** Worker or site: started after the servers answer, restarted when it falls, never adopted (its code may have changed). */
export interface Program<Name extends ServerName = ServerName> {
  name: ProgramName;
  /** Arguments for Node: the script first. */
  args: readonly string[];
  /** Set when it listens on the port of its name. */
  listens?: boolean;
  /** Path on that port that answers 200 once the program works; without it, a second of life is enough. */
  healthPath?: string;
  /** Added to the environment of the stack. */
  env(running: Running<Name>): Record<string, string>;
}

export interface Secrets {
  databaseAdmin: string;
  databaseOwner: string;
  databaseApp: string;
  databaseAuditor: string;
  databaseDrill: string;
  ledger: string;
  suppression: string;
  receipt: string;
  session: string;
  backup: string;
}

export interface StackOptions<Name extends ServerName = ServerName> {
  /** The one folder that holds all state; made (0700) when missing. */
  stateDir: string;
  environment: Environment;
  servers: readonly Name[];
  programs?: readonly Program<Name>[];
  /** Done once, when the servers answer and before the programs start; a failure stops the start. */
  prepare?(running: Running<Name>): Promise<void>;
  /** Wanted ports; a taken one moves to the next that is free. `any`: whatever is free. */
  ports?: Ports | 'any';
  /** For tests: quick and forgetful. PostgreSQL does not wait for the disk, Temporal keeps its state in memory. */
  ephemeral?: boolean;
  /** Path of a `temporal` binary that must be used. */
  temporalPath?: string;
  /** Secrets that were given from outside; the others live in the state folder. */
  secrets?: Partial<Secrets>;
  report?: (event: StackEvent) => void;
  /** Stops the stack, also in the middle of a start. */
  signal?: AbortSignal;
}

/** Progress, for a caller who puts it into words. */
export type StackEvent =
  | { kind: 'fetching'; what: string; from: 'package index' | 'Temporal' }
  | { kind: 'account'; name: string; why: 'owns-the-data' | 'namespaces-refused' }
  | { kind: 'starting'; part: PartName }
  | { kind: 'moved'; port: PortName; from: number; to: number }
  | { kind: 'ready'; part: PartName; processId: number; adopted: boolean; elapsedMs: number }
  | { kind: 'fallen'; part: PartName; reason: string; falls: number; restartInMs: number; logFile: string }
  | { kind: 'gave-up'; part: PartName; logFile: string }
  | { kind: 'stopping'; part: PartName }
  | { kind: 'stopped'; part: PartName };

export type StackErrorCode =
  | 'already-running'
  | 'state-folder'
  | 'postgres-missing'
  | 'postgres-account'
  | 'secrets-lost'
  | 'temporal-missing'
  | 'no-port'
  | 'part-failed'
  | 'gave-up'
  | 'interrupted';

/** Says what happened and what to do; the code is for callers who say it in another language. */
export class StackError extends Error {
  override name = 'StackError';

  constructor(
    readonly code: StackErrorCode,
    message: string,
  ) {
    super(message);
  }
}
