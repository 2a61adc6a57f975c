import type { ExecutionId } from '../types/ids';
import type { Sql, Tx } from './connect';
import { everyDay } from './retention/due';
import type { Found, RetentionStore } from './retention/store';

/** All subjects of a rule, due or not yet. */
export async function everySubject<Facts>(sql: Sql | Tx, store: RetentionStore<Facts>): Promise<Found<Facts>[]> {
  return sql<Found<Facts>[]>`select id, facts, owners from (${store.subjects(sql, everyDay)}) as subject`;
}

/** Takes the brake off without a person. @returns false when it was not on, or was released before */
export async function releaseUnasked(tx: Tx, id: ExecutionId, at: Date): Promise<boolean> {
  const rows = await tx`
    update execution set released_at = ${at}
    where id = ${id} and braked and released_at is null and closed_at is null returning 1`;
  return rows.length > 0;
}
