import { createWitness, verifyExecutions } from '../../src/audit/executions';
import { verifyLedger } from '../../src/audit/verify';
import { connect, type Sql, type Tx } from '../../src/db/connect';
import { batchesOf } from '../../src/db/executions';
import { executionEvidence } from '../../src/db/execution-evidence';
import { placeHold } from '../../src/db/holds';
import { ledgerEntries, ledgerKey } from '../../src/db/ledger';
import { policyDocument } from '../../src/db/policies';
import { withdrawConsent } from '../../src/db/onboarding';
import { weekOf } from '../../src/rules/anonymisation/weeks';
import { addDays, dayInBrussels, timeOnDay } from '../../src/rules/calendar';
import { plusDays, plusMonths, plusYears } from '../../src/rules/retention/days';
import { openCompact, publicJwk } from '../../src/rules/signature';
import type { ApplicantId, StaffId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { shippedPolicy } from '../../workers/shipped';
import { startCompany, type TestCompany } from '../support/company';
import { testKeys } from '../support/database';
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

/** The sweep of a day, as its schedule starts it at half past midnight. */
async function sweepOf(day: string): Promise<string> {
  const scheduledAt = timeOnDay(day, '00:30');
  await company.sleep(Math.max(0, scheduledAt.getTime() - (await company.clock.now()).getTime()));
  const handle = await company.client.workflow.start('sweepRetention', {
    workflowId: workflowIds.sweep(scheduledAt.toISOString()),
    taskQueue: 'core',
    args: [{ scheduledAt: scheduledAt.toISOString() }],
  });
  return (await handle.result()) as string;
}

async function attestOf(rule: string, day: string): Promise<Record<string, unknown>> {
  const [row] = await company.db.sql<{ jws: string }[]>`
    select jws from attest join execution on execution.id = execution_id join sweep on sweep.id = sweep_id
    where rule = ${rule} and business_date = ${day}`;
  const opened = openCompact(row!.jws, [publicJwk(testKeys.receipt)]);
  if (!opened.ok) throw new Error(opened.problem);
  return JSON.parse(opened.payload) as Record<string, unknown>;
}

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
  const hold = { rule: 'RET-PROSPECT', subject: held!, reason: 'geschil', placedOn: dayInBrussels(at), endsOn: day };
  await company.db.change(at, 'test', (tx) => placeHold(tx, hold, contract.staff as StaffId, at));
  await sweepOf(day);
  expect(await prospectsLeft([held!, free!])).toEqual([held]);
  expect(await attestOf('RET-PROSPECT', day)).toMatchObject({
    verdicts: { restrict: 1 },
    kept: { held: 1 },
  });
  await sweepOf(plusDays(day, 1));
  expect(await prospectsLeft([held!])).toEqual([]);
});

test('[35] [36] [52] who withdrew the consent to storage is gone after the grace; proofs stay under an id that points to nobody', async () => {
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
  expect(await company.db.sql`select rule from tombstone where subject = ${id}`).toEqual([{ rule: 'RET-APPLICANT' }]);
  expect(await attestOf('RET-APPLICANT', day)).toMatchObject({ verdicts: { destroy: 1 }, destroyed: { applicant: 1 } });
});

test('[33] [34] [36] an ad that left the site is blanked after the grace: content and contact gone, number and dates kept', async () => {
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
  await execution.executeUpdate('release', { args: [{ staff: contract.staff }] });
  expect(await execution.result()).toMatchObject({ destroy: 30 });
  expect(await prospectsLeft(ids)).toEqual([]);
  expect(await attestOf('RET-PROSPECT', day)).toMatchObject({ releasedBy: contract.staff });
});

/** What `skillstorm audit verify` finds, as one word; null = all stands. */
async function faultIn(tx: Tx): Promise<string | null> {
  const witness = createWitness();
  const ledger = await verifyLedger(
    ledgerEntries(tx as unknown as Sql),
    ledgerKey(testKeys.ledger),
    () => {},
    witness.hear,
  );
  if (ledger.firstBad) return `ledger ${ledger.firstBad.fault}`;
  const archive = {
    executions: executionEvidence(tx),
    batches: (id: string) => batchesOf(tx, id),
    policy: (version: string) => policyDocument(tx, version),
    keys: [publicJwk(testKeys.receipt)],
  };
  const { firstBad } = await verifyExecutions(archive, witness);
  return firstBad?.fault ?? null;
}

/** One byte of a text or of bytes becomes another, so that JSON stays JSON. */
const flips: Record<string, (tx: Tx, at: number) => Promise<{ count: number }>> = {
  'a fact in the ledger': (tx, at) => tx`
    update ledger set facts = facts || jsonb_build_object('rule', 'ARC-TERM', 'number', ${at}::int)
    where seq = (select seq from ledger order by md5(seq::text || ${at}::text) limit 1)`,
  'a MAC of the ledger': (tx, at) => tx`
    update ledger set mac = set_byte(mac, ${at % 32}, (get_byte(mac, ${at % 32}) + 1) % 256)
    where seq = (select seq from ledger order by md5(seq::text || ${at}::text) limit 1)`,
  'a moment of the ledger': (tx, at) => tx`
    update ledger set at = at + interval '1 day'
    where seq = (select seq from ledger order by md5(seq::text || ${at}::text) limit 1)`,
  'a fact of a decision': (tx, at) => tx`
    update execution_batch set decisions = overlay(decisions::text placing
      case substr(decisions::text, p, 1) when '1' then '2' else '1' end from p)::jsonb
    from (select execution_id as e, number as n, regexp_instr(decisions::text, '[0-9]', 1, 1 + ${at}::int % 6) as p
      from execution_batch order by md5(execution_id::text || ${at}::text) limit 1) as one
    where execution_id = e and number = n`,
  'a token of a decision': (tx, at) => tx`
    update execution_batch set decisions = jsonb_set(decisions, '{0,tokens,0}', to_jsonb('A' || substr(decisions #>> '{0,tokens,0}', 2) || ${at}::text))
    where execution_id = (select execution_id from execution_batch order by md5(execution_id::text || ${at}::text) limit 1)`,
  'a root': (tx, at) => tx`
    update execution_batch set root = set_byte(root, ${at % 32}, (get_byte(root, ${at % 32}) + 1) % 256)
    where execution_id = (select execution_id from execution_batch order by md5(execution_id::text || ${at}::text) limit 1)`,
  'an attest': (tx, at) => tx`
    update attest set jws = overlay(jws placing case substr(jws, ${1 + (at % 300)}, 1) when 'A' then 'B' else 'A' end from ${1 + (at % 300)})
    where execution_id = (select execution_id from attest order by md5(execution_id::text || ${at}::text) limit 1)`,
  'a period of a policy': (tx) => tx`
    update policy set document = jsonb_set(document, '{values,periods,prospect-years,value}', '2')`,
  'a batch': (tx, at) => tx`
    delete from execution_batch
    where execution_id = (select execution_id from execution_batch order by md5(execution_id::text || ${at}::text) limit 1)`,
};

test('[36] two hundred changes of one place in ledger, decisions, attests and policy: each is found', async () => {
  const owner = connect(company.ownerUrl, 1);
  const names = Object.keys(flips);
  const unseen: string[] = [];
  for (let at = 0; at < 200; at += 1) {
    const name = names[at % names.length]!;
    await owner
      .begin(async (tx) => {
        if (at === 0 && (await faultIn(tx)) !== null) unseen.push('a fault before any change');
        const { count } = await flips[name]!(tx, at);
        if (count === 0 || (await faultIn(tx)) === null) unseen.push(`${at}: ${name}`);
        throw new Undo();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error;
      });
  }
  await owner.end();
  expect(unseen).toEqual([]);
}, 120_000);

class Undo extends Error {}
