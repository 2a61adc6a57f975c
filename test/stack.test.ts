import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import postgres from 'postgres';
import { identify } from '../src/stack/process-identity';
import { runningStack } from '../src/stack/stack';
import { OwnStack, query } from './support/own-stack';

jest.setTimeout(60_000);

let own: OwnStack;

beforeEach(() => {
  own = new OwnStack();
});

afterEach(() => own.remove());

test('all servers start in a folder that only its owner may enter, answer, and are gone after a stop', async () => {
  const stack = await own.start(['postgres', 'temporal', 'inbox']);

  expect(statSync(own.stateDir).mode & 0o777).toBe(0o700);
  expect(await query(stack, 'select version() as text')).toMatch(/^PostgreSQL 18/);
  expect((await fetch(`${stack.addresses.temporal.uiUrl}/api/v1/namespaces/skillstorm`)).status).toBe(200);
  expect((await fetch(stack.addresses.inbox.webUrl)).status).toBe(200);
  const pids = (['postgres', 'temporal', 'inbox'] as const).map((part) => own.pidOf(part));

  await Promise.all([stack.stop(), stack.stop()]);
  expect(pids.map((pid) => identify(pid))).toEqual([null, null, null]);
  expect(existsSync(own.layout.lockFile)).toBe(false);
});

test('secrets are readable by their owner only, and who has no password does not get in', async () => {
  const stack = await own.start(['postgres']);

  const { secrets } = own.layout;
  expect(statSync(secrets).mode & 0o777).toBe(0o700);
  expect(readdirSync(secrets).map((name) => statSync(join(secrets, name)).mode & 0o777)).not.toContain(0o644);
  const guess = postgres(stack.addresses.postgres.appUrl.replace(/:[0-9a-f]{64}@/, ':wrong@'), { max: 1 });
  await expect(guess`select 1`).rejects.toThrow(/password authentication failed/);
  await guess.end();
});

test('rows and ports survive a restart', async () => {
  const first = await own.start(['postgres'], { ephemeral: false });
  await query(first, "create table kept as select 'here' as text");
  await first.stop();

  const second = await own.start(['postgres'], { ephemeral: false });
  expect(second.ports).toEqual(first.ports);
  expect(await query(second, 'select text from kept')).toBe('here');
});

test('a second start is refused and says which process runs where', async () => {
  const stack = await own.start(['postgres']);

  await expect(own.start(['postgres'])).rejects.toThrow(`already runs in ${own.stateDir}, as process ${process.pid}`);
  expect(await query(stack, "select 'unharmed' as text")).toBe('unharmed');
  expect(runningStack({ stateDir: own.stateDir, servers: ['postgres'] })?.addresses).toEqual(stack.addresses);
});

test('a port that is taken moves to a free one, and says so', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;

  const stack = await own.start(['postgres'], { ports: { postgres: port } });
  taken.close();

  expect(stack.ports.postgres).not.toBe(port);
  expect(await query(stack, "select 'moved' as text")).toBe('moved');
  expect(own.events).toContainEqual({ kind: 'moved', port: 'postgres', from: port, to: stack.ports.postgres });
});

test('Ctrl-C stops everything in order, also when pressed twice', async () => {
  const starter = own.startElsewhere(['postgres']);
  await starter.until('up', 'refused');
  const pids = (['postgres', 'worker'] as const).map((part) => own.pidOf(part));

  starter.kill('SIGINT');
  starter.kill('SIGINT');

  expect(await starter.exitCode).toBe(0);
  expect(pids.map((pid) => identify(pid))).toEqual([null, null]);
  const stopped = starter.lines.flatMap((line) => (line.kind === 'stopped' ? [line.part] : []));
  expect(stopped).toEqual(['worker', 'postgres']);
});

test('Ctrl-C in the middle of a start leaves nothing running', async () => {
  const starter = own.startElsewhere(['postgres', 'temporal']);
  await starter.until('starting');

  starter.kill('SIGINT');
  await starter.exitCode;

  expect(starter.lines.map((line) => line.kind)).not.toContain('up');
  expect(own.running()).toEqual([]);
  expect(existsSync(own.layout.lockFile)).toBe(false);
});

test('the log of PostgreSQL quotes neither rows nor statements', async () => {
  const stack = await own.start(['postgres']);
  const mark = 'marked@person.test';

  await query(stack, 'create table person (address text primary key)');
  await query(stack, `insert into person values ('${mark}')`);
  await expect(query(stack, `insert into person values ('${mark}')`)).rejects.toThrow(/duplicate key/);
  await expect(query(stack, `select '${mark}'::int`)).rejects.toThrow(/invalid input/);

  const killed = query(stack, `select pg_sleep(30), '${mark}'`).catch(() => {});
  await query(stack, 'select pg_sleep(0.2)');
  const pid = await query(
    stack,
    "select pid::text as text from pg_stat_activity where query like 'select pg_sleep(30)%'",
  );
  process.kill(Number(pid), 'SIGKILL');
  await killed;

  const log = readFileSync(join(own.layout.logs, 'postgres.log'), 'utf8');
  expect(log).toContain('was terminated by signal 9');
  expect(log).not.toContain(mark);
});
