import type { PolicyVersion } from '../types/ids';
import type { Sql, Tx } from './connect';

export interface StoredPolicy {
  version: PolicyVersion;
  document: unknown;
}

/** The policy that decides at a moment (law 3). */
export async function policyInForce(sql: Sql, asOf: Date): Promise<StoredPolicy | null> {
  const [row] = await sql<StoredPolicy[]>`
    select version, document from policy where in_force_from <= ${asOf} order by in_force_from desc limit 1`;
  return row ?? null;
}

/** The document of a version, as it was adopted: also one that this release can no longer read. */
export async function policyDocument(sql: Sql | Tx, version: string): Promise<unknown> {
  const [row] = await sql<{ document: unknown }[]>`select document from policy where version = ${version}`;
  return row?.document ?? null;
}

/** Versions whose name begins so, the one in force last first. */
export async function policiesNamed(sql: Sql, beginning: string): Promise<StoredPolicy[]> {
  return sql<StoredPolicy[]>`
    select version, document from policy where starts_with(version, ${beginning}) order by in_force_from desc`;
}

/** Adopts a policy from a moment on. @returns false when this very policy was adopted before */
export async function insertPolicy(tx: Tx, version: PolicyVersion, document: unknown, at: Date): Promise<boolean> {
  const rows = await tx`
    insert into policy (version, document, adopted_at, in_force_from)
    values (${version}, ${tx.json(document as never)}, ${at}, ${at})
    on conflict (version) do update set in_force_from = excluded.in_force_from
      where policy.version <> (select version from policy order by in_force_from desc limit 1)
    returning 1`;
  return rows.length > 0;
}

export interface StoredStatement {
  sha256: string;
  text: string;
  bindings: unknown;
}

/** The statement the company publishes: the one adopted last. */
export async function currentStatement(sql: Sql): Promise<StoredStatement | null> {
  const [row] = await sql<StoredStatement[]>`
    select sha256, text, bindings from statement order by adopted_at desc limit 1`;
  return row ?? null;
}

/** Makes a text the current one, or mends its bindings. @returns false when this very text with these bindings is current */
export async function insertStatement(
  tx: Tx,
  statement: StoredStatement,
  at: Date,
  staffId: string | null,
): Promise<boolean> {
  const rows = await tx`
    insert into statement (sha256, text, bindings, adopted_at, adopted_by)
    values (${statement.sha256}, ${statement.text}, ${tx.json(statement.bindings as never)}, ${at}, ${staffId})
    on conflict (sha256) do update
      set bindings = excluded.bindings, adopted_at = excluded.adopted_at, adopted_by = excluded.adopted_by
      where statement.bindings <> excluded.bindings
        or statement.sha256 <> (select sha256 from statement order by adopted_at desc limit 1)
    returning 1`;
  return rows.length > 0;
}
