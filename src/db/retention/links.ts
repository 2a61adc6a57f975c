import type { StartFacts } from '../../types/retention';
import type { Sql, Tx } from '../connect';
import { type Found, inOrder, type RetentionStore } from './store';

/** [4] Links and sessions that can do nothing any more: what is left of them says when somebody came in. */
export const oldLinks: RetentionStore<StartFacts> = {
  size: async (sql) => {
    const [row] = await sql<{ count: number }[]>`
      select (select count(*) from link)::int + (select count(*) from session)::int as count`;
    return row!.count;
  },
  subjects: (sql, through) => sql<Found<StartFacts>[]>`
    select ${tokenId(sql)} as id, jsonb_build_object('startedOn', (expires_at at time zone 'Europe/Brussels')::date) as facts, owners
    from (
      select token_sha256, expires_at, array[link.applicant_id, contact_id, customer_id, about] as owners
      from link left join customer_contact on customer_contact.id = contact_id
      union all select token_sha256, expires_at, array[applicant_id] from session) as token
    where (expires_at at time zone 'Europe/Brussels')::date <= ${through}`,
  destroy: inOrder({
    link: (tx, ids) => tx`delete from link where ${tokenId(tx)} = any(${ids}::uuid[])`,
    session: (tx, ids) => tx`delete from session where ${tokenId(tx)} = any(${ids}::uuid[])`,
  }),
};

/** The first half of the hash of a token: as good a name as an id of their own. */
function tokenId(sql: Sql | Tx) {
  return sql`encode(substr(token_sha256, 1, 16), 'hex')::uuid`;
}
