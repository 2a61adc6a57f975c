import { ApplicationFailure } from '@temporalio/common';
import { WorkflowUpdateFailedError, WorkflowNotFoundError } from '@temporalio/client';
import { countRows } from '../db/scratch';
import { findStaff } from '../db/staff';
import type { PartName } from '../stack/types';
import { type Browser, type Request, wordingsBeside } from './browser';
import { type Told, runCommand, wordsOf } from './commands';
import { type Difference, differences, valueAt } from './compare';
import { playFile } from './file-step';
import { missing, present, taken } from './findings';
import { linkWith } from './inbox-reader';
import { playMail } from './mail-step';
import { playPolicy } from './policy-step';
import type { Stage } from './stage';
import type { PartWord, Step, StepKind, StepOf } from './story';

/** What a step did and where that is not what the story expects. */
export interface Played {
  /** One line of what happened. */
  happened: string;
  differences: Difference[];
}

type Player<Kind extends StepKind> = (stage: Stage, step: StepOf<Kind>) => Promise<Played>;

const partNames: Record<PartWord, PartName> = { worker: 'worker', web: 'site', postgres: 'postgres', smtp: 'inbox' };

const players: { [Kind in StepKind]: Player<Kind> } = {
  at: async () => ({ happened: '', differences: [] }),
  run: playRun,
  http: playHttp,
  mail: playMail,
  update: playUpdate,
  kill: async (stage, { kill }) => {
    await stage.company.kill(partNames[kill]);
    stage.dead.add(partNames[kill]);
    return { happened: '', differences: [] };
  },
  start: async (stage, { start }) => {
    await stage.company.revive(partNames[start]);
    stage.dead.delete(partNames[start]);
    return { happened: '', differences: [] };
  },
  file: playFile,
  policy: playPolicy,
  expect: playExpect,
};

export function playStep(stage: Stage, step: Step): Promise<Played> {
  return (players[step.kind] as Player<StepKind>)(stage, step);
}

async function playRun(stage: Stage, step: StepOf<'run'>): Promise<Played> {
  const told = await command(stage, step.run, step.json !== undefined || step.take !== undefined);
  const found = [
    ...differences(step.exit, told.exitCode, ['exit']),
    ...missing(step.says, told.text, 'says'),
    ...(step.json === undefined ? [] : differences(step.json, told.json, ['json'])),
    ...Object.entries(step.take ?? {}).flatMap(([name, path]) => taken(stage, name, valueAt(path, told.json), path)),
  ];
  const said = told.json === null ? firstLine(told.text) : '';
  return { happened: [`code ${told.exitCode}`, said].filter(Boolean).join(' · '), differences: found };
}

function command({ place }: Stage, line: string, asJson: boolean): Promise<Told> {
  const words = wordsOf(line);
  return runCommand(place, asJson && !words.includes('--json') ? [...words, '--json'] : words);
}

async function playHttp(stage: Stage, step: StepOf<'http'>): Promise<Played> {
  const [method = '', url = ''] = step.http.split(' ');
  const { form, headers } = step;
  const browser = stage.browserOf(step.as);
  const filled = form && method === 'POST' ? await filledIn(browser, url, form) : form;
  const first = await browser.send({ method, url, ...(filled && { form: filled }), ...(headers && { headers }) });
  const answer = step.follow ? await browser.follow(first) : first;
  const found = [
    ...(step.status === undefined ? [] : differences(step.status, answer.status, ['status'])),
    ...missing(step.contains, answer.body, 'contains'),
    ...present(step.lacks, answer.body, 'lacks'),
    ...Object.entries(step.take ?? {}).flatMap(([name, words]) =>
      taken(stage, name, linkWith(words, answer.body), words),
    ),
  ];
  return { happened: `status ${answer.status}`, differences: found };
}

/** Whoever fills in a form has its page before her, and sends along which words it shows. */
async function filledIn(browser: Browser, url: string, form: NonNullable<Request['form']>): Promise<typeof form> {
  if ('wording' in form) return form;
  const { body } = await browser.send({ method: 'GET', url });
  return { ...form, wording: wordingsBeside(form, body) };
}

/** A decision by a member of staff, as the Temporal UI sends it: `approve ad/<id>`. */
async function playUpdate({ company }: Stage, step: StepOf<'update'>): Promise<Played> {
  const [update = '', workflowId = ''] = step.update.split(' ');
  const staff = await findStaff(company.sql, step.as);
  const outcome = await company.client.workflow
    .getHandle(workflowId)
    .executeUpdate<string, [object]>(update, { args: [{ staff: staff?.id ?? step.as }] })
    .then(String, refusalOf);
  const refused = outcome === refusalCode(outcome) ? outcome : null;
  return { happened: outcome, differences: differences(step.refused ?? null, refused, ['refused']) };
}

function refusalOf(error: unknown): string {
  if (error instanceof WorkflowNotFoundError) return 'NOT_FOUND';
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  if (cause instanceof ApplicationFailure && cause.type) return cause.type;
  throw error;
}

/** Codes of the failure catalogue are in capitals, stages of processes are not. */
function refusalCode(text: string): string | null {
  return /^[A-Z][A-Z_]+$/.test(text) ? text : null;
}

async function playExpect(stage: Stage, { expect }: StepOf<'expect'>): Promise<Played> {
  const rows = await Promise.all(
    Object.entries(expect.rows ?? {}).map(async ([wanted, count]) =>
      differences(count, (await countRows(stage.company.sql, wanted)) ?? 'geen zulke tabel of kolom', [
        'expect',
        'rows',
        wanted,
      ]),
    ),
  );
  const pages = await Promise.all(
    Object.entries(expect.pages ?? {}).map(async ([url, status]) =>
      differences(status, (await stage.browserOf().send({ method: 'GET', url })).status, ['expect', 'pages', url]),
    ),
  );
  const told = expect.command === undefined ? null : await command(stage, expect.command, true);
  const answer = told ? differences(expect.exit, told.exitCode, ['expect', 'exit']) : [];
  const json = told && expect.json !== undefined ? differences(expect.json, told.json, ['expect', 'json']) : [];
  return { happened: '', differences: [...rows.flat(), ...pages.flat(), ...answer, ...json] };
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
