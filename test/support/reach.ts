import { readDataMap } from '../../src/db/catalogue';
import type { Sql } from '../../src/db/connect';
import { storedRules, storeOf } from '../../src/db/retention/stores';
import type { CategoryId } from '../../src/policy/ids';
import type { Policy } from '../../src/policy/load';
import type { RetentionRuleId } from '../../src/types/retention';

/** Where a column stands, and which category of data its comment says it holds. */
export interface HeldColumn {
  place: string;
  table: string;
  category: CategoryId;
}

/** The causes of archiving, and the rules that carry each out. */
export const causes = {
  relevance: ['ARC-RELEVANCE'],
  term: ['ARC-TERM'],
  asked: ['RET-APPLICANT', 'RET-CLIENT-DEL'],
} as const satisfies Record<string, RetentionRuleId[]>;

export interface Reach {
  columns: HeldColumn[];
  /** Tables whose rows these rules delete, by themselves or with a row they hang on. */
  tables(rules: readonly RetentionRuleId[]): Set<string>;
  /** Places they delete or blank. */
  places(rules: readonly RetentionRuleId[]): Set<string>;
}

/** What the stores reach, from what they say they do and the foreign keys that the catalogue knows. */
export async function readReach(sql: Sql): Promise<Reach> {
  const hanging = await sql<{ row: string; on: string }[]>`
    select conrelid::regclass::text as row, confrelid::regclass::text as "on" from pg_constraint
    where contype = 'f' and confdeltype = 'c' and connamespace = 'public'::regnamespace`;
  // An id of a member of staff points to a name or to nobody: it is the name that must go.
  const pointers = await sql<{ place: string }[]>`
    select conrelid::regclass::text || '.' || attname as place
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any(conkey)
    where contype = 'f' and confrelid = 'staff'::regclass and attname <> 'id'`;
  const columns = (await readDataMap(sql))
    .map(({ table, column, comment }) => ({
      place: `${table}.${column}`,
      table,
      category: comment?.split(':')[0] as CategoryId,
    }))
    .filter(({ place }) => !pointers.some((pointer) => pointer.place === place));
  const reachesOf = (rules: readonly RetentionRuleId[]) => rules.flatMap((rule) => storeOf(rule)!.destroy.reaches);
  const tables = (rules: readonly RetentionRuleId[]) => {
    const gone = new Set(reachesOf(rules).flatMap(({ table, blanks }) => (blanks === null ? [table] : [])));
    for (let size = 0; size < gone.size;) {
      size = gone.size;
      for (const { row, on } of hanging) if (gone.has(on)) gone.add(row);
    }
    return gone;
  };
  return {
    columns,
    tables,
    places: (rules) => {
      const gone = tables(rules);
      const deleted = columns.filter(({ table }) => gone.has(table)).map(({ place }) => place);
      const blanked = reachesOf(rules).flatMap(({ table, blanks }) => (blanks ?? []).map((one) => `${table}.${one}`));
      return new Set([...deleted, ...blanked]);
    },
  };
}

/** Personal columns that no rule ever destroys, and that the policy does not say are kept without a period. */
export function neverDestroyed({ columns, places }: Reach, { categories }: Policy): string[] {
  const reached = places(storedRules);
  return columns
    .filter(({ category: id, place }) => {
      const category = categories[id];
      if (category === undefined) return true;
      const lasts = category.atArchive.asked === 'keep' && !('period' in category.keep);
      return category.personal && !lasts && !reached.has(place);
    })
    .map(({ place }) => place);
}

/** Places where what a cause carries out differs from what the matrix of the policy says of it. */
export function besideMatrix({ columns, places, tables }: Reach, { categories }: Policy): string[] {
  return Object.entries(causes).flatMap(([cause, rules]) => {
    const reached = places(rules);
    const deleted = tables(rules);
    const keyed = new Set(columns.filter(({ place }) => place.endsWith('.ad_id')).map(({ table }) => table)).add('ad');
    return columns.flatMap(({ place, table, category: id }) => {
      const category = categories[id];
      const action = category.atArchive[cause as keyof typeof causes];
      // The end of an ad is about its own rows only.
      const isAbout = cause === 'asked' || keyed.has(table);
      if ((action === 'destroy' || action === 'anonymise') && isAbout && !reached.has(place))
        return [`${cause}: ${place} stays, the matrix says ${action}`];
      if (
        (action === 'keep' || action === 'untouched') &&
        deleted.has(table) &&
        category.personal &&
        id !== 'opaque-id'
      )
        return [`${cause}: ${place} goes, the matrix says ${action}`];
      return [];
    });
  });
}
