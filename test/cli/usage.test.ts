import { refusals } from '../../src/text/cli/refusals';
import { say } from './command-line';

/** Nothing runs here: a command must find fault with its words before it looks for servers. */
const nowhere = { SKILLSTORM_STATE: '/nonexistent/skillstorm' };

test.each([
  [['unknown'], 'wrong-use'],
  [['ad', 'imprt'], 'bedoelt u import'],
  [['ad', 'import'], 'wrong-use'],
  [['ad', 'show'], '<ad> ontbreekt'],
  [['ad', 'list', '--limit', 'veel'], '--limit is geen getal'],
  [['staff', 'add', 'An', 'Peeters'], 'te veel woorden'],
  [['staff', 'add', ' '], '<name> ontbreekt'],
  [['customer', 'show', '0999.101.088'], '<kbo> is geen ondernemingsnummer'],
  [['person', 'find', 'geen-adres', '--reason', 'belt', '--as', 'An'], '<address> is geen e-mailadres'],
  [['person', 'find', 'zoe@voorbeeld.test', '--reason', ' ', '--as', 'An'], '--reason ontbreekt'],
  [['invoice', 'import', 'x', '--from', 'bank', '--as', 'An'], '--from is geen waarde'],
  [['match', 'run', '--date', '2026-02-30'], '--date is geen dag'],
  [['applicant', 'show', 'x', '--reveal'], 'as-missing'],
  [['doctor', '--repair'], 'as-missing'],
  [['policy', 'check', '--strict'], 'De optie --strict bestaat hier niet'],
])('wrong use is told before anything is done: %j', async (argv, words) => {
  const { code, out, err } = await say(nowhere, ...argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(words);
});

test('half a command shows its help on stderr', async () => {
  const { code, out, err } = await say(nowhere, 'ad');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('Gebruik: skillstorm ad');
});

test.each([
  ['customer', 'add', '--kbo', '0999.101.087', '--name', 'X', '--contact-name', 'Y', '--contact-email', 'y@x.test'],
  [
    'contract',
    'add',
    '--customer',
    '0999.101.087',
    '--reference',
    'A',
    '--from',
    '2026-01-01',
    '--until',
    '2026-02-01',
    '--contact',
    'y@x.test',
  ],
  ['ad', 'import', 'file', '--customer', '0999.101.087', '--contract', 'A', '--until', '2026-02-01'],
  ['applicant', 'import', 'file', '--source', 'X', '--contacted-on', '2026-02-01'],
  ['person', 'find', 'y@x.test', '--reason', 'belt'],
  ['prospect', 'import', 'file'],
  ['invoice', 'import', 'file'],
  ['policy', 'adopt', 'file'],
])('a decision without --as is refused: %s %s', async (...argv) => {
  const { code, err } = await say(nowhere, ...argv);
  expect(code).toBe(2);
  expect(err).toContain('--as ontbreekt');
});

test('an error never repeats what was typed, which may be about a person', async () => {
  const typed = 'jan.geheim@voorbeeld.test';
  const tries = [
    [typed],
    ['person', typed],
    ['staff', 'list', `--who=${typed}`],
    ['staff', 'list', typed],
    ['customer', 'show', typed],
    ['ad', 'import', typed, '--customer', typed, '--contract', typed, '--until', typed, '--as', typed],
    ['applicant', 'import', typed, '--source', typed, '--contacted-on', '2026-01-01', '--as', typed],
  ];
  for (const argv of tries) {
    for (const json of [[], ['--json']]) {
      const { code, out, err } = await say(nowhere, ...argv, ...json);
      expect(code).toBeGreaterThan(0);
      expect(out + err).not.toContain('geheim');
    }
  }
});

test('without servers a command says so and how to start them, with an exit code of its own', async () => {
  expect(await say(nowhere, 'ad', 'list')).toMatchObject({
    code: 3,
    out: '',
    err: expect.stringContaining('npm start'),
  });
  const { code, out, err } = await say(nowhere, 'ad', 'list', '--json');
  expect({ code, err }).toEqual({ code: 3, err: '' });
  expect(JSON.parse(out).error).toMatchObject({ code: 'not-configured', exitCode: 3 });
});

const down = {
  DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x',
  STORAGE_LOCATION: 'NL',
  TEMPORAL_ADDRESS: '127.0.0.1:1',
  SMTP_URL: 'smtp://127.0.0.1:1',
  PUBLIC_URL: 'http://127.0.0.1:1',
  LEDGER_KEY: 'a'.repeat(64),
  SUPPRESSION_KEY: 'b'.repeat(64),
  RECEIPT_KEY: 'c'.repeat(64),
  BACKUP_KEY: 'd'.repeat(64),
};

test('a database that is down is called that, and the doctor names each server that is', async () => {
  expect(await say(down, 'staff', 'list')).toMatchObject({ code: 3, err: expect.stringMatching(/^DATABASE_DOWN/) });
  const { code, out } = await say(down, 'doctor', '--json');
  const { findings } = JSON.parse(out) as { findings: { check: string; ok: boolean; remedy: string | null }[] };
  const silent = findings.filter(({ ok, remedy }) => !ok && remedy).map(({ check }) => check);
  expect(code).toBe(1);
  expect(silent).toEqual(expect.arrayContaining(['Database', 'Temporal', 'Mailserver', 'Site']));
});

test.each([
  ['is not told', { STORAGE_LOCATION: '' }, 'ontbreekt'],
  ['is no country', { STORAGE_LOCATION: 'Nederland' }, 'moet het land zijn'],
  [
    'is said to be this machine, of a database whose owner reaches it elsewhere',
    { STORAGE_LOCATION: 'this-machine', DATABASE_OWNER_URL: 'postgres://a:b@db.example/x' },
    'moet het land zijn',
  ],
  [
    'is said to be this machine, of a database elsewhere',
    { STORAGE_LOCATION: 'this-machine', DATABASE_URL: 'postgres://a:b@db.example/x' },
    'moet het land zijn',
  ],
])('[17] a database whose country %s is not opened', async (_, change, words) => {
  const { code, err } = await say({ ...down, ...change }, 'staff', 'list');
  expect(code).toBe(3);
  expect(err).toContain(`STORAGE_LOCATION ${words}`);
});

test('a variable that is wrong is named, without its value', async () => {
  const { code, err } = await say({ ...down, LEDGER_KEY: 'te-kort' }, 'staff', 'list');
  expect(code).toBe(3);
  expect(err).toContain('LEDGER_KEY moet minstens 32 bytes zijn');
  expect(err).not.toContain('te-kort');
});

const nouns = [
  'up',
  'demo',
  'rehearse',
  'migrate',
  'doctor',
  'staff',
  'customer',
  'contract',
  'ad',
  'applicant',
  'person',
  'match',
  'prospect',
  'invoice',
  'trend',
  'policy',
  'audit',
];

test.each(nouns)('%s explains itself, with an example wherever it does something', async (noun) => {
  const { code, out, err } = await say(nowhere, noun, '--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const verbs = [...out.matchAll(/^ {2}(\w+)(?: <\w+>)? {2,}\S/gm)].map(([, verb]) => verb!);
  const helps = out.includes('Opdrachten:')
    ? await Promise.all(verbs.map(async (verb) => (await say(nowhere, noun, verb, '--help')).out))
    : [out];
  expect(helps.length).toBeGreaterThan(0);
  for (const help of helps) expect(help).toContain(`$ skillstorm ${noun}`);
});

test('every refusal says what happened and what to do', () => {
  for (const { exitCode, remedy } of Object.values(refusals)) {
    expect([1, 2, 3]).toContain(exitCode);
    expect(remedy.length).toBeGreaterThan(5);
  }
});
