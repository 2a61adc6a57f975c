import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { Sql } from '../db/connect';
import {
  contactPersons,
  type Contract,
  type Customer,
  findContract,
  insertAgreedContact,
  insertContract,
  listContracts,
} from '../db/customers';
import { normaliseAddress } from '../rules/address';
import type { AgreedContactId, ContractId } from '../types/ids';
import { answering, asOption, type Shell } from './answering';
import { decide, staffNamed, withCompany } from './company';
import { knownCustomer } from './customer';
import { dayOf, emailOf, enterpriseNumberOf, nameOf, phoneOf } from './inputs';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';

interface NewContract {
  customer: string;
  reference: string;
  from: string;
  until: string;
  contact: string;
  as: string;
}

interface Agreement {
  customer: string;
  reference: string;
  name?: string;
  email?: string;
  phone?: string;
  as: string;
}

export function addContract(noun: Command, shell: Shell): void {
  const add = noun
    .command('add')
    .description('leg een contract vast: zonder contract komt geen vacature op de site')
    .requiredOption('--customer <kbo>', 'ondernemingsnummer van de klant')
    .requiredOption('--reference <tekst>', 'referentie die beide partijen kennen')
    .requiredOption('--from <dag>', 'eerste dag, JJJJ-MM-DD')
    .requiredOption('--until <dag>', 'laatste dag, JJJJ-MM-DD')
    .requiredOption('--contact <adres>', 'e-mailadres van de contactpersoon, uit het archief van de klant')
    .addOption(asOption());
  const example = `contract add --customer 0999.101.087 --reference AVL-2026-1 \\
      --from 2026-10-01 --until 2026-12-31 --contact werken@avelinde.example --as "An Peeters"`;
  answering<NewContract>(add, shell, example, (options) => addOne(shell.io, options));

  const agree = noun
    .command('agree')
    .description('leg vast welke contactgegevens vacatures onder dit contract mogen tonen: alleen die komen op de site')
    .requiredOption('--customer <kbo>', 'ondernemingsnummer van de klant')
    .requiredOption('--reference <tekst>', 'referentie van het contract')
    .option('--name <naam>', 'naam die getoond mag worden, van een persoon of een dienst')
    .option('--email <adres>', 'e-mailadres dat getoond mag worden')
    .option('--phone <nummer>', 'telefoon die getoond mag worden')
    .addOption(asOption());
  const agreed = `contract agree --customer 0999.101.087 --reference AVL-2026-1 --name "Jobteam Avelinde" \\
      --email werken@avelinde.example --as "An Peeters"`;
  answering<Agreement>(agree, shell, agreed, (options) => agreeOn(shell.io, options));
}

function addOne(io: Io, options: NewContract): Promise<Answer> {
  const enterpriseNumber = enterpriseNumberOf(options.customer, '--customer');
  const reference = nameOf(options.reference, '--reference');
  const startsOn = dayOf(options.from, '--from');
  const endsOn = dayOf(options.until, '--until');
  const email = normaliseAddress(emailOf(options.contact, '--contact'));
  if (startsOn > endsOn) throw new Refusal('wrong-order', { first: '--from', second: '--until' });
  return withCompany(io, 'customer-archive', async (company) => {
    const { db, at } = company;
    const staff = await staffNamed(company, options.as);
    const customer = await knownCustomer(db.sql, enterpriseNumber);
    const contacts = await contactPersons(db.sql, customer.id);
    const contact = contacts.find((person) => normaliseAddress(person.email) === email);
    if (!contact) throw new Refusal('unknown-contact', { number: customer.number });
    const contract = { id: randomUUID() as ContractId, customerId: customer.id, reference, startsOn, endsOn };
    await decide(company, staff, async (tx, note) => {
      const added = await insertContract(tx, { ...contract, contactId: contact.id, signedBy: staff.id }, at);
      if (!added) throw new Refusal('contract-known', { reference });
      note({ event: 'contract.added', subject: contract.id, facts: { customer: customer.number, startsOn, endsOn } });
    });
    return {
      json: { ...contract, customerNumber: customer.number },
      text: `Contract ${reference} van klant K-${customer.number} loopt van ${startsOn} tot en met ${endsOn}`,
    };
  });
}

/** [12] What the customer agrees that applicants may see; an ad that names anything else is not taken in. */
function agreeOn(io: Io, options: Agreement): Promise<Answer> {
  const enterpriseNumber = enterpriseNumberOf(options.customer, '--customer');
  const reference = nameOf(options.reference, '--reference');
  const contact = {
    name: options.name === undefined ? null : nameOf(options.name, '--name'),
    email: options.email === undefined ? null : emailOf(options.email, '--email'),
    phone: options.phone === undefined ? null : phoneOf(options.phone, '--phone'),
  };
  const fields = Object.entries(contact).flatMap(([field, value]) => (value === null ? [] : [field]));
  if (fields.length === 0) throw new Refusal('nothing-agreed', {});
  return withCompany(io, 'customer-archive', async (company) => {
    const { db, at } = company;
    const staff = await staffNamed(company, options.as);
    const customer = await knownCustomer(db.sql, enterpriseNumber);
    const contract = await knownContract(db.sql, customer, reference);
    const id = randomUUID() as AgreedContactId;
    await decide(company, staff, async (tx, note) => {
      const added = await insertAgreedContact(tx, { id, contractId: contract.id, ...contact, agreedBy: staff.id }, at);
      if (!added) throw new Refusal('contact-agreed', { reference });
      note({ event: 'contact.agreed', subject: id, facts: { contract: contract.id, fields } });
    });
    return {
      json: { id, contractId: contract.id, ...contact },
      text: `Vacatures onder contract ${reference} mogen dit tonen: ${Object.values(contact).filter(Boolean).join(' · ')}`,
    };
  });
}

/** @throws Refusal `unknown-contract`, which names the customer's contracts */
export async function knownContract(sql: Sql, customer: Customer, reference: string): Promise<Contract> {
  const contract = await findContract(sql, customer.id, reference);
  if (contract) return contract;
  const references = (await listContracts(sql, customer.id)).map((other) => other.reference);
  throw new Refusal('unknown-contract', { number: customer.number, references });
}
