import type { StaffId } from '../types/ids';
import type { Sql, Tx } from './connect';

export interface Staff {
  id: StaffId;
  name: string;
}

/** @returns false when someone with that name is there already */
export async function insertStaff(tx: Tx, staff: Staff, at: Date): Promise<boolean> {
  const rows = await tx`
    insert into staff (id, name, created_at) values (${staff.id}, ${staff.name}, ${at})
    on conflict do nothing returning 1`;
  return rows.length > 0;
}

/** Finds a member of staff by id or by name, as `--as` takes both. */
export async function findStaff(sql: Sql, idOrName: string): Promise<Staff | null> {
  const [row] = await sql<Staff[]>`
    select id, name from staff where id::text = ${idOrName} or lower(name) = lower(${idOrName})`;
  return row ?? null;
}

export async function listStaff(sql: Sql): Promise<Staff[]> {
  return sql<Staff[]>`select id, name from staff order by name`;
}
