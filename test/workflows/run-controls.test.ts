import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dayInBrussels, timeOnDay } from '../../src/rules/calendar';
import { workflowIds } from '../../src/types/messages';
import { startCompany, type TestCompany } from '../support/company';
import { eventually } from '../support/mailbox';
import { someStaff } from '../support/people';

let company: TestCompany;
beforeAll(async () => {
  company = await startCompany('skipping');
});
afterAll(() => company.close());

/** The controls of a day from now, as their schedule starts them. */
async function controlsIn(days: number) {
  const day = dayInBrussels(addDays(await company.clock.now(), days));
  const scheduledAt = timeOnDay(day, '04:45');
  await company.sleep(scheduledAt.getTime() - (await company.clock.now()).getTime());
  const handle = await company.client.workflow.start('runControls', {
    workflowId: workflowIds.controls(scheduledAt.toISOString()),
    taskQueue: 'core',
    args: [{ scheduledAt: scheduledAt.toISOString() }],
  });
  return { handle, day };
}

/** What a night found, once it is closed. */
async function foundOn(day: string): Promise<Record<string, number>> {
  const row = await eventually(async () => {
    const rows = await company.db.sql<{ findings: Record<string, number> }[]>`
      select findings from control where business_date = ${day} and closed_at is not null`;
    return rows[0];
  }, 'the controls of the night');
  return row.findings;
}

const backups = () => readdirSync(company.config.backupDir);
const tombstones = () => readdirSync(join(company.config.evidenceDir, 'tombstones'));
const drillOf = async (day: string) => {
  const [row] = await company.db.sql<
    { drill: string | null }[]
  >`select drill from control where business_date = ${day}`;
  return row!.drill;
};

test('[58] the first night makes a backup and proves that it comes back without who was destroyed after it; nothing of the proof stays', async () => {
  const night = await controlsIn(1);
  expect(await foundOn(night.day)).toEqual({});
  expect(await drillOf(night.day)).toBe('passed');
  expect(backups()).toEqual([expect.stringMatching(/^skillstorm-.*\.backup$/)]);
  expect(await company.db.sql`select from applicant`).toHaveLength(0);
  expect(
    await company.ownerSql`select from pg_database where datname = ${new URL(company.appUrl).pathname.slice(1) + '_drill'}`,
  ).toHaveLength(0);
  const entries = await company.db.sql<{ event: string }[]>`
    select event from ledger where event ~ '^(backup|controls|ledger)' order by seq`;
  expect(entries.map(({ event }) => event)).toEqual(['ledger.anchored', 'backup.made', 'controls.closed']);
});

test('[58] the next night makes a backup without the proof; after half a year it is due again, and old backups and tombstones are gone', async () => {
  const night = await controlsIn(1);
  expect(await foundOn(night.day)).toEqual({});
  expect([await drillOf(night.day), backups().length, tombstones().length]).toEqual([null, 2, 2]);
  const later = await controlsIn(184);
  expect(await foundOn(later.day)).toEqual({});
  expect([await drillOf(later.day), backups().length, tombstones().length]).toEqual(['passed', 1, 2]);
  expect(await company.db.sql`select from backup where removed_at is not null`).toHaveLength(2);
});

test('[58] what is late waits in the queue of the operators until a person has seen it, and is in the ledger', async () => {
  const at = await company.clock.now();
  await company.db.sql`
    insert into sweep (id, business_date, scheduled_at, opened_at, policy_version, closed_at)
    select gen_random_uuid(), ${dayInBrussels(addDays(at, -1))}, ${at}, ${at}, version, ${at} from policy limit 1`;
  const staff = await someStaff(company.db, at);
  const { handle } = await controlsIn(1);
  const attributes = async () => (await handle.describe()).searchAttributes;
  await eventually(async () => (await attributes())['NeedsPerson']?.[0], 'the operators’ queue');
  await handle.executeUpdate('seen', { args: [{ staff }] });
  expect(await handle.result()).toEqual({ sweepsMissed: 1 });
  const [entry] = await company.db
    .sql`select facts from ledger where event = 'controls.closed' order by seq desc limit 1`;
  expect(entry).toMatchObject({ facts: { sweepsMissed: 1, drill: 'not-due' } });
});
