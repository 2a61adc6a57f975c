import { randomInt } from 'node:crypto';
import { verifyLedger } from '../../src/audit/verify';
import { batchesOf, findSweep } from '../../src/db/executions';
import { totalsOf } from '../../src/db/execution-totals';
import { ledgerEntries, ledgerKey } from '../../src/db/ledger';
import { dayInBrussels, timeOnDay } from '../../src/rules/calendar';
import type { ExecutionId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { testKeys } from '../support/database';
import { eventually } from '../support/mailbox';
import { somePeople, someStaff } from '../support/people';
import { type OwnCompany, startOwnCompany } from './own-company';

const subjects = 100_000;
const today = dayInBrussels(new Date());
const patienceMs = 60_000;

/** Everything random follows from it: with `CHAOS_SEED` the parts fall again where they fell. */
const seed = Number(process.env['CHAOS_SEED'] ?? randomInt(2 ** 31));

/** Mulberry32: small, and the same on every machine. */
function dice(state: number): (sides: number) => number {
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** Where in its transaction a batch stands still when the part dies: before it destroys, before its evidence, before the ledger. */
const moments = ['mail', 'execution_batch', 'ledger'];

describe(`an execution of ${subjects} subjects in which worker, PostgreSQL and Temporal are killed (seed ${seed})`, () => {
  let company: OwnCompany;
  let executionId: ExecutionId;

  beforeAll(async () => {
    company = await startOwnCompany();
    await insertOldMails();
    executionId = await openBraked();
    await killEachOnce(dice(seed));
    const handle = company.client.workflow.getHandle(workflowIds.retention('MAIL-STORE', today));
    await eventually(async () => (await handle.describe()).status.name === 'COMPLETED', 'its end', patienceMs);
  }, 150_000);
  afterAll(() => company.close());

  async function insertOldMails(): Promise<void> {
    const [person] = await somePeople(company.db, new Date(), 1);
    await company.db.sql`
      insert into mail (id, kind, dedupe_key, applicant_id, queued_at, state, sent_at)
      select gen_random_uuid(), 'digest', 'old ' || n, ${person!}, ${new Date(0)}, 'sent', ${new Date(0)}
      from generate_series(1, ${subjects}::int) as n`;
  }

  /** So much at once stops at the brake: nothing goes before the first part is about to die. */
  async function openBraked(): Promise<ExecutionId> {
    const { client, db } = company;
    const scheduledAt = timeOnDay(today, '00:30').toISOString();
    const sweep = { workflowId: workflowIds.sweep(scheduledAt), taskQueue: 'core', args: [{ scheduledAt }] };
    await client.workflow.start('sweepRetention', sweep);
    await eventually(async () => (await findSweep(db.sql, today))?.closedAt, 'the sweep', patienceMs);
    const [row] = await db.sql<{ id: ExecutionId }[]>`select id from execution where rule = 'MAIL-STORE' and braked`;
    return row!.id;
  }

  /** In an order that the seed gives: each falls in a batch, at a moment of its transaction, that the seed gives. */
  async function killEachOnce(roll: (sides: number) => number): Promise<void> {
    const parts = (['worker', 'postgres', 'temporal'] as const).toSorted(() => roll(2) - 0.5);
    const staff = await someStaff(company.db, new Date());
    let holder = await holdAt(moments[roll(moments.length)]!);
    const execution = company.client.workflow.getHandle(workflowIds.retention('MAIL-STORE', today));
    await execution.executeUpdate('release', { args: [{ staff }] });
    for (const part of parts) {
      for (let passing = roll(3); passing > 0; passing -= 1) holder = await holder.letOnePass();
      await holder.caught();
      await new Promise((resolve) => setTimeout(resolve, roll(300)));
      const table = moments[roll(moments.length)]!;
      const next = await company.whileDead(part, async () => {
        await holder.letGo();
        // What stands still must not run on before the next one falls.
        return part === 'postgres' ? null : holdAt(table);
      });
      holder = next ?? (await holdAt(table));
    }
    await holder.letGo();
  }

  interface Holder {
    /** Resolves when a batch stands still. */
    caught(): Promise<unknown>;
    /** The batch that stands still commits; the one after it is held. */
    letOnePass(): Promise<Holder>;
    letGo(): Promise<void>;
  }

  /** Nobody else writes in a table: the next batch stands still there, in the middle of its transaction. */
  async function holdAt(table: string): Promise<Holder> {
    const lock = await company.lockTable(table);
    const waiting = () => company.db.sql`select from pg_locks where relation = ${table}::regclass and not granted`;
    const queue = (length: number) =>
      eventually(async () => (await waiting()).length >= length, `a batch that stands still at ${table}`, patienceMs);
    const letGo = () => lock.end({ timeout: 1 }).catch(() => {});
    return {
      caught: () => queue(1),
      letOnePass: async () => {
        await queue(1);
        // Locks are given in the order in which they were asked for.
        const next = holdAt(table);
        await queue(2);
        await letGo();
        return next;
      },
      letGo,
    };
  }

  test('it ends once: closed, attested, and nothing of it is left', async () => {
    const { sql } = company.db;
    expect(await sql`select from mail where kind = 'digest'`).toHaveLength(0);
    expect(await sql`select from execution where id = ${executionId} and closed_at is not null`).toHaveLength(1);
    expect(await sql`select from attest where execution_id = ${executionId}`).toHaveLength(1);
    const closings = await sql`select from ledger where event = 'execution.closed' and subject = ${executionId}`;
    expect(closings).toHaveLength(1);
  });

  test('every subject is decided once, batch after batch, none of them missing or written twice', async () => {
    const { sql } = company.db;
    const totals = await totalsOf(sql, executionId);
    expect(totals).toMatchObject({ verdicts: { destroy: subjects }, destroyed: { mail: subjects } });
    const numbers: number[] = [];
    const tokens = new Set<string>();
    for await (const { number, decisions } of batchesOf(sql, executionId)) {
      numbers.push(number);
      for (const group of decisions) for (const token of group.tokens) tokens.add(token);
    }
    expect(numbers).toEqual(Array.from({ length: totals.batches }, (_, index) => index + 1));
    expect(tokens.size).toBe(subjects);
    const told = await sql<{ number: number }[]>`
      select (facts ->> 'number')::int as number from ledger
      where event = 'execution.batch' and subject = ${executionId} order by seq`;
    expect(told.map(({ number }) => number)).toEqual(numbers);
  });

  test('the chain of the ledger is whole', async () => {
    const verdict = await verifyLedger(ledgerEntries(company.db.sql), [ledgerKey(testKeys.ledger)]);
    expect(verdict.firstBad).toBeNull();
  });
});
