import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suppress } from '../../src/db/consents';
import { createSession } from '../../src/db/links';
import { addressHmac } from '../../src/rules/address';
import { addDays, dayInBrussels, timeOnDay } from '../../src/rules/calendar';
import { plusMonths, plusYears } from '../../src/rules/retention/days';
import { type FreshDatabase, freshDatabase, testKeys } from '../support/database';
import { activeApplicant } from '../support/people';
import { company as partyNamed, enterprises, ubl, type UblInvoice, us } from '../support/ubl';
import { ask, databaseOnly, fileOf, pathOf, say } from './command-line';

const staff = 'An Proef';
const day = (days: number) => dayInBrussels(addDays(new Date(), days));

let fresh: FreshDatabase;
let env: Record<string, string>;

/** No Temporal, no mail: neither command needs them. */
beforeAll(async () => {
  fresh = await freshDatabase();
  env = databaseOnly(fresh);
  await say(env, 'staff', 'add', staff);
});
afterAll(() => fresh.drop());

interface Account {
  code: number;
  records: number;
  counts: Record<string, number>;
  refused: { file?: string; line: number; field: string; rule: string }[];
}

describe('prospects', () => {
  const importLines = (...lines: string[]) => {
    const file = fileOf('p.csv', ['eerste_contact;bron;naam;email', ...lines].join('\n'));
    return ask<Account>(env, 'prospect', 'import', file, '--as', staff);
  };
  const firstContact = async (email: string) => {
    const [row] = await fresh.db.sql<
      { on: string }[]
    >`select first_contact_on as on from prospect where email = ${email}`;
    return row?.on;
  };

  test('[54] a file is taken in line by line: bad lines are told, unwanted mail and what is over stays out, counts add up', async () => {
    const block = {
      addressHmac: addressHmac(testKeys.suppression, 'nee@prospect.example'),
      scope: 'newsletter',
      source: 'page',
    };
    await fresh.db.sql.begin((tx) => suppress(tx, block, new Date('2026-01-01')));
    const account = await importLines(
      `${day(-10)};beurs;Proef;lies@prospect.example`,
      `${day(1)};beurs;Proef;morgen@prospect.example`,
      `${day(-10)};beurs;Proef;NEE@prospect.example`,
      `${plusYears(day(-1), -1)};beurs;Proef;oud@prospect.example`,
      `${plusYears(day(0), -1)};beurs;Proef;net@prospect.example`,
      `gisteren;beurs;Proef;wanneer@prospect.example`,
    );
    expect(account).toMatchObject({
      code: 1,
      records: 6,
      counts: { imported: 2, known: 0, earlier: 0, suppressed: 1, refused: 3 },
    });
    expect(account.refused.map(({ line, field, rule }) => [line, field, rule])).toEqual([
      [3, 'first_contact', 'future'],
      [5, 'first_contact', 'period-over'],
      [7, 'first_contact', 'date'],
    ]);
  });

  test('[54] a later contact never resets the clock; an earlier one that we did not know of does, being the first', async () => {
    const lies = 'lies@prospect.example';
    expect((await importLines(`${day(-2)};beurs;Proef;LIES@prospect.example`)).counts).toMatchObject({ known: 1 });
    expect(await firstContact(lies)).toBe(day(-10));
    expect((await importLines(`${day(-40)};beurs;Proef;lies@prospect.example`)).counts).toMatchObject({ earlier: 1 });
    expect(await firstContact(lies)).toBe(day(-40));
    expect((await importLines(`${plusYears(day(0), -3)};beurs;P;lies@prospect.example`)).counts).toMatchObject({
      earlier: 1,
    });
  });

  test('[54] the list counts them by their last month and names nobody; neither does the ledger', async () => {
    const list = await ask<{ prospects: number; over: number; byMonth: object[] }>(env, 'prospect', 'list');
    expect(list).toMatchObject({ prospects: 2, over: 1, byMonth: [{ month: day(0).slice(0, 7), count: 1 }] });
    expect((await say(env, 'prospect', 'list')).out).toContain('1 zijn aan de beurt');
    const entries = await fresh.db.sql`select facts::text from ledger where event = 'prospect.imported'`;
    expect(entries).toHaveLength(4);
    expect(JSON.stringify([list, entries])).not.toMatch(/prospect\.example|Proef/);
  });
});

describe('invoices', () => {
  const folder = pathOf('facturen');
  const put = (name: string, invoice: UblInvoice | string) => {
    mkdirSync(join(folder, '2026'), { recursive: true });
    writeFileSync(join(folder, name), typeof invoice === 'string' ? invoice : ubl(invoice));
  };
  const importFolder = (...more: string[]) => ask<Account>(env, 'invoice', 'import', folder, '--as', staff, ...more);
  const zorg = partyNamed('Zorggroep Avelinde', enterprises.zorg);
  const drukker = partyNamed('Drukkerij Proef', enterprises.drukker);
  const pdf = Buffer.from('%PDF-1.7 proef').toString('base64');

  test('[38] a folder is archived file by file: what is ours with its party, what is not with file and reason', async () => {
    const person = ['--contact-name', 'Hilde Proef', '--contact-email', 'hilde@klant.test'];
    await say(env, 'customer', 'add', '--kbo', enterprises.zorg, '--name', 'Avelinde', ...person, '--as', staff);
    put('2026/a.xml', { number: 'A', customer: zorg, enclosed: pdf });
    put('2026/b.XML', { number: 'B', customer: partyNamed('Onbekend', enterprises.bouw) });
    put('c.xml', { number: 'C', supplier: drukker, customer: us });
    put('d.xml', { number: 'D', supplier: drukker, customer: zorg });
    put('e.xml', '<Invoice');
    put('f.xml', { number: 'F', issuedOn: day(1) });
    put('notes.txt', 'geen factuur');
    const account = await importFolder();
    expect(account).toMatchObject({
      code: 1,
      records: 6,
      counts: { archived: 1, 'archived-unknown': 1, known: 0, refused: 4 },
    });
    expect(account.refused.map(({ file, field, rule }) => [file, field, rule])).toEqual([
      [join(folder, 'c.xml'), '', 'from-missing'],
      [join(folder, 'd.xml'), '', 'not-ours'],
      [join(folder, 'e.xml'), '', 'broken-xml'],
      [join(folder, 'f.xml'), 'IssueDate', 'future'],
    ]);
    expect((await importFolder('--from', 'supplier')).counts).toMatchObject({ archived: 1, known: 2 });
    put('2026/a2.xml', { number: 'A', customer: zorg, payable: '9.99' });
    expect((await importFolder('--from', 'supplier')).refused.map(({ rule }) => rule)).toContain('number-taken');
    const parties = await fresh.db.sql<{ kind: string; identifier: string }[]>`
      select kind, identifier from invoice_party order by kind, identifier`;
    expect(parties.map(({ kind, identifier }) => [kind, identifier])).toEqual([
      ['customer', '0208:0999101087'],
      ['customer', '0208:0999102176'],
      ['supplier', '0208:0999102275'],
    ]);
  });

  test('[38] the very bytes are kept, with what is enclosed and their hash, and nobody who runs the application can change them', async () => {
    const bytes = readFileSync(join(folder, '2026/a.xml'));
    const [row] = await fresh.db.sql<{ id: string; document: Buffer; sha256: Buffer }[]>`
      select id, document, sha256 from invoice where number = 'A'`;
    expect(row!.document.equals(bytes)).toBe(true);
    expect(row!.document.includes(pdf)).toBe(true);
    expect(row!.sha256).toEqual(createHash('sha256').update(bytes).digest());
    const changes = [
      "document = 'x'",
      "sha256 = 'x'",
      "number = 'x'",
      "issued_on = '2000-01-01'",
      "fiscal_year_ends_on = '2000-01-01'",
    ];
    for (const change of changes)
      await expect(fresh.db.sql.unsafe(`update invoice set ${change}`)).rejects.toThrow('permission denied');
    await expect(fresh.db.sql`update invoice_party set name = 'x'`).rejects.toThrow('permission denied');
    // The owner of the database can write, and still no document that its hash does not fit.
    await expect(fresh.ownerSql`update invoice set document = 'x'`).rejects.toThrow('check constraint');
    const [entry] = await fresh.db.sql<{ facts: object; isCommitted: boolean }[]>`
      select facts, commitment is not null as is_committed from ledger where event = 'invoice.archived' and subject = ${row!.id}`;
    expect(entry).toMatchObject({ isCommitted: true, facts: { kind: 'customer', fiscalYearEndsOn: '2026-12-31' } });
    expect(JSON.stringify(entry)).not.toMatch(/0999|Avelinde|1210/);
  });

  test('[38] [48] the list shows each invoice with both dates, what holds today and why, and what an erasure would leave', async () => {
    const list = await ask<{ kept: object; invoices: object[] }>(env, 'invoice', 'list', '--customer', 'k-1');
    expect(list).toMatchObject({
      kept: { byLaw: 1, lawThrough: '2036-12-31', erasable: 0 },
      invoices: [
        {
          number: 'A',
          customerNumber: 1,
          statementThrough: '2033-12-31',
          lawThrough: '2036-12-31',
          law: { accounting: '2033-12-31', vat: '2036-12-31', incomeTax: '2036-12-31' },
          verdict: { action: 'keep', keptThrough: null, reasons: ['period-runs'] },
        },
      ],
    });
    const { out } = await say(env, 'invoice', 'list');
    expect(out).toMatch(
      /A +2026-03-10 +K-1 · Zorggroep Avelinde +2033-12-31 +2033-12-31 +2033-12-31 +2036-12-31 +2036-12-31 +bewaren/,
    );
    expect(out).toContain('geen bekende klant · Onbekend · 0208:0999102176');
    expect(out).toContain('leverancier · Drukkerij Proef');
    expect(out).toContain('3 facturen worden bij een verzoek tot wissen bewaard');
    await fresh.db.sql`update invoice set restricted_at = ${new Date()} where number = 'A'`;
    expect((await say(env, 'invoice', 'list')).out).not.toContain('Avelinde');
    expect((await say(env, 'invoice', 'list', '--customer', 'K-99')).err).toContain('unknown-customer-number');
  });
});

describe('the archive of a customer', () => {
  const kbo = '0999101384';
  const contact = { name: 'Hilde Proef', email: 'werken@avelinde.example' };
  const review = async () => {
    const { customers } = await ask<{ customers: { enterpriseNumber: string; reviewFrom: string }[] }>(
      env,
      'customer',
      'list',
      '--to-review',
    );
    return customers.map(({ enterpriseNumber, reviewFrom }) => `${enterpriseNumber} ${reviewFrom}`);
  };
  beforeAll(async () => {
    const person = ['--contact-name', contact.name, '--contact-email', contact.email];
    await say(env, 'customer', 'add', '--kbo', kbo, '--name', 'Zorggroep Avelinde', ...person, '--as', staff);
    const dates = ['--from', plusYears(day(0), -3), '--until', plusYears(day(-1), -1)];
    const names = ['--customer', kbo, '--reference', 'AVL-1', '--contact', contact.email];
    await say(env, 'contract', 'add', ...names, ...dates, '--as', staff);
  });

  test('[49] has no end; a year after its last contract somebody looks at it, and then a year later again', async () => {
    expect(await review()).toEqual([`${kbo} ${day(-1)}`]);
    expect((await say(env, 'customer', 'review', kbo, '--as', staff)).code).toBe(0);
    expect(await review()).toEqual([]);
    const [kept] = await fresh.db.sql`select name, email from customer_contact where email = ${contact.email}`;
    expect(kept).toEqual(contact);
  });

  test('[50] is written for him on demand: what stands about him with its meaning and its term, and who made the copy', async () => {
    const out = pathOf('archief.json');
    expect((await say(env, 'customer', 'file', kbo, '--out', out, '--as', staff)).code).toBe(0);
    const file = JSON.parse(readFileSync(out, 'utf8')) as {
      tables: Record<string, { rows: object[]; columns: Record<string, string> }>;
      categories: Record<string, { keep: object }>;
    };
    expect(Object.keys(file.tables).sort()).toEqual(['contract', 'customer', 'customer_contact']);
    expect(file.tables['customer_contact']!.rows).toMatchObject([contact]);
    expect(file.tables['contract']!.rows).toMatchObject([{ reference: 'AVL-1' }]);
    expect(file.categories['customer-contact']!.keep).toMatchObject({ until: 'the customer asks to delete' });
    const [entry] = await fresh.db.sql`select actor, subject from ledger where event = 'file.copied'`;
    const [customer] = await fresh.db.sql<{ id: string }[]>`select id from customer where enterprise_number = ${kbo}`;
    expect(entry).toEqual({ actor: expect.stringMatching(/^staff:/) as string, subject: customer!.id });
    expect(await say(env, 'customer', 'file', kbo, '--out', out, '--as', staff)).toMatchObject({ code: 1 });
  });

  test('[51] who asked to be deleted gets nothing new, and comes back as the same customer once he is gone', async () => {
    const { sql } = fresh.db;
    await sql`update customer set deletion_asked_at = now() where enterprise_number = ${kbo}`;
    const names = ['--customer', kbo, '--reference', 'AVL-2', '--contact', contact.email];
    const dates = ['--from', day(0), '--until', day(30)];
    expect(await say(env, 'contract', 'add', ...names, ...dates, '--as', staff)).toMatchObject({ code: 1 });
    expect(await review()).toEqual([]);
    await sql`update customer set restricted_at = now() where enterprise_number = ${kbo}`;
    const person = ['--contact-name', contact.name, '--contact-email', contact.email];
    const again = ['customer', 'add', '--kbo', kbo, '--name', 'Avelinde', ...person, '--as', staff];
    expect((await say(env, ...again)).code).toBe(0);
    expect((await say(env, 'contract', 'add', ...names, ...dates, '--as', staff)).code).toBe(0);
  });
});

test('[52] an applicant of whom nothing came for two years is looked at by a person, and stays until she asks', async () => {
  const ago = (months: number) => timeOnDay(plusMonths(day(0), -months), '12:00');
  const [quiet, lively] = [
    await activeApplicant(fresh.db, ago(25)),
    await activeApplicant(fresh.db, ago(25)),
    await activeApplicant(fresh.db, ago(23)),
  ];
  await fresh.db.sql.begin((tx) => createSession(tx, lively.id, ago(1), ago(1)));
  const listed = async () => {
    const { applicants } = await ask<{ applicants: object[] }>(env, 'applicant', 'to-review');
    return applicants;
  };
  expect(await listed()).toEqual([{ id: quiet.id, quietSince: plusMonths(day(0), -25), reviewedOn: null }]);
  expect((await say(env, 'applicant', 'review', quiet.id, '--as', staff)).code).toBe(0);
  expect(await listed()).toEqual([]);
  expect((await say(env, 'applicant', 'review', 'niemand', '--as', staff)).code).toBe(1);
});
