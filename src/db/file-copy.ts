import type { FileCopy, FileNames, FileRow, FileTable } from '../types/file-copy';
import type { ApplicantId } from '../types/ids';
import type { CatalogueColumn } from './catalogue';
import { readDataMap } from './catalogue';
import type { Sql, Tx } from './connect';

/** Where rows of a table can point to a person: by an id of hers, by an id inside a text, or by the fingerprint of her address. */
interface Pointer {
  table: string;
  column: string;
  how: 'id' | 'within' | 'fingerprint';
}

/**
 * Everything that stands about one person, in one look (decree of 10 December 2010, annex 5; GDPR art. 15). No table is named here:
 * the catalogue says where ids can stand, and a row is hers when it holds her id, the id of another row of hers, or the fingerprint of
 * her address. A table that is added tomorrow is in it.
 */
export async function readFileCopy(sql: Sql, id: ApplicantId): Promise<FileCopy> {
  return (await sql.begin('isolation level repeatable read read only', async (tx) => {
    const map = await readDataMap(tx);
    const keys = await foreignKeys(tx);
    const pointers = pointersIn(map, keys);
    const bytes = map.filter(isBytes).map(({ column }) => column);
    const [person] = await tx<{ emailHmac: Buffer }[]>`select email_hmac from applicant where id = ${id}`;
    const ids = new Set<string>([id]);
    const rows = new Map<string, FileRow[]>();
    for (let known = 0; known < ids.size;) {
      known = ids.size;
      for (const table of new Set(pointers.map((pointer) => pointer.table))) {
        const own = pointers.filter((pointer) => pointer.table === table);
        const found = await rowsOf(tx, own, [...ids], person?.emailHmac ?? null, bytes);
        rows.set(table, found);
        for (const { id: own } of found) if (typeof own === 'string') ids.add(own);
      }
    }
    const tables = [...rows]
      .filter(([, found]) => found.length > 0)
      .map(([table, found]) => tableOf(table, found, map));
    return { tables, names: await namesIn(tx, tables, keys) };
  })) as FileCopy;
}

/** Tables whose rows can be about a person: for the test that holds the copy against what is stored. */
export async function tablesOfPeople(sql: Sql | Tx): Promise<string[]> {
  const pointers = pointersIn(await readDataMap(sql), await foreignKeys(sql));
  return [...new Set(pointers.map(({ table }) => table))].sort();
}

interface ForeignKey {
  table: string;
  column: string;
  target: string;
}

async function foreignKeys(sql: Sql | Tx): Promise<ForeignKey[]> {
  return sql<ForeignKey[]>`
    select conrelid::regclass::text as "table", attname as "column", confrelid::regclass::text as target
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'f' and connamespace = 'public'::regnamespace and cardinality(conkey) = 1`;
}

/**
 * A foreign key points to people where its table does; an opaque id without one may be anybody's. Rows without any id of their own
 * are searched for it inside their texts: what waits to be told to Temporal.
 */
function pointersIn(map: CatalogueColumn[], keys: ForeignKey[]): Pointer[] {
  const people = new Set(['applicant']);
  const keyOf = ({ table, column }: CatalogueColumn) =>
    keys.find((key) => key.table === table && key.column === column);
  const isFree = (column: CatalogueColumn) =>
    isOpaque(column) && isUuid(column) && column.column !== 'id' && !keyOf(column);
  const isHers = (column: CatalogueColumn) =>
    isFree(column) || (isUuid(column) && people.has(keyOf(column)?.target ?? ''));
  for (let size = 0; size < people.size;) {
    size = people.size;
    for (const column of map) if (isHers(column)) people.add(column.table);
  }
  const byId = map.filter((column) => isHers(column) || (column.table === 'applicant' && column.column === 'id'));
  const tables = new Set(byId.map(({ table }) => table));
  const within = map.filter(
    (column) => isOpaque(column) && !tables.has(column.table) && /^(text|jsonb)/.test(column.type),
  );
  const fingerprints = map.filter(
    (column) => isBytes(column) && column.column === 'address_hmac' && !tables.has(column.table),
  );
  const pointers = (columns: CatalogueColumn[], how: Pointer['how']) =>
    columns.map(({ table, column }) => ({ table, column, how }));
  return [...pointers(byId, 'id'), ...pointers(within, 'within'), ...pointers(fingerprints, 'fingerprint')];
}

function isUuid({ type }: CatalogueColumn): boolean {
  return /^uuid\b(?!\[)/.test(type);
}

function isBytes({ type }: CatalogueColumn): boolean {
  return type.startsWith('bytea');
}

function isOpaque({ comment }: CatalogueColumn): boolean {
  return comment?.startsWith('opaque-id: ') ?? false;
}

/** Rows as JSON, with the names of their columns as the data map has them; no bytes leave the database. */
async function rowsOf(
  tx: Tx,
  pointers: Pointer[],
  ids: string[],
  fingerprint: Buffer | null,
  bytes: string[],
): Promise<FileRow[]> {
  const conditions = pointers.map(({ column, how }) => {
    if (how === 'id') return tx`or ${tx(column)} = any(${ids}::uuid[])`;
    if (how === 'fingerprint') return tx`or ${tx(column)} = ${fingerprint}`;
    return tx`or exists (select from unnest(${ids}::text[]) as one where strpos(${tx(column)}::text, one) > 0)`;
  });
  const found = await tx<{ row: FileRow }[]>`
    select to_jsonb(held) - ${bytes}::text[] as row from ${tx(pointers[0]!.table)} as held where false ${conditions}`;
  return found.map(({ row }) => row);
}

function tableOf(table: string, rows: FileRow[], map: CatalogueColumn[]): FileTable {
  const own = map.filter((column) => column.table === table);
  const named = (columns: CatalogueColumn[]) =>
    columns.map(({ column, type, comment }) => ({
      name: column,
      type: type.replace(' not null', ''),
      comment: comment ?? '',
    }));
  return {
    table,
    columns: named(own.filter((column) => !isBytes(column))),
    unprinted: named(own.filter(isBytes)),
    rows,
  };
}

async function namesIn(tx: Tx, tables: FileTable[], keys: ForeignKey[]): Promise<FileNames> {
  const mentioned = (target: string) => [
    ...new Set(
      tables.flatMap(({ table, rows }) => {
        const columns = keys.filter((key) => key.table === table && key.target === target).map(({ column }) => column);
        return rows.flatMap((row) => columns.map((column) => row[column]).filter((id) => typeof id === 'string'));
      }),
    ),
  ];
  const named = (rows: { id: string; name: string }[]) => Object.fromEntries(rows.map(({ id, name }) => [id, name]));
  return {
    customer: named(await tx`select id, name from customer where id = any(${mentioned('customer')}::uuid[])`),
    ad: named(await tx`select id, title as name from ad where id = any(${mentioned('ad')}::uuid[])`),
    consent_wording: named(
      await tx`select sha256 as id, text as name from consent_wording where sha256 = any(${mentioned('consent_wording')})`,
    ),
  };
}
