import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { insertPolicy } from '../../src/db/policies';
import { documentOf, parsePolicy } from '../../src/policy/load';
import { addressHmac } from '../../src/rules/address';
import { addDays, dayInBrussels } from '../../src/rules/calendar';
import { ask, environmentOf, pathOf } from '../cli/command-line';
import { startCompany, type TestCompany } from '../support/company';
import { testKeys } from '../support/database';
import { activeApplicant, someContract } from '../support/people';
import { policyTexts } from '../support/policy';
import { readAttest, sweepDay } from '../support/sweeps';
import { company as partyNamed, enterprises, ubl, type UblInvoice, us } from '../support/ubl';

let company: TestCompany;
let env: ReturnType<typeof environmentOf>;
let staff: string;
beforeAll(async () => {
  company = await startCompany('skipping');
  env = environmentOf(company.config);
  ({ staff } = await someContract(company.db, await company.clock.now()));
});
afterAll(() => company.close());

const sweepOf = (day: string) => sweepDay(company, day);
const attestOf = (day: string) => readAttest(company, 'RET-INVOICE', day);

async function archive(invoice: UblInvoice): Promise<void> {
  const file = pathOf(`${randomUUID()}.xml`);
  writeFileSync(file, ubl(invoice));
  const words = ['invoice', 'import', file, '--from', 'supplier', '--as', staff];
  const { counts } = await ask<{ counts: Record<string, number> }>(env, ...words);
  expect(counts).toMatchObject({ refused: 0, known: 0 });
}

async function archiveState(): Promise<Record<string, 'free' | 'restricted'>> {
  const rows = await company.db.sql<{ number: string; isRestricted: boolean }[]>`
    select number, restricted_at is not null as is_restricted from invoice order by number`;
  return Object.fromEntries(rows.map(({ number, isRestricted }) => [number, isRestricted ? 'restricted' : 'free']));
}

/** The owner chooses where statement and law differ. */
async function chooseTenYears(): Promise<void> {
  const texts = policyTexts();
  const chosen = texts['conflicts.yaml'].replace(
    'decided: null',
    "decided: { choice: ten-years, by: De zaakvoerder, on: '2034-01-15' }",
  );
  const reading = parsePolicy({ ...texts, 'conflicts.yaml': chosen });
  if (!reading.ok) throw new Error('the changed policy is not valid');
  const at = await company.clock.now();
  await company.db.change(at, 'test', (tx) => insertPolicy(tx, reading.policy.version, documentOf(reading.policy), at));
}

test('[54] a prospect who became an applicant, or a customer’s contact person, is kept as that; a loose one goes', async () => {
  const { sql } = company.db;
  const now = await company.clock.now();
  const applicant = await activeApplicant(company.db, now);
  const emails = [applicant.email, 'ANN@proef.test', 'los@prospect.example'];
  const rows = emails.map((email) => ({
    id: randomUUID(),
    email,
    emailHmac: addressHmac(testKeys.suppression, email),
    givenName: 'Lies',
    familyName: 'Proef',
    language: 'nl',
    source: 'beurs',
    firstContactOn: '2020-01-01',
    addedAt: now,
    addedBy: staff,
  }));
  await sql`insert into prospect ${sql(rows)}`;
  await sweepOf(dayInBrussels(addDays(now, 1)));
  const left = await sql<{ email: string }[]>`select email from prospect order by email`;
  expect(left.map(({ email }) => email).toSorted()).toEqual([emails[0]!, emails[1]!].toSorted());
});

test('[48] invoices of old years go on their day; a new invoice keeps all of that customer and of nobody else', async () => {
  const [zorg, bouw] = [partyNamed('Zorg', enterprises.zorg), partyNamed('Bouw', enterprises.bouw)];
  await archive({ number: 'zorg-2018', issuedOn: '2018-05-01', customer: zorg });
  await archive({ number: 'zorg-2026', issuedOn: '2026-03-10', customer: zorg });
  await archive({ number: 'melk-2022', issuedOn: '2022-05-01', customer: partyNamed('Melk', enterprises.melk) });
  await archive({ number: 'bouw-2018', issuedOn: '2018-05-01', customer: bouw });
  const drukker = partyNamed('Drukker', enterprises.drukker);
  await archive({ number: 'drukker-2018', issuedOn: '2018-05-01', supplier: drukker, customer: us });
  await archive({ number: 'drukker-2026', issuedOn: '2026-05-01', supplier: drukker, customer: us });
  const day = dayInBrussels(addDays(await company.clock.now(), 1));
  expect(await sweepOf(day)).toBe('closed');
  expect(await archiveState()).toEqual({
    'drukker-2018': 'free',
    'drukker-2026': 'free',
    'melk-2022': 'free',
    'zorg-2018': 'free',
    'zorg-2026': 'free',
  });
  expect(await attestOf(day)).toMatchObject({ verdicts: { destroy: 1 }, destroyed: { invoice: 1, invoiceParty: 1 } });
  const parties = await company.db.sql`select identifier from invoice_party order by identifier`;
  expect(parties).toEqual([
    { identifier: '0208:0999101087' },
    { identifier: '0208:0999101186' },
    { identifier: '0208:0999102275' },
  ]);
});

test('[48] seven years after the fiscal year of the last invoice all that the law still asks for is stored only', async () => {
  expect(await sweepOf('2033-12-31')).toBe('closed');
  expect(await archiveState()).toMatchObject({
    'drukker-2026': 'free',
    'melk-2022': 'restricted',
    'zorg-2018': 'free',
  });
  expect(await sweepOf('2034-01-01')).toBe('closed');
  expect(await attestOf('2034-01-01')).toMatchObject({ verdicts: { restrict: 3, destroy: 2 } });
  expect(await archiveState()).toEqual(restricted('drukker-2026', 'melk-2022', 'zorg-2026'));
});

test('[48] where statement and law differ nothing goes before the owner has chosen, also when the law asks no more', async () => {
  expect(await sweepOf('2034-01-02')).toBe('nothing-due');
  await chooseTenYears();
  expect(await sweepOf('2034-01-03')).toBe('closed');
  expect(await attestOf('2034-01-03')).toMatchObject({ destroyed: { invoice: 1, invoiceParty: 1 } });
  expect(await archiveState()).toEqual(restricted('drukker-2026', 'zorg-2026'));
});

test('[48] the day after the ten years of the law the last invoices go, and with them who stood on them', async () => {
  expect(await sweepOf('2036-12-31')).toBe('nothing-due');
  expect(await sweepOf('2037-01-01')).toBe('closed');
  expect(await archiveState()).toEqual({});
  expect(await company.db.sql`select 1 from invoice_party`).toHaveLength(0);
  expect(await attestOf('2037-01-01')).toMatchObject({ destroyed: { invoice: 2, invoiceParty: 2 } });
});

function restricted(...numbers: string[]): Record<string, 'restricted'> {
  return Object.fromEntries(numbers.map((number) => [number, 'restricted']));
}
