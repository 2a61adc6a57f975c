import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils';
import { Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { commandFault, type HistoryFile } from '../src/audit/commands';
import type { ReportedCommand } from '../src/audit/replay-runner';
import { packagePath } from '../src/package-root';
import { dataConverter } from '../src/temporal/client';
import { installRuntime } from '../workers/logging';
import { bundleOfChanged } from './support/changed-bundle';
import { scenarios } from './support/scenarios';
import { testServers } from './support/servers';

installRuntime({ write: () => {} });

const folder = packagePath('test/histories');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => path.replace(/\.json$/, ''))
  .sort();
const recorded = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

/** Replays every recorded history strictly. @returns what each came to, by its name */
async function replay(
  workflowBundle: WorkflowBundleOption,
  historyOf: (name: string) => unknown = recorded,
): Promise<Record<string, string>> {
  const histories = names.map((workflowId) => ({ workflowId, history: historyFromJSON(historyOf(workflowId)) }));
  const outcomes: Record<string, string> = {};
  let commands: ReportedCommand[] = [];
  const report = { fn: (_: unknown, kind: string, said: string) => void commands.push([kind, said]) };
  const sinks = { commands: { report: { ...report, callDuringReplay: true } } };
  for await (const { workflowId, error } of Worker.runReplayHistories(
    { workflowBundle, dataConverter, sinks },
    histories,
  )) {
    outcomes[workflowId] = error?.name ?? commandFault(historyOf(workflowId) as HistoryFile, commands) ?? 'same';
    commands = [];
  }
  return outcomes;
}

const every = (outcome: string) => Object.fromEntries(names.map((name) => [name, outcome]));

test('every branch of every process has its recorded history; `npm run record` makes them', () => {
  const wanted = Object.entries(scenarios).flatMap(([process, branches]) =>
    Object.keys(branches).map((branch) => `${process}/${branch}`),
  );
  expect(names).toEqual(wanted.sort());
});

test('the processes of today decide as the recorded histories say', async () => {
  expect(await replay({ codePath: testServers().bundle.codePath })).toEqual(every('same'));
});

test('a process with one more timer is found out by every history', async () => {
  expect(await replay(await bundleOfChanged())).toEqual(every('DeterminismViolationError'));
});

test('what a step was asked is compared too, which the replay of Temporal does not do', async () => {
  const asked = Buffer.from('{"asOf":"2001-01-01T00:00:00.000Z"}').toString('base64');
  const other = (name: string) => {
    const history = recorded(name) as { events: HistoryEvent[] };
    const step = history.events.findLast(
      ({ activityTaskScheduledEventAttributes }) => activityTaskScheduledEventAttributes,
    );
    step!.activityTaskScheduledEventAttributes!.input.payloads[0]!.data = asked;
    return history;
  };
  expect(await replay({ codePath: testServers().bundle.codePath }, other)).toEqual(every('commands-differ'));
});

interface HistoryEvent {
  activityTaskScheduledEventAttributes?: { input: { payloads: { data: string }[] } };
}

test.each(names)('%s reads back as it was written', (name) => {
  expect(JSON.parse(historyToJSON(historyFromJSON(recorded(name))))).toEqual(recorded(name));
});
