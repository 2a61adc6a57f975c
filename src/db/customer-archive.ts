import type { CustomerId, StaffId } from '../types/ids';
import type { Sql, Tx } from './connect';
import type { Customer } from './customers';

/** How far a customer is kept: what he asked, and what staff looked at. */
export interface CustomerStanding {
  /** When he asked to be deleted; null = he did not. */
  deletionAskedAt: Date | null;
  /** Since when he is stored only, for the invoices that a law asks for. */
  restrictedAt: Date | null;
  reviewedAt: Date | null;
  /** Last day of his latest contract; of who has none, the day he was added. */
  quietSince: string;
}

const standing = (sql: Sql | Tx) => sql`
  deletion_asked_at, restricted_at, reviewed_at,
  coalesce((select max(ends_on) from contract where customer_id = customer.id),
    (customer.created_at at time zone 'Europe/Brussels')::date) as quiet_since`;

export type ListedCustomer = Customer & CustomerStanding & { contracts: number; ads: number };

/** Every customer whose name is not destroyed. */
export async function listCustomers(sql: Sql): Promise<ListedCustomer[]> {
  return sql<ListedCustomer[]>`
    select id, number, enterprise_number, name, vat_number, ${standing(sql)},
      (select count(*)::int from contract where customer_id = customer.id) as contracts,
      (select count(*)::int from ad where customer_id = customer.id) as ads
    from customer where destroyed_at is null order by number`;
}

export async function customerStanding(sql: Sql | Tx, id: CustomerId): Promise<CustomerStanding> {
  const [row] = await sql<CustomerStanding[]>`select ${standing(sql)} from customer where id = ${id}`;
  return row!;
}

/** [49] Staff looked, and the archive of this customer is still needed. */
export async function reviewCustomer(tx: Tx, id: CustomerId, by: StaffId, at: Date): Promise<void> {
  await tx`update customer set reviewed_at = ${at}, reviewed_by = ${by} where id = ${id}`;
}

/**
 * [51] A customer asks to be deleted: after the grace his contact persons are destroyed, and name and contracts kept restricted for as
 * long as a law asks for his invoices. An open ad comes first: it cannot stand without him.
 * @returns the numbers of his open ads, where that is why nothing was recorded
 */
export async function askCustomerDeletion(
  tx: Tx,
  id: CustomerId,
  at: Date,
): Promise<{ asked: true } | { asked: false; openAds: number[] }> {
  await tx`select from customer where id = ${id} for update`;
  const openAds = await openAdsOf(tx, id);
  if (openAds.length > 0) return { asked: false, openAds };
  await tx`update customer set deletion_asked_at = coalesce(deletion_asked_at, ${at}) where id = ${id}`;
  return { asked: true };
}

/** Numbers of the ads of a customer that have not ended: what stands in the way of deleting him. */
export async function openAdsOf(sql: Sql | Tx, id: CustomerId): Promise<number[]> {
  const rows = await sql<{ number: number }[]>`
    select number from ad
    where customer_id = ${id} and archived_at is null and rejected_at is null and refused_code is null order by number`;
  return rows.map(({ number }) => number);
}

/** Customers who were destroyed and have not come back since: those who have are customers like any other. */
export async function notBackSince(tx: Tx, ids: string[], destroyedAt: Date): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    select id from unnest(${ids}::uuid[]) as id
    where not exists (select from customer where customer.id = id.id and came_back_at > ${destroyedAt})`;
  return rows.map(({ id }) => id);
}
