import postgres from 'postgres';
import type { FailureCode } from '../types/failures';
import { type LedgerKey, type LedgerNote, appendToLedger } from './ledger';

export type Sql = postgres.Sql;
export type Tx = postgres.TransactionSql;
/** A piece of a query. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>;

/** Collects what the ledger must say about a change; written last in the same transaction (law 5). */
export type Note = (entry: LedgerNote) => void;

export interface Database {
  sql: Sql;
  /**
   * Makes a change together with its ledger entries, or neither.
   * @param asOf moment of the decision; also the time of the entries
   * @param actor `staff:<id>`, `contact:<id>` (of a customer), `person` or the name of the process that acts
   */
  change<T>(asOf: Date, actor: string, work: (tx: Tx, note: Note) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  ledgerKey: LedgerKey;
  maxConnections?: number;
}

/** Opens a pool. Columns are camelCase in code; `date` columns stay `YYYY-MM-DD` strings, instants are `Date`s. */
export function openDatabase({ url, ledgerKey, maxConnections = 10 }: DatabaseOptions): Database {
  const sql = connect(url, maxConnections);
  return {
    sql,
    change: async (asOf, actor, work) => {
      // Nobody of the staff can sign in yet: the evidence says that who decided was declared, not proven.
      const identification = actor.startsWith('staff:') ? { identified: 'declared' } : {};
      return (await sql.begin(async (tx) => {
        const notes: LedgerNote[] = [];
        const result = await work(tx, (entry) =>
          notes.push({ ...entry, facts: { ...entry.facts, ...identification } }),
        );
        await appendToLedger(tx, ledgerKey, asOf, actor, notes);
        return result;
      })) as Awaited<ReturnType<typeof work>>;
    },
    close: () => sql.end({ timeout: 5 }),
  };
}

export function connect(url: string, maxConnections = 10): Sql {
  return postgres(url, {
    max: maxConnections,
    connect_timeout: 10,
    onnotice: () => {},
    connection: { application_name: 'skillstorm', TimeZone: 'UTC' },
    // Column names only: `postgres.camel` would also rewrite the keys inside jsonb.
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel } },
    // A calendar day is no instant: the driver would make it midnight UTC.
    types: { day: { to: 1082, from: [1082], serialize: String, parse: (text: string) => text } },
  });
}

/** Read-only after a failover, deadlock, lock not to be had: another try can do. */
const downStates = new Set(['25006', '40001', '40P01', '55P03']);

/** Connection lost, resources short, intervention, system error. */
const passing = /^(08|53|57|58)/;

/** A step reaches no other server directly: mail says by itself what is wrong with it. */
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT']);

/** Which failure of the catalogue an error of the driver is; null when it is not one of PostgreSQL's. */
export function databaseFailure(error: unknown): FailureCode | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (error instanceof postgres.PostgresError) {
    return downStates.has(code) || passing.test(code) ? 'DATABASE_DOWN' : 'DATABASE_REFUSED';
  }
  return code.startsWith('CONNECT') || unreachable.has(code) ? 'DATABASE_DOWN' : null;
}
