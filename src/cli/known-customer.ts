import type { Sql, Tx } from '../db/connect';
import { customerStanding } from '../db/customer-archive';
import { type Customer, findCustomer } from '../db/customers';
import { Refusal } from './refusal';

/** @throws Refusal `unknown-customer` */
export async function knownCustomer(sql: Sql, enterpriseNumber: string): Promise<Customer> {
  const customer = await findCustomer(sql, enterpriseNumber);
  if (!customer) throw new Refusal('unknown-customer', {});
  return customer;
}

/**
 * Nothing new begins under a customer who asked to be deleted, so that nothing stands in the way of it.
 * @throws Refusal `customer-leaving`
 */
export async function refuseLeaving(sql: Sql | Tx, { id }: Customer): Promise<void> {
  const { deletionAskedAt } = await customerStanding(sql, id);
  if (deletionAskedAt) throw new Refusal('customer-leaving', {});
}
