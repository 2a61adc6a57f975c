import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';

/**
 * Runs inside an archived runtime, so it may need nothing but Node and the SDK: replays one history after another with one bundle and
 * tells what the code commanded. Arguments: the bundle. In: one JSON line `{ id, file }` per history. Out: one JSON line `Replayed` each.
 */

/** Kind of command and its arguments as JSON, in the order in which the code gave them. */
export type ReportedCommand = [kind: string, said: string];

export interface Replayed {
  id: string;
  /** First sentence of the SDK, where the code does not follow the history. */
  error: string | null;
  commands: ReportedCommand[];
}

async function main(codePath: string): Promise<void> {
  Runtime.install({
    logger: new DefaultLogger('ERROR', () => {}),
    telemetryOptions: { logging: { filter: { core: 'ERROR', other: 'ERROR' }, forward: {} } },
  });
  let commands: ReportedCommand[] = [];
  const sinks = {
    commands: {
      report: {
        fn: (_: unknown, kind: string, said: string) => void commands.push([kind, said]),
        callDuringReplay: true,
      },
    },
  };
  for await (const { workflowId, error } of Worker.runReplayHistories(
    { workflowBundle: { codePath }, sinks },
    histories(),
  )) {
    const replayed: Replayed = { id: workflowId, error: error ? firstSentence(error) : null, commands };
    commands = [];
    if (!process.stdout.write(`${JSON.stringify(replayed)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

async function* histories() {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, file } = JSON.parse(line) as { id: string; file: string };
    yield { workflowId: id, history: historyFromJSON(JSON.parse(gunzipSync(readFileSync(file)).toString())) };
  }
}

function firstSentence({ message }: Error): string {
  return /^[^\n.{]{1,200}/.exec(message)?.[0].trim() ?? 'does not follow';
}

void main(process.argv[2]!).then(() => process.exit(0));
