import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { createHash, randomUUID } from 'node:crypto';
import { liveConsents } from '../../src/db/consents';
import { type Asker, keepApplicant, openErasure } from '../../src/db/erasures';
import { insertInvoice, partyOf } from '../../src/db/invoices';
import { putRequestNote, openReview } from '../../src/db/requests';
import { addDays, dayInBrussels, endOfDay, timeOnDay } from '../../src/rules/calendar';
import { lastDayToAnswer } from '../../src/rules/legal-deadline';
import { plusDays } from '../../src/rules/retention/days';
import type { AdId, InvoiceId, InvoicePartyId, RequestId, StaffId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { shippedPolicy } from '../../workers/shipped';
import { startCompany, type TestCompany } from '../support/company';
import { eventually } from '../support/mailbox';
import { activeApplicant, orderAd, someContract, somePeople, someStaff } from '../support/people';

let company: TestCompany;
let staff: StaffId;
let adId: AdId;

beforeAll(async () => {
  company = await startCompany('skipping');
  const at = await company.clock.now();
  staff = await someStaff(company.db, at);
  adId = await orderAd(company.db, at, await someContract(company.db, at));
});
afterAll(() => company.close());

const days = (count: number) => count * 24 * 60 * 60 * 1000;

/** Someone contests a comparison. */
async function contested() {
  const at = await company.clock.now();
  const person = await activeApplicant(company.db, at);
  const words = 'Geheime woorden over mezelf.';
  await company.db.change(at, 'person', (tx, note) =>
    openReview(tx, note, { applicantId: person.id, adId, words }, at),
  );
  const [row] = await company.db.sql<{ id: RequestId }[]>`select id from request where applicant_id = ${person.id}`;
  const requestId = row!.id;
  const handle = company.client.workflow.getHandle(workflowIds.request(requestId));
  const attributes = () =>
    handle.describe().then(
      ({ searchAttributes }) => ({
        stage: searchAttributes['Stage']?.[0],
        needsPerson: searchAttributes['NeedsPerson']?.[0],
      }),
      () => ({ stage: null, needsPerson: null }),
    );
  const reaches = (stage: string) => eventually(async () => (await attributes()).stage === stage, `the stage ${stage}`);
  await reaches('waiting');
  return { ...person, requestId, handle, attributes, reaches, receivedAt: at };
}

async function written(requestId: RequestId, words: string, staffId = staff): Promise<string> {
  const at = await company.clock.now();
  return company.db.change(at, `staff:${staffId}`, (tx) => putRequestNote(tx, { requestId, staffId, words }, at));
}

test('[68] a review waits for a person, who takes it up and answers in words of her own; the process gets ids alone', async () => {
  const { email, requestId, handle, attributes, reaches } = await contested();
  expect((await attributes()).needsPerson).toBe(true);
  await handle.executeUpdate('take', { args: [{ staff }] });
  await reaches('taken');
  await expect(handle.executeUpdate('take', { args: [{ staff }] })).rejects.toThrow();

  const note = await written(requestId, 'De vacature vraagt een attest.\n\nUw profiel noemt het niet.');
  await handle.executeUpdate('decide', { args: [{ staff, outcome: 'upheld', note }] });
  expect(await handle.result()).toBe('upheld');
  const mail = await company.mailbox.next(email);
  expect(mail.text).toContain('De vacature vraagt een attest.');
  expect(mail.text).toContain('Drukpersstraat 35');
  expect(mail.text).toContain('naar de rechter stappen');

  const [entry] = await company.db.sql`
    select actor, facts from ledger where subject = ${requestId} and event = 'request.answered'`;
  expect(entry).toMatchObject({ actor: `staff:${staff}`, facts: { outcome: 'upheld', inTime: true } });
  const history = historyToJSON(await handle.fetchHistory());
  const payloads = [...history.matchAll(/"data":\s*"([A-Za-z0-9+/=]+)"/g)].map(([, data]) =>
    Buffer.from(data!, 'base64').toString(),
  );
  expect(payloads.join('\n')).toContain(note);
  for (const secret of ['Geheime', 'attest', email]) expect(`${payloads.join('\n')}${history}`).not.toContain(secret);
});

test('[68] a comparison that was wrong is answered as corrected, and the answer names the remedies too', async () => {
  const { email, requestId, handle } = await contested();
  const note = await written(requestId, 'Wij lazen uw beroep verkeerd en verbeterden dat.');
  await handle.executeUpdate('decide', { args: [{ staff, outcome: 'corrected', note }] });
  expect(await handle.result()).toBe('corrected');
  const { text } = await company.mailbox.next(email);
  expect(text).toContain('Wij lazen uw beroep verkeerd en verbeterden dat.');
  expect(text).toContain('naar de rechter stappen');
});

test('refuses what lacks something, carries words, or is no word of this request', async () => {
  const { requestId, handle, reaches } = await contested();
  const other = await contested();
  const note = await written(requestId, 'Antwoord.');
  const foreign = await written(other.requestId, 'Antwoord op iets anders.');
  const someoneElses = await written(requestId, 'Antwoord.', await someStaff(company.db, await company.clock.now()));
  for (const said of [
    { staff },
    { staff, outcome: 'upheld' },
    { staff, outcome: 'rejected', note },
    { staff, outcome: 'upheld', note: 'In mijn eigen woorden' },
    { staff, outcome: 'upheld', note, words: 'meer' },
    { staff: 'An', outcome: 'upheld', note },
    { staff, outcome: 'upheld', note: foreign },
    { staff, outcome: 'upheld', note: someoneElses },
    null,
  ]) {
    await expect(handle.executeUpdate('decide', { args: [said] })).rejects.toThrow();
  }
  await reaches('waiting');
  expect(await company.db.sql`select from request where id = ${requestId} and answered_at is null`).toHaveLength(1);
});

test('[68] becomes urgent after the days of the policy and late after its month, and stays a person’s to answer', async () => {
  const { requestId, handle, reaches, attributes, receivedAt } = await contested();
  const until = async (at: Date) => company.sleep(at.getTime() - (await company.clock.now()).getTime() + 60_000);
  await until(addDays(receivedAt, 14));
  await reaches('target-passed');
  await until(addDays(receivedAt, 21));
  await reaches('alarm');
  await until(endOfDay(lastDayToAnswer(dayInBrussels(receivedAt), 1)));
  await reaches('late');
  expect((await attributes()).needsPerson).toBe(true);

  const note = await written(requestId, 'Te laat om te verlengen.');
  await expect(handle.executeUpdate('extend', { args: [{ staff, note }] })).rejects.toThrow();
  await handle.executeUpdate('decide', { args: [{ staff, outcome: 'upheld', note }] });
  expect(await handle.result()).toBe('upheld');
  const [entry] = await company.db
    .sql`select facts from ledger where subject = ${requestId} and event = 'request.answered'`;
  expect(entry!['facts']).toMatchObject({ inTime: false });
});

test('[68] is extended once, in its first month, and who asked reads why and until when', async () => {
  const { email, requestId, handle, reaches, receivedAt } = await contested();
  const note = await written(requestId, 'Wij wachten op de werkgever.');
  await handle.executeUpdate('extend', { args: [{ staff, note }] });
  const { text } = await company.mailbox.next(email);
  expect(text).toContain('Wij wachten op de werkgever.');
  expect(text).toContain('uiterlijk op');
  await expect(handle.executeUpdate('extend', { args: [{ staff, note }] })).rejects.toThrow();
  await company.sleep(
    endOfDay(lastDayToAnswer(dayInBrussels(receivedAt), 1)).getTime() - receivedAt.getTime() + days(1),
  );
  await reaches('alarm');
  const [row] = await company.db.sql`select extended_at from request where id = ${requestId}`;
  expect(row!['extendedAt']).not.toBeNull();
});

test('ends when who asked is gone', async () => {
  const { id, handle } = await contested();
  await company.db.sql`delete from request where applicant_id = ${id}`;
  await company.db.sql`delete from applicant where id = ${id}`;
  await handle.signal('look-again');
  expect(await handle.result()).toBe('gone');
});

/** Somebody asks to be erased, by letter or telephone. */
async function asksErasure(asker: Asker, receivedAt?: Date) {
  const at = await company.clock.now();
  const opened = await company.db.change(at, `staff:${staff}`, (tx, note) =>
    openErasure(tx, note, { asker, receivedAt: receivedAt ?? at }, at),
  );
  const handle = company.client.workflow.getHandle(workflowIds.request(opened!.id));
  const stage = () => handle.describe().then(({ searchAttributes }) => searchAttributes['Stage']?.[0]);
  await eventually(async () => (await stage().catch(() => null)) === 'waiting', 'staff');
  return handle;
}

/** The sweep of a day, begun as its schedule would. */
async function sweepOf(day: string): Promise<void> {
  const scheduledAt = timeOnDay(day, '00:30');
  await company.sleep(Math.max(0, scheduledAt.getTime() - (await company.clock.now()).getTime()));
  const sweep = await company.client.workflow.start('sweepRetention', {
    workflowId: workflowIds.sweep(scheduledAt.toISOString()),
    taskQueue: 'core',
    args: [{ scheduledAt: scheduledAt.toISOString() }],
  });
  await sweep.result();
}

const isLetter = ({ text }: { text?: string | undefined }) => text?.includes('Uw gegevens zijn vernietigd') ?? false;
const today = async () => dayInBrussels(await company.clock.now());
const isThere = async (id: string) => (await company.db.sql`select from applicant where id = ${id}`).length > 0;
const isRestricted = async (id: string) =>
  (await company.db.sql`select from applicant where id = ${id} and restricted_at is not null`).length > 0;

test('[35][52][63] a verified erasure is hidden at once, told, destroyed after the grace, and proven in a last letter to an address that is then blanked', async () => {
  const { id, email } = await activeApplicant(company.db, await company.clock.now());
  const request = await asksErasure({ applicantId: id });
  for (const said of [{ staff }, { staff, identity: 'my word' }, { staff, identity: 'known-phone', name: email }])
    await expect(request.executeUpdate('erase', { args: [said] })).rejects.toThrow();
  expect(await isRestricted(id)).toBe(false);

  await request.executeUpdate('erase', { args: [{ staff, identity: 'known-address' }] });
  expect(await request.result()).toBe('granted');
  expect(await isRestricted(id)).toBe(true);
  const asked = await company.mailbox.next(email);
  expect(asked.text).toMatch(/Toch blijven:\n\S+\/nl\/stay\/[\w-]{22}\n/);
  expect(asked.text).toContain('nooit later dan de maand die de wet ons geeft');

  const hiddenOn = await today();
  await sweepOf(plusDays(hiddenOn, 7));
  expect(await isThere(id)).toBe(true);
  await sweepOf(plusDays(hiddenOn, 8));
  expect(await isThere(id)).toBe(false);
  const letter = (await company.mailbox.next(email, isLetter)).text!;
  expect(letter).toContain('17.3.e');
  expect(letter).toContain('Drukpersstraat 35');
  expect(letter.replace(/^.*\/nl\/privacy$/m, '')).not.toContain('http');
  const [, token = ''] = /Uw kenmerk: (\S{22})/.exec(letter) ?? [];
  const proof = await company.db.sql`
    select rule from execution_batch join execution on execution.id = execution_id where decisions::text like ${`%${token}%`}`;
  expect(proof).toEqual([{ rule: 'RET-APPLICANT' }]);
  const blanked = () => company.db.sql`
    select from mail where kind = 'erasure-letter' and dedupe_key = ${token} and state = 'sent' and to_address is null`;
  await eventually(async () => (await blanked()).length === 1, 'the blanked address');
  const rows = await company.ownerSql<{ text: string }[]>`select database_to_xml(false, false, '')::text as text`;
  expect(rows[0]!.text).not.toContain(email);
});

test('[35] who bends back within the grace keeps account and storage, and nothing is destroyed', async () => {
  const { id } = await activeApplicant(company.db, await company.clock.now());
  const request = await asksErasure({ applicantId: id });
  await request.executeUpdate('erase', { args: [{ staff, identity: 'known-phone' }] });
  const at = await company.clock.now();
  const by = { applicantId: id, policyVersion: shippedPolicy().policy.version, wording: null, method: 'told to staff' };
  expect(await company.db.change(at, `staff:${staff}`, (tx, note) => keepApplicant(tx, note, by, at))).toBe(true);
  expect(await liveConsents(company.db.sql, id)).toEqual(['account-storage']);
  await sweepOf(plusDays(await today(), 8));
  expect(await isThere(id)).toBe(true);
  expect(await company.db.sql`select outcome from request where applicant_id = ${id}`).toEqual([{ outcome: 'kept' }]);
});

test('[35][51] a customer who asks loses his contact persons after the grace, and the letter says which invoices stay until when', async () => {
  const at = await company.clock.now();
  const { customerId } = await someContract(company.db, at);
  const [customer] = await company.db.sql<{ enterpriseNumber: string; email: string }[]>`
    select enterprise_number, email from customer join customer_contact on customer_id = customer.id
    where customer.id = ${customerId}`;
  const day = await today();
  await company.db.change(at, 'test', async (tx) => {
    const id = randomUUID() as InvoicePartyId;
    const party = { id, kind: 'customer', identifier: `0208:${customer!.enterpriseNumber}`, name: 'Klant' } as const;
    const partyId = await partyOf(tx, party, at);
    const dates = { issuedOn: day, vatDueOn: day, fiscalYearEndsOn: `${day.slice(0, 4)}-12-31` };
    const document = Buffer.from(customerId);
    const what = { number: 'F-1', typeCode: '380', currency: 'EUR', payable: '121.00' };
    const invoice = {
      id: randomUUID() as InvoiceId,
      ...what,
      ...dates,
      document,
      sha256: createHash('sha256').update(document).digest(),
    };
    await insertInvoice(tx, { ...invoice, archivedBy: staff, partyId }, at);
  });
  const request = await asksErasure({ customerId });
  await request.executeUpdate('erase', { args: [{ staff, identity: 'known-address' }] });
  expect((await company.mailbox.next(customer!.email)).text).toContain('vroeg');
  await sweepOf(plusDays(day, 8));
  expect(await company.db.sql`select from customer_contact where customer_id = ${customerId}`).toHaveLength(0);
  const letter = (await company.mailbox.next(customer!.email, isLetter)).text!;
  expect(letter).toContain('1 factuur wordt bij een verzoek tot wissen bewaard');
  expect(letter).toContain(String(Number(day.slice(0, 4)) + 10));
});

test('[35][63] the brake holds too many erasures for a person, and lets go by itself when the last day of the law begins', async () => {
  const at = await company.clock.now();
  const day = await today();
  const people = await somePeople(company.db, at, 30);
  await company.db.sql`update applicant set restricted_at = ${at} where id = any(${people})`;
  const left = async () => (await company.db.sql`select from applicant where id = any(${people})`).length;
  const swept = plusDays(day, 8);
  await sweepOf(swept);
  const execution = company.client.workflow.getHandle(workflowIds.retention('RET-APPLICANT', swept));
  await eventually(async () => (await execution.describe()).searchAttributes['NeedsPerson']?.[0] === true, 'a person');
  const lastDay = lastDayToAnswer(day, 1);
  const until = async (moment: Date) => company.sleep(moment.getTime() - (await company.clock.now()).getTime());
  await until(new Date(endOfDay(plusDays(lastDay, -1)).getTime() - 60_000));
  expect(await left()).toBe(30);
  await until(new Date(endOfDay(plusDays(lastDay, -1)).getTime() + 1000));
  await eventually(async () => (await left()) === 0, 'the destruction');
  const [released] = await company.db.sql`
    select actor, facts from ledger where event = 'execution.released' order by seq desc limit 1`;
  expect(released).toMatchObject({ actor: 'execute-retention', facts: { by: 'law' } });
});
