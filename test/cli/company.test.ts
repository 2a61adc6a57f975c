import { readAd } from '../../src/db/ads';
import { listBoard } from '../../src/db/board';
import { addDays, dayInBrussels } from '../../src/rules/calendar';
import { ruleWords } from '../../src/text/cli/rules';
import type { AdId } from '../../src/types/ids';
import { startCompany, type TestCompany } from '../support/company';
import { eventually } from '../support/mailbox';
import { ask, environmentOf, fileOf, say } from './command-line';

const kbo = '0999.101.087';
const staff = 'An Proef';

let company: TestCompany;
let env: ReturnType<typeof environmentOf>;
let day: (days: number) => string;

beforeAll(async () => {
  company = await startCompany('real');
  env = environmentOf(company.config);
  const now = await company.clock.now();
  day = (days) => dayInBrussels(addDays(now, days));
  await say(env, 'staff', 'add', staff);
});
afterAll(() => company.close());

interface Account {
  code: number;
  records: number;
  counts: Record<string, number>;
  handled: { id: string; number: number; outcome: string; line: number }[];
  refused: { line: number; field: string; rule: string }[];
}

function addCustomer(number: string, ...more: string[]) {
  return say(env, ...customerWords(number, ...more));
}

function customerWords(number: string, ...more: string[]): [string, ...string[]] {
  const contact = [
    '--contact-name',
    'Hilde Proef',
    '--contact-email',
    'Hilde@klant.test',
    '--contact-phone',
    '015 00 01 20',
  ];
  return ['customer', 'add', '--kbo', number, '--name', 'Proefzorg', ...contact, '--as', staff, ...more];
}

function addContract(number: string, reference: string, from: number, until: number) {
  const term = ['--from', day(from), '--until', day(until), '--contact', 'hilde@KLANT.test'];
  return say(env, 'contract', 'add', '--customer', number, '--reference', reference, ...term, '--as', staff);
}

function importAds(file: string, number: string, contract: string, until: number) {
  const words = [
    'ad',
    'import',
    file,
    '--customer',
    number,
    '--contract',
    contract,
    '--until',
    day(until),
    '--vacancies-exist',
    '--as',
    staff,
  ];
  return ask<Account>(env, ...words);
}

function posting(identifier: string, change: object = {}) {
  return {
    '@type': 'JobPosting',
    identifier,
    title: 'Verpleegkundige',
    description: '<p>U zorgt voor mensen.</p>',
    hiringOrganization: { name: 'Proefzorg' },
    jobLocation: { address: { addressLocality: 'Antwerpen', postalCode: '2018', addressCountry: 'BE' } },
    ...change,
  };
}

test('[49] the contact person of a customer is kept in its archive and shown there', async () => {
  expect((await addCustomer(kbo)).code).toBe(0);
  expect(await addCustomer(kbo)).toMatchObject({ code: 1, err: expect.stringContaining('customer-known') });
  const shown = await ask<{ contacts: object[] }>(env, 'customer', 'show', kbo);
  expect(shown.contacts).toEqual([
    expect.objectContaining({ name: 'Hilde Proef', email: 'Hilde@klant.test', phone: '015 00 01 20' }),
  ]);
});

test.each([
  ['BE 0999.203.038', 'vat-number'],
  ['BE0999101087', 'vat-of-other'],
  ['0999203037', 'vat-number'],
  ['CH-123.456.788', 'vat-number'],
  ['XX123', 'vat-number'],
])('a VAT number that is wrong, or of another enterprise, is refused with place and reason: %s', async (vat, rule) => {
  const { code, err } = await addCustomer('0999.203.037', '--vat', vat);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--vat') as string });
  expect(err).toContain(ruleWords[rule as 'vat-number']);
});

test('a VAT number is kept beside the enterprise number, also one of another member state', async () => {
  const added = await ask<{ vatNumber: string }>(env, ...customerWords('0999.305.084', '--vat', 'btw BE 0999.305.084'));
  expect(added.vatNumber).toBe('BE0999305084');
  await addCustomer('0999.406.044', '--vat', 'DE 136 695 976');
  expect(await ask(env, 'customer', 'show', '0999.406.044')).toMatchObject({ vatNumber: 'DE136695976' });
});

test('[8] without a contract no ad comes in, and the refusal says how to make one', async () => {
  const file = fileOf('early.json', posting('E-1'));
  const words = ['ad', 'import', file, '--customer', kbo, '--contract', 'C-1', '--until', day(10), '--as', staff];
  expect(await say(env, ...words)).toMatchObject({ code: 1, err: expect.stringContaining('contract add') });
  expect((await ask<{ ads: object[] }>(env, 'ad', 'list')).ads).toEqual([]);
});

test('a contract names a contact person of the archive, once', async () => {
  const stranger = ['--from', day(-10), '--until', day(30), '--contact', 'vreemd@klant.test', '--as', staff];
  const wrong = await say(env, 'contract', 'add', '--customer', kbo, '--reference', 'C-1', ...stranger);
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('unknown-contact') });
  expect((await addContract(kbo, 'C-1', -10, 30)).code).toBe(0);
  expect(await addContract(kbo, 'C-1', -10, 30)).toMatchObject({
    code: 1,
    err: expect.stringContaining('contract-known'),
  });
  expect((await addContract(kbo, 'C-2', 5, 4)).code).toBe(2);
  expect((await addContract('0999.203.037', 'C-1', -10, 30)).err).toContain('unknown-customer');
});

const file = () =>
  fileOf('ads.json', [
    posting('A-1'),
    posting('A-2', { validThrough: day(3) }),
    posting('A-3', { title: '' }),
    posting('A-4', { description: '<p>Bel Zoë op 0470 12 34 56.</p>' }),
    posting('A-5', { validThrough: day(-3) }),
    posting('A-1'),
    'no ad',
  ]);

async function onBoard() {
  const { items } = await listBoard(company.db.sql, new Date(), { search: '', limit: 10, offset: 0 });
  return items.map(({ id }) => id).sort();
}

test('[9] every record of a file is accounted for, and what came in is on the site or waits for a person', async () => {
  const { code, records, counts, handled, refused } = await importAds(file(), kbo, 'C-1', 20);
  expect({ code, records, counts }).toEqual({
    code: 1,
    records: 7,
    counts: { imported: 3, changed: 0, unchanged: 0, closed: 0, refused: 4 },
  });
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(records);
  expect(refused.map(({ field, rule }) => `${field} ${rule}`)).toEqual([
    'title required',
    'validThrough already-over',
    'identifier duplicate',
    ' not-a-record',
  ]);
  const [first, second, flagged] = handled.map(({ id }) => id as AdId);
  await eventually(async () => (await onBoard()).length === 2, 'two ads on the board');
  expect(await onBoard()).toEqual([first, second].sort());
  expect(dayInBrussels(new Date((await readAd(company.db.sql, second!))!.endsAt.getTime() - 1))).toBe(day(3));
  expect((await readAd(company.db.sql, flagged!))!.reviewCodes).toEqual(['phone-in-text']);
});

test('a second import of the same file changes nothing; a longer term changes what it touches', async () => {
  const before = await company.db.sql`select count(*) from ledger`;
  expect((await importAds(file(), kbo, 'C-1', 20)).counts).toMatchObject({ unchanged: 3, refused: 4 });
  expect(await company.db.sql`select count(*) from ledger`).toEqual(before);
  expect((await importAds(file(), kbo, 'C-1', 25)).counts).toMatchObject({ changed: 2, unchanged: 1 });
});

test('a record that is refused halfway leaves no row, no process and no evidence', async () => {
  const [{ ads }] = (await company.db.sql`select count(*)::int as ads from ad`) as unknown as [{ ads: number }];
  const facts = await company.db.sql`select from ledger where event = 'ad.ordered'`;
  expect({ ads, ordered: facts.length }).toEqual({ ads: 3, ordered: 3 });
});

test('the evidence of a decision names who took it, and that this was only declared', async () => {
  const [entry] = await company.db.sql`select actor, facts from ledger where event = 'ad.ordered' limit 1`;
  const { staff: known } = await ask<{ staff: { id: string }[] }>(env, 'staff', 'list');
  expect(entry).toMatchObject({ actor: `staff:${known[0]!.id}`, facts: { identified: 'declared' } });
});

test('[8] a term beyond the contract is refused before anything is written', async () => {
  const one = fileOf('late.json', posting('L-1'));
  const words = ['ad', 'import', one, '--customer', kbo, '--contract', 'C-1', '--until', day(31), '--as', staff];
  expect(await say(env, ...words)).toMatchObject({ code: 1, err: expect.stringContaining('until-beyond-contract') });
  expect(await company.db.sql`select from ad where identity_key = 'L-1'`).toHaveLength(0);
});

test('[8] an ad under a contract that is over comes in and is refused by its process', async () => {
  await addCustomer('1999.507.025');
  await addContract('1999.507.025', 'C-9', -40, -12);
  const { handled } = await importAds(fileOf('over.json', posting('X-1')), '1999.507.025', 'C-9', 20);
  const refusal = async () => (await readAd(company.db.sql, handled[0]!.id as AdId))?.refusedCode;
  expect(await eventually(refusal, 'a refusal')).toBe('contract-over');
  expect((await ask<{ state: string }>(env, 'ad', 'show', `V-${handled[0]!.number}`)).state).toBe('refused');
});

test('[8] an ad under a contract that has yet to begin comes in and waits for its first day', async () => {
  await addCustomer('0999.608.061');
  await addContract('0999.608.061', 'C-9', 14, 200);
  const { handled } = await importAds(fileOf('early.json', posting('X-1')), '0999.608.061', 'C-9', 20);
  const shown = () => ask<{ state: string; lintedAt: string | null }>(env, 'ad', 'show', handled[0]!.id);
  await eventually(async () => (await shown()).lintedAt, 'the process to read it');
  expect((await shown()).state).toBe('ordered');
  expect(await onBoard()).not.toContain(handled[0]!.id);
});

test('[8] an ad that is imported again under another contract stands or falls with that contract', async () => {
  await addContract(kbo, 'C-0', -40, -12);
  const { counts, handled } = await importAds(fileOf('again.json', posting('A-1')), kbo, 'C-0', 25);
  expect(counts).toMatchObject({ changed: 1 });
  const refusal = async () => (await readAd(company.db.sql, handled[0]!.id as AdId))?.refusedCode;
  expect(await eventually(refusal, 'a refusal')).toBe('contract-over');
  expect(await onBoard()).not.toContain(handled[0]!.id);
});

test('[8] an ad moved to a contract that has yet to begin leaves the site until then', async () => {
  const one = fileOf('moved.json', posting('M-1'));
  const { handled } = await importAds(one, kbo, 'C-1', 20);
  const id = handled[0]!.id as AdId;
  await eventually(async () => (await onBoard()).includes(id), 'the ad on the board');
  await addContract(kbo, 'C-3', 5, 30);
  expect((await importAds(one, kbo, 'C-3', 20)).counts).toMatchObject({ changed: 1 });
  expect(await onBoard()).not.toContain(id);
});

test('a file that is no JSON, or is not there, is told as such and nothing falls over', async () => {
  expect(await importAds(fileOf('bad.json', '{"title": '), kbo, 'C-1', 20)).toMatchObject({
    code: 1,
    records: 1,
    refused: [expect.objectContaining({ line: 1, rule: 'broken-json' })],
  });
  const words = [
    'ad',
    'import',
    '/nonexistent',
    '--customer',
    kbo,
    '--contract',
    'C-1',
    '--until',
    day(2),
    '--as',
    staff,
  ];
  expect(await say(env, ...words)).toMatchObject({ code: 1, err: expect.stringContaining('file-unreadable') });
});

test('unknown staff decide nothing', async () => {
  const words = ['ad', 'import', file(), '--customer', kbo, '--contract', 'C-1', '--until', day(2), '--as', 'Niemand'];
  expect(await say(env, ...words)).toMatchObject({ code: 1, err: expect.stringContaining('unknown-staff') });
});

test('the doctor finds a row whose process is gone, and repairs it to the same end', async () => {
  const { ads } = await ask<{ ads: { id: AdId; state: string; endsAt: string }[] }>(env, 'ad', 'list');
  const { id, endsAt } = ads.find(({ state }) => state === 'published')!;
  await company.client.workflow.getHandle(`ad/${id}`).terminate('test');
  const orphans = async () => {
    const { findings } = await ask<{ findings: { check: string; ok: boolean; detail: string }[] }>(env, 'doctor');
    return findings.find(({ check }) => check === 'Rijen en processen')!;
  };
  expect(await orphans()).toMatchObject({ ok: false, detail: expect.stringContaining(`ad/${id}`) });
  await say(env, 'doctor', '--repair', '--as', staff);
  await eventually(async () => (await orphans()).ok, 'the repaired process');
  expect((await readAd(company.db.sql, id))!.endsAt.toISOString()).toBe(endsAt);
});
