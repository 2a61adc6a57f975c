import { readFileSync } from 'node:fs';
import { readApplicant, readProfile } from '../../src/db/applicants';
import { confirm } from '../../src/db/onboarding';
import { packagePath } from '../../src/package-root';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { someApplicant, someProfile } from '../support/people';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

test('[13] of who came from a file and never answered, migrating takes what asking does not need; nobody else loses anything', async () => {
  const { db, ownerSql } = fresh;
  const at = new Date('2026-11-23T10:00:00Z');
  const someone = (source: string) => someApplicant(db, at, { source, profile: someProfile });
  const [silent, willing, own] = [await someone('Jobbeurs'), await someone('Jobbeurs'), await someone('site')];
  await ownerSql`update applicant set phone = '+32470123456'`;
  await db.change(at, 'person', (tx, note) => confirm(tx, note, willing.id, at));
  await ownerSql.unsafe(readFileSync(packagePath('src/db/migrations/0015_only_what_asking_takes.sql'), 'utf8'));
  const left = async (id: typeof own.id) => [
    (await readApplicant(db.sql, id))!.phone,
    (await readProfile(db.sql, id))?.titles ?? null,
  ];
  expect(await left(silent.id)).toEqual([null, null]);
  for (const { id } of [willing, own]) expect(await left(id)).toEqual(['+32470123456', someProfile.titles]);
});
