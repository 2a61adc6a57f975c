import { policyInForce } from '../../src/db/policies';
import { weekOf } from '../../src/rules/anonymisation/weeks';
import { dayInBrussels } from '../../src/rules/calendar';
import { plusDays, plusMonths } from '../../src/rules/retention/days';
import type { Move } from '../../src/rules/retention/what-if';
import type { StaffId } from '../../src/types/ids';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { someBehaviour, somePeople, someProspects } from '../support/people';
import { ask, databaseOnly, fileOf, say } from './command-line';

const staff = 'An Proef';
const today = dayInBrussels(new Date());
const month = (day: string) => day.slice(0, 7);

let fresh: FreshDatabase;
let env: Record<string, string>;
let staffId: StaffId;
let shipped: string;

/** Twenty events that end in two months' time, and thirty prospects whose year is over. */
const seenIn = weekOf(plusMonths(today, -11));
beforeAll(async () => {
  fresh = await freshDatabase();
  env = databaseOnly(fresh);
  staffId = (await ask<{ id: StaffId }>(env, 'staff', 'add', staff)).id;
  const people = await somePeople(fresh.db, new Date(), 20);
  await someBehaviour(fresh.db, { kind: 'searched', week: seenIn }, people);
  await someProspects(fresh.db, staffId, '2020-01-01', 30);
  shipped = (await policyInForce(fresh.db.sql, new Date()))!.version;
});
afterAll(() => fresh.drop());

const proposal = (numbers: Record<string, number>) =>
  fileOf('voorstel.yaml', {
    periods: Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, { value }])),
  });

const choosing = (choice: string) => fileOf('keuze.yaml', { conflicts: { 'GAP-01': choice } });

/** Staff and what others write down stand under rules of their own. */
const ofTest = ({ rule }: { rule: string }) => rule === 'RET-PROSPECT' || rule === 'VIS-ACCOUNT';

interface Diff {
  code: number;
  changes: { path: string; from: unknown; to: unknown }[];
  moves: (Move & { categories: string[] })[];
  braked: { rule: string; due: number }[];
  refused: string[];
}

describe('policy diff', () => {
  test('shows what a proposal says otherwise and how many go in which month, and names nobody', async () => {
    const file = proposal({ 'behaviour-months': 6 });
    const diff = await ask<Diff>(env, 'policy', 'diff', 'current', file);
    expect(diff.changes).toEqual([{ path: 'values.periods.behaviour-months.value', from: 13, to: 6 }]);
    const leaves = month(plusDays(plusMonths(seenIn, 13), 1));
    expect(diff.moves.filter(ofTest)).toEqual([
      {
        rule: 'RET-PROSPECT',
        before: month(today),
        after: month(today),
        direction: 'unchanged',
        count: 30,
        categories: ['prospect'],
      },
      {
        rule: 'VIS-ACCOUNT',
        before: leaves,
        after: month(today),
        direction: 'earlier',
        count: 20,
        categories: ['behaviour'],
      },
    ]);
    expect(diff).toMatchObject({ code: 0, refused: [], braked: [{ rule: 'RET-PROSPECT', due: 30 }] });
    const { out } = await say(env, 'policy', 'diff', shipped.slice(0, 12), file);
    expect(out).toContain('values.periods.behaviour-months.value: 13 → 6');
    expect(out).toMatch(new RegExp(`VIS-ACCOUNT +behaviour +${leaves} +${month(today)} +eerder +20`));
    expect(out).toMatch(/RET-PROSPECT +prospect +ongewijzigd +30/);
    expect(out).toMatch(/Samen: 20 eerder, 0 later, \d+ ongewijzigd/);
    expect(JSON.stringify([diff, out])).not.toMatch(/Lies|Proef|prospect\.example|mail\.test/);
  });

  test('says of a proposal that it cannot come into force, and shows its effect all the same', async () => {
    const diff = await ask<Diff>(
      env,
      'policy',
      'diff',
      'current',
      proposal({ 'prospect-years': 9, 'answer-months': 2 }),
    );
    expect(diff.refused).toHaveLength(2);
    expect(diff.moves).toContainEqual(expect.objectContaining({ rule: 'RET-PROSPECT', direction: 'later', count: 30 }));
  });

  test.each([
    ['a version that is not there', () => ['current', 'ffffffffffff'], 'unknown-policy', 1],
    ['twice the same', () => ['current', shipped], 'policies-equal', 1],
    ['a file that is not there', () => ['current', 'nergens.yaml'], 'file-unreadable', 1],
    ['a file of something else', () => ['current', fileOf('b.yaml', 'mailDays: 3')], 'proposal-wrong', 1],
    ['only one', () => ['current'], 'wrong-use', 2],
  ])('%s is refused with a reason', async (_, operands, reason, exitCode) => {
    const { code, err } = await say(env, 'policy', 'diff', ...operands());
    expect({ code, reason: err.split(':')[0] }).toEqual({ code: exitCode, reason });
  });
});

test('a hold on one person keeps hers out of every look ahead', async () => {
  const [person] = await fresh.db.sql<{ id: string }[]>`select applicant_id as id from behaviour limit 1`;
  const placing = ['hold', 'place', '--subject', person!.id, '--reason', 'geschil', '--as', staff];
  const placed = await ask<{ id: string }>(env, ...placing);
  const file = proposal({ 'behaviour-months': 6 });
  const { moves } = await ask<Diff>(env, 'policy', 'diff', 'current', file);
  expect(moves.filter(({ rule }) => rule === 'VIS-ACCOUNT')).toMatchObject([
    { direction: 'earlier', count: 19 },
    { before: null, after: null, direction: 'unchanged', count: 1 },
  ]);
  const forecast = await ask<{ rules: { rule: string }[] }>(env, 'retention', 'forecast');
  const leaves = month(plusDays(plusMonths(seenIn, 13), 1));
  expect(forecast.rules.find(({ rule }) => rule === 'VIS-ACCOUNT')).toMatchObject({
    months: { [leaves]: 19 },
    held: 1,
  });
  expect((await say(env, 'retention', 'forecast')).out).toContain('vastgehouden: 1');
  await ask(env, 'hold', 'lift', placed.id, '--as', staff);
});

test('a preview says that the brake would stop it, and what is held; a forecast counts by rule and month', async () => {
  const before = await say(env, 'retention', 'preview');
  expect(before.out).toMatch(/De rem zou opstaan.*\n.*RET-PROSPECT .*: 30 van 30 in één nacht/);
  interface Forecast {
    rules: { rule: string; months: Record<string, number>; after: number; noDay: number }[];
  }
  const forecast = async (...more: string[]) =>
    (await ask<Forecast>(env, 'retention', 'forecast', ...more)).rules.filter(ofTest);
  const leaves = month(plusDays(plusMonths(seenIn, 13), 1));
  expect(await forecast()).toMatchObject([
    { rule: 'RET-PROSPECT', months: { [month(today)]: 30 }, after: 0, noDay: 0 },
    { rule: 'VIS-ACCOUNT', months: { [leaves]: 20 }, after: 0, noDay: 0 },
  ]);
  expect(await forecast('--months', '1')).toMatchObject([{}, { months: {}, after: 20 }]);
  await say(env, 'hold', 'place', '--rule', 'RET-PROSPECT', '--reason', 'geschil', '--as', staff);
  expect(await forecast()).toMatchObject([{ months: {}, noDay: 30 }, {}]);
  const held = await say(env, 'retention', 'preview');
  expect(held.out).toMatch(/Wordt vastgehouden:\n.*RET-PROSPECT.*geschil/);
  expect(held.out).not.toContain('De rem zou opstaan');
});

test('a proposal comes into force signed, in the ledger, for good: the next start of the software keeps it', async () => {
  const refused = await say(env, 'policy', 'activate', proposal({ 'invoice-floor-years': 7 }), '--as', staff);
  expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/^number-not-yours: .*minstens 10 \(WBTW/) });
  const file = proposal({ 'behaviour-months': 6 });
  const { version } = await ask<{ version: string }>(env, 'policy', 'activate', file, '--as', staff);
  expect((await policyInForce(fresh.db.sql, new Date()))!.version).toBe(version);
  const [entry] = await fresh.db.sql`select actor, facts from ledger where event = 'policy.activated'`;
  expect(entry).toMatchObject({
    actor: `staff:${staffId}`,
    facts: { before: shipped, changed: ['values.periods.behaviour-months.value'] },
  });
  expect(await ask(env, 'migrate')).toMatchObject({ policy: 'unchanged' });
  expect(await say(env, 'policy', 'activate', file, '--as', staff)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^policies-equal/),
  });
  const versions = await ask<Diff>(env, 'policy', 'diff', shipped, version);
  expect(versions.changes.map(({ path }) => path)).toContain('values.signed');
});

test('an owner decides a conflict of statement and law: looked at first, then signed, kept, and told', async () => {
  const refused = await say(env, 'policy', 'activate', choosing('seven-years'), '--as', staff);
  expect(refused).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^proposal-wrong: .*conflicts\.GAP-01 .*WBTW art\. 60/),
  });
  const diff = await ask<Diff>(env, 'policy', 'diff', 'current', choosing('ten-years'));
  expect(diff.changes).toEqual([
    { path: 'conflicts.GAP-01.decided', from: null, to: { choice: 'ten-years', by: 'voorstel', on: today } },
  ]);
  await ask(env, 'policy', 'activate', choosing('ten-years'), '--as', staff);
  const [entry] = await fresh.db
    .sql`select actor, facts from ledger where event = 'policy.activated' order by seq desc limit 1`;
  expect(entry).toMatchObject({ actor: `staff:${staffId}`, facts: { changed: ['conflicts.GAP-01.decided'] } });
  expect(await ask(env, 'migrate')).toMatchObject({ policy: 'unchanged' });
  const { out } = await say(env, 'policy', 'conflicts');
  expect(out).toContain(`* ten-years`);
  expect(out).toContain(`Beslist op ${today} door ${staffId}: ten-years`);
});
