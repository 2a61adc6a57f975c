import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { openDatabase } from '../../src/db/connect';
import { ledgerKey } from '../../src/db/ledger';
import { packagePath } from '../../src/package-root';
import { testKeys } from '../support/database';

const pauseMs = 2;

/**
 * Milliseconds that other changes with a ledger entry took beside some work, the longest last. They are made in a thread of their own:
 * what keeps the worker's own processor busy is no lock.
 */
export async function othersDuring(url: string, work: () => Promise<unknown>): Promise<number[]> {
  const execArgv = ['-r', packagePath('test/support/register-typescript.cjs')];
  const thread = new Worker(__filename, { workerData: url, execArgv });
  const heard = () => new Promise<unknown>((resolve, reject) => thread.once('message', resolve).once('error', reject));
  await heard();
  await work();
  const tookMs = heard();
  thread.postMessage('stop');
  return ((await tookMs) as number[]).toSorted((one, other) => one - other);
}

async function makeChanges(url: string): Promise<void> {
  const db = openDatabase({ url, ledgerKey: ledgerKey(testKeys.ledger), maxConnections: 1 });
  const change = () => db.change(new Date(), 'bench', async (_, note) => note({ event: 'storage.checked' }));
  const tookMs: number[] = [];
  let isOver = false;
  parentPort!.once('message', () => (isOver = true));
  await change();
  parentPort!.postMessage('ready');
  while (!isOver) {
    const beganMs = performance.now();
    await change();
    tookMs.push(performance.now() - beganMs);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  await db.close();
  parentPort!.postMessage(tookMs);
}

if (!isMainThread) void makeChanges(workerData as string);
