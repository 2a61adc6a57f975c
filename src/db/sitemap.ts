import type { AdId } from '../types/ids';
import type { Sql } from './connect';

/** One part of the ads that the public sees at a moment, oldest first, so that new ads change only the last part. */
export async function sitemapAds(
  sql: Sql,
  asOf: Date,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ id: AdId; changedAt: Date }[]> {
  return sql<{ id: AdId; changedAt: Date }[]>`
    select id, greatest(published_at, changed_at, term_set_at) as changed_at
    from ad where is_visible(ad, ${asOf}) order by published_at, id limit ${limit} offset ${offset}`;
}

export async function countSitemapAds(sql: Sql, asOf: Date): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from ad where is_visible(ad, ${asOf})`;
  return row!.count;
}
