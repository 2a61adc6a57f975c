import type { Sql, Tx } from './connect';

/** Code that took work, with what replays it. */
export interface ArchivedBundle {
  sha256: string;
  lockfileSha256: string;
  sdkVersion: string;
  nodeVersion: string;
  /** Archive of the SDK that can replay it; null = none was made. */
  runtimeSha256: string | null;
}

/** @returns false when it was archived before */
export async function insertBundle(tx: Tx, bundle: ArchivedBundle, at: Date): Promise<boolean> {
  const rows = await tx`insert into bundle ${tx({ ...bundle, archivedAt: at })} on conflict do nothing returning 1`;
  return rows.length > 0;
}

export async function findBundle(sql: Sql | Tx, sha256: string): Promise<ArchivedBundle | null> {
  const [row] = await sql<ArchivedBundle[]>`
    select sha256, lockfile_sha256, sdk_version, node_version, runtime_sha256 from bundle where sha256 = ${sha256}`;
  return row ?? null;
}

/** An exported history: its file is named by its hash. */
export interface ExportedHistory {
  workflowId: string;
  runId: string;
  sha256: string;
  /** The code that ran it last. */
  bundleSha256: string;
}

/** @returns false when it was exported before */
export async function insertHistory(tx: Tx, history: ExportedHistory, at: Date): Promise<boolean> {
  const rows = await tx`insert into history ${tx({ ...history, exportedAt: at })} on conflict do nothing returning 1`;
  return rows.length > 0;
}

export async function isExported(sql: Sql | Tx, workflowId: string, runId: string): Promise<boolean> {
  const rows = await sql`select from history where workflow_id = ${workflowId} and run_id = ${runId}`;
  return rows.length > 0;
}
