import { existsSync, readFileSync } from 'node:fs';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { adoptPolicy, ownPolicyWithout, ownStatement } from '../support/policy';
import { ask, databaseOnly, fileOf, pathOf, say } from './command-line';

const staff = 'An Proef';
let fresh: FreshDatabase;
let env: Record<string, string>;

beforeAll(async () => {
  fresh = await freshDatabase();
  env = databaseOnly(fresh);
  for (const name of [staff, 'Bo Proef', 'Cas Proef']) await say(env, 'staff', 'add', name);
});
afterAll(() => fresh.drop());

interface Verdict {
  code: number;
  ok: boolean;
  verified: number;
  firstBad: { seq: string; fault: string } | null;
}

const verify = () => ask<Verdict>(env, 'audit', 'verify');

test('an untouched ledger is recomputed to its head, and what cannot be seen is said', async () => {
  const { ok, verified } = await verify();
  const [{ count }] = (await fresh.db.sql`select count(*)::int as count from ledger`) as unknown as [{ count: number }];
  expect({ ok, verified }).toEqual({ ok: true, verified: count });
  expect((await say(env, 'audit', 'verify')).out).toContain('anker');
});

test.each([
  ['a changed fact', `update ledger set facts = '{"a":1}' where seq = 3`, '3', 'changed'],
  ['a changed moment', `update ledger set at = at + interval '1 ms' where seq = 3`, '3', 'changed'],
  ['an entry taken out', `delete from ledger where seq = 3`, '4', 'gap'],
  [
    'an entry taken out and the rest moved up',
    `delete from ledger where seq = 3; update ledger set seq = 3 where seq = 4`,
    '3',
    'broken-link',
  ],
  ['another key', `update ledger set key_id = 'ffffffff' where seq = 3`, '3', 'unknown-key'],
])('%s is found, and the first bad entry is named', async (_, harm, seq, fault) => {
  // As the owner, and undone: the application itself may do none of this.
  await fresh.ownerSql.unsafe('create table kept as select * from ledger');
  try {
    await fresh.ownerSql.unsafe(harm);
    expect(await verify()).toMatchObject({ code: 1, ok: false, firstBad: { seq, fault } });
  } finally {
    await fresh.ownerSql.unsafe('delete from ledger; insert into ledger select * from kept; drop table kept');
  }
  expect((await verify()).ok).toBe(true);
});

test('the own statement is adopted once; its promises hang together both ways', async () => {
  const file = fileOf('statement.txt', ownStatement());
  const adopted = await ask<{ outcome: string; promisesBound: number }>(env, 'policy', 'adopt', file, '--as', staff);
  expect(adopted.outcome).toBe('unchanged');
  expect(adopted.promisesBound).toBeGreaterThan(60);
  const check = await ask<{ kept: number[]; open: number[]; sentencesWithoutPromise: object[] }>(
    env,
    'policy',
    'check',
  );
  expect(check.kept.length + check.open.length).toBe(73);
  expect(check.sentencesWithoutPromise).toEqual([]);
});

test('a text that nobody bound is not adopted: a draft is written once, and never over another file', async () => {
  const file = fileOf('other.txt', 'Wij houden ons aan de wet.\n');
  const draft = pathOf('draft.yaml');
  const adopt = (...more: string[]) => say(env, 'policy', 'adopt', file, '--as', staff, ...more);
  expect(await adopt()).toMatchObject({ code: 1, out: expect.stringMatching(/NIET aangenomen.*\(1 zinnen/) });
  expect(existsSync(draft)).toBe(false);
  expect((await adopt('--draft', draft)).code).toBe(1);
  expect(readFileSync(draft, 'utf8')).toContain('sentences: 1');
  expect(await adopt('--draft', draft)).toMatchObject({ code: 1, err: expect.stringContaining('file-unwritable') });
  const [current] = await fresh.db.sql`select text from statement order by adopted_at desc limit 1`;
  expect(current!['text']).toBe(ownStatement());
});

test('conflicts of statement and law are listed with what runs now', async () => {
  const { conflicts } = await ask<{ conflicts: { id: string; inForce: string }[] }>(env, 'policy', 'conflicts');
  expect(conflicts.length).toBeGreaterThan(0);
  for (const { inForce } of conflicts) expect(inForce).toBeTruthy();
});

test('migrating again changes nothing', async () => {
  expect(await ask(env, 'migrate')).toMatchObject({
    code: 0,
    migrations: [],
    policy: 'unchanged',
    statement: 'unchanged',
  });
});

test('Temporal that is down is called that, with an exit code of its own', async () => {
  expect(await say(env, 'match', 'run')).toMatchObject({ code: 3, err: expect.stringMatching(/^temporal-down/) });
});

test('the trends come as a table, as CSV and as JSON, and it is said where there are none', async () => {
  expect((await say(env, 'trend', 'show')).out).toContain('Nog geen tellingen');
  const { sql } = fresh.db;
  const period = '2026-W44';
  const row = { period, kind: 'searched', occupation: '*', region: 'BE2', language: '*', persons: 15 };
  await sql`insert into trend_release ${sql({ period, policyVersion: 'x', releasedAt: new Date(0) })}`;
  await sql`insert into trend ${sql(row)}`;
  expect((await say(env, 'trend', 'show')).out).toMatch(/2026-W44 +searched +\* +BE2 +\* +15/);
  expect((await say(env, 'trend', 'csv')).out).toContain('2026-W44,searched,*,BE2,*,15\r\n');
  expect(await ask(env, 'trend', 'show')).toMatchObject({ trends: [row] });
});

test('[17] a command refuses a store that stands elsewhere than the policy says, and says what to do', async () => {
  const { code, err } = await say({ ...env, STORAGE_LOCATION: 'BE' }, 'staff', 'add', 'Dana Proef');
  expect(code).toBe(3);
  expect(err).toMatch(/^STORED_ELSEWHERE: De database staat in een ander land/);
  expect(err).toContain('STORAGE_LOCATION');
  expect(await fresh.db.sql`select from staff where name = 'Dana Proef'`).toHaveLength(0);
});

test('[1] a command is refused when its purpose is shut, and the ledger says so; commands that serve rights go on', async () => {
  await adoptPolicy(fresh.db, ownPolicyWithout('invitation', 'ad-publication'), new Date());
  const { code, err } = await say(env, 'ad', 'list');
  expect(code).toBe(1);
  expect(err).toMatch(/^PURPOSE_NOT_OFFERED: /);
  await say(env, 'ad', 'list');
  expect((await say(env, 'request', 'list')).code).toBe(0);
  const denied = await fresh.db.sql`select facts from ledger where event = 'purpose.denied'`;
  expect(denied).toEqual([{ facts: { purpose: 'ad-publication', by: 'skillstorm ad list' } }]);
});

test.each([
  ['NL', 'in NL, zoals het beleid zegt'],
  ['this-machine', 'op deze machine, om te proberen'],
])('[17] the doctor says of a store that is told as %s where it stands', async (location, words) => {
  const { findings } = await ask<{ findings: { check: string; detail: string }[] }>(
    { ...env, STORAGE_LOCATION: location },
    'doctor',
  );
  expect(findings.find(({ check }) => check === 'Plaats van de gegevens')?.detail).toContain(words);
});
