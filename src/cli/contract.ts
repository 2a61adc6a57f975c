import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { Sql } from '../db/connect';
import {
  agreedContacts,
  contactPersons,
  type Contract,
  type Customer,
  findContract,
  insertAgreedContact,
  insertContract,
  listContracts,
  revokeAgreedContact,
} from '../db/customers';
import { normaliseAddress } from '../rules/address';
import { agreedHolding } from '../rules/agreed-contacts';
import type { AgreedContactId, ContractId } from '../types/ids';
import type { AdContact, ContactField } from '../types/intake';
import { answering, asOption, type Shell } from './answering';
import { decide, staffNamed, withCompany } from './company';
import { knownCustomer, refuseLeaving } from './known-customer';
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

  const agree = withAgreement(
    noun
      .command('agree')
      .description(
        'leg vast welke contactgegevens vacatures onder dit contract mogen tonen: alleen die komen op de site',
      ),
  );
  const agreed = `contract agree --customer 0999.101.087 --reference AVL-2026-1 --name "Jobteam Avelinde" \\
      --email werken@avelinde.example --as "An Peeters"`;
  answering<Agreement>(agree, shell, agreed, (options) => agreeOn(shell.io, options));

  const disagree = withAgreement(
    noun
      .command('disagree')
      .description(
        'trek in wat vacatures onder dit contract mogen tonen: elk afgesproken contact waarin dit staat, verdwijnt meteen van de site',
      ),
  );
  const disagreed = `contract disagree --customer 0999.101.087 --reference AVL-2026-1 \\
      --email werken@avelinde.example --as "An Peeters"`;
  answering<Agreement>(disagree, shell, disagreed, (options) => disagreeOn(shell.io, options));
}

function withAgreement(command: Command): Command {
  return command
    .requiredOption('--customer <kbo>', 'ondernemingsnummer van de klant')
    .requiredOption('--reference <tekst>', 'referentie van het contract')
    .option('--name <naam>', 'naam op de site, van een persoon of een dienst')
    .option('--email <adres>', 'e-mailadres op de site')
    .option('--phone <nummer>', 'telefoon op de site')
    .addOption(asOption());
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
    await refuseLeaving(db.sql, customer);
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
  const { enterpriseNumber, reference, contact } = agreementOf(options);
  return withCompany(io, 'customer-archive', async (company) => {
    const { db, at } = company;
    const staff = await staffNamed(company, options.as);
    const customer = await knownCustomer(db.sql, enterpriseNumber);
    const contract = await knownContract(db.sql, customer, reference);
    const agreed = { id: randomUUID() as AgreedContactId, contractId: contract.id, ...contact, agreedBy: staff.id };
    const id = await decide(company, staff, async (tx, note) => {
      const recorded = await insertAgreedContact(tx, agreed, at);
      if (!recorded) throw new Refusal('contact-agreed', { reference });
      note({ event: 'contact.agreed', subject: recorded, facts: { contract: contract.id, fields: fieldsOf(contact) } });
      return recorded;
    });
    return {
      json: { id, contractId: contract.id, ...contact },
      text: `Vacatures onder contract ${reference} mogen dit tonen: ${Object.values(contact).filter(Boolean).join(' · ')}`,
    };
  });
}

/** [9][12] A contact that holds what is named is withdrawn whole: no ad shows it from now on, and none that names it is taken in. */
function disagreeOn(io: Io, options: Agreement): Promise<Answer> {
  const { enterpriseNumber, reference, contact } = agreementOf(options);
  return withCompany(io, 'customer-archive', async (company) => {
    const { db, at } = company;
    const staff = await staffNamed(company, options.as);
    const contract = await knownContract(db.sql, await knownCustomer(db.sql, enterpriseNumber), reference);
    const revoked = await decide(company, staff, async (tx, note) => {
      const held = agreedHolding(contact, await agreedContacts(tx, contract.id));
      if (held.length === 0) throw new Refusal('contact-not-there', { reference });
      for (const one of held) {
        await revokeAgreedContact(tx, one.id, staff.id, at);
        note({ event: 'contact.disagreed', subject: one.id, facts: { contract: contract.id, fields: fieldsOf(one) } });
      }
      return held.map(({ id }) => id);
    });
    const count = revoked.length === 1 ? 'Eén contact staat' : `${revoked.length} contacten staan`;
    return {
      json: { contractId: contract.id, revoked },
      text: `${count} niet meer op de site onder contract ${reference}`,
    };
  });
}

/** @throws Refusal `nothing-agreed` */
function agreementOf(options: Agreement) {
  const contact: AdContact = {
    name: options.name === undefined ? null : nameOf(options.name, '--name'),
    email: options.email === undefined ? null : emailOf(options.email, '--email'),
    phone: options.phone === undefined ? null : phoneOf(options.phone, '--phone'),
  };
  if (fieldsOf(contact).length === 0) throw new Refusal('nothing-agreed', {});
  return {
    enterpriseNumber: enterpriseNumberOf(options.customer, '--customer'),
    reference: nameOf(options.reference, '--reference'),
    contact,
  };
}

function fieldsOf(contact: AdContact): ContactField[] {
  return (['name', 'email', 'phone'] as const).filter((field) => contact[field] !== null);
}

/** @throws Refusal `unknown-contract`, which names the customer's contracts */
export async function knownContract(sql: Sql, customer: Customer, reference: string): Promise<Contract> {
  const contract = await findContract(sql, customer.id, reference);
  if (contract) return contract;
  const references = (await listContracts(sql, customer.id)).map((other) => other.reference);
  throw new Refusal('unknown-contract', { number: customer.number, references });
}
