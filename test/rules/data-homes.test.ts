import { readFileSync, readdirSync } from 'node:fs';
import { storedRules } from '../../src/db/retention/stores';
import { packagePath } from '../../src/package-root';
import { ownPolicy } from '../support/policy';

const { categories, files } = ownPolicy().policy;

test('[39][47] what is kept for a period ends by a rule that finds it: each has its store', () => {
  const homeless = Object.entries(categories).flatMap(([id, { keep, rule }]) =>
    'period' in keep && !storedRules.some((stored) => stored === rule) ? [`${id}: ${rule}`] : [],
  );
  expect(homeless).toEqual([]);
});

/** Code that writes files, and which of the policy's file stores it writes; null = nothing about a person. */
const writers: Record<string, string | null> = {
  'src/audit/evidence-folder.ts': 'evidence outside the database',
  'src/audit/report.ts': null,
  'src/backup/make.ts': 'backup, encrypted',
  'src/cli/audit-rotate.ts': null,
  'src/cli/consent.ts': 'receipt of a consent',
  'src/cli/new-file.ts': "copy of somebody's file",
  'src/cli/policy-adopt.ts': null,
  'src/stack/lock.ts': null,
  'src/stack/logs.ts': null,
  'src/stack/postgres.ts': null,
  'src/stack/secrets.ts': null,
  'src/stack/state-file.ts': null,
  'workers/bundle.ts': null,
  'workers/verdict.ts': null,
};

/** Programs of others that write into the state folder of the embedded stack. */
const foreignWriters = ['mails in the inbox of the embedded stack'];

const writes = /\b(?:(?:write|append|copy)File|createWriteStream|openSync)(?:Sync)?\(|\bopen\(\w+, '[wa]/;

test('[39][47] every file that the house writes is known, and one about people has its rule and its end', () => {
  const found = ['src', 'workers', 'activities', 'workflows']
    .flatMap((room) => readdirSync(packagePath(room), { recursive: true }).map((path) => `${room}/${String(path)}`))
    .filter((path) => path.endsWith('.ts') && !/^src\/(demo|vocabulary)\//.test(path))
    .filter((path) => writes.test(readFileSync(packagePath(path), 'utf8').replace(/function \w+\(/g, '')));
  expect(found.sort()).toEqual(Object.keys(writers).sort());
  const places = [...Object.values(writers).filter((place) => place !== null), ...foreignWriters];
  const unknown = places.filter((place) => !files.some((store) => store.place.startsWith(place)));
  const unwritten = files.filter((store) => !places.some((place) => store.place.startsWith(place)));
  expect([unknown, unwritten]).toEqual([[], []]);
});
