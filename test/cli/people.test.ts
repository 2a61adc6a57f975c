import { existsSync, readFileSync, statSync } from 'node:fs';
import { putProfile, restrictApplicant } from '../../src/db/applicants';
import { suppress } from '../../src/db/consents';
import { confirm, giveConsent, recordAnswer } from '../../src/db/onboarding';
import { consentsWithoutReceipt } from '../../src/db/receipts';
import { shownText } from '../../src/policy/shown-text';
import { addressHmac } from '../../src/rules/address';
import { addDays, dayInBrussels, showInBrussels } from '../../src/rules/calendar';
import type { ApplicantId } from '../../src/types/ids';
import { emptyProfile } from '../../src/types/people';
import { shippedPolicy } from '../../workers/shipped';
import { startCompany, type TestCompany } from '../support/company';
import { addressOf, eventually } from '../support/mailbox';
import { activeApplicant, wordingOf } from '../support/people';
import { ask, environmentOf, fileOf, pathOf, say } from './command-line';

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
    counts: { invited: 1, waiting: 0, known: 0, 'filled-in': 0, suppressed: 1, refused: 2 },
  });
  expect((await company.mailbox.next(zoe)).text).toContain('Jobbeurs');
  expect((await ask<Account>(env, ...words(file()))).counts).toMatchObject({ invited: 0, waiting: 1, suppressed: 1 });
  expect(company.mailbox.mails).toHaveLength(1);
});

test('[13] of who did not answer only what asking takes is stored, for the days of the policy, and the file says what it waits for', async () => {
  const [row] = await company.db.sql`
    select given_name, family_name, phone, signed_up_at, confirm_by, earlier_contact_on from applicant`;
  const days = await company.db
    .sql`select document->'values'->'periods'->'invitation-days'->'value' as days from policy`;
  expect(row).toMatchObject({ givenName: 'Zoë', familyName: 'Van Proef', phone: null, earlierContactOn: '2024-05-01' });
  const confirmBy = addDays(row!['signedUpAt'], Number(days[0]!['days']));
  expect(row!['confirmBy']).toEqual(confirmBy);
  expect(await company.db.sql`select from profile`).toHaveLength(0);
  expect(await company.db.sql`select from quarantine`).toHaveLength(0);
  const { waiting } = await ask<{ waiting: object }>(env, ...words(file()));
  expect(waiting).toEqual({ persons: 1, bringAgainBefore: confirmBy.toISOString() });
  const { out } = await say(env, ...words(file()));
  expect(out).toContain(`1 persoon heeft nog niet geantwoord: hun cv is niet bewaard`);
  expect(out).toContain(`vóór ${showInBrussels(confirmBy)}`);
});

/** Does on the confirmation page what somebody does who was invited. @param accepted the words she accepted with the click */
async function confirms(address: string, accepted: string[]): Promise<ApplicantId> {
  const { policy } = shippedPolicy();
  const at = new Date();
  const [{ id }] = (await company.db.sql`select id from applicant where email = ${address}`) as unknown as [
    { id: ApplicantId },
  ];
  const click = { method: 'test', place: '/confirm', policyVersion: policy.version, served: [] };
  await company.db.change(at, 'person', async (tx, note) => {
    await confirm(tx, note, id, at);
    await recordAnswer(tx, note, id, { ...click, accepted: accepted.map((what) => shownText(what, 'nl', what)) }, at);
    const wording = wordingOf(policy, 'account-storage', 'nl');
    await giveConsent(tx, note, { applicantId: id, wording, method: 'test' }, at);
  });
  return id;
}

/** Whether somebody was mailed that a text of hers is kept apart. */
function isToldOfText(address: string): boolean {
  const mails = company.mailbox.mails.filter((mail) => addressOf(mail) === address);
  return mails.some(({ text }) => text?.includes('/me/held'));
}

test('[13] the same file, brought again, fills in who accepted the terms and storage, masked and sifted; nobody else, and never over her own', async () => {
  const guests = ['alba', 'bea', 'cleo', 'dina', 'ella'].map((name) => `${name}@postvak.test`);
  const sensitive = { skills: [{ name: 'bakken' }, { name: 'Ik ben zwanger' }] };
  const again = fileOf(
    'guests.json',
    guests.map((email) => ({ ...resume('Gast Proef', email), ...sensitive })),
  );
  expect((await ask<Account>(env, ...words(again))).counts).toMatchObject({ invited: 5 });
  const [alba, bea, cleo, dina] = guests as [string, string, string, string];
  const filled = await confirms(alba, ['terms', 'minimum-age']);
  await confirms(bea, []);
  const restricted = await confirms(cleo, ['terms', 'minimum-age']);
  const own = await confirms(dina, ['terms', 'minimum-age']);
  await company.db.sql.begin(async (tx) => {
    await restrictApplicant(tx, restricted, new Date());
    await putProfile(tx, own, { ...emptyProfile, titles: ['Smid'] }, new Date());
  });
  const elsewhere = words(again).map((word) => (word === 'Jobbeurs' ? 'Andere beurs' : word));
  expect((await ask<Account>(env, ...elsewhere)).counts).toMatchObject({ known: 5 });
  expect((await ask<Account>(env, ...words(again))).counts).toMatchObject({ 'filled-in': 1, known: 3, waiting: 1 });
  const profiles = await company.db.sql`
    select applicant_id, titles, skills, languages, education_eqf, postcode from profile order by titles`;
  expect(profiles).toMatchObject([
    {
      applicantId: filled,
      titles: ['Bakker'],
      skills: ['bakken'],
      languages: { nl: 6, fr: 4 },
      educationEqf: 6,
      postcode: '9300',
    },
    { applicantId: own, titles: ['Smid'] },
  ]);
  expect(await company.db.sql`select applicant_id, text from quarantine`).toMatchObject([
    { applicantId: filled, text: 'Ik ben zwanger' },
  ]);
  await eventually(() => isToldOfText(alba), 'the mail about the text');
  expect((await ask<Account>(env, ...words(again))).counts).toMatchObject({ 'filled-in': 0, known: 4, waiting: 1 });
});

test('[15] profiles stored before the detector existed are read once more: numbers masked, what is sensitive kept apart and asked about', async () => {
  const { id, email } = await activeApplicant(company.db, new Date(), {
    titles: ['Kok', 'Ik ben zwanger'],
    resume: { ...emptyProfile.resume, summary: 'Mijn nummer is 85.07.30-033.28. Ik kook.' },
  });
  const clean = await activeApplicant(company.db, new Date(), { titles: ['Kok'] });
  const before = await company.db.sql`select changed_at from profile where applicant_id = ${clean.id}`;
  const check = ['applicant', 'check', '--as', staff];
  expect(await ask(env, ...check)).toMatchObject({ changed: 1, withheld: 1, masked: 1 });
  const [row] = await company.db
    .sql`select titles, resume->>'summary' as summary from profile where applicant_id = ${id}`;
  expect(row).toEqual({ titles: ['Kok'], summary: 'Mijn nummer is ***********. Ik kook.' });
  expect(await company.db.sql`select text from quarantine where applicant_id = ${id}`).toMatchObject([
    { text: 'Ik ben zwanger' },
  ]);
  expect(await company.db.sql`select changed_at from profile where applicant_id = ${clean.id}`).toEqual(before);
  await eventually(() => isToldOfText(email), 'the mail about the text');
  expect(await ask(env, ...check)).toMatchObject({ changed: 0 });
});

test('[14] staff makes the copy for who cannot sign in: a file of its owner only, in the ledger with who made it', async () => {
  const { id, email } = await activeApplicant(company.db, new Date());
  await company.db.sql.begin((tx) => restrictApplicant(tx, id, new Date()));
  const out = pathOf('dossier.json');
  const make = ['applicant', 'file', id, '--out', out, '--as', staff];
  expect(await ask(env, ...make)).toMatchObject({ code: 0, id });
  expect(statSync(out).mode & 0o777).toBe(0o600);
  const { tables } = JSON.parse(readFileSync(out, 'utf8')) as { tables: Record<string, { rows: object[] }> };
  expect(tables['applicant']!.rows).toMatchObject([{ email }]);
  expect(await say(env, ...make)).toMatchObject({ code: 1, err: expect.stringContaining('file-unwritable') });
  const copies = await company.db.sql`select actor from ledger where event = 'file.copied' and subject = ${id}`;
  expect([...copies]).toEqual([{ actor: expect.stringMatching(/^staff:/) }]);
  const { findings } = await ask<{ findings: { check: string; ok: boolean; detail: string }[] }>(env, 'doctor');
  expect(findings.find(({ check }) => check === 'Afgesloten accounts')).toMatchObject({
    ok: true,
    detail: expect.stringMatching(/^2, de oudste van .+, te wissen vóór .+/),
  });
});

test('[14] a copy that the ledger could not name leaves no file behind', async () => {
  const { id } = await activeApplicant(company.db, new Date());
  const out = pathOf('unnamed.json');
  const make = ['applicant', 'file', id, '--out', out, '--as', staff];
  await company.ownerSql`alter table ledger add constraint no_copies check (event <> 'file.copied') not valid`;
  expect(await say(env, ...make)).toMatchObject({ code: 1 });
  expect(existsSync(out)).toBe(false);
  await company.ownerSql`alter table ledger drop constraint no_copies`;
  expect(await ask(env, ...make)).toMatchObject({ code: 0, id });
});

test('consents said before there were receipts get theirs at the next migrate', async () => {
  const { id } = await activeApplicant(company.db, new Date());
  const receipts = () => company.db.sql`
    select from receipt join consent on consent.id = consent_id where applicant_id = ${id}`;
  await eventually(async () => (await receipts()).length === 2, 'the receipts');
  await company.ownerSql`
    insert into consent (id, applicant_id, purpose, event, wording_sha256, policy_version, method, at)
    select gen_random_uuid(), applicant_id, purpose, event, wording_sha256, policy_version, method, at from consent
    where applicant_id = ${id}`;
  expect(await company.db.sql.begin((tx) => consentsWithoutReceipt(tx, 1))).toMatchObject({
    consents: [expect.anything()],
    count: 2,
  });
  expect(await ask(env, 'migrate')).toMatchObject({ code: 0, receipts: 2, receiptsWaiting: 0 });
  await eventually(async () => (await receipts()).length === 4, 'the missing receipts');
  expect(await ask(env, 'migrate')).toMatchObject({ receipts: 0 });
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
