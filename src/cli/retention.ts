import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { executionsOf, findSweep } from '../db/executions';
import { totalsOf } from '../db/execution-totals';
import { standingHolds } from '../db/holds';
import { factGroups } from '../db/retention/due';
import { storeOf } from '../db/retention/stores';
import { dayInBrussels, timeOnDay } from '../rules/calendar';
import { forecast } from '../rules/retention/due';
import { periodsOf } from '../rules/retention/periods';
import { retentionRuleIds, startedThrough } from '../rules/retention/rules';
import { startProcess } from '../temporal/processes';
import { forecastText, type RuleForecast, sweepText } from '../text/cli/retention';
import { workflowIds } from '../types/messages';
import { answering, type Shell } from './answering';
import { type OpenCompany, withCompany, withTemporal } from './company';
import { dayOf } from './inputs';
import { type Answer, type Io, progressLine } from './io';
import { Refusal } from './refusal';

export function addRetention(noun: Command, shell: Shell): void {
  const preview = noun
    .command('preview')
    .description('wat op een dag aan de beurt is, per regel; er gebeurt niets')
    .option('--on <dag>', 'dag, JJJJ-MM-DD; vandaag als u niets zegt');
  answering<{ on?: string }>(preview, shell, 'retention preview --on 2027-01-01', ({ on }) =>
    withCompany(shell.io, 'erasure', (company) => previewOn(company, on === undefined ? null : dayOf(on, '--on'))),
  );

  const run = noun
    .command('run')
    .description('kijk nu wat vandaag aan de beurt is en voer het uit; een dag wordt één keer nagekeken')
    .option('--no-wait', 'wacht niet tot alles uitgevoerd is');
  answering<{ wait: boolean }>(run, shell, 'retention run', ({ wait }) => runToday(shell.io, wait));

  const show = noun
    .command('show')
    .description('wat op een dag werd uitgevoerd')
    .option('--on <dag>', 'dag, JJJJ-MM-DD; vandaag als u niets zegt');
  answering<{ on?: string }>(show, shell, 'retention show', ({ on }) =>
    withCompany(shell.io, 'erasure', (company) =>
      sweepAnswer(company, on === undefined ? dayInBrussels(company.at) : dayOf(on, '--on')),
    ),
  );
}

async function previewOn({ db, at, readPolicy }: OpenCompany, asked: string | null): Promise<Answer> {
  const today = asked ?? dayInBrussels(at);
  const policy = await readPolicy(at);
  const holds = await standingHolds(db.sql, today);
  const rules: RuleForecast[] = [];
  for (const rule of retentionRuleIds) {
    const store = storeOf(rule);
    if (!store) continue;
    const groups = await factGroups(db.sql, store, startedThrough(rule, periodsOf(policy), today));
    const counts: Record<string, number> = {};
    for (const { verdict, count } of forecast(groups, { rule, policy, holds, today }))
      counts[verdict.action] = (counts[verdict.action] ?? 0) + count;
    rules.push({ rule, subjects: await store.size(db.sql), verdicts: counts });
  }
  return { json: { on: today, policyVersion: policy.version, rules }, text: forecastText(today, rules) };
}

/** When the schedule would start it: the same planned instant makes it the same sweep. */
const plannedTime = '00:30';
const pollMs = 300;
const workerWithinMs = 60_000;

function runToday(io: Io, wait: boolean): Promise<Answer> {
  return withCompany(io, 'erasure', (company) =>
    withTemporal(company.config, async (client) => {
      const today = dayInBrussels(company.at);
      const planned = timeOnDay(today, plannedTime);
      const workflowId = workflowIds.sweep(planned.toISOString().replace('.000Z', 'Z'));
      await startProcess(client, {
        workflowType: 'sweepRetention',
        workflowId,
        input: { scheduledAt: planned.toISOString() },
        summary: `Nachtelijke blik ${today} · met de hand begonnen`,
      });
      if (wait) await untilSwept(io, company, today);
      return sweepAnswer(company, today);
    }),
  );
}

/** Until all is done but what waits for a person. */
async function untilSwept(io: Io, { db }: OpenCompany, today: string): Promise<void> {
  const progress = progressLine(io);
  const beganMs = performance.now();
  for (;;) {
    const sweep = await findSweep(db.sql, today);
    if (sweep?.closedAt) return progress.clear();
    if (!sweep && performance.now() - beganMs > workerWithinMs) throw new Refusal('worker-missing', {});
    const executions = sweep ? await executionsOf(db.sql, sweep.id) : [];
    progress.show(`${executions.filter(({ closedAt }) => closedAt).length} van ${executions.length} regels uitgevoerd`);
    await sleep(pollMs);
  }
}

async function sweepAnswer({ db }: OpenCompany, day: string): Promise<Answer> {
  const sweep = await findSweep(db.sql, day);
  if (!sweep)
    return { json: { on: day, sweep: null }, text: `Op ${day} is (nog) niet nagekeken wat aan de beurt was.` };
  const executions = await Promise.all(
    (await executionsOf(db.sql, sweep.id)).map(
      async ({ id, rule, due, categoryRows, braked, releasedAt, closedAt }) => ({
        id,
        rule,
        due,
        subjects: categoryRows,
        state: closedAt ? ('closed' as const) : braked && !releasedAt ? ('braked' as const) : ('executing' as const),
        ...(await totalsOf(db.sql, id)),
      }),
    ),
  );
  return {
    json: {
      on: day,
      sweep: { id: sweep.id, closedAt: sweep.closedAt, policyVersion: sweep.policyVersion },
      executions,
    },
    text: sweepText(day, executions),
  };
}
