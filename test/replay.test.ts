import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils';
import { bundleWorkflowCode, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { packagePath } from '../src/package-root';
import { dataConverter } from '../src/temporal/client';
import { installRuntime } from '../workers/logging';
import { scenarios } from './support/scenarios';
import { testServers } from './support/servers';

installRuntime({ write: () => {} });

const folder = packagePath('test/histories');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => path.replace(/\.json$/, ''))
  .sort();
const recorded = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

/** Replays every recorded history. @returns what each came to, by its name */
async function replay(workflowBundle: WorkflowBundleOption): Promise<Record<string, string>> {
  const histories = names.map((workflowId) => ({ workflowId, history: historyFromJSON(recorded(workflowId)) }));
  const outcomes: Record<string, string> = {};
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle, dataConverter }, histories)) {
    outcomes[workflowId] = error?.name ?? 'same';
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

test.each(names)('%s reads back as it was written', (name) => {
  expect(JSON.parse(historyToJSON(historyFromJSON(recorded(name))))).toEqual(recorded(name));
});

/** Today's processes, but opening one takes a millisecond more. */
async function bundleOfChanged(): Promise<WorkflowBundleOption> {
  const copy = mkdtempSync(join(tmpdir(), 'skillstorm-changed-'));
  try {
    for (const room of ['workflows', 'src/rules', 'src/types', 'src/temporal']) {
      cpSync(packagePath(room), join(copy, room), { recursive: true });
    }
    symlinkSync(packagePath('node_modules'), join(copy, 'node_modules'));
    const steps = join(copy, 'workflows', 'steps.ts');
    const text = readFileSync(steps, 'utf8');
    const changed = text.replace('  const read = await', '  await sleep(1);\n  const read = await');
    if (changed === text) throw new Error('Nothing was changed');
    writeFileSync(steps, `import { sleep } from '@temporalio/workflow';\n${changed}`);
    return await bundleWorkflowCode({
      workflowsPath: join(copy, 'workflows'),
      failureConverterPath: join(copy, 'src/temporal/failure-converter'),
      logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error: (message) => console.error(message) },
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
