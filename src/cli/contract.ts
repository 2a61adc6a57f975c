import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { contactPersons, insertContract } from '../db/customers';
import { normaliseAddress } from '../rules/address';
import type { ContractId } from '../types/ids';
import { answering, asOption, type Shell } from './answering';
import { decide, staffNamed, withCompany } from './company';
import { knownCustomer } from './customer';
import { dayOf, emailOf, enterpriseNumberOf, nameOf } from './inputs';
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
}

function addOne(io: Io, options: NewContract): Promise<Answer> {
  const enterpriseNumber = enterpriseNumberOf(options.customer, '--customer');
  const reference = nameOf(options.reference, '--reference');
  const startsOn = dayOf(options.from, '--from');
  const endsOn = dayOf(options.until, '--until');
  const email = normaliseAddress(emailOf(options.contact, '--contact'));
  if (startsOn > endsOn) throw new Refusal('wrong-order', { first: '--from', second: '--until' });
  return withCompany(io, async (company) => {
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
