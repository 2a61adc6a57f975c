import { readApplicant, readProfile } from '../../src/db/applicants';
import { confirm } from '../../src/db/onboarding';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { prepareDatabase } from '../../workers/prepare-database';
import { someApplicant, someProfile } from '../support/people';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

test('[13] of who came from a file and never answered, what asking does not need is deleted once, and the ledger says of how many', async () => {
  const { db, ownerSql } = fresh;
  const at = new Date('2026-11-23T10:00:00Z');
  const someone = (source: string) => someApplicant(db, at, { source, profile: someProfile });
  const [silent, willing, own] = [await someone('Jobbeurs'), await someone('Jobbeurs'), await someone('site')];
  await ownerSql`update applicant set phone = '+32470123456'`;
  await db.change(at, 'person', (tx, note) => confirm(tx, note, willing.id, at));
  expect((await prepareDatabase(ownerSql, db, 'NL', at)).narrowed).toBe(1);
  expect((await prepareDatabase(ownerSql, db, 'NL', at)).narrowed).toBe(0);
  const left = async (id: typeof own.id) => [
    (await readApplicant(db.sql, id))!.phone,
    (await readProfile(db.sql, id))?.titles ?? null,
  ];
  expect(await left(silent.id)).toEqual([null, null]);
  for (const { id } of [willing, own]) expect(await left(id)).toEqual(['+32470123456', someProfile.titles]);
  const entries = await db.sql`select actor, facts from ledger where event = 'import.narrowed'`;
  expect(entries).toEqual([{ actor: 'release', facts: { people: 1, profiles: 1, phones: 1 } }]);
});
