import { readFileSync, readdirSync } from 'node:fs';
import { packagePath } from '../src/package-root';
import { describeFailure, type FailureCode, failures } from '../src/types/failures';
import { failuresTable } from './support/failures-table';

const codes = Object.keys(failures) as FailureCode[];

test('README.md lists every failure as the catalogue has it; `npm run failures` prints its table', () => {
  const readme = readFileSync(packagePath('README.md'), 'utf8');
  const [, section = ''] = /^## Failures\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(readme) ?? [];
  const table = section.split('\n').filter((line) => line.startsWith('|'));
  expect(table.join('\n')).toBe(failuresTable());
});

test('every failure of the catalogue is one that something reports', () => {
  const silent = codes.filter((code) => !sources().some((text) => new RegExp(`['"\`]${code}['"\`]`).test(text)));
  expect(silent).toEqual([]);
});

test('a failure says what happened and what to do, in plain sentences that hold no value', () => {
  for (const code of codes) {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(describeFailure(code)).toMatch(/^[A-Z_]+: [A-Z][^%$]+[^.]\. [A-Z][^%$]+[^.]\.$/);
  }
});

function sources(): string[] {
  return ['workflows', 'activities', 'workers', 'src']
    .flatMap((room) => readdirSync(packagePath(room), { recursive: true }).map((path) => `${room}/${String(path)}`))
    .filter((path) => path.endsWith('.ts') && path !== 'src/types/failures.ts' && !path.startsWith('src/text/'))
    .map((path) => readFileSync(packagePath(path), 'utf8'));
}
