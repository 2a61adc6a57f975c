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

/**
 * Adds a customer; one who had asked to be deleted and comes back is the same one again.
 * @returns null when that enterprise number is known already
 */
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
    on conflict (enterprise_number) do update
      set name = excluded.name, vat_number = excluded.vat_number, deletion_asked_at = null, restricted_at = null,
        came_back_at = ${at}
      where customer.restricted_at is not null
    returning id, number, enterprise_number, name, vat_number`;
  return row ?? null;
}

export async function findCustomer(sql: Sql | Tx, enterpriseNumber: string): Promise<Customer | null> {
  const [row] = await sql<Customer[]>`
    select id, number, enterprise_number, name, vat_number from customer where enterprise_number = ${enterpriseNumber}`;
  return row ?? null;
}

export async function findCustomerById(sql: Sql, id: CustomerId): Promise<Customer | null> {
  const [row] = await sql<Customer[]>`
    select id, number, enterprise_number, name, vat_number from customer where id = ${id}`;
  return row ?? null;
}

/** A customer by the number that staff knows it by: `K-12`. */
export async function findCustomerByNumber(sql: Sql, number: number): Promise<Customer | null> {
  const [row] = await sql<
    Customer[]
  >`select id, number, enterprise_number, name from customer where number = ${number}`;
  return row ?? null;
}

/** The customer's archive of contact persons has no end date (promise 49). */
export async function insertContactPerson(
  tx: Tx,
  customerId: CustomerId,
  contact: ContactPerson & { language?: Language },
  at: Date,
): Promise<void> {
  await tx`insert into customer_contact ${tx({ ...contact, customerId, createdAt: at })}`;
  // Contracts of a customer who comes back lost theirs with his deletion.
  await tx`update contract set contact_id = ${contact.id} where customer_id = ${customerId} and contact_id is null`;
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

/**
 * Contact fields that ads under a contract may show; what was taken over from an ad is now recorded.
 * @returns which agreed contact it is; null when staff recorded exactly these before
 */
export async function insertAgreedContact(
  tx: Tx,
  contact: AdContact & { id: AgreedContactId; contractId: ContractId; agreedBy: StaffId },
  at: Date,
): Promise<AgreedContactId | null> {
  const [row] = await tx<{ id: AgreedContactId }[]>`
    insert into agreed_contact ${tx({ ...contact, agreedAt: at })}
    on conflict (contract_id, name, email, phone) where revoked_at is null
    do update set agreed_by = excluded.agreed_by, agreed_at = excluded.agreed_at where agreed_contact.agreed_by is null
    returning id`;
  return row?.id ?? null;
}

export interface StoredAgreedContact extends AdContact {
  id: AgreedContactId;
  /** False while it is only taken over from an ad of before contracts said it. */
  isRecorded: boolean;
}

/** What ads under a contract may show now: what was withdrawn is not among it. */
export async function agreedContacts(sql: Sql | Tx, contractId: ContractId): Promise<StoredAgreedContact[]> {
  return sql<StoredAgreedContact[]>`
    select id, name, email, phone, agreed_by is not null as is_recorded from agreed_contact
    where contract_id = ${contractId} and revoked_at is null order by agreed_at, id`;
}

/** From now on no ad shows it; the register keeps that it was shown. */
export async function revokeAgreedContact(tx: Tx, id: AgreedContactId, by: StaffId, at: Date): Promise<void> {
  await tx`update agreed_contact set revoked_by = ${by}, revoked_at = ${at} where id = ${id}`;
}

/** Contracts of a customer that let ads show this address. */
export async function contractsShowing(sql: Sql | Tx, customerId: CustomerId, email: string): Promise<string[]> {
  const rows = await sql<{ reference: string }[]>`
    select distinct reference from agreed_contact join contract on contract.id = contract_id
    where customer_id = ${customerId} and lower(email) = lower(${email}) and revoked_at is null order by reference`;
  return rows.map(({ reference }) => reference);
}

/** Agreed contacts that no member of staff recorded yet. */
export async function countUnrecordedContacts(sql: Sql): Promise<number> {
  const [row] = await sql<{ waiting: number }[]>`
    select count(*)::int as waiting from agreed_contact where agreed_by is null and revoked_at is null`;
  return row!.waiting;
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
