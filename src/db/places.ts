import type { Point } from '../types/matching';
import type { Sql } from './connect';

export interface FoundPlace extends Point {
  postcode: string;
  name: string;
}

/** The points of a postcode or place name, in Dutch or French, whatever its accents, hyphens and capitals; empty = unknown. */
export async function findPlaces(sql: Sql, text: string): Promise<FoundPlace[]> {
  return sql<FoundPlace[]>`
    select postcode, name, lat, lon from place
    where postcode = ${text.trim()}
      or folded in (fold(${text}), regexp_replace(fold(${text}), '^st ', 'sint '), regexp_replace(fold(${text}), '^ste? ', 'saint'))
    order by postcode, name limit 40`;
}

/** Names of places that are written almost so: the share of pairs of letters that both have (Dice). */
export async function placesSpeltLike(sql: Sql, text: string): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    with wanted as (select fold(${text}) as word)
    select name from (
      select min(name) as name, folded,
        2.0 * (select count(*) from generate_series(1, length(folded) + 1) as at
          where strpos(' ' || word || ' ', substr(' ' || folded || ' ', at, 2)) > 0) / (length(folded) + length(word) + 2) as likeness
      from place, wanted where word <> '' group by folded, word) as judged
    where likeness >= 0.6 order by likeness desc, name limit 4`;
  return rows.map(({ name }) => name);
}
