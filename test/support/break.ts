import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { packagePath } from '../../src/package-root';
import type { PromiseRow } from '../../src/policy/schema';
import { identify } from '../../src/stack/process-identity';
import { builtRuntimePath } from '../../workers/archive';
import { ownPolicy } from './policy';

type Kept = Extract<PromiseRow, { status: 'kept' }>;
type Verdict = 'red' | 'green' | 'no test' | 'line not found';

/** The part of jest's own report that counts here. */
interface Report {
  testResults: {
    name: string;
    assertionResults: { title: string; fullName: string; status: 'passed' | 'failed' | 'pending' }[];
  }[];
}

/** Titles of the tests that prove some promises, by how they ended. */
interface Proof {
  passed: string[];
  failed: string[];
}

const prefix = 'skillstorm-break-';
const timeoutMs = 30 * 60 * 1000;

/**
 * `npm run break [-- numbers]`: takes away, one by one, the line that each kept promise names, in a copy of the project, and runs the
 * tests that prove it. A promise whose tests stay green without that line is not held by them.
 */
function breakPromises(wanted: number[]): void {
  const kept = ownPolicy().promises.filter(
    (row): row is Kept => row.status === 'kept' && (wanted.length === 0 || wanted.includes(row.number)),
  );
  const copy = copyOfProject();
  try {
    const before = prove(
      copy,
      kept.map(({ number }) => number),
    );
    if (before.failed.length > 0) {
      throw new Error(`Nothing is broken yet, but these are red:\n${before.failed.join('\n')}`);
    }
    const verdicts = kept.map((promise) => {
      const verdict = withoutItsLine(copy, promise);
      console.log([String(promise.number).padStart(4), verdict.padEnd(15), promise.breakAt.file].join('  '));
      return verdict;
    });
    const held = verdicts.filter((verdict) => verdict === 'red').length;
    console.log(`\n${held} of ${kept.length} kept promises are held by a test that notices`);
    if (held < kept.length) process.exitCode = 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function withoutItsLine(copy: string, { number, breakAt }: Kept): Verdict {
  const file = join(copy, breakAt.file);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.trim() === breakAt.line.trim());
  if (at < 0) return 'line not found';
  writeFileSync(file, lines.with(at, '').join('\n'));
  try {
    const { passed, failed } = prove(copy, [number]);
    if (failed.length > 0) return 'red';
    return passed.length > 0 ? 'green' : 'no test';
  } finally {
    writeFileSync(file, text);
  }
}

/**
 * Runs the files with tests whose titles begin with one of these numbers, each whole, since the steps of a journey need those before
 * them, and judges those tests.
 */
function prove(copy: string, numbers: number[]): Proof {
  const folder = join(copy, 'test');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => numbers.some((number) => readFileSync(join(folder, path), 'utf8').includes(`[${number}]`)));
  if (files.length === 0) return { passed: [], failed: [] };
  const result = join(copy, 'result.json');
  rmSync(result, { force: true });
  const projects = [...new Set(files.map((file) => (file.startsWith('rules/') ? 'rules' : 'house')))];
  const paths = files.map((file) => join(folder, file));
  const words = ['--selectProjects', ...projects, '--json', '--outputFile', result, '--runTestsByPath', ...paths];
  const jest = join(copy, 'node_modules/jest/bin/jest.js');
  spawnSync(process.execPath, [jest, ...words], { cwd: copy, stdio: 'ignore', timeout: timeoutMs });
  if (!existsSync(result)) return { passed: [], failed: ['the tests did not start, or did not end in time'] };
  return judge(JSON.parse(readFileSync(result, 'utf8')) as Report, numbers);
}

function judge({ testResults }: Report, numbers: number[]): Proof {
  const proves = (title: string) => {
    const [head = ''] = /^(\[\d+\])+/.exec(title) ?? [];
    return numbers.some((number) => head.includes(`[${number}]`));
  };
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ title }) => proves(title));
  const ended = (status: string) => tests.filter((test) => test.status === status).map(({ fullName }) => fullName);
  const silent = testResults.filter(({ assertionResults }) => assertionResults.length === 0).map(({ name }) => name);
  return { passed: ended('passed'), failed: [...ended('failed'), ...silent] };
}

/** What git would commit now, beside the work tree, which stays as it is. Copies of runs that were killed are swept. */
function copyOfProject(): string {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (!identify(Number.parseInt(name.slice(prefix.length), 10))) {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  }
  const copy = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: packagePath(),
    encoding: 'utf8',
  });
  for (const path of new Set(listed.stdout.split('\0').filter(Boolean))) {
    if (existsSync(packagePath(path))) cpSync(packagePath(path), join(copy, path));
  }
  symlinkSync(packagePath('node_modules'), join(copy, 'node_modules'));
  // What `npm run build` made and git does not list: old executions are replayed with it.
  cpSync(builtRuntimePath, join(copy, 'dist', basename(builtRuntimePath)));
  return copy;
}

breakPromises(process.argv.slice(2).map(Number));
