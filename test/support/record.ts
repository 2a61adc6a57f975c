import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { packagePath } from '../../src/package-root';
import { startCompany } from './company';
import { type Scenario, scenarios } from './scenarios';
import setup from './setup';
import teardown from './teardown';

/** `npm run record`: lives every branch of every process anew and keeps its history for test/replay.test.ts. */
async function record(): Promise<void> {
  await setup();
  try {
    for (const [process, branches] of Object.entries(scenarios)) {
      rmSync(packagePath('test/histories', process), { recursive: true, force: true });
      // A company for each branch: an ad of one must not turn up in the night of another.
      for (const [branch, live] of Object.entries(branches)) await recordBranch(`${process}/${branch}`, live);
    }
  } finally {
    await teardown();
  }
}

async function recordBranch(name: string, live: Scenario): Promise<void> {
  const company = await startCompany('skipping');
  try {
    const history = await company.client.workflow.getHandle(await live(company)).fetchHistory();
    const file = packagePath('test/histories', `${name}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(JSON.parse(historyToJSON(history)), withoutMachine, 1)}\n`);
    console.log(`${name}: ${history.events?.length} events`);
  } finally {
    await company.close();
  }
}

/** An identity is `process@machine`: of no use to anyone who reads a history here. */
function withoutMachine(key: string, value: unknown): unknown {
  return key === 'identity' ? 'recorder' : value;
}

void record();
