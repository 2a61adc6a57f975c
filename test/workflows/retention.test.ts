import { placeHold } from '../../src/db/holds';
import { withdrawConsent } from '../../src/db/onboarding';
import { weekOf } from '../../src/rules/anonymisation/weeks';
import { addDays, dayInBrussels, timeOnDay } from '../../src/rules/calendar';
import { plusDays, plusMonths, plusYears } from '../../src/rules/retention/days';
import type { ApplicantId, StaffId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { shippedPolicy } from '../../workers/shipped';
import { startCompany, type TestCompany } from '../support/company';
import { eventually } from '../support/mailbox';
import {
  activeApplicant,
  orderAd,
  someProspects,
  someBehaviour,
  someContract,
  somePeople,
  wordingOf,
} from '../support/people';
import { readAttest, sweepDay } from '../support/sweeps';

let company: TestCompany;
let contract: Awaited<ReturnType<typeof someContract>>;
beforeAll(async () => {
  company = await startCompany('skipping');
  contract = await someContract(company.db, await company.clock.now());
});
afterAll(() => company.close());

async function tomorrow(days = 1): Promise<string> {
  return dayInBrussels(addDays(await company.clock.now(), days));
}

const sweepOf = (day: string) => sweepDay(company, day);
const attestOf = (rule: string, day: string) => readAttest(company, rule, day);

async function prospectsLeft(ids: string[]): Promise<string[]> {
  const rows = await company.db.sql<{ id: string }[]>`select id from prospect where id = any(${ids}::uuid[])`;
  return rows.map(({ id }) => id);
}

async function leave(applicantId: ApplicantId): Promise<void> {
  const at = await company.clock.now();
  const wording = wordingOf(shippedPolicy().policy, 'account-storage', 'nl');
  await company.db.change(at, 'person', (tx, note) =>
    withdrawConsent(tx, note, { applicantId, wording, method: 'test' }, at),
  );
}

async function rowsAbout(id: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const columns = await company.db.sql<{ table: string }[]>`
    select table_name as table from information_schema.columns
    where table_schema = 'public' and column_name = 'applicant_id' and table_name in (select tablename from pg_tables)
    order by 1`;
  for (const { table } of columns) {
    const { sql } = company.db;
    const [row] = await sql<
      { count: number }[]
    >`select count(*)::int as count from ${sql(table)} where applicant_id = ${id}`;
    if (row!.count > 0) counts[table] = row!.count;
  }
  return counts;
}

test('[47] a night with nothing due leaves its entry too', async () => {
  expect(await sweepOf(await tomorrow())).toBe('nothing-due');
  const events = await company.db.sql<{ event: string }[]>`
    select event from ledger where event like 'sweep%' order by seq`;
  expect(events.map(({ event }) => event)).toEqual(['sweep.opened', 'sweep.closed']);
});

test('[47] a sweep foretells the week to come by rule and day, and does nothing about it', async () => {
  const day = await tomorrow();
  const soon = await someProspects(company.db, contract.staff, plusYears(plusDays(day, 2), -1), 3);
  await someProspects(company.db, contract.staff, plusYears(plusDays(day, 7), -1));
  expect(await sweepOf(day)).toBe('nothing-due');
  const sweep = company.client.workflow.getHandle(workflowIds.sweep(timeOnDay(day, '00:30').toISOString()));
  expect(await sweep.query('forecast')).toEqual([{ rule: 'RET-PROSPECT', day: plusDays(day, 3), count: 3 }]);
  expect(await prospectsLeft(soon)).toHaveLength(3);
  await company.db.sql`delete from prospect`;
});

test('[54] a prospect is destroyed the day after its year, one of a day later is not, and the attest says so', async () => {
  const day = await tomorrow();
  const [old] = await someProspects(company.db, contract.staff, plusDays(plusYears(day, -1), -1));
  const [young] = await someProspects(company.db, contract.staff, plusYears(day, -1));
  expect(await sweepOf(day)).toBe('closed');
  expect(await prospectsLeft([old!, young!])).toEqual([young]);
  const attest = await attestOf('RET-PROSPECT', day);
  expect(attest).toMatchObject({ verdicts: { destroy: 1 }, destroyed: { prospect: 1 }, executor: 'execute-retention' });
  expect(JSON.stringify(attest)).not.toMatch(/Lies|prospect\.example/);
  expect(JSON.stringify(attest)).not.toContain(old);
});

test('[54] a hold keeps a prospect whose year is over, says so in the evidence, and lets it go when it ends', async () => {
  const day = await tomorrow();
  const [held, free] = [
    ...(await someProspects(company.db, contract.staff, '2001-01-01')),
    ...(await someProspects(company.db, contract.staff, '2001-01-01')),
  ];
  const at = await company.clock.now();
  const hold = {
    rule: 'RET-PROSPECT',
    subject: held!,
    reason: 'geschil',
    placedOn: dayInBrussels(at),
    endsOn: plusDays(day, 1),
  };
  await company.db.change(at, 'test', (tx) => placeHold(tx, hold, contract.staff as StaffId, at));
  await sweepOf(day);
  expect(await prospectsLeft([held!, free!])).toEqual([held]);
  expect(await attestOf('RET-PROSPECT', day)).toMatchObject({
    verdicts: { restrict: 1 },
    kept: { held: 1 },
  });
  // A night with nothing but what is held is quiet, and says so.
  expect(await sweepOf(plusDays(day, 1))).toBe('nothing-due');
  const [opened] = await company.db
    .sql`select facts from ledger where event = 'sweep.opened' order by seq desc limit 1`;
  expect(opened).toEqual({ facts: { day: plusDays(day, 1), 'RET-PROSPECT': 'held:1' } });
  await sweepOf(plusDays(day, 2));
  expect(await prospectsLeft([held!])).toEqual([]);
});

test('[35][36][52] who withdrew the consent to storage is gone after the grace; proofs stay under an id that points to nobody', async () => {
  const { id } = await activeApplicant(company.db, await company.clock.now());
  await leave(id);
  const asked = dayInBrussels(await company.clock.now());
  await sweepOf(plusDays(asked, 7));
  expect(await company.db.sql`select 1 from applicant where id = ${id}`).toHaveLength(1);
  const day = plusDays(asked, 8);
  await sweepOf(day);
  expect(await company.db.sql`select 1 from applicant where id = ${id}`).toHaveLength(0);
  expect(Object.keys(await rowsAbout(id))).toEqual(expect.arrayContaining(['consent']));
  expect(
    Object.keys(await rowsAbout(id)).filter((table) => !/consent|acceptance|notice_served|request/.test(table)),
  ).toEqual([]);
  expect(await company.db.sql`select rule from tombstone where ${id} = any(subjects)`).toEqual([
    { rule: 'RET-APPLICANT' },
  ]);
  expect(await attestOf('RET-APPLICANT', day)).toMatchObject({ verdicts: { destroy: 1 }, destroyed: { applicant: 1 } });
});

test('[33][34][36] an ad that left the site is blanked after the grace: content and contact gone, number and dates kept', async () => {
  const adId = await orderAd(company.db, await company.clock.now(), contract);
  const handle = company.client.workflow.getHandle(workflowIds.ad(adId));
  await eventually(async () => {
    const [ad] = await company.db.sql`select 1 from ad where id = ${adId} and published_at is not null`;
    return ad;
  }, 'the ad on the site');
  await handle.executeUpdate('withdraw', { args: [{ staff: contract.staff }] });
  await eventually(async () => {
    const [ad] = await company.db.sql`select 1 from ad where id = ${adId} and archived_at is not null`;
    return ad;
  }, 'the ad in the archive');
  const closed = dayInBrussels(await company.clock.now());
  await sweepOf(plusDays(closed, 7));
  const read = () =>
    company.db.sql<{ title: string; number: number }[]>`select title, number from ad where id = ${adId}`;
  expect((await read())[0]!.title).not.toBe('');
  await sweepOf(plusDays(closed, 8));
  expect(await read()).toEqual([{ title: '', number: expect.any(Number) as number }]);
  expect(await company.db.sql`select 1 from ad_contact where ad_id = ${adId}`).toHaveLength(0);
});

test('[22][37] the sweep counts a ripe week, and drops with an attest what was never counted in thirteen months', async () => {
  const day = await tomorrow();
  const [ripe, old] = [plusDays(weekOf(day), -14), weekOf(plusDays(plusMonths(day, -13), -7))];
  const people = await somePeople(company.db, await company.clock.now(), 30);
  await someBehaviour(company.db, { kind: 'searched', week: ripe }, people.slice(0, 15));
  await someBehaviour(company.db, { kind: 'searched', week: old }, people.slice(0, 1));
  await sweepOf(day);
  expect(await company.db.sql`select 1 from behaviour`).toHaveLength(0);
  expect(await company.db.sql`select distinct persons from trend`).toEqual([{ persons: 15 }]);
  expect(await attestOf('VIS-ACCOUNT', day)).toMatchObject({ verdicts: { destroy: 1 }, destroyed: { behaviour: 1 } });
  // No row is named in evidence or tombstone: the day says what a backup must not bring back.
  expect(await company.db.sql`select subjects, started_through from tombstone where rule = 'VIS-ACCOUNT'`).toEqual([
    { subjects: [], startedThrough: plusMonths(plusDays(day, -1), -13) },
  ]);
});

test('[37] events of who is held stay past their deadline, those of others go, each under a token of its own', async () => {
  const day = await tomorrow();
  const old = weekOf(plusDays(plusMonths(day, -13), -7));
  const people = await somePeople(company.db, await company.clock.now(), 3);
  await someBehaviour(company.db, { kind: 'searched', week: old }, people);
  const at = await company.clock.now();
  const hold = { rule: null, subject: people[0]!, reason: 'geschil', placedOn: dayInBrussels(at), endsOn: day };
  await company.db.change(at, 'test', (tx) => placeHold(tx, hold, contract.staff as StaffId, at));
  await sweepOf(day);
  expect(await company.db.sql`select applicant_id from behaviour`).toEqual([{ applicantId: people[0] }]);
  expect(await attestOf('VIS-ACCOUNT', day)).toMatchObject({ verdicts: { destroy: 2, restrict: 1 } });
});

test('[47] a night that would destroy too much waits for a person, keeps neither the other rules nor the next night, and goes on when released', async () => {
  const day = await tomorrow();
  const ids = await someProspects(company.db, contract.staff, '2001-01-01', 30);
  expect(await sweepOf(day)).toBe('closed');
  const execution = company.client.workflow.getHandle(workflowIds.retention('RET-PROSPECT', day));
  const attributes = async () => (await execution.describe()).searchAttributes;
  await eventually(async () => (await attributes())['NeedsPerson']?.[0], 'the operators’ queue');
  expect(await prospectsLeft(ids)).toHaveLength(30);
  expect(await sweepOf(plusDays(day, 1))).toBe('nothing-due');
  // Past the look of every day: the time-skipping server forgets an update that comes while a workflow task is under way.
  await company.sleep(60 * 60 * 1000);
  await execution.executeUpdate('release', { args: [{ staff: contract.staff }] });
  expect(await execution.result()).toMatchObject({ destroy: 30 });
  expect(await prospectsLeft(ids)).toEqual([]);
  expect(await attestOf('RET-PROSPECT', day)).toMatchObject({ releasedBy: contract.staff });
});
