import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolders } from '../src/stack/layout';
import { Part } from '../src/stack/part';
import type { PartContext, PartSpec } from '../src/stack/part-spec';
import { identify, isAlive } from '../src/stack/process-identity';
import { StateFile, readState } from '../src/stack/state-file';
import { restartDelayMs } from '../src/stack/supervisor';
import type { Program } from '../src/stack/types';
import { OwnStack, query } from './support/own-stack';

jest.setTimeout(60_000);

let own: OwnStack;

beforeEach(() => {
  own = new OwnStack();
});

afterEach(() => own.remove());

test('of two starts at once, after one that was killed, one wins', async () => {
  makeFolders(own.layout);
  writeFileSync(own.layout.lockFile, JSON.stringify({ pid: 1, start: 'long ago' }));

  const results = await Promise.all(
    [own.startElsewhere(['postgres']), own.startElsewhere(['postgres'])].map((starter) =>
      starter.until('up', 'refused'),
    ),
  );

  expect(results.map((line) => line.kind).sort()).toEqual(['refused', 'up']);
});

test('after a start that was killed, the next one adopts the servers and replaces the programs', async () => {
  const killed = own.startElsewhere(['postgres', 'temporal']);
  await killed.until('up', 'refused');
  const before = { postgres: own.pidOf('postgres'), temporal: own.pidOf('temporal') };
  const worker = readState(own.layout).parts.worker!.process!;
  killed.kill('SIGKILL');
  await killed.exitCode;
  expect(isAlive(worker)).toBe(true);

  const stack = await own.start(['postgres', 'temporal']);

  expect({ postgres: own.pidOf('postgres'), temporal: own.pidOf('temporal') }).toEqual(before);
  expect(own.events.filter((event) => event.kind === 'ready').map((event) => event.adopted)).toEqual([true, true]);
  expect(isAlive(worker)).toBe(false);
  await stack.stop();
  expect(identify(before.postgres)).toBeNull();
});

test('a part that is killed comes back by itself, at the same address', async () => {
  const stack = await own.start(['postgres']);
  const pid = own.pidOf('postgres');

  process.kill(pid, 'SIGKILL');
  await own.until((event) => event.kind === 'ready' && event.processId !== pid);

  expect(await query(stack, "select 'back' as text")).toBe('back');
  expect(own.events).toContainEqual(
    expect.objectContaining({ kind: 'fallen', part: 'postgres', reason: 'ended by SIGKILL' }),
  );
});

test('a part that was killed for a rehearsal stays dead until it is revived', async () => {
  const stack = await own.start(['postgres']);

  await stack.kill('postgres');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await expect(query(stack, 'select 1')).rejects.toThrow(/ECONNREFUSED/);

  await stack.revive('postgres');
  expect(await query(stack, "select 'back' as text")).toBe('back');
});

test('a number that belongs to another process by now is never killed and never in the way', async () => {
  const stack = await own.start(['postgres']);
  await stack.stop();
  const bystander = own.bystander();
  const { layout } = own;
  const state = readState(layout);
  state.parts.postgres!.process = { pid: bystander.pid!, start: 'of the one before' };
  writeFileSync(layout.stateFile, JSON.stringify(state));
  writeFileSync(join(layout.postgres, 'data', 'postmaster.pid'), `${bystander.pid}\n${layout.postgres}/data\n1\n`);

  const next = await own.start(['postgres']);

  expect(await query(next, "select 'started' as text")).toBe('started');
  expect(identify(bystander.pid!)).not.toBeNull();
});

test('a part that keeps falling is restarted ten times, with growing delays, and then given up loudly', async () => {
  const { layout } = own;
  makeFolders(layout);
  let gaveUp: Error | undefined;
  const context: PartContext = {
    layout,
    state: new StateFile(layout),
    environment: process.env,
    choosePort: () => Promise.resolve(1),
    takePort: () => {},
    restartDelayMs: () => 1,
    report: (event) => void own.events.push(event),
    giveUp: (error) => (gaveUp = error),
  };
  // Lives for one look, as a program does that finds its database wrong.
  const spec: PartSpec = {
    name: 'worker',
    ports: [],
    adoptable: false,
    portAttempts: 1,
    command: () => ({ file: process.execPath, args: ['-e', 'console.log("the reason"); setTimeout(() => {}, 100)'] }),
    isReady: () => Promise.resolve(true),
    readyWithinMs: 5_000,
  };

  const part = new Part(spec, context);
  await part.start();
  await own.until((event) => event.kind === 'gave-up');
  await part.stop();

  const falls = own.events.flatMap((event) => (event.kind === 'fallen' ? [event.falls] : []));
  expect(falls).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(gaveUp?.message).toMatch(/worker fell 10 times in a row[^]*the reason/);
  expect([1, 2, 3, 10].map(restartDelayMs)).toEqual([200, 400, 800, 15_000]);
});

test('a program that does not start stops everything and shows its last words', async () => {
  const program: Program = {
    name: 'site',
    args: ['-e', 'console.log("no such page"); process.exit(3)'],
    env: () => ({}),
  };

  await expect(own.start(['postgres'], { programs: [program] })).rejects.toThrow(
    /site did not start: ended with code 3[^]*no such page/,
  );

  expect(own.running()).toEqual([]);
});
