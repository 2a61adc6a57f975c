import { finishOutbox, hasPendingStart, leaseOutbox, recordSignal, recordStart } from '../../src/db/outbox';
import { type FreshDatabase, freshDatabase } from '../support/database';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const at = new Date('2026-03-02T10:00:00Z');
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);

test('what must be told is told in order, leased to one relay, and comes back when that relay dies', async () => {
  await fresh.db.sql.begin(async (tx) => {
    await recordStart(tx, at, {
      workflowType: 'publishAd',
      workflowId: 'ad/1',
      input: { adId: '1' },
      summary: 'Vacature',
    });
    await recordSignal(tx, at, 'ad/1');
  });
  const { sql } = fresh.db;
  const leased = await leaseOutbox(sql, at, later(60), 10);
  expect(leased.map(({ kind }) => kind)).toEqual(['start', 'signal']);
  expect(await leaseOutbox(sql, later(59), later(120), 10)).toEqual([]);
  expect(await hasPendingStart(sql, 'ad/1')).toBe(true);

  await finishOutbox(sql, leased[0]!.id);
  const again = await leaseOutbox(sql, later(60), later(120), 10);
  expect(again).toMatchObject([{ kind: 'signal', attempts: 2 }]);
  expect(await hasPendingStart(sql, 'ad/1')).toBe(false);
});

test('a row that was not committed is never told', async () => {
  const failing = fresh.db.sql.begin(async (tx) => {
    await recordSignal(tx, at, 'ad/2');
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await leaseOutbox(fresh.db.sql, later(3600), later(7200), 10)).toEqual(
    expect.not.arrayContaining([expect.objectContaining({ workflowId: 'ad/2' })]),
  );
});
