import type { Trend, TrendCount } from '../types/behaviour';
import type { PolicyVersion } from '../types/ids';
import type { Sql, Tx } from './connect';

/** Periods that were counted: none is ever counted again. */
export async function releasedPeriods(sql: Sql | Tx): Promise<Set<string>> {
  const rows = await sql<{ period: string }[]>`select period from trend_release`;
  return new Set(rows.map(({ period }) => period));
}

/** @returns false where it was counted before */
export async function openRelease(
  tx: Tx,
  { period, policyVersion }: { period: string; policyVersion: PolicyVersion },
  at: Date,
): Promise<boolean> {
  const rows = await tx`
    insert into trend_release ${tx({ period, policyVersion, releasedAt: at })} on conflict do nothing returning 1`;
  return rows.length > 0;
}

export async function insertTrends(tx: Tx, period: string, counts: readonly TrendCount[]): Promise<void> {
  if (counts.length > 0) await tx`insert into trend ${tx(counts.map((count) => ({ period, ...count })))}`;
}

/** Everything the cube holds, the last period on top. */
export async function readTrends(sql: Sql): Promise<Trend[]> {
  return sql<Trend[]>`
    select period, kind, occupation, region, language, persons from trend join trend_release using (period)
    order by released_at desc, period desc, kind, occupation, region, language`;
}
