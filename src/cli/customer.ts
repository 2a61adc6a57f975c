import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import {
  agreedContacts,
  contactPersons,
  findCustomer,
  insertContactPerson,
  insertCustomer,
  listContracts,
} from '../db/customers';
import { type ListedCustomer, listCustomers } from '../db/customer-archive';
import { contactsShown } from '../db/disclosures';
import { period } from '../policy/purposes';
import { dayInBrussels } from '../rules/calendar';
import { reviewFrom } from '../rules/retention/review';
import type { ContactId, CustomerId } from '../types/ids';
import { answering, asOption, type Shell } from './answering';
import { addArchive } from './customer-archive';
import { addCorrection } from './customer-correct';
import { decide, staffNamed, withCompany } from './company';
import { emailOf, enterpriseNumberOf, languageOf, nameOf, phoneOf, vatNumberOf } from './inputs';
import type { Answer, Io } from './io';
import { knownCustomer } from './known-customer';
import { Refusal } from './refusal';
import { shownText } from './shown-contacts';
import { table } from './table';

interface NewCustomer {
  kbo: string;
  name: string;
  vat?: string;
  contactName: string;
  contactEmail: string;
  contactPhone?: string;
  contactLanguage: string;
  as: string;
}

export function addCustomer(noun: Command, shell: Shell): void {
  const add = noun
    .command('add')
    .description('voeg een klant toe met de contactpersoon die is afgesproken')
    .requiredOption('--kbo <nummer>', 'ondernemingsnummer')
    .requiredOption('--name <naam>', 'handelsnaam')
    .option('--vat <nummer>', 'btw-nummer met landcode; een Belgisch is BE met het ondernemingsnummer')
    .requiredOption('--contact-name <naam>', 'naam van de contactpersoon')
    .requiredOption('--contact-email <adres>', 'e-mailadres van de contactpersoon')
    .option('--contact-phone <nummer>', 'telefoon van de contactpersoon')
    .option('--contact-language <taal>', 'taal van de mails aan de contactpersoon: nl, fr of en', 'nl')
    .addOption(asOption());
  const example = `customer add --kbo 0999.101.087 --name "Zorggroep Avelinde" \\
      --contact-name "Hilde Vermaercke" --contact-email werken@avelinde.example --as "An Peeters"`;
  answering<NewCustomer>(add, shell, example, (options) => addOne(shell.io, options));

  const list = noun
    .command('list')
    .description('alle klanten, met hun contracten en vacatures geteld')
    .option('--to-review', 'alleen wie al een jaar geen contract meer heeft en niet nagekeken werd');
  answering<{ toReview?: true }>(list, shell, 'customer list --to-review', ({ toReview }) =>
    listAll(shell.io, toReview ?? false),
  );

  const show = noun.command('show <kbo>').description('één klant: contracten en het archief van contactpersonen');
  answering(show, shell, 'customer show 0999.101.087', (_, kbo) =>
    showOne(shell.io, enterpriseNumberOf(kbo!, '<kbo>')),
  );
  addCorrection(noun, shell);
  addArchive(noun, shell);
}

/** [49] The contact person goes into the customer's archive, which has no end date. */
function addOne(io: Io, options: NewCustomer): Promise<Answer> {
  const enterpriseNumber = enterpriseNumberOf(options.kbo, '--kbo');
  const name = nameOf(options.name, '--name');
  const vatNumber = options.vat === undefined ? null : vatNumberOf(options.vat, enterpriseNumber, '--vat');
  const contact = {
    id: randomUUID() as ContactId,
    name: nameOf(options.contactName, '--contact-name'),
    email: emailOf(options.contactEmail, '--contact-email'),
    phone: options.contactPhone === undefined ? null : phoneOf(options.contactPhone, '--contact-phone'),
    language: languageOf(options.contactLanguage, '--contact-language'),
  };
  return withCompany(io, 'customer-archive', async (company) => {
    const { at } = company;
    const staff = await staffNamed(company, options.as);
    const customer = await decide(company, staff, async (tx, note) => {
      const added = await insertCustomer(tx, { id: randomUUID() as CustomerId, enterpriseNumber, name, vatNumber }, at);
      if (!added) throw new Refusal('customer-known', (await findCustomer(tx, enterpriseNumber))!);
      await insertContactPerson(tx, added.id, contact, at);
      note({ event: 'customer.added', subject: added.id, facts: { number: added.number, contacts: 1 } });
      return added;
    });
    return { json: customer, text: `Klant K-${customer.number} · ${name} · ${shown(enterpriseNumber)}` };
  });
}

/** [49] With --to-review, whose archive has been quiet for the months of the policy: it has no end, so somebody looks at it. */
function listAll(io: Io, toReview: boolean): Promise<Answer> {
  return withCompany(io, 'customer-archive', async ({ db, at, readPolicy }) => {
    const months = period(await readPolicy(at), 'customer-review-months');
    const known = (await listCustomers(db.sql)).map((customer) => ({
      ...customer,
      reviewFrom: reviewOf(customer, months),
    }));
    const today = dayInBrussels(at);
    const customers = toReview ? known.filter((one) => one.reviewFrom !== null && one.reviewFrom <= today) : known;
    const rows = customers.map((one) => [
      `K-${one.number}`,
      shown(one.enterpriseNumber),
      one.name,
      one.contracts,
      one.ads,
      keptText(one),
    ]);
    const none = toReview ? 'Er is geen archief na te kijken.' : 'Nog geen klanten.';
    return {
      json: { customers },
      text: rows.length > 0 ? table(['Klant', 'KBO', 'Naam', 'Contracten', 'Vacatures', 'Archief'], rows) : none,
    };
  });
}

/** Nobody looks whether to keep what its customer asked to delete. */
function reviewOf({ deletionAskedAt, quietSince, reviewedAt }: ListedCustomer, months: number): string | null {
  if (deletionAskedAt) return null;
  return reviewFrom({ quietSince, reviewedOn: reviewedAt && dayInBrussels(reviewedAt) }, months);
}

function keptText({
  restrictedAt,
  deletionAskedAt,
  reviewFrom: from,
}: ListedCustomer & { reviewFrom: string | null }): string {
  if (restrictedAt) return 'afgeschermd, alleen nog voor de facturen';
  return deletionAskedAt ? 'vroeg om te wissen' : `na te kijken vanaf ${from}`;
}

function showOne(io: Io, enterpriseNumber: string): Promise<Answer> {
  return withCompany(io, 'customer-archive', async ({ db }) => {
    const customer = await knownCustomer(db.sql, enterpriseNumber);
    const contracts = await listContracts(db.sql, customer.id);
    const contacts = await contactPersons(db.sql, customer.id);
    const agreed = (
      await Promise.all(
        contracts.map(async ({ id, reference }) =>
          (await agreedContacts(db.sql, id)).map((contact) => ({ reference, ...contact })),
        ),
      )
    ).flat();
    const disclosed = await contactsShown(db.sql, { customerId: customer.id });
    const vat = customer.vatNumber ? ` · btw ${customer.vatNumber}` : '';
    const text = [
      `Klant K-${customer.number} · ${customer.name} · ${shown(enterpriseNumber)}${vat}`,
      '',
      table(
        ['Contract', 'Van', 'Tot en met'],
        contracts.map(({ reference, startsOn, endsOn }) => [reference, startsOn, endsOn]),
      ),
      '',
      table(
        ['Contactpersoon', 'E-mail', 'Telefoon'],
        contacts.map(({ name, email, phone }) => [name, email, phone ?? '–']),
      ),
      '',
      agreed.length > 0
        ? table(
            ['Mag op de site onder', 'Naam', 'E-mail', 'Telefoon', 'Vastgelegd'],
            agreed.map(({ reference, name, email, phone, isRecorded }) => [
              reference,
              name ?? '–',
              email ?? '–',
              phone ?? '–',
              isRecorded ? 'ja' : 'neen: `contract agree` of `contract disagree`',
            ]),
          )
        : 'Er mogen geen contactgegevens op de site: leg ze vast met `skillstorm contract agree`.',
      '',
      shownText(disclosed),
    ].join('\n');
    return { json: { ...customer, contracts, contacts, agreed, disclosed }, text };
  });
}

/** `0999.101.087`, as it is written in Belgium. */
function shown(enterpriseNumber: string): string {
  return enterpriseNumber.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
}
