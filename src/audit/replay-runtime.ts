import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { extract } from 'tar';
import type { Replayed } from './replay-runner';

export interface ReplayRuntime {
  /** Replays one history. @throws Error where the runtime falls over, as on another platform than it was made for */
  replay(id: string, historyFile: string): Promise<Replayed>;
  close(): Promise<void>;
}

const runner = 'dist/src/audit/replay-runner.js';

/**
 * Unpacks an archived runtime and starts it with an archived bundle. It reaches no server: it has no address of one.
 * @param runtimeFile whose hash was checked; it is run
 */
export async function openRuntime(runtimeFile: string, bundleFile: string): Promise<ReplayRuntime> {
  const folder = await mkdtemp(join(tmpdir(), 'skillstorm-replay-'));
  await extract({ file: runtimeFile, cwd: folder });
  const child = spawn(process.execPath, [join(folder, runner), bundleFile], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.on('error', () => {});
  return {
    replay: async (id, file) => {
      child.stdin.write(`${JSON.stringify({ id, file })}\n`);
      const line = await lines.next();
      if (line.done) throw new Error('the runtime fell over');
      return JSON.parse(line.value) as Replayed;
    },
    close: async () => {
      child.stdin.end();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
