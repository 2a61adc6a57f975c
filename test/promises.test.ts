import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { breakLineExists, keeperExists } from '../src/policy/keepers';
import type { ProjectFiles } from '../src/policy/keepers';
import { ownPolicy } from './support/policy';

const root = join(__dirname, '..');
const files: ProjectFiles = {
  read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
  list: (folder) => readdirSync(join(root, folder), { recursive: true }).map((path) => `${folder}/${String(path)}`),
};

const kept = ownPolicy().promises.filter((row) => row.status === 'kept');

test('everything that keeps a promise is really there', () => {
  const missing = kept.flatMap(({ number, keptBy }) =>
    keptBy.filter((keeper) => !keeperExists(keeper, files)).map((keeper) => `${number}: ${keeper}`),
  );
  expect(missing).toEqual([]);
});

test('the line that breaks a kept promise stands in its file exactly once', () => {
  const missing = kept.filter(({ breakAt }) => !breakLineExists(breakAt, files)).map(({ number }) => number);
  expect(missing).toEqual([]);
});
