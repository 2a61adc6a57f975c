import { createHmac, randomUUID } from 'node:crypto';
import { deleteLedgerSalts, type LedgerEntry, ledgerEntries, ledgerKey, ledgerMac } from '../../src/db/ledger';
import { type FreshDatabase, freshDatabase, testKeys } from '../support/database';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const at = new Date('2026-03-02T10:00:00Z');
const key = ledgerKey(testKeys.ledger);

async function chain(): Promise<LedgerEntry[]> {
  const all: LedgerEntry[] = [];
  for await (const entries of ledgerEntries(fresh.db.sql)) all.push(...entries);
  return all;
}

test('entries of changes made at the same time form one chain, without gap and each MAC over the one before', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      fresh.db.change(at, 'test', async (tx, note) => {
        await tx`select pg_sleep(${Math.random() / 100})`;
        note({ event: 'staff.added', facts: { index } });
        note({ event: 'staff.added', facts: { index, second: true } });
      }),
    ),
  );
  const entries = await chain();
  expect(entries.length).toBeGreaterThanOrEqual(40);
  entries.forEach((entry, index) => {
    expect(entry.seq).toBe(String(index + 1));
    if (index > 0) expect(entry.previousMac.equals(entries[index - 1]!.mac)).toBe(true);
    expect(ledgerMac(key, entry).equals(entry.mac)).toBe(true);
  });
});

test('a change that fails leaves neither rows nor entries', async () => {
  const before = (await chain()).length;
  const id = randomUUID();
  const failing = fresh.db.change(at, 'test', async (tx, note) => {
    await tx`insert into staff (id, name, created_at) values (${id}, 'Weg', ${at})`;
    note({ event: 'staff.added', subject: id });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await fresh.db.sql`select from staff where id = ${id}`).toHaveLength(0);
  expect(await chain()).toHaveLength(before);
});

test('a commitment proves a personal value while its salt lives, and says nothing once the salt is gone', async () => {
  const subject = randomUUID();
  await fresh.db.change(at, 'test', async (_, note) =>
    note({ event: 'applicant.signed-up', subject, commitTo: 'an@mail.test' }),
  );
  const [proof] = await fresh.db.sql<{ salt: Buffer; commitment: Buffer }[]>`
    select salt, commitment from ledger_salt join ledger using (seq) where ledger_salt.subject = ${subject}`;
  expect(createHmac('sha256', proof!.salt).update('an@mail.test').digest().equals(proof!.commitment)).toBe(true);
  await fresh.db.sql.begin((tx) => deleteLedgerSalts(tx, subject));
  expect(await fresh.db.sql`select from ledger_salt where subject = ${subject}`).toHaveLength(0);
});
