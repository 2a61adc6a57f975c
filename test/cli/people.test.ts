import { suppress } from '../../src/db/consents';
import { addressHmac } from '../../src/rules/address';
import { addDays, dayInBrussels } from '../../src/rules/calendar';
import { startCompany, type TestCompany } from '../support/company';
import { ask, environmentOf, fileOf, say } from './command-line';

const staff = 'An Proef';
const zoe = 'zoe@postvak.test';

let company: TestCompany;
let env: ReturnType<typeof environmentOf>;

beforeAll(async () => {
  company = await startCompany('real');
  env = environmentOf(company.config);
  await say(env, 'staff', 'add', staff);
});
afterAll(() => company.close());

interface Account {
  code: number;
  records: number;
  counts: Record<string, number>;
}

function resume(name: string, email: string | undefined) {
  return {
    basics: { name, label: 'Bakker', email, location: { postalCode: '9300', city: 'Aalst', countryCode: 'BE' } },
    languages: [{ language: 'Nederlands', fluency: 'moedertaal' }, { language: 'Frans' }],
    education: [{ studyType: 'professionele bachelor' }, { studyType: 'secundair' }],
  };
}

const words = (file: string) => [
  'applicant',
  'import',
  file,
  '--source',
  'Jobbeurs',
  '--contacted-on',
  '2024-05-01',
  '--as',
  staff,
];

const file = () =>
  fileOf('people.json', [
    resume('Zoë Van Proef', zoe),
    resume('Bart Proef', 'bart@postvak.test'),
    resume('Cas Proef', undefined),
    resume('Dirk Proef', 'geen-adres'),
  ]);

test('each imported person gets one invitation; who asked for no more mail is not taken in, and counts add up', async () => {
  const hmac = addressHmac(company.config.keys.suppression, 'Bart@postvak.test');
  const block = { addressHmac: hmac, scope: 'invitation', source: 'page' };
  await company.db.sql.begin((tx) => suppress(tx, block, new Date('2026-01-01')));
  expect(await ask<Account>(env, ...words(file()))).toMatchObject({
    code: 1,
    records: 4,
    counts: { imported: 1, known: 0, suppressed: 1, refused: 2 },
  });
  expect((await company.mailbox.next(zoe)).text).toContain('Jobbeurs');
  expect((await ask<Account>(env, ...words(file()))).counts).toEqual({
    imported: 0,
    known: 1,
    suppressed: 1,
    refused: 2,
  });
  expect(company.mailbox.mails).toHaveLength(1);
});

test('an imported person is kept for the days of the policy only, with a profile in the terms of the form', async () => {
  const [row] = await company.db.sql`
    select given_name, family_name, signed_up_at, confirm_by, earlier_contact_on, languages, education_eqf, postcode, travel_km
    from applicant join profile on applicant_id = id`;
  const policy = await company.db
    .sql`select document->'values'->'periods'->'invitation-days'->'value' as days from policy`;
  expect(row).toMatchObject({
    givenName: 'Zoë',
    familyName: 'Van Proef',
    earlierContactOn: '2024-05-01',
    languages: { nl: 6, fr: 4 },
    educationEqf: 6,
    postcode: '9300',
  });
  expect(row!['confirmBy']).toEqual(addDays(row!['signedUpAt'], Number(policy[0]!['days'])));
});

interface Found {
  applicantId: string | null;
  processes: { workflowId: string; status: string }[];
}

const find = (address: string) =>
  ask<Found>(env, 'person', 'find', address, '--reason', 'belt over Zoë', '--as', staff);

test('an address leads to an opaque id and its processes; the ledger tells of the look, not of the address or the reason', async () => {
  const { applicantId, processes } = await find('ZOE@postvak.test');
  expect(processes).toContainEqual(
    expect.objectContaining({ workflowId: `onboarding/${applicantId}`, status: 'RUNNING' }),
  );
  expect((await find('niemand@postvak.test')).applicantId).toBeNull();
  const looks = await company.db
    .sql`select subject, facts::text from ledger where event = 'person.looked-up' order by seq`;
  expect(looks.map(({ subject }) => subject)).toEqual([applicantId, null]);
  expect(JSON.stringify(looks)).not.toMatch(/postvak|zo[eë]|belt/i);
});

test('an applicant is shown without a name, and with it only to someone whose look is in the ledger', async () => {
  const { applicantId } = await find(zoe);
  const shown = await say(env, 'applicant', 'show', applicantId!);
  expect(shown).toMatchObject({ code: 0, out: expect.stringContaining('nog niet bevestigd') });
  expect(shown.out).not.toMatch(/Zoë|postvak/);
  const revealed = await say(env, 'applicant', 'show', applicantId!, '--reveal', '--as', staff);
  expect(revealed.out).toContain('Zoë Van Proef');
  const looks = await company.db
    .sql`select from ledger where facts->>'how' = 'applicant-show' and subject = ${applicantId!}`;
  expect(looks).toHaveLength(1);
});

test('a contact before today is asked for, and a source of its own', async () => {
  const tomorrow = dayInBrussels(addDays(new Date(), 1));
  const late = ['applicant', 'import', file(), '--source', 'X', '--contacted-on', tomorrow, '--as', staff];
  expect((await say(env, ...late)).code).toBe(2);
  const site = ['applicant', 'import', file(), '--source', 'Site', '--contacted-on', '2024-05-01', '--as', staff];
  expect((await say(env, ...site)).code).toBe(2);
});

test('the night of today runs by hand once, and the night of tomorrow is not spent', async () => {
  const night = await ask<{ code: number; workflowId: string; matches: number }>(env, 'match', 'run');
  expect(night).toMatchObject({ code: 0, matches: 0 });
  expect((await ask<{ workflowId: string }>(env, 'match', 'run', '--no-wait')).workflowId).toBe(night.workflowId);
  expect((await say(env, 'match', 'run', '--date', dayInBrussels(addDays(new Date(), 1)))).code).toBe(2);
});
