import { randomUUID } from 'node:crypto';
import { startCompany, type TestCompany } from '../support/company';
import { eventually } from '../support/mailbox';
import { flaggedDraft, orderAd, someApplicant, someContract } from '../support/people';
import { ask, environmentOf, say } from './command-line';

const staff = 'An Proef';

let company: TestCompany;
let env: ReturnType<typeof environmentOf>;

beforeAll(async () => {
  company = await startCompany('real');
  env = environmentOf(company.config);
  await say(env, 'staff', 'add', staff);
});
afterAll(() => company.close());

const waiting = async () =>
  (await ask<{ waiting: { workflowId: string; stage: string; code: string | null }[] }>(env, 'process', 'list'))
    .waiting;

test('[9] what waits for a person is listed, is decided by name, and then waits no more', async () => {
  const now = await company.clock.now();
  const contract = await someContract(company.db, now);
  const id = await orderAd(company.db, now, contract, { draft: flaggedDraft() });
  await eventually(async () => (await waiting()).length > 0, 'the queue');
  expect(await waiting()).toEqual([expect.objectContaining({ workflowId: `ad/${id}`, stage: 'review', code: null })]);
  const decide = (process: string, decision: string, as = staff) =>
    say(env, 'process', 'decide', process, decision, '--as', as);

  expect(await decide(`ad/${id}`, 'approve', 'Niemand')).toMatchObject({ code: 1 });
  expect(await decide(`ad/${id}`, 'aprove')).toMatchObject({
    code: 2,
    err: expect.stringContaining('approve, reject'),
  });
  expect(await decide(`ad/${randomUUID()}`, 'approve')).toMatchObject({
    code: 1,
    err: expect.stringContaining('NOT_FOUND'),
  });
  expect(await decide(`ad/${id}`, 'approve')).toMatchObject({ code: 0 });
  expect(await decide(`ad/${id}`, 'approve')).toMatchObject({ code: 1, err: expect.stringContaining('NOT_ALLOWED') });
  await eventually(async () => (await waiting()).length === 0, 'an empty queue');
  const [entry] = await company.db.sql`select facts from ledger where event = 'ad.approved' and subject = ${id}`;
  expect(entry!['facts']).toMatchObject({ identified: 'declared' });
});

test('one stop keeps every mail in the house until it is lifted, with who and why', async () => {
  const stop = (...words: string[]) => say(env, 'stop', ...words, '--as', staff);
  expect(await stop('lift')).toMatchObject({ code: 1, err: expect.stringContaining('mail-runs') });
  expect((await stop('mail', '--reason', 'verkeerde aanhef')).code).toBe(0);
  expect(await stop('mail', '--reason', 'nog eens')).toMatchObject({
    code: 1,
    err: expect.stringContaining('mail-stopped'),
  });
  expect((await say(env, 'stop', 'show')).out).toMatch(/stil sinds .* door An Proef: verkeerde aanhef/);

  const person = await someApplicant(company.db, await company.clock.now());
  const [mail] = await eventually(async () => {
    const rows = await company.db.sql`select state from mail where applicant_id = ${person.id}`;
    return rows.length > 0 ? rows : null;
  }, 'the row of the mail');
  expect(mail!['state']).toBe('queued');
  expect(company.mailbox.mails).toEqual([]);

  expect((await stop('lift')).code).toBe(0);
  await company.mailbox.next(person.email);
  expect((await say(env, 'stop', 'show')).out).toContain('niet stil');
  const events = await company.db.sql`select event from ledger where event like 'mail.stop%' order by seq`;
  expect(events.map(({ event }) => event)).toEqual(['mail.stopped', 'mail.stop-lifted']);
});
