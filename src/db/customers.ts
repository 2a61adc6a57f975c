import type { AgreedContactId, ContactId, ContractId, CustomerId, StaffId } from '../types/ids';
import type { AdContact } from '../types/intake';
import type { Language } from '../types/language';
import type { Sql, Tx } from './connect';

export interface Customer {
  id: CustomerId;
  number: number;
  enterpriseNumber: string;
  name: string;
  /** In the European Union, with its prefix; null where none was given. */
  vatNumber: string | null;
}

export interface ContactPerson {
  id: ContactId;
  name: string;
  email: string;
  phone: string | null;
}

export interface Contract {
  id: ContractId;
  customerId: CustomerId;
  reference: string;
  startsOn: string;
  endsOn: string;
}

/** @returns the customer, or null when that enterprise number is known already */
export async function insertCustomer(
  tx: Tx,
  {
    id,
    enterpriseNumber,
    name,
    vatNumber = null,
  }: Omit<Customer, 'number' | 'vatNumber'> & { vatNumber?: string | null },
  at: Date,
): Promise<Customer | null> {
  const [row] = await tx<Customer[]>`
    insert into customer (id, enterprise_number, name, vat_number, created_at)
    values (${id}, ${enterpriseNumber}, ${name}, ${vatNumber}, ${at})
    on conflict (enterprise_number) do nothing
    returning id, number, enterprise_number, name, vat_number`;
  return row ?? null;
}

export async function findCustomer(sql: Sql | Tx, enterpriseNumber: string): Promise<Customer | null> {
  const [row] = await sql<Customer[]>`
    select id, number, enterprise_number, name, vat_number from customer where enterprise_number = ${enterpriseNumber}`;
  return row ?? null;
}

export async function listCustomers(sql: Sql): Promise<(Customer & { contracts: number; ads: number })[]> {
  return sql<(Customer & { contracts: number; ads: number })[]>`
    select id, number, enterprise_number, name, vat_number,
      (select count(*)::int from contract where customer_id = customer.id) as contracts,
      (select count(*)::int from ad where customer_id = customer.id) as ads
    from customer order by number`;
}

/** The customer's archive of contact persons has no end date (promise 49). */
export async function insertContactPerson(
  tx: Tx,
  customerId: CustomerId,
  contact: ContactPerson & { language?: Language },
  at: Date,
): Promise<void> {
  await tx`insert into customer_contact ${tx({ ...contact, customerId, createdAt: at })}`;
}

/** Who is mailed on behalf of a customer. */
export async function readContactPerson(
  sql: Sql | Tx,
  id: ContactId,
): Promise<(ContactPerson & { language: Language }) | null> {
  const [row] = await sql<(ContactPerson & { language: Language })[]>`
    select id, name, email, phone, language from customer_contact where id = ${id}`;
  return row ?? null;
}

export async function contactPersons(sql: Sql, customerId: CustomerId): Promise<ContactPerson[]> {
  return sql<ContactPerson[]>`
    select id, name, email, phone from customer_contact where customer_id = ${customerId} order by created_at, id`;
}

/** @returns false when the customer has a contract with that reference already */
export async function insertContract(
  tx: Tx,
  contract: Contract & { contactId: ContactId; signedBy: StaffId },
  at: Date,
): Promise<boolean> {
  const rows = await tx`
    insert into contract (id, customer_id, reference, contact_id, starts_on, ends_on, signed_by, created_at)
    values (${contract.id}, ${contract.customerId}, ${contract.reference}, ${contract.contactId}, ${contract.startsOn},
      ${contract.endsOn}, ${contract.signedBy}, ${at})
    on conflict (customer_id, reference) do nothing
    returning 1`;
  return rows.length > 0;
}

export async function findContract(sql: Sql | Tx, customerId: CustomerId, reference: string): Promise<Contract | null> {
  const [row] = await sql<Contract[]>`
    select id, customer_id, reference, starts_on, ends_on from contract
    where customer_id = ${customerId} and reference = ${reference}`;
  return row ?? null;
}

export async function listContracts(sql: Sql, customerId: CustomerId): Promise<Contract[]> {
  return sql<Contract[]>`
    select id, customer_id, reference, starts_on, ends_on from contract
    where customer_id = ${customerId} order by starts_on, reference`;
}

/** Contact fields that ads under a contract may show. @returns false when exactly these were agreed before */
export async function insertAgreedContact(
  tx: Tx,
  contact: AdContact & { id: AgreedContactId; contractId: ContractId; agreedBy: StaffId },
  at: Date,
): Promise<boolean> {
  const rows = await tx`
    insert into agreed_contact ${tx({ ...contact, agreedAt: at })}
    on conflict (contract_id, name, email, phone) do nothing returning 1`;
  return rows.length > 0;
}

export async function agreedContacts(
  sql: Sql | Tx,
  contractId: ContractId,
): Promise<(AdContact & { id: AgreedContactId })[]> {
  return sql<(AdContact & { id: AgreedContactId })[]>`
    select id, name, email, phone from agreed_contact where contract_id = ${contractId} order by agreed_at, id`;
}

/** @returns the contact persons of this customer who had the old address */
export async function changeContactAddress(
  tx: Tx,
  customerId: CustomerId,
  from: string,
  to: string,
): Promise<ContactId[]> {
  const rows = await tx<{ id: ContactId }[]>`
    update customer_contact set email = ${to} where customer_id = ${customerId} and email = ${from} returning id`;
  return rows.map(({ id }) => id);
}
