import { readFileSync, writeFileSync } from 'node:fs';
import { describeSchema, readDataMap } from '../../src/db/catalogue';
import { migrate } from '../../src/db/migrate';
import { packagePath } from '../../src/package-root';
import { type CategoryId, categoryIds } from '../../src/policy/ids';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { ownPolicy } from '../support/policy';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

test('schema.sql is the listing of the catalogue after migrating', async () => {
  const listing = await describeSchema(fresh.ownerSql);
  if (process.env['WRITE_SCHEMA']) writeFileSync(packagePath('src/db/schema.sql'), listing);
  expect(readFileSync(packagePath('src/db/schema.sql'), 'utf8')).toBe(listing);
});

test('migrating a second time does nothing', async () => {
  expect(await migrate(fresh.ownerSql)).toEqual([]);
});

test('[39] every column says which category of data it holds', async () => {
  const silent = (await readDataMap(fresh.ownerSql)).filter(
    ({ comment }) => !categoryIds.some((category) => comment?.startsWith(`${category}: `)),
  );
  expect(silent).toEqual([]);
});

test('[1] every column with personal data is one that an offered purpose names', async () => {
  const { categories, purposes } = ownPolicy().policy;
  const named = new Set(Object.values(purposes).flatMap((purpose) => (purpose.offered ? purpose.categories : [])));
  const homeless = (await readDataMap(fresh.ownerSql))
    .map(({ table, column, comment }) => ({ place: `${table}.${column}`, id: comment!.split(':')[0] as CategoryId }))
    .filter(({ id }) => categories[id].personal && !named.has(id));
  expect(homeless).toEqual([]);
});

test('neither the application nor the auditor can change or delete a ledger entry', async () => {
  for (const role of ['skillstorm_app', 'skillstorm_auditor']) {
    for (const statement of ['delete from ledger', "update ledger set event = 'x'", 'truncate ledger']) {
      const attempt = fresh.ownerSql.begin(async (tx) => {
        await tx.unsafe(`set local role ${role}`);
        await tx.unsafe(statement);
      });
      await expect(attempt).rejects.toThrow('permission denied');
    }
  }
});
