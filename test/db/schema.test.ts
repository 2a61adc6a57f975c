import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describeSchema, readDataMap } from '../../src/db/catalogue';
import { migrate } from '../../src/db/migrate';
import { packagePath } from '../../src/package-root';
import { type CategoryId, categoryIds } from '../../src/policy/ids';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { ownPolicy } from '../support/policy';
import { besideMatrix, neverDestroyed, readReach } from '../support/reach';

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

test('[39][47] no personal column is forgotten: a rule destroys it, or the policy says that it stays', async () => {
  const { policy } = ownPolicy();
  expect(neverDestroyed(await readReach(fresh.ownerSql), policy)).toEqual([]);
  await fresh.ownerSql.unsafe(`
    create table stray (id uuid, name text);
    comment on column stray.id is 'opaque-id: of the stray';
    comment on column stray.name is 'identity: of whoever strayed';
    alter table customer add column nickname text;
    comment on column customer.nickname is 'billing: of the customer';
    alter table staff add column birthday date`);
  const forgotten = neverDestroyed(await readReach(fresh.ownerSql), policy);
  await fresh.ownerSql.unsafe(
    'drop table stray; alter table customer drop column nickname; alter table staff drop column birthday',
  );
  expect(forgotten).toEqual(['customer.nickname', 'staff.birthday', 'stray.name']);
});

test('[36][39] the three causes of archiving carry out the one matrix of the policy, column by column', async () => {
  expect(besideMatrix(await readReach(fresh.ownerSql), ownPolicy().policy)).toEqual([]);
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

test('[9] of ads from before contracts said it, only contacts that are published are taken over; no other one counts as agreed', async () => {
  const { ownerSql, drop } = await freshDatabase();
  const carryOut = async (wanted: (name: string) => boolean) => {
    for (const name of readdirSync(packagePath('src/db/migrations')).filter(wanted).sort())
      await ownerSql.unsafe(readFileSync(packagePath('src/db/migrations', name), 'utf8'));
  };
  try {
    await ownerSql.unsafe('drop schema public cascade; create schema public');
    await carryOut((name) => name < '0014');
    await ownerSql.unsafe(adsOfBefore);
    await carryOut((name) => name.startsWith('0014'));
    expect(await ownerSql`select email, agreed_by, revoked_at from agreed_contact`).toEqual([
      { email: 'published', agreedBy: null, revokedAt: null },
    ]);
    for (const rows of [await ownerSql`select from ad_contact`, await ownerSql`select from disclosure`])
      expect(rows).toHaveLength(1);
  } finally {
    await drop();
  }
});

const adsOfBefore = `
  with staff_ as (insert into staff (id, name, created_at) values (gen_random_uuid(), 'An', now()) returning id),
  customer_ as (
    insert into customer (id, enterprise_number, name, created_at) values (gen_random_uuid(), '1', 'A', now()) returning id),
  contact as (
    insert into customer_contact (id, customer_id, name, email, created_at)
    select gen_random_uuid(), id, 'Ann', 'ann@proef.test', now() from customer_ returning id),
  contract_ as (
    insert into contract (id, customer_id, reference, contact_id, starts_on, ends_on, signed_by, created_at)
    select gen_random_uuid(), customer_.id, 'C-1', contact.id, '2026-01-01', '2026-12-31', staff_.id, now()
    from customer_, contact, staff_ returning id),
  ad_ as (
    insert into ad (id, customer_id, contract_id, identity_key, content_hash, title, description_html, description_text,
      language, employer_name, remote, employment_types, skills, languages_required, ordered_at, ends_at, changed_at,
      asked_ends_at, term_set_at, published_at, rejected_at, refused_code)
    select gen_random_uuid(), customer_.id, contract_.id, key, key, key, key, key, 'nl', 'A', false, '{}', '{}', '{}', now(), now(),
      now(), now(), now(), published, rejected, refused
    from customer_, contract_, (values ('published', now(), null::timestamptz, null), ('ordered', null, null, null),
      ('rejected', now(), now(), null), ('refused', now(), null, 'x'), ('restricted', now(), null, null))
      as one (key, published, rejected, refused)
    returning id, title)
  insert into ad_contact (ad_id, position, email, restricted_at)
  select id, 0, title, case when title = 'restricted' then now() end from ad_`;
