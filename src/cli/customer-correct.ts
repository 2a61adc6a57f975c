import type { Command } from 'commander';
import { changeContactAddress, contractsShowing, findCustomer } from '../db/customers';
import { answering, asOption, type Shell } from './answering';
import { decide, staffNamed, withCompany } from './company';
import { emailOf, enterpriseNumberOf } from './inputs';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';

interface Correction {
  contactEmail: string;
  to: string;
  as: string;
}

/** An agreed contact person has another address: what his server refused can be sent again. */
export function addCorrection(noun: Command, shell: Shell): void {
  const correct = noun
    .command('correct <kbo>')
    .description('verbeter het e-mailadres van een contactpersoon; wat geweigerd werd, stuurt `process decide` opnieuw')
    .requiredOption('--contact-email <adres>', 'het adres dat er nu staat')
    .requiredOption('--to <adres>', 'het juiste adres')
    .addOption(asOption());
  const example = `customer correct 0999.101.087 --contact-email werken@avelinde.example \\
      --to jobs@avelinde.example --as "An Peeters"`;
  answering<Correction>(correct, shell, example, (options, kbo) => correctOne(shell.io, kbo!, options));
}

function correctOne(io: Io, kbo: string, options: Correction): Promise<Answer> {
  const enterpriseNumber = enterpriseNumberOf(kbo, '<kbo>');
  const from = emailOf(options.contactEmail, '--contact-email');
  const to = emailOf(options.to, '--to');
  return withCompany(io, 'customer-archive', async (company) => {
    const staff = await staffNamed(company, options.as);
    const customer = await findCustomer(company.db.sql, enterpriseNumber);
    if (!customer) throw new Refusal('unknown-customer', {});
    const changed = await decide(company, staff, async (tx, note) => {
      const ids = await changeContactAddress(tx, customer.id, from, to);
      for (const id of ids) note({ event: 'contact.corrected', subject: customer.id, facts: { contact: id } });
      return ids;
    });
    if (changed.length === 0) throw new Refusal('unknown-contact', { number: customer.number });
    const shownUnder = await contractsShowing(company.db.sql, customer.id, from);
    const onSite = shownUnder.map(
      (reference) =>
        `Vacatures onder contract ${reference} mogen het oude adres nog tonen: \`contract disagree\` trekt dat in.`,
    );
    return {
      json: { customer: customer.id, contacts: changed, shownUnder },
      text: ['Het adres is verbeterd.', ...onSite].join('\n'),
    };
  });
}
