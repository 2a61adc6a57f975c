import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { putRequestNote, openReview } from '../../src/db/requests';
import { addDays, dayInBrussels, endOfDay } from '../../src/rules/calendar';
import { lastDayToAnswer } from '../../src/rules/legal-deadline';
import type { AdId, RequestId, StaffId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { startCompany, type TestCompany } from '../support/company';
import { eventually } from '../support/mailbox';
import { activeApplicant, orderAd, someContract, someStaff } from '../support/people';

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
