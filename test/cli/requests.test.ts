import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordDisclosure } from '../../src/db/disclosures';
import { openReview, wordsOf } from '../../src/db/requests';
import { packagePath } from '../../src/package-root';
import { dayInBrussels } from '../../src/rules/calendar';
import type { RequestId } from '../../src/types/ids';
import { startCompany, type TestCompany } from '../support/company';
import { eventually } from '../support/mailbox';
import { activeApplicant, orderAd, someContract } from '../support/people';
import { ask, environmentOf, say } from './command-line';

const staff = 'An Proef';
const folder = mkdtempSync(join(tmpdir(), 'requests-'));

let company: TestCompany;
let env: ReturnType<typeof environmentOf>;

beforeAll(async () => {
  company = await startCompany('real');
  env = environmentOf(company.config);
  await say(env, 'staff', 'add', staff);
});
afterAll(() => company.close());

interface Listed {
  requests: {
    id: string;
    applicantId: string;
    number: number;
    urgency: string | null;
    outcome: string | null;
    takenAt: string | null;
  }[];
}

const listed = async () => (await ask<Listed>(env, 'request', 'list')).requests;

function file(words: string): string {
  const path = join(folder, 'words.txt');
  writeFileSync(path, words);
  return path;
}

/** Someone contests a comparison, and its process waits for a person. */
async function contested() {
  const at = await company.clock.now();
  const { id: applicantId, email } = await activeApplicant(company.db, at);
  const contract = await someContract(company.db, at);
  const adId = await orderAd(company.db, at, contract);
  const words = 'Waarom ik niet?';
  await company.db.change(at, 'person', (tx, note) => openReview(tx, note, { applicantId, adId, words }, at));
  const { number, id } = (await listed()).find((request) => request.applicantId === applicantId)!;
  const waits = async () => (await ask<{ waiting: { workflowId: string }[] }>(env, 'process', 'list')).waiting;
  await eventually(async () => (await waits()).some(({ workflowId }) => workflowId === `request/${id}`), 'the queue');
  return { applicantId, adId, email, customerId: contract.customerId, id, name: `R-${number}` };
}

test('[68] staff takes up a request, extends it once with a reason, and answers it in their own words', async () => {
  const { name, email, id } = await contested();
  const act = (verb: string, ...words: string[]) => say(env, 'request', verb, name, ...words, '--as', staff);
  expect((await act('take')).code).toBe(0);
  expect(await act('take')).toMatchObject({ code: 1, err: expect.stringContaining('NOT_ALLOWED') });
  expect((await act('extend', '--reason', file('Wij vragen het na.'))).code).toBe(0);
  expect((await company.mailbox.next(email, ({ text }) => text!.includes('Wij vragen het na.'))).text).toContain(
    'uiterlijk op',
  );
  expect(await act('extend', '--reason', file('Nog eens.'))).toMatchObject({ code: 1 });
  expect(await act('decide', '--outcome', 'maybe', '--answer', file('x'))).toMatchObject({ code: 2 });
  expect(await act('decide', '--outcome', 'upheld', '--answer', file(' \n'))).toMatchObject({ code: 2 });
  expect((await act('decide', '--outcome', 'upheld', '--answer', file('Dit is waarom.'))).code).toBe(0);
  await company.mailbox.next(email, ({ text }) => text!.includes('Dit is waarom.'));
  expect((await listed()).find((request) => request.id === id)).toMatchObject({ outcome: 'upheld', urgency: null });

  // Words of a decision that was refused are not kept.
  const notes = await company.db.sql`select words from request_note where request_id = ${id} order by written_at`;
  expect(notes.map(({ words }) => words as string)).toEqual(['Wij vragen het na.', 'Dit is waarom.']);

  // What was said before a request knew its words is found back by the migration.
  const said = await wordsOf(company.db.sql, id as RequestId);
  expect(said).toMatchObject({ extension: 'Wij vragen het na.', answer: 'Dit is waarom.' });
  await company.ownerSql`update request set answer_note_id = null, extension_note_id = null`;
  const migration = readFileSync(packagePath('src/db/migrations/0016_answers_and_words.sql'), 'utf8');
  await company.ownerSql.unsafe(migration.slice(migration.indexOf('update request')));
  expect(await wordsOf(company.db.sql, id as RequestId)).toEqual(said);
});

test('words are shown only to who says who reads them, and the ledger says so', async () => {
  const { name, applicantId } = await contested();
  const plain = await say(env, 'request', 'show', name);
  expect(plain.out).toContain('nog op te nemen');
  expect(plain.out).not.toContain('Waarom ik niet?');
  expect(await say(env, 'request', 'show', name, '--reveal')).toMatchObject({ code: 2 });
  expect((await say(env, 'request', 'show', name, '--reveal', '--as', staff)).out).toContain('Waarom ik niet?');
  const [entry] = await company.db.sql`
    select facts from ledger where subject = ${applicantId} and event = 'person.looked-up'`;
  expect(entry!['facts']).toMatchObject({ how: 'request-show' });
  expect(await say(env, 'request', 'show', 'R-999')).toMatchObject({
    code: 1,
    err: expect.stringContaining('unknown-request'),
  });
});

test('[20] what an employer got is shown with an applicant, by name of the field', async () => {
  const { applicantId, adId, customerId } = await contested();
  const at = await company.clock.now();
  const shown = { applicantId, customerId, adId, purpose: 'sharing-with-customers', fields: ['name', 'skills'] };
  await company.db.change(at, 'person', (tx, note) => recordDisclosure(tx, note, shown, at));
  const { out } = await say(env, 'applicant', 'show', applicantId, '--reveal', '--as', staff);
  expect(out).toMatch(/Proefbedrijf\s+name, skills/);
  expect((await say(env, 'applicant', 'show', applicantId)).out).not.toContain('Proefbedrijf');
});

test('[35][63] an erasure is opened with the day it came in, shown with its verdict, granted once, and undone within the grace', async () => {
  const { id, email } = await activeApplicant(company.db, await company.clock.now());
  const open = (...words: string[]) => say(env, 'request', 'open', '--right', 'erase', ...words, '--as', staff);
  expect(await open('--applicant', '00000000-0000-4000-8000-000000000000')).toMatchObject({ code: 1 });
  expect(await open()).toMatchObject({ code: 2 });
  expect(await open('--applicant', id, '--received', '2999-01-01')).toMatchObject({ code: 2 });
  const opened = await open('--applicant', id, '--received', dayInBrussels(await company.clock.now()));
  expect(opened).toMatchObject({ code: 0, out: expect.stringContaining('AVG art. 7.1 en 17.3.e') });
  expect((await open('--applicant', id)).err).toContain('erasure-asked');
  const { number, id: request } = (await listed()).find(({ applicantId }) => applicantId === id)!;
  const waits = async () => (await ask<{ waiting: { workflowId: string }[] }>(env, 'process', 'list')).waiting;
  await eventually(async () => (await waits()).some((one) => one.workflowId === `request/${request}`), 'the queue');
  expect((await say(env, 'person', 'keep', id, '--as', staff)).err).toContain('not-leaving');

  const decide = (...words: string[]) => say(env, 'request', 'decide', `R-${number}`, ...words, '--as', staff);
  expect(await decide('--outcome', 'erase')).toMatchObject({ code: 2 });
  expect(await decide('--outcome', 'upheld', '--answer', file('Nee.'))).toMatchObject({ code: 1 });
  const granted = await decide('--outcome', 'erase', '--identity', 'known-phone');
  expect(granted).toMatchObject({ code: 0, out: expect.stringContaining('kan het ongedaan gemaakt worden') });
  await company.mailbox.next(email, ({ text }) => text?.includes('/nl/stay/') ?? false);
  expect((await open('--applicant', id)).err).toContain('erasure-asked');
  expect((await say(env, 'request', 'show', `R-${number}`)).out).toContain('toegestaan');
  expect((await say(env, 'person', 'keep', id, '--as', staff)).code).toBe(0);
  expect((await listed()).find((one) => one.id === request)).toMatchObject({ outcome: 'kept' });
});

test('[51] a customer with an open ad is told first which one to close', async () => {
  const { customerId } = await contested();
  const refused = await say(env, 'request', 'open', '--right', 'erase', '--customer', customerId, '--as', staff);
  expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/open vacatures: V-\d+/) });
});
