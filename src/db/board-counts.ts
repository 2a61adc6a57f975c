import type { Language } from '../types/language';
import { all, type BoardSearch, conditionsOf, distanceFrom, type FilterName, queryOf } from './board-search';
import type { Sql } from './connect';

/** How many ads each value of a filter would leave, with all other filters as they are. */
export interface BoardCounts {
  total: number;
  employmentTypes: Record<'contract' | 'hours', Map<string, number>>;
  languages: Map<string, number>;
  remote: number;
  pay: number;
  /** The most frequent ones and the one that is looked for. */
  occupations: { id: string; label: string; count: number }[];
}

const maxOccupations = 12;

/** Looks at each ad that holds the words once, and notes which of the other filters it misses, one bit for each. */
export async function countBoard(sql: Sql, asOf: Date, wanted: BoardSearch, language: Language): Promise<BoardCounts> {
  const { words, ...others } = conditionsOf(sql, wanted);
  const names = Object.keys(others) as FilterName[];
  const bitOf = (name: FilterName) => (name in others ? 2 ** names.indexOf(name) : 0);
  const missed = names.reduce(
    (sum, name) => sql`${sum} + case when ${others[name as keyof typeof others]!} then 0 else ${bitOf(name)} end`,
    sql`0`,
  );
  const but = (name: FilterName) => sql`missed & ${~bitOf(name)} = 0`;
  const rows = await sql<{ facet: string; value: string; label: string; count: number }[]>`
    with seen as materialized (
      select employment_types, language, remote, salary is not null as pay, occupation_id, ${missed} as missed
      from ad where is_visible(ad, ${asOf}) and ${words ?? sql`true`})
    select 'total' as facet, '' as value, '' as label, count(*)::int from seen where missed = 0
    union all select 'contract', type, '', count(*)::int from seen, unnest(employment_types) as type where ${but('contract')} group by type
    union all select 'hours', type, '', count(*)::int from seen, unnest(employment_types) as type where ${but('hours')} group by type
    union all select 'language', language, '', count(*)::int from seen where ${but('language')} group by language
    union all select 'remote', '', '', count(*)::int from seen where remote and ${but('remote')}
    union all select 'pay', '', '', count(*)::int from seen where pay and ${but('pay')}
    union all select 'occupation', id, coalesce(${sql(language)}, en), count from (
      select occupation_id as id, count(*)::int from seen where ${but('occupation')} and occupation_id is not null group by 1
      order by occupation_id = ${wanted.occupation ?? ''} desc, 2 desc, 1 limit ${maxOccupations}) frequent join occupation using (id)`;
  const of = (facet: string) => rows.filter((row) => row.facet === facet);
  const mapOf = (facet: string) => new Map(of(facet).map(({ value, count }) => [value, count]));
  const single = (facet: string) => of(facet)[0]?.count ?? 0;
  return {
    total: single('total'),
    employmentTypes: { contract: mapOf('contract'), hours: mapOf('hours') },
    languages: mapOf('language'),
    remote: single('remote'),
    pay: single('pay'),
    occupations: of('occupation').map(({ value, label, count }) => ({ id: value, label, count })),
  };
}

/** For a search that finds nothing: how many ads it would find without each of its filters; only those that would find some. */
export async function countWithout(sql: Sql, asOf: Date, wanted: BoardSearch): Promise<Map<FilterName, number>> {
  const conditions = Object.entries(conditionsOf(sql, wanted));
  if (conditions.length === 0) return new Map();
  const columns = conditions.map(([name]) => {
    const others = conditions.filter(([other]) => other !== name).map(([, condition]) => condition);
    return sql`count(*) filter (where ${all(sql, others)})::int as ${sql(name)}`;
  });
  const [row] = await sql<Record<FilterName, number>[]>`
    select ${columns.reduce((list, column) => sql`${list}, ${column}`)} from ad where is_visible(ad, ${asOf})`;
  const counts = Object.entries(row!) as [FilterName, number][];
  return new Map(counts.filter(([, count]) => count > 0));
}

interface NearbyPlace {
  postcode: string;
  locality: string;
  km: number;
  count: number;
}

/** The nearest places of work outside the distance, where the rest of the search finds something. */
export async function nearbyPlaces(sql: Sql, asOf: Date, wanted: BoardSearch): Promise<NearbyPlace[]> {
  const { near } = wanted;
  if (!near) return [];
  const { place: _, ...others } = conditionsOf(sql, wanted);
  return sql<NearbyPlace[]>`
    select postcode, locality, ceil(min(km))::int as km, count(*)::int
    from (
      select postcode, locality, ${distanceFrom(sql, near)} as km
      from ad where is_visible(ad, ${asOf}) and postcode is not null and locality is not null and ${all(sql, Object.values(others))}) found
    where km > ${near.km} group by postcode, locality order by min(km), postcode limit 3`;
}

/** Occupations of the same ISCO minor groups as those that the words, or the occupation, name, that have ads now. */
export async function similarOccupations(
  sql: Sql,
  asOf: Date,
  { search, occupation }: BoardSearch,
  language: Language,
): Promise<{ id: string; label: string; count: number }[]> {
  return sql<{ id: string; label: string; count: number }[]>`
    with alike as (
      select distinct left(isco, 3) as minor_group from occupation
      where id = ${occupation ?? ''} or search @@ ${queryOf(sql, search ?? '')})
    select occupation.id, coalesce(${sql(language)}, en) as label, count(*)::int
    from ad join occupation on occupation.id = occupation_id
    where is_visible(ad, ${asOf}) and left(isco, 3) in (select minor_group from alike)
    group by occupation.id, label order by 3 desc, 2 limit 5`;
}

/** Its label in a language, English where that has none; null = unknown. */
export async function occupationLabel(sql: Sql, id: string, language: Language): Promise<string | null> {
  const [row] = await sql<{ label: string }[]>`
    select coalesce(${sql(language)}, en) as label from occupation where id = ${id}`;
  return row?.label ?? null;
}
