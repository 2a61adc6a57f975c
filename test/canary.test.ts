import { createServer, type AddressInfo } from 'node:net';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { Stack } from '../src/stack/stack';
import { ensureSchedules } from '../workers/schedules';
import { liveMarkedDay } from './support/canary-day';
import { liveMarkedFaults } from './support/canary-faults';
import { marks } from './support/canary-marks';
import { allMarks, legible, marksIn } from './support/canary-scan';
import { runtimeLog, startCompany, type TestCompany } from './support/company';
import { eventually } from './support/mailbox';
import { OwnStack } from './support/own-stack';
import { prepare } from './support/prepare';

const own = new OwnStack();
const printed: string[] = [];
let stack: Stack<'postgres' | 'temporal'>;
let company: TestCompany;
let clients: Client[];
let accessLog: string[];
let metricsAddress: string;

beforeAll(async () => {
  for (const method of ['log', 'warn', 'error'] as const) {
    jest.spyOn(console, method).mockImplementation((...words: unknown[]) => void printed.push(format(...words)));
  }
  stack = await own.start(['postgres', 'temporal'], { ephemeral: false });
  const prepared = await prepare(stack, own.stateDir);
  process.env['SKILLSTORM_TEST'] = JSON.stringify({ addresses: stack.addresses, ...prepared });
  metricsAddress = `127.0.0.1:${await freePort()}`;
  company = await startCompany('real', { metricsAddress });
  await ensureSchedules(company.client);
  accessLog = await liveMarkedDay(company);
  clients = [company.client, await liveMarkedFaults(company, own.stateDir)];
}, 180_000);

afterAll(async () => {
  await clients?.[1]?.connection.close();
  await company?.close();
  await own.remove();
}, 60_000);

/** Every place where Temporal, the servers and we ourselves leave something behind; `sign` stands in each, so an empty look is found out. */
const places: { place: string; sign: string; look: () => string | Promise<string> }[] = [
  { place: 'the exported histories', sign: 'publishAd', look: () => fromWorkflows(exportedHistory) },
  { place: 'the visibility records and details', sign: 'Area', look: () => fromWorkflows(described) },
  { place: 'the schedules', sign: 'matchNightly', look: schedules },
  { place: "Temporal's files", sign: 'publishAd', look: () => filesIn(own.layout.temporal) },
  { place: 'the logs of the servers', sign: 'database system is ready', look: () => filesIn(own.layout.logs) },
  { place: 'the log of worker and core', sign: 'level', look: () => runtimeLog.join('') },
  { place: 'the access log of the site', sign: '/nl/jobs', look: () => accessLog.join('\n') },
  { place: 'what is printed', sign: '', look: () => printed.join('\n') },
  { place: 'the metrics of the worker', sign: 'temporal_', look: () => page(`http://${metricsAddress}/metrics`) },
  { place: 'the metrics of Temporal', sign: 'service_requests', look: () => page(stack.addresses.temporal.metricsUrl) },
];

test('the marked people are really there: their rows hold what they gave, and their mails name them', async () => {
  const [row] = await company.ownerSql<{ text: string }[]>`select database_to_xml(false, false, '')::text as text`;
  const inMails = company.mailbox.mails.map(({ text, html }) => `${text} ${String(html)}`).join('\n');
  const given = allMarks.slice(0, allMarks.indexOf('search')).concat('phone', 'adContactPhone', 'contactPhone');
  expect(marksIn(row!.text)).toEqual(expect.arrayContaining(given));
  expect(marksIn(inMails)).toContain('givenName');
});

test.each(places)('no personal data in $place', async ({ sign, look }) => {
  const text = await look();
  expect(text).toContain(sign);
  expect(marksIn(text)).toEqual([]);
});

test('the look is sharp: a name in the summary of one process is found in history, details and files', async () => {
  const { workflowId } = await company.client.workflow.start('deliverMail', {
    workflowId: 'mail/00000000-0000-4000-8000-000000000000',
    taskQueue: 'nobody',
    args: [{ mailId: '00000000-0000-4000-8000-000000000000' }],
    staticSummary: `Mail aan ${marks.givenName}`,
    memo: { remark: marks.familyName },
  });
  expect(marksIn(await described(company.client, workflowId))).toEqual(['givenName', 'familyName']);
  expect(marksIn(await exportedHistory(company.client, workflowId))).toEqual(['givenName', 'familyName']);
  await eventually(() => marksIn(filesIn(own.layout.temporal)).length === 2, 'the marks in the file');
});

async function fromWorkflows(look: (client: Client, workflowId: string) => Promise<string>): Promise<string> {
  const texts: string[] = [];
  for (const client of clients) {
    for await (const { workflowId, raw } of client.workflow.list()) {
      texts.push(legible(raw), await look(client, workflowId));
    }
  }
  return texts.join('\n');
}

async function exportedHistory(client: Client, workflowId: string): Promise<string> {
  const exported = historyToJSON(await client.workflow.getHandle(workflowId).fetchHistory());
  return `${exported}\n${legible(JSON.parse(exported))}`;
}

async function described(client: Client, workflowId: string): Promise<string> {
  const handle = client.workflow.getHandle(workflowId);
  const { raw } = await handle.describe();
  const details =
    client === company.client && raw.workflowExecutionInfo?.taskQueue === 'core'
      ? await handle.query<unknown>('__temporal_workflow_metadata')
      : null;
  return `${legible(raw)}\n${legible(details)}`;
}

async function schedules(): Promise<string> {
  const texts: string[] = [];
  for await (const { scheduleId } of company.client.schedule.list()) {
    texts.push(legible((await company.client.schedule.getHandle(scheduleId).describe()).raw));
  }
  return texts.join('\n');
}

function filesIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => textOf(join(parentPath, name))).join('\n');
}

/** A journal of a database comes and goes while one looks. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

async function page(url: string): Promise<string> {
  return (await fetch(url)).text();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
