import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packagePath } from '../src/package-root';
import { bundledModules } from './support/bundle-content';
import { testServers } from './support/servers';

const handwritten = /\.(ts|cjs|hbs|mjml|css)$/;
const files = ['workflows', 'activities', 'workers', 'src', 'test']
  .flatMap((room) => readdirSync(packagePath(room), { recursive: true }).map((path) => `${room}/${String(path)}`))
  .filter((path) => handwritten.test(path));
const textOf = (path: string) => readFileSync(packagePath(path), 'utf8');

describe('the bundle of the processes', () => {
  const { own, packages } = bundledModules(readFileSync(testServers().bundle.codePath, 'utf8'));

  test('holds processes, their rules, the nouns and the failure converter, and nothing else of ours', () => {
    const allowed = /^(workflows|src\/rules\/workflow|src\/types)\/[\w-]+\.ts$|^src\/temporal\/failure-converter\.ts$/;
    expect(own).toContain('workflows/publish-ad.ts');
    expect(own.filter((path) => !allowed.test(path))).toEqual([]);
  });

  test('holds no package but those that Temporal itself brings', () => {
    const allowed = ['@temporalio/common', '@temporalio/worker', '@temporalio/workflow', 'long', 'ms', 'nexus-rpc'];
    expect(packages).toContain('@temporalio/workflow');
    expect(packages.filter((name) => !allowed.includes(name))).toEqual([]);
  });
});

test('a file fits in a head: 200 lines, a process 130, a test 400', () => {
  const limitOf = (path: string) => (path.startsWith('workflows/') ? 130 : path.startsWith('test/') ? 400 : 200);
  const linesOf = (path: string) => textOf(path).split('\n').length - 1;
  expect(files.filter((path) => linesOf(path) > limitOf(path))).toEqual([]);
});

test('SQL is spoken in src/db only; the embedded PostgreSQL makes its logins before there is a database', () => {
  const speaksSql = /\b(sql|tx)(<[^`;]*>)?`|\.unsafe\(/;
  const speakers = files.filter((path) => !/^(src\/db|test)\//.test(path) && speaksSql.test(textOf(path)));
  expect(speakers).toEqual(['src/stack/logins.ts']);
});

test('SQL gets its time as a parameter', () => {
  const ownTime = /\bnow\(\)|\bcurrent_(date|time|timestamp)\b|\b(clock|statement|transaction)_timestamp\b/;
  const timed = readdirSync(packagePath('src/db'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|sql)$/.test(path))
    .filter((path) => ownTime.test(textOf(`src/db/${path}`)));
  expect(timed).toEqual([]);
});

test('a pure room asks no clock', () => {
  const pure = /^(activities|src\/(rules|policy|matching|text|types))\//;
  expect(files.filter((path) => pure.test(path) && /new Date\(\)/.test(textOf(path)))).toEqual([]);
});

test('no import hides in a call where the lint rule would not see it', () => {
  const silent =
    /^(workflows|activities|src\/(rules|policy|matching|text|types|intake|vocabulary|db|mail|temporal|web))\//;
  const hidden = /\bimport\(|\brequire\(/;
  expect(files.filter((path) => silent.test(path) && hidden.test(textOf(path)))).toEqual([]);
});

test('nothing reads a folder beside the project', () => {
  const outside = /\.\.\/shared|(?<![\w/])\/work\//;
  expect(files.filter((path) => path !== 'test/rooms.test.ts' && outside.test(textOf(path)))).toEqual([]);
});

describe('the lint rule of each room', () => {
  const planted: [file: string, code: string, findings: number][] = [
    ['workflows/planted.ts', `import { createActivities } from '../activities';`, 1],
    ['workflows/planted.ts', `import type { Activities } from '../activities';`, 0],
    ['workflows/planted.ts', `import { period } from '../src/policy/purposes';`, 1],
    ['workflows/planted.ts', `import { randomUUID } from 'node:crypto';`, 1],
    ['workflows/planted.ts', `import handlebars from 'handlebars';`, 1],
    ['workflows/planted.ts', `import { condition } from '@temporalio/workflow';`, 0],
    ['workflows/planted.ts', `console.log(process.pid, Buffer.alloc(1));`, 2],
    ['activities/planted.ts', `import postgres from 'postgres';`, 1],
    ['activities/planted.ts', `import { publishAd } from '../workflows';`, 1],
    ['activities/planted.ts', `import { readConfig } from '../src/config';`, 1],
    ['activities/planted.ts', `import { readAd } from '../src/db/ads';`, 0],
    ['activities/planted.ts', `console.log(Date.now(), process.env);`, 2],
    ['src/types/planted.ts', `import { adState } from '../rules/ad-state';`, 1],
    ['src/rules/planted.ts', `import { readAd } from '../db/ads';`, 1],
    ['src/rules/planted.ts', `import { readFileSync } from 'node:fs';`, 1],
    ['src/rules/planted.ts', `console.log(Math.random());`, 1],
    ['src/rules/workflow/planted.ts', `import { Temporal } from '@js-temporal/polyfill';`, 1],
    ['src/rules/workflow/planted.ts', `import { addDays } from '../calendar';`, 1],
    ['src/policy/planted.ts', `import { readFileSync } from 'node:fs';`, 1],
    ['src/policy/planted.ts', `import { connect } from '../db/connect';`, 1],
    ['src/matching/planted.ts', `import { readFileSync } from 'node:fs';`, 1],
    ['src/matching/planted.ts', `import { connect } from '../db/connect';`, 1],
    ['src/vocabulary/planted.ts', `import { connect } from '../db/connect';`, 1],
    ['src/text/planted.ts', `import { readConfig } from '../config';`, 1],
    ['src/text/cli/planted.ts', `import { addAd } from '../../cli/ad';`, 1],
    ['src/intake/planted.ts', `import { connect } from '../db/connect';`, 1],
    ['src/intake/planted.ts', `import { Client } from '@temporalio/client';`, 1],
    ['src/db/planted.ts', `import { adState } from '../rules/ad-state';`, 1],
    ['src/db/planted.ts', `import { Client } from '@temporalio/client';`, 1],
    ['src/db/planted.ts', `import { createTransport } from 'nodemailer';`, 1],
    ['src/mail/planted.ts', `import { connect } from '../db/connect';`, 1],
    ['src/mail/planted.ts', `import { Client } from '@temporalio/client';`, 1],
    ['src/temporal/planted.ts', `import { connect } from '../db/connect';`, 1],
    ['src/temporal/planted.ts', `import { adState } from '../rules/ad-state';`, 1],
    ['src/audit/planted.ts', `import { createTransport } from '../mail/transport';`, 1],
    ['src/backup/planted.ts', `import { Client } from '@temporalio/client';`, 1],
    ['src/backup/planted.ts', `import sodium from 'libsodium-wrappers';`, 0],
    ['src/web/planted.ts', `import postgres from 'postgres';`, 1],
    ['src/web/planted.ts', `import { readConfig } from '../config';`, 1],
    ['src/web/routes/planted.ts', `import { createActivities } from '../../../activities';`, 1],
    ['src/web/routes/planted.ts', `import { createTransport } from '../../mail/transport';`, 1],
    ['src/cli/planted.ts', `import { createActivities } from '../../activities';`, 1],
    ['src/cli/planted.ts', `import postgres from 'postgres';`, 1],
    ['src/stack/planted.ts', `console.log(process.env);`, 1],
    ['workers/planted.ts', `export default 1;`, 1],
  ];

  let folder: string;
  let found: Map<string, number>;
  const fileOf = (index: number) => planted[index]![0].replace('planted', `planted-${index}`);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'skillstorm-rooms-'));
    cpSync(packagePath('.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    symlinkSync(packagePath('node_modules'), join(folder, 'node_modules'));
    planted.forEach(([, code], index) => {
      const path = join(folder, fileOf(index));
      mkdirSync(dirname(path), { recursive: true });
      const names = /import (?:type )?\{? ?(\w+)/.exec(code)?.[1];
      writeFileSync(path, `${code}\n${names && !code.includes('type') ? `console.log(${names});\n` : ''}`);
    });
    found = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(planted.map(([file, code, findings], index) => ({ file, code, findings, index })))(
    '$file: $code',
    ({ findings, index }) => {
      expect(found.get(fileOf(index)) ?? 0).toBe(findings);
    },
  );
});

/** Findings by file; oxlint ends with 1 when there are any. */
function lint(folder: string): Map<string, number> {
  const oxlint = packagePath('node_modules/oxlint/bin/oxlint');
  let output: string;
  try {
    output = execFileSync(process.execPath, [oxlint, '-f', 'json', 'workflows', 'activities', 'workers', 'src'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(output) as { diagnostics: { filename: string; code: string }[] };
  const counted = new Map<string, number>();
  for (const { filename, code } of diagnostics.filter(({ code }) => !code.includes('no-unused-vars'))) {
    counted.set(filename, (counted.get(filename) ?? 0) + 1);
    if (!code) throw new Error(`${filename}: a finding without a rule`);
  }
  return counted;
}
