import { readFileSync, writeFileSync } from 'node:fs';
import { createConsentActivities } from '../../activities/consents';
import { listReceipts } from '../../src/db/receipts';
import { publicJwk } from '../../src/rules/signature';
import type { ConsentId } from '../../src/types/ids';
import { shippedPolicy } from '../../workers/shipped';
import { type FreshDatabase, freshDatabase, testKeys } from '../support/database';
import { activeApplicant } from '../support/people';
import { ask, databaseOnly, pathOf, say } from './command-line';

const at = new Date('2026-11-23T10:00:00Z');
const nowhere = { SKILLSTORM_STATE: pathOf('nowhere') };
let fresh: FreshDatabase;
let env: Record<string, string>;
let id: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  env = databaseOnly(fresh);
  const { id: applicantId } = await activeApplicant(fresh.db, at);
  const deps = {
    db: fresh.db,
    readPolicy: async () => shippedPolicy().policy,
    publicUrl: 'https://jobs.test',
    receiptKey: testKeys.receipt,
  };
  const { issueReceipts } = createConsentActivities(deps as unknown as Parameters<typeof createConsentActivities>[0]);
  const [event] = await fresh.db.sql<{ id: ConsentId }[]>`select id from consent where purpose = 'matching'`;
  await issueReceipts({ consentId: event!.id, asOf: at.toISOString() });
  id = (await listReceipts(fresh.db.sql, applicantId))[0]!.id;
  writeFileSync(pathOf('jwks.json'), JSON.stringify({ keys: [publicJwk(testKeys.receipt)] }));
});
afterAll(() => fresh.drop());

test('[3] a receipt is saved once, and verified without any server, with the public key alone', async () => {
  const file = pathOf('receipt.json');
  expect(await say(env, 'consent', 'receipt', id, '--out', file)).toMatchObject({ code: 0 });
  expect(await say(env, 'consent', 'receipt', id, '--out', file)).toMatchObject({ code: 1 });
  const verify = ['consent', 'receipt', '--verify', file] as const;
  const told = await say(nowhere, ...verify, '--key', pathOf('jwks.json'));
  expect(told).toMatchObject({ code: 0, out: expect.stringContaining('Het bewijs klopt') });
  expect(told.out).toContain('gegeven op 2026-11-23T10:00:00.000Z');
  expect(await ask(env, ...verify)).toMatchObject({ code: 0, ok: true, isOwnKey: true });

  writeFileSync(pathOf('changed.json'), readFileSync(file, 'utf8').replace('2026-11-23', '2025-11-23'));
  const changed = ['consent', 'receipt', '--verify', pathOf('changed.json')] as const;
  expect(await ask(env, ...changed)).toEqual({ code: 1, ok: false, problem: 'content' });
  expect((await say(env, ...changed)).out).toContain('NIET ECHT');
});

test('what is missing or unknown is said, with what to do', async () => {
  const file = pathOf('some.json');
  writeFileSync(file, '{}');
  expect(await say(env, 'consent', 'receipt')).toMatchObject({ code: 2 });
  expect(await say(env, 'consent', 'receipt', 'nonsense')).toMatchObject({ code: 1 });
  expect(await say(nowhere, 'consent', 'receipt', '--verify', file)).toMatchObject({
    code: 2,
    err: expect.stringContaining('/.well-known/jwks.json'),
  });
  expect(await say(env, 'consent', 'receipt', '--verify', file, '--key', file)).toMatchObject({ code: 1 });
});
