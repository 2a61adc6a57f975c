import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveOf } from '../../src/audit/archive';
import { checkAnchors } from '../../src/audit/anchors';
import { type EvidenceKind, evidenceFolder, sha256Of } from '../../src/audit/evidence-folder';
import { decisionsRoot } from '../../src/audit/decisions';
import { examineExecution, verifyExecutions } from '../../src/audit/executions';
import { verifyFiles } from '../../src/audit/files';
import { openRuntime } from '../../src/audit/replay-runtime';
import { type VerdictFunction, verdictReader } from '../../src/audit/verdicts';
import { verifyLedger } from '../../src/audit/verify';
import { createWitness } from '../../src/audit/witness';
import { connect, type Sql, type Tx } from '../../src/db/connect';
import { ledgerEntries, ledgerKey, ledgerMac } from '../../src/db/ledger';
import { addDays, dayInBrussels } from '../../src/rules/calendar';
import { publicJwk } from '../../src/rules/signature';
import { archiveRelease, builtRuntimePath } from '../../workers/archive';
import { createAnchorActivities } from '../../activities/anchors';
import { createDependencies } from '../../workers/wire';
import { environmentOf, ask, pathOf, say } from '../cli/command-line';
import { bundleOfChanged } from '../support/changed-bundle';
import { startCompany, type TestCompany } from '../support/company';
import { testKeys } from '../support/database';
import { eventually } from '../support/mailbox';
import { someContract, someProspects } from '../support/people';
import { testServers } from '../support/servers';
import { sweepDay } from '../support/sweeps';
import { policyReader } from '../../workers/wire';

let company: TestCompany;
let owner: Sql;
beforeAll(async () => {
  company = await startCompany('skipping');
  owner = connect(company.ownerUrl, 1);
  const at = await company.clock.now();
  const evidence = evidenceFolder(company.config.evidenceDir);
  await archiveRelease({ db: company.db, evidence }, testServers().bundle, at);
  const { staff } = await someContract(company.db, at);
  for (const days of [1, 2, 3]) {
    await someProspects(company.db, staff, '2001-01-01', 2 * days);
    await sweepOf(dayInBrussels(addDays(at, days)));
  }
  await anchor();
}, 60_000);
afterAll(async () => {
  await owner.end();
  await company.close();
});

async function sweepOf(day: string): Promise<void> {
  await sweepDay(company, day);
  await eventually(async () => {
    const [row] = await company.db.sql<
      { count: number }[]
    >`select count(*)::int as count from outbox where kind = 'export'`;
    return row!.count === 0;
  }, 'what leaves as evidence has left');
}

async function anchor(): Promise<void> {
  const { db, clock } = company;
  const dependencies = await createDependencies(company.config, {
    db,
    clock,
    readPolicy: policyReader(db),
    close: async () => {},
  });
  await createAnchorActivities(dependencies).anchorLedger({ asOf: (await clock.now()).toISOString() });
  dependencies.transport.close();
}

interface Replay {
  ok: boolean;
  report: string;
  files: string[];
  totals: { executions: Record<string, number>; decisions: Record<string, number> };
  red: { id: string; second: string }[];
}

const env = () => environmentOf(company.config);
const replay = (...options: string[]) => ask<Replay>(env(), 'audit', 'replay', ...options);

test('[36] every execution replays green, offline, with the code that ran it; the report is signed', async () => {
  const said = await replay();
  expect(said).toMatchObject({
    ok: true,
    code: 0,
    totals: {
      executions: { green: 3, amber: 0, red: 0 },
      decisions: { green: 12, red: 0 },
      nights: { green: 3, amber: 0, red: 0 },
    },
  });
  const [json, html] = await Promise.all(said.files.map((file) => readFile(file, 'utf8')));
  const records = JSON.parse(json!) as { tokens?: string[]; light?: string }[];
  expect(records.flatMap(({ tokens }) => tokens ?? [])).toHaveLength(12);
  expect(html).toContain('RET-PROSPECT');
  expect(html).not.toMatch(/[\w.]+@[\w.]+|voorbeeld/);
  expect(await ask(env(), 'audit', 'report')).toMatchObject({ ok: true, report: said.report, code: 0 });
  await writeFile(said.files[0]!, json!.replace('"green":12', '"green":13'));
  expect(await ask(env(), 'audit', 'report')).toMatchObject({ ok: false, problem: 'json-changed', code: 1 });
  expect(await say(env(), 'audit', 'report', 'nooit-gemaakt')).toMatchObject({ code: 1 });
});

test('[36] one decision is found by the token of the letter, one rule and one day by their names', async () => {
  const [row] = await company.db.sql<{ token: string }[]>`
    select decisions #>> '{0,tokens,0}' as token from execution_batch limit 1`;
  expect((await replay('--person-token', row!.token)).totals).toMatchObject({
    executions: { green: 1 },
    decisions: { green: 1 },
  });
  const day = dayInBrussels(await company.clock.now());
  expect((await replay('--from', day)).totals.decisions).toEqual({ green: 6, amber: 0, red: 0 });
  expect((await replay('--rule', 'ARC-TERM')).totals.executions).toEqual({ green: 0, amber: 0, red: 0 });
  expect(await say(env(), 'audit', 'replay', '--from', 'morgen')).toMatchObject({ code: 2 });
});

test('[36] when the code has one timer more, old executions still replay with their own bundle, and today’s is told to differ', async () => {
  const changed = pathOf('changed.js');
  await writeFile(changed, (await bundleOfChanged()).code);
  const [history] = await company.db.sql<
    { runId: string; sha256: string }[]
  >`select run_id, sha256 from history limit 1`;
  const file = evidenceFolder(company.config.evidenceDir).path('histories', `${history!.sha256}.json.gz`);
  const outcomes: boolean[] = [];
  for (const bundle of [testServers().bundle.codePath, changed]) {
    const runtime = await openRuntime(builtRuntimePath, bundle);
    outcomes.push((await runtime.replay(history!.runId, file)).error === null);
    await runtime.close();
  }
  expect(outcomes).toEqual([true, false]);
});

test('[36] a history that the ledger knows and its table does not is red', async () => {
  const rows = await owner`delete from history where workflow_id like 'retention/%' returning *`;
  const { totals } = await replay('--rule', 'RET-PROSPECT');
  await owner`insert into history ${owner(rows)}`;
  expect(totals.executions).toMatchObject({ red: 3 });
});

test.each([
  ['its runtime', 'runtimes', { green: 12, amber: 0, red: 0 }],
  ['the function that decided', 'verdicts', { green: 0, amber: 12, red: 0 }],
] as const)('[36] without %s an execution is amber, never red or green', async (_, kind, decisions) => {
  const evidence = evidenceFolder(company.config.evidenceDir);
  const [name] = await evidence.names(kind);
  const path = evidence.path(kind, name!);
  const bytes = await readFile(path);
  await rm(path);
  const { totals } = await replay();
  await writeFile(path, bytes);
  expect(totals).toMatchObject({ executions: { green: 0, amber: 3, red: 0 }, decisions });
});

test('[36] what an earlier verdict function decided stands with that function, and with no other', async () => {
  const evidence = evidenceFolder(company.config.evidenceDir);
  const [today] = await evidence.names('verdicts');
  const text = (await evidence.read('verdicts', today!))!.toString();
  const longer = text.replace('Date.UTC(year, month, date)', 'Date.UTC(year, month, date + 1)');
  const earlier = sha256Of(longer);
  await evidence.writeOnce('verdicts', `${earlier}.js`, Buffer.from(longer));
  const archive = archiveOf({ sql: company.db.sql, evidence, signatureKeys: [] });
  const decideThen = (await archive.verdictFunction(earlier)) as VerdictFunction;
  const execution = await first(archive.executions);
  const batch = await first(archive.batches(execution.id));
  const { policyVersion, decidedAt: at } = batch;
  const periods = (await archive.periods(policyVersion))!;
  const decisions = batch.decisions.map((group) => {
    const asked = { periods, holds: group.holds, today: dayInBrussels(at) };
    return { ...group, verdict: decideThen('RET-PROSPECT', group.facts as never, asked) };
  });
  const root = decisionsRoot(decisions);
  const faultWith = async (verdictSha256: string | null) => {
    const known = { rule: execution.rule, policyVersion, root: root.toString('hex'), at, verdictSha256 };
    const { fault } = await examineExecution(
      { ...execution, isClosed: false, attest: null },
      { ...archive, batches: () => only({ ...batch, decisions, root }) },
      { ...createWitness(), batches: new Map([[execution.id, [known]]]) },
    );
    return fault?.fault ?? null;
  };
  expect(await faultWith(earlier)).toBeNull();
  expect(await faultWith(today!.replace('.js', ''))).toBe('verdict-differs');
  expect(await faultWith(null)).toBe('verdict-differs');
  await writeFile(evidence.path('verdicts', `${earlier}.js`), text);
  expect(await verdictReader(evidence)(earlier)).toBe('changed');
  await rm(evidence.path('verdicts', `${earlier}.js`));
});

test('[36] the anchor is mailed to who keeps it, and holds the ledger to what it was', async () => {
  const mail = await company.mailbox.next('auditor@kantoor.test');
  const [anchorText] = /eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(mail.text!)!;
  const file = pathOf('anchor.jws');
  await writeFile(file, anchorText);
  expect(await ask(env(), 'audit', 'verify', '--anchor', file)).toMatchObject({ ok: true, anchors: { anchors: 2 } });
  await writeFile(
    file,
    anchorText.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
  );
  expect(await ask(env(), 'audit', 'verify', '--anchor', file)).toMatchObject({ ok: false });
});

async function first<T>(those: AsyncIterable<T>): Promise<T> {
  for await (const one of those) return one;
  throw new Error('There is none');
}

async function* only<T>(one: T): AsyncIterable<T> {
  yield one;
}

/** What `skillstorm audit verify` finds in the database, as one word; null = all stands. */
async function faultIn(tx: Tx): Promise<string | null> {
  const keys = [publicJwk(testKeys.receipt)];
  const witness = createWitness();
  const anchors = await checkAnchors(evidenceFolder(company.config.evidenceDir), keys);
  const ledger = await verifyLedger(
    ledgerEntries(tx as unknown as Sql),
    [ledgerKey(testKeys.ledger)],
    () => {},
    (entry) => {
      witness.hear(entry);
      anchors.hear(entry);
    },
  );
  const fault = ledger.firstBad?.fault ?? anchors.firstBad(witness)?.fault;
  if (fault) return fault;
  const { firstBad } = await verifyExecutions(
    archiveOf({ sql: tx, evidence: evidenceFolder(company.config.evidenceDir), signatureKeys: keys }),
    witness,
  );
  return firstBad?.fault ?? null;
}

async function faultInFiles(): Promise<string | null> {
  const keys = [publicJwk(testKeys.receipt)];
  const evidence = evidenceFolder(company.config.evidenceDir);
  const witness = createWitness();
  const anchors = await checkAnchors(evidence, keys);
  await verifyLedger(
    ledgerEntries(company.db.sql),
    [ledgerKey(testKeys.ledger)],
    () => {},
    (entry) => {
      witness.hear(entry);
      anchors.hear(entry);
    },
  );
  return anchors.firstBad(witness)?.fault ?? (await verifyFiles(evidence, witness)).firstBad?.file ?? null;
}

/** One byte of a text or of bytes becomes another, so that JSON stays JSON. */
const flips: Record<string, (tx: Tx, at: number) => Promise<{ count: number }>> = {
  'a fact in the ledger': (tx, at) => tx`
    update ledger set facts = facts || jsonb_build_object('rule', 'ARC-TERM', 'number', ${at}::int)
    where seq = (select seq from ledger order by md5(seq::text || ${at}::text) limit 1)`,
  'a MAC of the ledger': (tx, at) => tx`
    update ledger set mac = set_byte(mac, ${at % 32}, (get_byte(mac, ${at % 32}) + 1) % 256)
    where seq = (select seq from ledger order by md5(seq::text || ${at}::text) limit 1)`,
  'a moment of the ledger': (tx, at) => tx`
    update ledger set at = at + interval '1 day'
    where seq = (select seq from ledger order by md5(seq::text || ${at}::text) limit 1)`,
  'a fact of a decision': (tx, at) => tx`
    update execution_batch set decisions = overlay(decisions::text placing
      case substr(decisions::text, p, 1) when '1' then '2' else '1' end from p)::jsonb
    from (select execution_id as e, number as n, regexp_instr(decisions::text, '[0-9]', 1, 1 + ${at}::int % 6) as p
      from execution_batch order by md5(execution_id::text || ${at}::text) limit 1) as one
    where execution_id = e and number = n`,
  'a token of a decision': (tx, at) => tx`
    update execution_batch set decisions = jsonb_set(decisions, '{0,tokens,0}', to_jsonb('A' || substr(decisions #>> '{0,tokens,0}', 2) || ${at}::text))
    where execution_id = (select execution_id from execution_batch order by md5(execution_id::text || ${at}::text) limit 1)`,
  'a root': (tx, at) => tx`
    update execution_batch set root = set_byte(root, ${at % 32}, (get_byte(root, ${at % 32}) + 1) % 256)
    where execution_id = (select execution_id from execution_batch order by md5(execution_id::text || ${at}::text) limit 1)`,
  'an attest': (tx, at) => tx`
    update attest set jws = overlay(jws placing case substr(jws, ${1 + (at % 300)}, 1) when 'A' then 'B' else 'A' end from ${1 + (at % 300)})
    where execution_id = (select execution_id from attest order by md5(execution_id::text || ${at}::text) limit 1)`,
  'a period of a policy': (tx) => tx`
    update policy set document = jsonb_set(document, '{values,periods,prospect-years,value}', '2')`,
  'what a batch destroyed': (tx, at) => tx`
    update execution_batch set destroyed = '{"applicant": 1}'
    where execution_id = (select execution_id from execution_batch order by md5(execution_id::text || ${at}::text) limit 1)`,
  'the rule of an execution': (tx, at) => tx`
    update execution set rule = 'ARC-TERM'
    where id = (select id from execution order by md5(id::text || ${at}::text) limit 1)`,
  'a batch': (tx, at) => tx`
    delete from execution_batch
    where execution_id = (select execution_id from execution_batch order by md5(execution_id::text || ${at}::text) limit 1)`,
};

/** One bit of one byte of a file, and back. */
async function flipped<T>(kind: EvidenceKind, at: number, look: () => Promise<T>): Promise<T> {
  const names = await evidenceFolder(company.config.evidenceDir).names(kind);
  const path = join(company.config.evidenceDir, kind, names[at % names.length]!);
  const bytes = await readFile(path);
  const changed = Buffer.from(bytes);
  changed[(at * 7919) % bytes.length]! ^= 1 << (at % 8);
  await writeFile(path, changed);
  try {
    return await look();
  } finally {
    await writeFile(path, bytes);
  }
}

const kinds: EvidenceKind[] = ['histories', 'anchors', 'bundles', 'lockfiles', 'runtimes', 'verdicts'];

test('[36] two hundred changes of one place in ledger, decisions, attests, policy, histories, code and anchors: each is found', async () => {
  const names = Object.keys(flips);
  const unseen: string[] = [];
  if (await faultInFiles()) unseen.push('a fault before any change');
  for (let at = 0; at < 150; at += 1) {
    const name = names[at % names.length]!;
    await inVain(async (tx) => {
      if (at === 0 && (await faultIn(tx)) !== null) unseen.push('a fault before any change');
      const { count } = await flips[name]!(tx, at);
      if (count === 0 || (await faultIn(tx)) === null) unseen.push(`${at}: ${name}`);
    });
  }
  for (let at = 0; at < 50; at += 1) {
    const kind = kinds[at % kinds.length]!;
    if ((await flipped(kind, at, faultInFiles)) === null) unseen.push(`${at}: ${kind}`);
  }
  expect(unseen).toEqual([]);
}, 120_000);

test('[36] the last entry cut off, two exchanged, and a chain computed anew without the key: each is found', async () => {
  const found: (string | null)[] = [];
  await inVain(async (tx) => {
    await tx`delete from ledger where seq >= (select max(seq) - 1 from ledger)`;
    found.push(await faultIn(tx));
  });
  await inVain(async (tx) => {
    await tx`update ledger set seq = case seq when 5 then -6 when 6 then -5 end where seq in (5, 6)`;
    await tx`update ledger set seq = -seq where seq < 0`;
    found.push(await faultIn(tx));
  });
  await inVain(async (tx) => {
    const unkeyed = { ...ledgerKey(Buffer.alloc(32)), id: ledgerKey(testKeys.ledger).id };
    let previousMac: Buffer = Buffer.alloc(32);
    for await (const page of ledgerEntries(company.db.sql)) {
      for (const { mac: _, ...entry } of page) {
        const mac = ledgerMac(unkeyed, { ...entry, previousMac });
        await tx`update ledger set mac = ${mac}, previous_mac = ${previousMac} where seq = ${entry.seq}`;
        previousMac = mac;
      }
    }
    found.push(await faultIn(tx));
  });
  expect(found).toEqual(['cut-off', 'broken-link', 'changed']);
});

test('[36] after a key was replaced, what it made is verified with it, and what follows with the new one', async () => {
  const key = pathOf('ledger-key');
  await writeFile(key, testKeys.ledger.toString('hex'));
  const { LEDGER_KEY: _, ...others } = env();
  const told = { ...others, LEDGER_KEY_FILE: key };
  const [staff] = await company.db.sql<{ id: string }[]>`select id from staff limit 1`;
  expect(await ask(told, 'audit', 'rotate-key', 'ledger', '--as', staff!.id)).toMatchObject({ key: 'ledger', code: 0 });
  const known = { ...told, LEDGER_KEYS_PREVIOUS_FILE: `${key}.previous` };
  expect(await say(known, 'staff', 'add', 'Bo Nieuw')).toMatchObject({ code: 0 });
  expect(await ask(known, 'audit', 'verify')).toMatchObject({ ok: true, code: 0 });
  expect(await ask(told, 'audit', 'verify')).toMatchObject({ ok: false, firstBad: { fault: 'unknown-key' }, code: 1 });
  expect(await say(env(), 'audit', 'rotate-key', 'ledger', '--as', staff!.id)).toMatchObject({ code: 1 });
});

/** Whatever happens in it is undone. */
async function inVain(work: (tx: Tx) => Promise<void>): Promise<void> {
  await owner
    .begin(async (tx) => {
      await work(tx);
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
}

class Undo extends Error {}
