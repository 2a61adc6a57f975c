import { randomUUID } from 'node:crypto';
import { putAd } from '../../src/db/ad-orders';
import { markAd, readAd } from '../../src/db/ads';
import { listBoard } from '../../src/db/board';
import { contactsShown } from '../../src/db/disclosures';
import { recordSignal } from '../../src/db/outbox';
import { addDays, dayInBrussels, endOfDay, timeOnDay } from '../../src/rules/calendar';
import { publicAnswer } from '../../src/rules/ad-state';
import type { AdId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { startCompany, type TestCompany } from '../support/company';
import { eventually } from '../support/mailbox';
import { flaggedDraft, orderAd, someContract, someDraft, someNote } from '../support/people';

let company: TestCompany;
beforeAll(async () => {
  company = await startCompany('skipping');
});
afterAll(() => company.close());

const handleOf = (adId: string) => company.client.workflow.getHandle(workflowIds.ad(adId));

async function onBoard(adId: string): Promise<boolean> {
  const { items } = await listBoard(company.db.sql, await company.clock.now(), { search: '', limit: 100, offset: 0 });
  return items.some(({ id }) => id === adId);
}

async function atStage(adId: string, stage: string): Promise<void> {
  const look = () =>
    handleOf(adId)
      .describe()
      .then(
        ({ searchAttributes }) => searchAttributes['Stage']?.[0] === stage,
        () => false,
      );
  await eventually(look, `the ad at ${stage}`);
}

/** Lets the clock go on until a moment; what is due on the way happens. */
async function until(moment: Date): Promise<void> {
  await company.sleep(moment.getTime() - (await company.clock.now()).getTime());
}

const mailsAbout = (adId: string) =>
  company.db.sql<{ kind: string; dedupeKey: string; state: string }[]>`
    select kind, dedupe_key, state from mail where about = ${adId} order by queued_at, kind`;

const refusal = async (decision: Promise<unknown>): Promise<string> =>
  decision.then(
    () => 'taken',
    (error: { cause?: { type?: string } }) => error.cause?.type ?? 'unknown',
  );

test('[9][34] an ad is on the site until the end of its last day in Brussels, and its contact fields are restricted after', async () => {
  const at = await company.clock.now();
  const lastDay = dayInBrussels(addDays(at, 10));
  const adId = await orderAd(company.db, at, await someContract(company.db, at), { lastDay });
  await eventually(() => onBoard(adId), 'the ad on the board');

  await until(new Date(endOfDay(lastDay).getTime() - 60_000));
  expect(await onBoard(adId)).toBe(true);
  await company.sleep(61_000);
  expect(await onBoard(adId)).toBe(false);
  expect(await handleOf(adId).result()).toBe('archived');

  const rows = await company.db.sql`select restricted_at from ad_contact where ad_id = ${adId}`;
  expect(rows.every(({ restrictedAt }) => restrictedAt)).toBe(true);
  const ad = await readAd(company.db.sql, adId);
  expect(ad?.expiredAt?.getTime()).toBeGreaterThanOrEqual(endOfDay(lastDay).getTime());
});

test('[8] an ad whose term goes beyond its contract is refused before anyone sees it, and its contact person is told', async () => {
  const at = await company.clock.now();
  const endsOn = dayInBrussels(addDays(at, 5));
  const adId = await orderAd(company.db, at, await someContract(company.db, at, { endsOn }), {
    lastDay: dayInBrussels(addDays(at, 6)),
  });
  await eventually(async () => (await readAd(company.db.sql, adId))?.refusedCode, 'a refusal');
  expect(await handleOf(adId).result()).toBe('refused');
  expect((await readAd(company.db.sql, adId))?.refusedCode).toBe('term-beyond-contract');
  expect(await onBoard(adId)).toBe(false);
  await company.mailbox.next('ann@proef.test', ({ text }) => text?.includes('loopt langer dan uw contract') ?? false);
});

test('[8] an ad under a contract that has yet to begin waits, and is on the site from its first day', async () => {
  const at = await company.clock.now();
  const startsOn = dayInBrussels(addDays(at, 3));
  const adId = await orderAd(company.db, at, await someContract(company.db, at, { startsOn }), {
    lastDay: dayInBrussels(addDays(at, 20)),
  });
  await atStage(adId, 'ordered');
  const begin = timeOnDay(startsOn, '00:00');
  expect((await handleOf(adId).describe()).searchAttributes['DueAt']).toEqual([begin]);
  await until(new Date(begin.getTime() - 60_000));
  expect(await onBoard(adId)).toBe(false);
  await company.sleep(61_000);
  await eventually(() => onBoard(adId), 'the ad on the board');
});

test('[14] an ad for which nobody declared a real vacancy is refused', async () => {
  const at = await company.clock.now();
  const adId = await orderAd(company.db, at, await someContract(company.db, at), { isDeclared: false });
  expect(await eventually(async () => (await readAd(company.db.sql, adId))?.refusedCode, 'a refusal')).toBe(
    'vacancy-not-declared',
  );
});

test('[9] an ad that was flagged is published only after a member of staff approved it, and the ledger says who', async () => {
  const at = await company.clock.now();
  const contract = await someContract(company.db, at);
  const adId = await orderAd(company.db, at, contract, { draft: flaggedDraft() });
  const handle = handleOf(adId);
  await atStage(adId, 'review');
  expect(await onBoard(adId)).toBe(false);

  await expect(handle.executeUpdate('approve', { args: [{}] })).rejects.toThrow();
  await handle.executeUpdate('approve', { args: [{ staff: contract.staff }] });
  await eventually(() => onBoard(adId), 'the ad on the board');
  const [entry] = await company.db.sql`select actor from ledger where subject = ${adId} and event = 'ad.approved'`;
  expect(entry!['actor']).toBe(`staff:${contract.staff}`);

  await expect(handle.executeUpdate('approve', { args: [{ staff: contract.staff }] })).rejects.toThrow();
  await handle.executeUpdate('withdraw', { args: [{ staff: contract.staff }] });
  await atStage(adId, 'archived');
  expect(await onBoard(adId)).toBe(false);
});

test('[12] each time an ad begins to show agreed contact fields, the register says which, of whom and under which contract', async () => {
  const at = await company.clock.now();
  const contract = await someContract(company.db, at);
  const adId = await orderAd(company.db, at, contract, { draft: flaggedDraft() });
  await atStage(adId, 'review');
  const shown = () => contactsShown(company.db.sql, { adId });
  expect(await shown()).toEqual([]);
  await handleOf(adId).executeUpdate('approve', { args: [{ staff: contract.staff }] });
  await atStage(adId, 'published');
  const [first, ...more] = await shown();
  expect(first).toMatchObject({ adId, contractReference: 'C-1', fields: ['name', 'email'] });
  expect(more).toEqual([]);
  const published = (await readAd(company.db.sql, adId))!.publishedAt!;
  expect(first!.at).toEqual(published);
  const [entry] = await company.db.sql`
    select facts from ledger where event = 'contact.shown' and subject = ${first!.contactId}`;
  expect(entry!['facts']).toMatchObject({ ad: adId, fields: ['name', 'email'] });

  const { staff } = contract;
  await handleOf(adId)
    .executeUpdate('extend', { args: [{ staff, until: '2099-12-30' }] })
    .catch(() => null);
  expect(await shown()).toHaveLength(1);
  await handleOf(adId).executeUpdate('fill', { args: [{ staff }] });
  await atStage(adId, 'archived');
  await handleOf(adId).executeUpdate('reopen', { args: [{ staff }] });
  expect(await shown()).toHaveLength(2);
});

test('[33] a closing is undone while the grace runs: the ad is what it was, no longer than its term; after that, never', async () => {
  const at = await company.clock.now();
  const contract = await someContract(company.db, at);
  const { staff } = contract;
  const lastDay = dayInBrussels(addDays(at, 60));
  const adId = await orderAd(company.db, at, contract, { lastDay });
  await atStage(adId, 'published');
  const before = (await readAd(company.db.sql, adId))!;
  const decide = (move: string) => handleOf(adId).executeUpdate(move, { args: [{ staff }] });
  expect(await refusal(decide('reopen'))).toBe('NOT_ALLOWED');

  await decide('fill');
  await atStage(adId, 'archived');
  await company.sleep(6 * 24 * 60 * 60 * 1000);
  expect(await decide('reopen')).toBe('published');
  expect(await onBoard(adId)).toBe(true);
  expect(await readAd(company.db.sql, adId)).toEqual({ ...before, reopenedAt: expect.any(Date) as Date });
  const contacts = await company.db.sql`select restricted_at from ad_contact where ad_id = ${adId}`;
  expect(contacts).toEqual([{ restrictedAt: null }]);

  await decide('withdraw');
  await atStage(adId, 'archived');
  await company.sleep(7 * 24 * 60 * 60 * 1000 + 60_000);
  expect(await handleOf(adId).result()).toBe('archived');
  expect(await onBoard(adId)).toBe(false);
});

test('[9] staff correct a flagged text: it is read anew, and goes on the site when nothing is left to judge', async () => {
  const at = await company.clock.now();
  const contract = await someContract(company.db, at);
  const { staff } = contract;
  const adId = await orderAd(company.db, at, contract, { draft: flaggedDraft({ title: 'Secretaresse' }) });
  await atStage(adId, 'review');
  const edit = async (words: { title?: string; description?: string }) =>
    handleOf(adId).executeUpdate('edit', {
      args: [{ staff, note: await someNote(company.db, at, adId, staff, words) }],
    });

  expect(await edit({ title: 'Administratief medewerker (m/v/x)' })).toBe('review');
  expect((await readAd(company.db.sql, adId))?.reviewCodes).toEqual(['phone-in-text']);
  await edit({ description: 'U helpt bezoekers.' });
  await eventually(() => onBoard(adId), 'the ad on the board');

  expect(await edit({ title: 'Secretaresse' })).toBe('review');
  expect(await onBoard(adId)).toBe(false);
  const edits = await company.db
    .sql`select facts from ledger where subject = ${adId} and event = 'ad.edited' order by seq`;
  expect(edits.map(({ facts }) => (facts as { fields: string[] }).fields)).toEqual([
    ['title'],
    ['description'],
    ['title'],
  ]);

  const reason = await someNote(company.db, at, adId, staff, { reason: 'Graag een titel voor iedereen.' });
  const reject = (note?: string) =>
    handleOf(adId).executeUpdate('reject', { args: [{ staff, ...(note && { note }) }] });
  expect(await refusal(reject())).toBe('DECISION_INCOMPLETE');
  expect(await reject(reason)).toBe('rejected');
  const told = await company.mailbox.next('ann@proef.test', ({ text }) => text?.includes('voor iedereen') ?? false);
  expect(told.text).toContain('Secretaresse');
});

test('[34] an ad extended twice over the October and March nights ends at 24:00 of each new last day, with two reminders each time', async () => {
  const at = await company.clock.now();
  const year = new Date(
    endOfDay(`${dayInBrussels(at).slice(0, 4)}-10-01`) > at ? at : addDays(at, 365),
  ).getUTCFullYear();
  const [october, march] = [lastSunday(year, 10), lastSunday(year + 1, 3)];
  const start = dayInBrussels(addDays(endOfDay(october), -20));
  await until(timeOnDay(start, '12:00'));
  const ordered = await company.clock.now();
  const contract = await someContract(company.db, ordered);
  const { staff } = contract;
  const first = dayInBrussels(addDays(endOfDay(october), -10));
  const adId = await orderAd(company.db, ordered, contract, { lastDay: first });
  await eventually(() => onBoard(adId), 'the ad on the board');
  const extend = (day: string) => handleOf(adId).executeUpdate('extend', { args: [{ staff, until: day }] });
  const reminders = async () =>
    (await mailsAbout(adId)).filter(({ kind }) => kind === 'ad-ends-soon').map(({ dedupeKey }) => dedupeKey);
  const keysOf = (day: string) => [`${adId}/${day}/first`, `${adId}/${day}/last`];

  await until(timeOnDay(first, '12:00'));
  await eventually(async () => (await reminders()).length === 2, 'both reminders');
  expect(await refusal(extend(first))).toBe('DAY_NOT_POSSIBLE');
  expect(await refusal(extend('2100-01-01'))).toBe('DAY_NOT_POSSIBLE');
  await extend(october);
  await until(new Date(endOfDay(first).getTime() + 60_000));
  expect(await onBoard(adId)).toBe(true);

  await until(timeOnDay(october, '23:00'));
  await eventually(async () => (await reminders()).length === 4, 'reminders of the second end');
  await extend(march);
  await until(new Date(endOfDay(october).getTime() + 60_000));
  expect(await onBoard(adId)).toBe(true);

  await until(new Date(endOfDay(march).getTime() - 60_000));
  expect(await onBoard(adId)).toBe(true);
  await company.sleep(61_000);
  expect(await onBoard(adId)).toBe(false);
  await atStage(adId, 'archived');
  expect(await reminders()).toEqual([...keysOf(first), ...keysOf(october), ...keysOf(march)]);
  expect((await readAd(company.db.sql, adId))?.endsAt).toEqual(endOfDay(march));
});

test('a day that the calendar does not have extends nothing, and keeps no process busy', async () => {
  const at = await company.clock.now();
  const contract = await someContract(company.db, at);
  const lastDay = dayInBrussels(addDays(at, 20));
  const adId = await orderAd(company.db, at, contract, { lastDay });
  await eventually(() => onBoard(adId), 'the ad on the board');
  const extend = (until: string) =>
    handleOf(adId).executeUpdate('extend', { args: [{ staff: contract.staff, until }] });
  await expect(extend('2098-02-30')).rejects.toThrow();
  expect((await readAd(company.db.sql, adId))?.endsAt).toEqual(endOfDay(lastDay));
  await extend('2098-02-28');
  expect((await readAd(company.db.sql, adId))?.endsAt).toEqual(endOfDay('2098-02-28'));
});

test.each([
  ['ordered three days before its end', 3, []],
  ['extended by three days on its last day', 10, ['first']],
])('an ad %s gets only the reminder that still makes sense', async (_, days, earlier) => {
  const at = await company.clock.now();
  const contract = await someContract(company.db, at);
  const [first, second] = [dayInBrussels(addDays(at, days)), dayInBrussels(addDays(at, days + 3))];
  const adId = await orderAd(company.db, at, contract, { lastDay: first });
  await eventually(() => onBoard(adId), 'the ad on the board');
  await until(timeOnDay(first, '12:00'));
  const keys = [...earlier, 'last'].map((reminder) => `${adId}/${first}/${reminder}`);
  await eventually(async () => (await mailsAbout(adId)).length === keys.length, 'the reminders of the first end');
  await handleOf(adId).executeUpdate('extend', { args: [{ staff: contract.staff, until: second }] });
  await until(timeOnDay(second, '12:00'));
  await eventually(async () => (await mailsAbout(adId)).length > keys.length, 'a reminder of the second end');
  expect((await mailsAbout(adId)).map(({ dedupeKey }) => dedupeKey)).toEqual([...keys, `${adId}/${second}/last`]);
});

test('what the linter remarks is mailed once, with the link, and holds nothing back', async () => {
  const at = await company.clock.now();
  const contract = await someContract(company.db, at);
  const draft = someDraft({ salary: null, title: 'Magazijnmedewerker (m/v/x)' });
  const adId = await orderAd(company.db, at, contract, { draft });
  await eventually(() => onBoard(adId), 'the ad on the board');
  const mail = await company.mailbox.next('ann@proef.test', ({ text }) => text?.includes(`/jobs/${adId}`) ?? false);
  expect(mail.text).toContain('- Loon');
  await company.db.change(at, 'test', (tx) => recordSignal(tx, at, workflowIds.ad(adId)));
  await handleOf(adId).executeUpdate('fill', { args: [{ staff: contract.staff }] });
  await atStage(adId, 'archived');
  expect((await mailsAbout(adId)).map(({ kind }) => kind)).toEqual(['ad-published']);
  const [end] = await company.db.sql`select facts from ledger where subject = ${adId} and event = 'ad.expired'`;
  expect(end!['facts']).toMatchObject({ cause: 'filled' });
});

test('[34] what the public sees needs no living process: the dates in the row decide', async () => {
  const at = await company.clock.now();
  const lastDay = dayInBrussels(addDays(at, 2));
  const { staff, ...contract } = await someContract(company.db, at);
  const adId = await company.db.change(at, 'test', async (tx) => {
    const order = {
      id: randomUUID() as AdId,
      ...contract,
      draft: someDraft(),
      contacts: [],
      endsAt: endOfDay(lastDay),
      reviewCodes: [],
      declaredBy: staff,
      at,
    };
    const { id } = await putAd(tx, order);
    await markAd(tx, id, 'publishedAt', at);
    return id;
  });
  const shown = async (asOf: Date) =>
    (await listBoard(company.db.sql, asOf, { search: '', limit: 100, offset: 0 })).items.some(({ id }) => id === adId);
  expect(await shown(new Date(endOfDay(lastDay).getTime() - 1))).toBe(true);
  expect(await shown(endOfDay(lastDay))).toBe(false);
  expect(publicAnswer((await readAd(company.db.sql, adId))!, endOfDay(lastDay))).toBe(410);
});

/** The night on which the clock changes begins on this day. */
function lastSunday(year: number, month: number): string {
  const end = new Date(Date.UTC(year, month, 0));
  end.setUTCDate(end.getUTCDate() - end.getUTCDay());
  return end.toISOString().slice(0, 10);
}
