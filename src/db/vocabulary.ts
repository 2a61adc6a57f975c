import type { Sql } from './connect';

export interface SearchWords {
  occupations: { id: string; isco: string; nl: string; fr: string; en: string }[];
  places: { postcode: string; name: string; lat: number; lon: number }[];
}

/** Fills the tables for search, once: the vocabulary is loaded only where they are empty. Run as owner. */
export async function fillSearchWords(sql: Sql, load: () => SearchWords): Promise<boolean> {
  const [filled] = await sql`select from occupation limit 1`;
  if (filled) return false;
  const { occupations, places } = load();
  await sql.begin(async (tx) => {
    await tx`
      insert into occupation select * from jsonb_to_recordset(${tx.json(occupations)})
        as word(id text, isco text, nl text, fr text, en text) on conflict do nothing`;
    await tx`
      insert into place select * from jsonb_to_recordset(${tx.json(places)})
        as word(postcode text, name text, lat double precision, lon double precision) on conflict do nothing`;
  });
  return true;
}
