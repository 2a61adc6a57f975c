import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sql } from '../../src/db/connect';
import { ownStory, play, rehearsal } from '../support/rehearsal';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'skillstorm-stories-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(text: string): string {
  const file = join(folder, 'story.yaml');
  writeFileSync(file, text);
  return file;
}

rehearsal('worker, mail server and database fall and come back, and nothing of what came in is lost', 'outage');

test('the same story ends in the same rows under the clock of a rehearsal and on the development server', async () => {
  const rows: string[][] = [];
  const atEnd = async (sql: Sql) => void rows.push(await everyRow(sql));
  for (const time of ['skipping', 'real'] as const) {
    expect(await play(ownStory('both-servers'), { time, atEnd })).toMatchObject({ exitCode: 0, wrong: [] });
  }
  expect(rows[0]!.length).toBeGreaterThan(20);
  expect(rows[1]).toEqual(rows[0]);
});

test('what is wrong in a story is told with its line before anything is played', async () => {
  const { exitCode, lines } = await play(
    written(`story: Met fouten
starts: some day
steps:
  - run: staff list
    exits: 0
  - dance: waltz
  - mail: an@proef.test
    count: veel
  - run: staff list
    http: GET /nl/jobs
`),
  );
  expect(exitCode).toBe(2);
  expect(lines.map(({ kind, line, reason }) => [kind, line, reason])).toEqual([
    ['flaw', 2, expect.stringContaining('is geen begin') as string],
    ['flaw', 5, '“exits” hoort hier niet'],
    ['flaw', 6, expect.stringContaining('onbekende stap “dance”') as string],
    ['flaw', 8, 'verwacht een getal, hier staat "veel"'],
    ['flaw', 9, 'één stap doet één ding; hier staan run en http'],
  ]);
});

test.each([
  ['starts: some day', 'steps: [{ run: staff list }]', 2, 'is geen begin'],
  ['starts: 2020-01-01 09:00', 'steps: [{ run: staff list }]', 2, 'ligt voor de klok van deze machine'],
  ['starts: tomorrow 09:00', 'steps: [{ at: day 1 08:00 }]', 3, 'ligt voor het moment ervoor'],
  ['starts: tomorrow 09:00', 'steps: [{ at: noon }]', 3, 'is geen moment'],
  ['starts: tomorrow 09:00', 'steps: @here', 3, 'geen YAML'],
])('a story with %s and %s is refused at line %i', async (starts, steps, line, reason) => {
  const { exitCode, lines } = await play(written(`story: Fout\n${starts}\n${steps}\n`));
  expect(exitCode).toBe(2);
  expect(lines[0]).toMatchObject({ line, reason: expect.stringContaining(reason) as string });
});

test('a wrong expectation is told with its line and the difference, and the story goes on', async () => {
  const { exitCode, lines, wrong } = await play(
    written(`story: Met een vergissing
steps:
  - run: staff add "An Peeters"
  - expect:
      rows: { staff: 1, ad: 2 }
      command: staff list
      json:
        staff:
          - name: An Peters
  - http: GET /nl/jobs/{{ad}}
  - http: GET /nl/jobs
    status: 404
    stop: true
  - run: staff list
`),
  );
  expect(exitCode).toBe(1);
  expect(wrong.map(({ differences }) => differences)).toMatchObject([
    [
      { line: 5, path: ['expect', 'rows', 'ad'], expected: 2, actual: 0 },
      { line: 9, expected: 'An Peters', actual: 'An Peeters' },
    ],
    [{ line: 10, actual: expect.stringContaining('{{ad}}') as string }],
    [{ line: 12, path: ['status'], expected: 404, actual: 200 }],
  ]);
  expect(lines.at(-1)).toMatchObject({ kind: 'end', steps: 4, wrong: 3 });
});

/** Every row of every table, without what differs from one company to the next: ids, moments, tokens, keys, order of recording. */
async function everyRow(sql: Sql): Promise<string[]> {
  const tables = await sql<{ name: string }[]>`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename not in ('occupation', 'place', 'migration')
      and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')
    order by 1`;
  const rows = await Promise.all(
    tables.map(async ({ name }) => {
      const found = await sql<
        { row: string }[]
      >`select (to_jsonb(${sql(name)}) - 'seq')::text as row from ${sql(name)}`;
      return found.map(({ row }) => `${name} ${masked(row)}`).sort();
    }),
  );
  return rows.flat();
}

function masked(row: string): string {
  return opened(row)
    .replace(/https?:\/\/127\.0\.0\.1:\d+/g, '<site>')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replace(/\\\\x[0-9a-f]+|(?<="key_id": ")[0-9a-f]+/g, '<bytes>')
    .replace(/\d{4}-\d\d-\d\d([T ][\d:.]+(Z|[+-]\d\d:\d\d)?)?/g, '<moment>');
}

/** A receipt shows what it says instead of its signature, which is another one for every key. */
function opened(row: string): string {
  return row.replace(/[\w-]{20,}\.([\w-]+)\.[\w-]{40,}/g, (_, said: string) =>
    Buffer.from(said, 'base64url').toString(),
  );
}
