import { writeFile, readFile } from 'node:fs/promises';
import { workflowIds } from '../src/types/messages';
import { replayOpenProcesses, takeOver } from '../workers/deployment';
import { startCompany, type TestCompany } from './support/company';
import { eventually } from './support/mailbox';
import { orderAd, someContract } from './support/people';
import { testServers } from './support/servers';

let company: TestCompany;
beforeAll(async () => {
  company = await startCompany('real');
});
afterAll(() => company.close());

test('before a new version takes work, open processes are replayed against it: one that would break them is refused', async () => {
  const at = new Date();
  const adId = await orderAd(company.db, at, await someContract(company.db, at));
  const handle = company.client.workflow.getHandle(workflowIds.ad(adId));
  const stage = () =>
    handle.describe().then(
      ({ searchAttributes }) => searchAttributes['Stage']?.[0],
      () => null,
    );
  await eventually(async () => (await stage()) === 'published', 'a published ad');
  await eventually(async () => {
    const open = company.client.workflow.list({ query: "ExecutionStatus = 'Running'" });
    for await (const { workflowId } of open) if (workflowId === workflowIds.ad(adId)) return true;
    return false;
  }, 'the process in the list');

  const { bundle } = testServers();
  expect(await replayOpenProcesses(company.client, bundle)).toEqual([]);

  // The same code, but it asks for the wrong step first.
  const changed = (await readFile(bundle.codePath, 'utf8')).replaceAll('steps.checkContract', 'steps.makeAdVisible');
  const codePath = bundle.codePath.replace(/\.js$/, '-changed.js');
  await writeFile(codePath, changed);
  await expect(takeOver(company.client, { codePath, sha256: 'changed' })).rejects.toThrow(
    'do not replay with this version',
  );
});
