import { randomUUID } from 'node:crypto';
import type { StaffId } from '../types/ids';
import type { Sql, Tx } from './connect';

export interface Stop {
  id: string;
  reason: string;
  placedBy: string;
  placedAt: Date;
}

/** The stop on mail in force, or null. */
export async function findMailStop(sql: Sql): Promise<Stop | null> {
  const [row] = await sql<Stop[]>`
    select stop.id, reason, staff.name as placed_by, placed_at from stop join staff on staff.id = placed_by
    where what = 'mail' and lifted_at is null`;
  return row ?? null;
}

/** @returns its id; null where mail stands still already */
export async function placeMailStop(tx: Tx, staff: StaffId, reason: string, at: Date): Promise<string | null> {
  const [row] = await tx<{ id: string }[]>`
    insert into stop (id, what, reason, placed_by, placed_at) values (${randomUUID()}, 'mail', ${reason}, ${staff}, ${at})
    on conflict do nothing returning id`;
  return row?.id ?? null;
}

/** @returns its id; null where nothing stood still */
export async function liftMailStop(tx: Tx, staff: StaffId, at: Date): Promise<string | null> {
  const [row] = await tx<{ id: string }[]>`
    update stop set lifted_by = ${staff}, lifted_at = ${at} where what = 'mail' and lifted_at is null returning id`;
  return row?.id ?? null;
}
