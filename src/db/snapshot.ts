import { connect, type Tx } from './connect';

export interface SnapshotTable {
  name: string;
  /** Without generated ones: PostgreSQL makes those again. */
  columns: string[];
}

/** What a database holds, at one instant. */
export interface Snapshot {
  migrations: { name: string; sha256: string }[];
  tables: SnapshotTable[];
  /** Null = never used. */
  sequences: { name: string; lastValue: string | null }[];
}

export interface OpenSnapshot extends Snapshot {
  /** The rows of a table as COPY writes them (text format, which every version reads). */
  copy(table: SnapshotTable): AsyncGenerator<Buffer>;
}

/** Holds one consistent look at the whole database for as long as the work takes; nobody waits for it. */
export async function withSnapshot<T>(url: string, work: (snapshot: OpenSnapshot) => Promise<T>): Promise<T> {
  const sql = connect(url, 1);
  try {
    return (await sql.begin('isolation level repeatable read read only', async (tx) => {
      const [exported] = await tx<{ id: string }[]>`select pg_export_snapshot() as id`;
      return work({ ...(await readSnapshot(tx)), copy: (table) => copyOut(url, exported!.id, table) });
    })) as Awaited<T>;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function readSnapshot(tx: Tx): Promise<Snapshot> {
  return {
    migrations: await tx<Snapshot['migrations']>`select name, sha256 from migration order by name`,
    tables: await readTables(tx),
    sequences: await tx<Snapshot['sequences']>`
      select sequencename as name, last_value::text from pg_sequences where schemaname = 'public' order by 1`,
  };
}

/** Every table but the list of migrations, which carrying them out writes again. */
async function readTables(tx: Tx): Promise<SnapshotTable[]> {
  return tx<SnapshotTable[]>`
    select relname as name, array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration'
      and attnum > 0 and not attisdropped and attgenerated = ''
    group by relname order by relname`;
}

/** A connection for each table: the driver may leave one paused when a COPY ends, and nothing is heard on it any more. */
async function* copyOut(url: string, snapshot: string, { name, columns }: SnapshotTable): AsyncGenerator<Buffer> {
  const sql = connect(url, 1);
  try {
    const own = await sql.reserve();
    await own`begin isolation level repeatable read read only`;
    await own.unsafe(`set transaction snapshot '${snapshot}'`);
    yield* await own`copy ${sql(name)} (${sql(columns)}) to stdout`.readable();
  } finally {
    await sql.end({ timeout: 0 });
  }
}
