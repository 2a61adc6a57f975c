import { randomUUID } from 'node:crypto';
import type { StaffId } from '../types/ids';
import type { HoldFact } from '../types/retention';
import type { Sql, Tx } from './connect';

export interface Hold extends HoldFact {
  id: string;
  /** Null = every rule. */
  rule: string | null;
  /** Null = every subject of the rule. */
  subject: string | null;
  reason: string;
  placedBy: string;
}

export interface NewHold extends HoldFact {
  rule: string | null;
  subject: string | null;
  reason: string;
}

export async function placeHold(tx: Tx, hold: NewHold, staff: StaffId, at: Date): Promise<string> {
  const id = randomUUID();
  await tx`insert into hold ${tx({ id, ...hold, placedBy: staff, placedAt: at })}`;
  return id;
}

/** @returns false when there is no such hold, or it was lifted before */
export async function liftHold(tx: Tx, id: string, staff: StaffId, at: Date): Promise<boolean> {
  const rows = await tx`
    update hold set lifted_by = ${staff}, lifted_at = ${at} where id = ${id} and lifted_at is null returning 1`;
  return rows.length > 0;
}

/** Holds that nobody lifted and whose last day has not passed. */
export async function standingHolds(sql: Sql | Tx, today: string): Promise<Hold[]> {
  return sql<Hold[]>`
    select hold.id, rule, subject, reason, staff.name as placed_by, placed_on, ends_on
    from hold join staff on staff.id = placed_by
    where lifted_at is null and (ends_on is null or ends_on >= ${today}) order by placed_at, hold.id`;
}
