import type { Sql } from '../../src/db/connect';

/** Makes so many ads like one, which differ in their identity only. @param ownerSql of the database */
export async function copyAd(ownerSql: Sql, id: string, count: number): Promise<void> {
  const columns = await ownerSql<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = 'ad' and column_name not in ('id', 'number', 'identity_key')`;
  const list = columns.map(({ name }) => `"${name}"`).join(', ');
  await ownerSql.unsafe(
    `insert into ad (id, identity_key, ${list})
     select gen_random_uuid(), copy::text, ${list} from ad, generate_series(1, $2) as copy where id = $1`,
    [id, count],
  );
  await ownerSql`analyze ad`;
}
