import type { Command } from 'commander';
import { reviewCustomer } from '../db/customer-archive';
import { readCustomerFile } from '../db/customer-file';
import { fileDocument } from '../policy/file-document';
import { fileWrittenText } from '../text/cli/imports';
import { answering, asOption, type Shell } from './answering';
import { decide, staffNamed, withCompany } from './company';
import { knownCustomer } from './known-customer';
import { enterpriseNumberOf } from './inputs';
import type { Answer, Io } from './io';
import { writeNewFile } from './new-file';

/** What a customer can ask of his archive, and what staff does with it once a year. */
export function addArchive(noun: Command, shell: Shell): void {
  const file = noun
    .command('file <kbo>')
    .description('een kopie van het archief van een klant, om hem te bezorgen; dat komt in het grootboek')
    .requiredOption('--out <bestand>', 'nieuw bestand (JSON), alleen voor u leesbaar')
    .addOption(asOption());
  const example = 'customer file 0999.101.087 --as "An Peeters" --out archief.json';
  answering<{ out: string; as: string }>(file, shell, example, (options, kbo) => writeArchive(shell.io, kbo!, options));

  const review = noun
    .command('review <kbo>')
    .description('leg vast dat u het archief van een klant nakeek en dat het nog nodig is')
    .addOption(asOption());
  answering<{ as: string }>(review, shell, 'customer review 0999.101.087 --as "An Peeters"', ({ as }, kbo) =>
    recordReview(shell.io, kbo!, as),
  );
}

/** [50] The customer's own archive, as the machine-readable file that an applicant gets of hers (GDPR 15). */
function writeArchive(io: Io, kbo: string, { as, out }: { as: string; out: string }): Promise<Answer> {
  const enterpriseNumber = enterpriseNumberOf(kbo, '<kbo>');
  return withCompany(io, 'data-requests', async (company) => {
    const { at, db } = company;
    const staff = await staffNamed(company, as);
    const { id, number } = await knownCustomer(db.sql, enterpriseNumber);
    const copy = await readCustomerFile(db.sql, id);
    const rows = copy.tables.reduce((sum, table) => sum + table.rows.length, 0);
    const text = fileDocument(copy, await company.readPolicy(at), id, at);
    const facts = { form: 'file', tables: copy.tables.length, rows };
    await writeNewFile(out, text, () =>
      decide(company, staff, async (_, note) => note({ event: 'file.copied', subject: id, facts })),
    );
    return { json: { id, number, tables: copy.tables.length, rows }, text: fileWrittenText(rows) };
  });
}

/** [49] Nothing is destroyed by it; the next look is due a year from now. */
function recordReview(io: Io, kbo: string, as: string): Promise<Answer> {
  const enterpriseNumber = enterpriseNumberOf(kbo, '<kbo>');
  return withCompany(io, 'customer-archive', async (company) => {
    const staff = await staffNamed(company, as);
    const { id, number } = await knownCustomer(company.db.sql, enterpriseNumber);
    await decide(company, staff, async (tx, note) => {
      await reviewCustomer(tx, id, staff.id, company.at);
      note({ event: 'customer.reviewed', subject: id });
    });
    return { json: { id, number }, text: `Archief van klant K-${number} nagekeken` };
  });
}
