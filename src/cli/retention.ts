import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { type Execution, executionsOf, findSweep, waits } from '../db/executions';
import { totalsOf } from '../db/execution-totals';
import { type Hold, standingHolds } from '../db/holds';
import { everyDay, ruleGroups } from '../db/retention/due';
import { dayInBrussels, timeOnDay } from '../rules/calendar';
import { plusMonths } from '../rules/retention/days';
import { heldSubjects } from '../rules/retention/due';
import { outlookOf } from '../rules/retention/outlook';
import { periodsOf } from '../rules/retention/periods';
import { startedThrough } from '../rules/retention/rules';
import { heldAmong, leavingDays, monthOf } from '../rules/retention/what-if';
import { startProcess } from '../temporal/processes';
import { type ExecutionState, forecastText, previewText, type RuleForecast, sweepText } from '../text/cli/retention';
import { workflowIds } from '../types/messages';
import type { RetentionRuleId } from '../types/retention';
import { answering, type Shell } from './answering';
import { type OpenCompany, withCompany, withTemporal } from './company';
import { dayOf, wholeNumberOf } from './inputs';
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

  const forecast = noun
    .command('forecast')
    .description('wat de komende maanden gaat, per regel en maand, als er niets verandert')
    .option('--months <aantal>', 'hoeveel maanden vooruit', '12');
  answering<{ months: string }>(forecast, shell, 'retention forecast --months 24', ({ months }) => {
    const count = wholeNumberOf(months, '--months', 1, mostMonths);
    return withCompany(shell.io, 'erasure', (company) => forecastFor(company, count));
  });

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
  const periods = periodsOf(policy);
  const heldUnder = (rule: RetentionRuleId) => heldSubjects(holds, rule, today);
  const found = await ruleGroups(db.sql, (rule) => startedThrough(rule, periods, today), { heldUnder });
  const rules = found.map((rule) => outlookOf(rule, { policy, holds, today }));
  return {
    json: { on: today, policyVersion: policy.version, rules, holds: holds.map(withoutWords) },
    text: previewText(today, rules, holds),
  };
}

/** Why a hold stands is for people who read it; a document that is passed on says what and until when. */
function withoutWords({ id, rule, subject, placedOn, endsOn }: Hold) {
  return { id, rule, subject, placedOn, endsOn };
}

const mostMonths = 120;

/** What leaves from today on, rule by rule and month by month, if nothing changes. */
async function forecastFor({ db, at, readPolicy }: OpenCompany, months: number): Promise<Answer> {
  const today = dayInBrussels(at);
  const policy = await readPolicy(at);
  const holds = await standingHolds(db.sql, today);
  const until = monthOf(plusMonths(`${monthOf(today)}-01`, months))!;
  const heldUnder = (rule: RetentionRuleId) => heldSubjects(holds, rule, today);
  const rules = (await ruleGroups(db.sql, () => everyDay, { heldUnder })).map((found) => ({
    rule: found.rule,
    subjects: found.subjects,
    held: heldAmong(found),
    ...spread(leavingDays(found, { policy, holds, today }), until),
  }));
  return { json: { from: today, policyVersion: policy.version, rules }, text: forecastText(today, months, rules) };
}

/** Days to months; what comes after the last month asked, and what has no day, is counted apart. */
function spread(days: ReturnType<typeof leavingDays>, until: string): Pick<RuleForecast, 'months' | 'after' | 'noDay'> {
  const forecast = { months: {} as Record<string, number>, after: 0, noDay: 0 };
  for (const { day, count } of days) {
    const month = monthOf(day);
    if (month === null) forecast.noDay += count;
    else if (month >= until) forecast.after += count;
    else forecast.months[month] = (forecast.months[month] ?? 0) + count;
  }
  return forecast;
}

function stateOf({ closedAt, ...brake }: Pick<Execution, 'closedAt' | 'braked' | 'releasedAt'>): ExecutionState {
  if (closedAt) return 'closed';
  return waits(brake) ? 'braked' : 'executing';
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
      const workflowId = workflowIds.sweep(planned.toISOString());
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
        state: stateOf({ braked, releasedAt, closedAt }),
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
