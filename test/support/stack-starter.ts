import { stopSignals } from '../../src/stack/signals';
import { startStack } from '../../src/stack/stack';
import type { ServerName, StackOptions } from '../../src/stack/types';

// A start in a process of its own, for tests that kill it. Its one argument are options; it tells what happens in lines of JSON.

const script = 'process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000)';
const options = JSON.parse(process.argv[2]!) as StackOptions<ServerName>;
const say = (line: object) => console.log(JSON.stringify(line));

startStack({
  ...options,
  environment: process.env,
  programs: [{ name: 'worker', args: ['-e', script], env: () => ({}) }],
  signal: stopSignals(),
  report: say,
})
  .then(async (stack) => {
    say({ kind: 'up', ports: stack.ports });
    await stack.ended;
    say({ kind: 'ended' });
  })
  .catch((error: Error) => {
    say({ kind: 'refused', message: error.message });
    process.exitCode = 1;
  });
