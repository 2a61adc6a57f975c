import type { Sql, Tx } from './connect';

export interface CatalogueColumn {
  table: string;
  column: string;
  type: string;
  /** `category: meaning`, from the column's comment; null = the column says nothing, which a test refuses (law 11). */
  comment: string | null;
}

/** The data map: every column with its category, read from PostgreSQL's own comments. */
export async function readDataMap(sql: Sql | Tx): Promise<CatalogueColumn[]> {
  return sql<CatalogueColumn[]>`
    select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end as type,
      col_description(c.oid, a.attnum) as comment
    from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' order by 1, a.attnum`;
}

/** A listing of the catalogue for review, as `schema.sql` shows it: tables, columns, constraints, indexes, views, functions, grants. */
export async function describeSchema(sql: Sql): Promise<string> {
  const columns = await readDataMap(sql);
  const lines = await sql<{ relation: string; line: string }[]>`
    select conrelid::regclass::text as relation, '  ' || pg_get_constraintdef(oid) as line
      from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
    union all
    select tablename, '  ' || replace(indexdef, 'public.', '') from pg_indexes
      where schemaname = 'public' and indexname not in (select conname from pg_constraint)
    union all
    select table_name, '  grant ' || string_agg(lower(privilege_type), ', ' order by privilege_type) || ' to ' || grantee
      from information_schema.role_table_grants
      where table_schema = 'public' and grantee in ('skillstorm_app', 'skillstorm_auditor') group by table_name, grantee
    order by 1, 2`;
  const views = await sql<{ name: string; definition: string }[]>`
    select viewname as name, definition from pg_views where schemaname = 'public' order by 1`;
  const functions = await sql<{ definition: string }[]>`
    select pg_get_functiondef(oid) as definition from pg_proc where pronamespace = 'public'::regnamespace order by proname`;
  const extra = (relation: string) => lines.filter((row) => row.relation === relation).map(({ line }) => line);
  const tables = [...new Set(columns.map(({ table }) => table))].map((table) =>
    [
      `table ${table}`,
      ...columns
        .filter((row) => row.table === table)
        .map((row) => `  ${row.column} ${row.type} -- ${row.comment ?? '(says nothing)'}`),
      ...extra(table),
    ].join('\n'),
  );
  const shown = views.map(({ name, definition }) => [`view ${name}`, definition, ...extra(name)].join('\n'));
  return [...tables, ...shown, ...functions.map(({ definition }) => definition.trim())].join('\n\n') + '\n';
}
