import { randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import { createExecutionActivities } from '../../activities/executions';
import { openExecution, openSweep } from '../../src/db/executions';
import { totalsOf } from '../../src/db/execution-totals';
import { dayInBrussels } from '../../src/rules/calendar';
import type { ExecutionId } from '../../src/types/ids';
import { createDependencies, policyReader } from '../../workers/wire';
import { someContract } from '../support/people';
import { type Bench, type BenchOptions, type Line, median, secondsOf } from './bench';
import { type BenchCompany, withBenchCompany } from './bench-company';
import { othersDuring } from './other-changes';
import { processorSeconds } from './processor-time';
import { ads, type BenchRows, dueShare, events } from './retention-rows';

const fullRows = 1_000_000;
const rounds = 3;

/** Destruction with evidence against one raw statement over the same rows, side by side. */
export const benchRetention: Bench = async ({ rows, report }) =>
  withBenchCompany(async (company) => {
    const wanted = rows ?? fullRows;
    await someContract(company.db, new Date());
    const destroying = await against(company, events, wanted, report);
    const fewer = Math.max(1000, Math.round(wanted / 10));
    const blanking = await against(company, ads, fewer, report);
    return [
      ratioLine('destruction with chained audit', destroying, 0.4),
      ratioLine('anonymising updates with chained audit', blanking, 0.8),
      await lockLine(company, wanted, report),
      await temporalLine(company, ads, fewer, report),
      await temporalLine(company, events, wanted, report),
    ];
  });

interface Round {
  raw: number;
  audited: number;
  rows: number;
}

/** Rows per second of both, round by round, so that what disturbs the machine disturbs both. */
async function against(company: BenchCompany, rows: BenchRows, count: number, report: BenchOptions['report']) {
  const found: Round[] = [];
  const today = dayInBrussels(new Date());
  const steps = await directly(company);
  for (let round = 1; round <= rounds; round += 1) {
    await rows.fill(company.ownerSql, count, today);
    let taken = 0;
    const raw = await secondsOf(async () => void (taken = await rows.raw(company.db.sql, today)));
    await rows.fill(company.ownerSql, count, today);
    const id = await execution(company, rows, count);
    const audited = await secondsOf(() => steps.carryOut(id));
    const { verdicts } = await totalsOf(company.db.sql, id);
    if (verdicts['destroy'] !== taken)
      throw new Error(`${rows.rule}: ${verdicts['destroy']} decided, ${taken} in the raw statement`);
    found.push({ raw: taken / raw, audited: taken / audited, rows: taken });
    report(`${rows.rule} ${round}/${rounds}: raw ${shown(taken / raw)}, with evidence ${shown(taken / audited)}`);
  }
  return found;
}

const shown = (perSecond: number) => `${Math.round(perSecond / 1000)}k rows/s`;

function ratioLine(what: string, found: Round[], goal: number): Line {
  const ratio = median(found.map(({ raw, audited }) => audited / raw));
  const [raw, audited] = [median(found.map((round) => round.raw)), median(found.map((round) => round.audited))];
  return {
    what: `${what}, ${found[0]!.rows} rows`,
    against: 'one raw statement',
    reach: `≥ ${goal} ×`,
    measured: ratio,
    shown: `${ratio.toFixed(2)} × (${shown(audited)} and ${shown(raw)})`,
    isReached: ratio >= goal,
  };
}

/** The steps as a worker runs them, without Temporal between them. */
async function directly({ db, config, clock }: BenchCompany) {
  const readPolicy = policyReader(db);
  const steps = createExecutionActivities(
    await createDependencies(config, { db, clock, readPolicy, close: async () => {} }),
  );
  const workflowExecution = { workflowId: 'bench', runId: randomUUID() };
  return {
    carryOut: async (executionId: ExecutionId) => {
      const input = { executionId, asOf: new Date().toISOString() };
      const step = async <T>(work: (said: typeof input) => Promise<T>): Promise<T> =>
        (await new MockActivityEnvironment({ workflowExecution }).run(work, input)) as T;
      while ((await step(steps.executeBatch)).left);
      await step(steps.closeExecution);
    },
  };
}

let nights = 0;

/** An execution that no brake stops. */
async function execution({ db }: BenchCompany, { rule }: BenchRows, rows: number): Promise<ExecutionId> {
  const at = new Date();
  const policy = await policyReader(db)(at);
  // A day has one sweep: each round has a day of its own, which the decisions do not ask.
  const businessDate = `2000-01-${String((nights += 1)).padStart(2, '0')}`;
  return db.change(at, 'bench', async (tx) => {
    const { sweep } = await openSweep(tx, { businessDate, scheduledAt: at, policyVersion: policy.version }, at);
    const due = Math.round(rows * dueShare);
    const opened = { sweepId: sweep.id, rule, policyVersion: policy.version, categoryRows: rows, due, braked: false };
    return openExecution(tx, opened, at);
  });
}

const lockGoalMs = 50;

/** How long other changes take while batches run: each takes the ledger's lock, last in its transaction. */
async function lockLine(company: BenchCompany, rows: number, report: BenchOptions['report']): Promise<Line> {
  await events.fill(company.ownerSql, rows, dayInBrussels(new Date()));
  const id = await execution(company, events, rows);
  const { carryOut } = await directly(company);
  const alone = await othersDuring(company.appUrl, () => new Promise((resolve) => setTimeout(resolve, 2000)));
  const meanwhile = await othersDuring(company.appUrl, () => carryOut(id));
  report(`${meanwhile.length} other changes meanwhile`);
  const [worst, usual] = [meanwhile.at(-1)!, alone.at(-1)!];
  return {
    what: `the longest of ${meanwhile.length} other changes during a destruction`,
    against: 'the same with nothing else going on',
    reach: `≤ ${lockGoalMs} ms`,
    measured: worst,
    shown: `${worst.toFixed(0)} ms and ${usual.toFixed(0)} ms; half of them ${median(meanwhile).toFixed(1)} ms and ${median(alone).toFixed(1)} ms`,
    isReached: worst <= lockGoalMs,
  };
}

const temporalGoal = 0.05;

/** Processor time of servers and worker for the same execution, with Temporal and without. */
async function temporalLine(
  company: BenchCompany,
  of: BenchRows,
  rows: number,
  report: BenchOptions['report'],
): Promise<Line> {
  const today = dayInBrussels(new Date());
  const goal = {
    what: `Temporal’s share of the ${Math.round(rows * dueShare)} rows of ${of.rule}`,
    against: 'the same without it',
    reach: '≤ 5 % of processor time',
  };
  const spent = async (work: (id: ExecutionId) => Promise<unknown>) => {
    await of.fill(company.ownerSql, rows, today);
    const id = await execution(company, of, rows);
    const before = timesOf(company);
    await work(id);
    const after = timesOf(company);
    return before && after && { temporal: after.temporal - before.temporal, all: after.all - before.all };
  };
  const { carryOut } = await directly(company);
  const throughTemporal = (executionId: ExecutionId) =>
    company.client.workflow.execute('executeRetention', {
      workflowId: `bench/${executionId}`,
      taskQueue: 'core',
      args: [{ executionId }],
    });
  // The first process makes the worker load its code, once for all that follow.
  await throughTemporal(await execution(company, of, rows));
  const without = await spent(carryOut);
  const beside = await spent(throughTemporal);
  if (!without || !beside)
    return { ...goal, measured: null, shown: '–', isReached: null, note: 'this system does not tell' };
  // Its server, and what its worker takes more; the idle hum of its server counts as well.
  const [own, batch] = [
    beside.temporal + Math.max(0, beside.all - beside.temporal - (without.all - without.temporal)),
    without.all - without.temporal,
  ];
  report(`${of.rule}: processor time ${batch.toFixed(1)} s, Temporal ${own.toFixed(1)} s`);
  const share = own / (own + batch);
  return { ...goal, measured: share, shown: `${(100 * share).toFixed(1)} %`, isReached: share <= temporalGoal };
}

function timesOf({ servers }: BenchCompany): { temporal: number; all: number } | null {
  const [postgres, temporal] = [processorSeconds(servers.postgres), processorSeconds(servers.temporal)];
  if (postgres === null || temporal === null) return null;
  const { user, system } = process.cpuUsage();
  return { temporal, all: postgres + temporal + (user + system) / 1e6 };
}
