import { run } from '../cli/program';
import type { Environment } from '../stack/types';

/** One command line, as the driver of a story asks for it. */
export interface Order {
  env: Environment;
  folder: string;
  words: readonly string[];
}

export interface Outcome {
  exitCode: number;
  out: string;
  err: string;
}

/** Nobody asked for this long: the story is over, or its driver is gone. */
const idleMs = 20_000;

let idle = setTimeout(leave, idleMs);

process.on('disconnect', leave);
process.on('message', (order: Order) => {
  clearTimeout(idle);
  void carryOut(order).then((outcome) => {
    process.send!(outcome);
    idle = setTimeout(leave, idleMs);
  });
});

async function carryOut({ env, folder, words }: Order): Promise<Outcome> {
  process.chdir(folder);
  const said = { out: '', err: '' };
  const exitCode = await run(words, {
    env,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    isWatched: false,
    stopSignal: () => new AbortController().signal,
  });
  return { exitCode, ...said };
}

function leave(): never {
  process.exit();
}
