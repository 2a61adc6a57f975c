import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { type EvidenceFolder, evidenceFolder } from '../../src/audit/evidence-folder';
import { type BackupParts, makeBackup, readBackup, readToEnd } from '../../src/backup/make';
import { restoreBackup } from '../../src/backup/restore';
import { rotateBackups } from '../../src/backup/rotate';
import { BackupError } from '../../src/backup/sealed';
import { insertBackup } from '../../src/db/backups';
import { connect, type Sql } from '../../src/db/connect';
import { ledgerKey } from '../../src/db/ledger';
import { insertPolicy } from '../../src/db/policies';
import { storeOf } from '../../src/db/retention/stores';
import { createDatabase } from '../../src/db/scratch';
import { entomb, insertTombstone, readTombstone } from '../../src/db/tombstones';
import { addDays } from '../../src/rules/calendar';
import type { PolicyVersion } from '../../src/types/ids';
import type { RetentionRuleId } from '../../src/types/retention';
import { ask, databaseOnly, say } from '../cli/command-line';
import { type FreshDatabase, freshDatabase, testKeys, withDatabase } from '../support/database';
import { activeApplicant, orderAd, someContract, someProspects } from '../support/people';
import { testServers } from '../support/servers';

const at = new Date('2026-11-23T03:45:00Z');
const moment = { at, keptDays: 35 };
const folder = mkdtempSync(join(tmpdir(), 'skillstorm-backup-'));
const targets: string[] = [];
let fresh: FreshDatabase;
let parts: BackupParts;
let evidence: EvidenceFolder;
let env: Record<string, string>;
let staff: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  evidence = evidenceFolder(join(folder, 'evidence'));
  parts = { databaseUrl: fresh.appUrl, backupKey: testKeys.backup, suppressionKey: testKeys.suppression };
  env = {
    ...databaseOnly(fresh),
    EVIDENCE_DIR: join(folder, 'evidence'),
    BACKUP_DIR: join(folder, 'backups'),
  };
  const contract = await someContract(fresh.db, at);
  ({ staff } = contract);
  for (let more = 0; more < 3; more += 1) await orderAd(fresh.db, at, contract);
  for (let more = 0; more < 5; more += 1) await activeApplicant(fresh.db, at);
  await fresh.db.sql`
    update applicant set given_name = ${'Zoë\t\\N\n\\.\r"\''}, family_name = '' where id = (select min(id::text)::uuid from applicant)`;
});
afterAll(async () => {
  const admin = connect(testServers().addresses.postgres.ownerUrl, 1);
  for (const name of targets) await admin.unsafe(`drop database ${name}`);
  await admin.end();
  await fresh.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function emptyTarget(): Promise<string> {
  const name = `target_${randomBytes(6).toString('hex')}`;
  await createDatabase(fresh.ownerUrl, name);
  targets.push(name);
  return withDatabase(fresh.ownerUrl, name);
}

function restore(file: string, targetUrl: string, other: Partial<Parameters<typeof restoreBackup>[0]> = {}, on = at) {
  const { backupKey, suppressionKey } = parts;
  const wanted = { targetUrl, backupKey, suppressionKey, ledgerKey: ledgerKey(testKeys.ledger), evidence, ...other };
  return restoreBackup(wanted, file, on);
}

async function inTarget<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = connect(url, 1);
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

/** Every table of a database with how many rows it holds, and a hash over them. */
async function contentOf(sql: Sql): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public'`;
  const content: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await sql.unsafe<{ rows: string; hash: string }[]>(
      `select count(*)::text as rows, md5(coalesce(string_agg(row::text, '|' order by row::text), '')) as hash from ${name} as row`,
    );
    content[name] = `${row!.rows} ${row!.hash}`;
  }
  return content;
}

async function backup(name: string): Promise<string> {
  const file = join(folder, name);
  await makeBackup(parts, file, moment);
  return file;
}

test('[58] a backup brings back every row of every table as it was, numbers go on where they were, and the ledger says so', async () => {
  const before = await contentOf(fresh.ownerSql);
  const target = await emptyTarget();
  const restored = await restore(await backup('whole'), target);
  const { ledger: ledgerBefore, ...rowsBefore } = before;
  await inTarget(target, async (sql) => {
    const { ledger, ...rows } = await contentOf(sql);
    expect(rows).toEqual(rowsBefore);
    expect(Number(ledger!.split(' ')[0])).toBe(Number(ledgerBefore!.split(' ')[0]) + 1);
    expect(await sql`select event, actor from ledger order by seq desc limit 1`).toEqual([
      { event: 'backup.restored', actor: 'restore' },
    ]);
    const schemaOf = (from: Sql) => from`select conname, pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace order by conrelid::regclass::text, conname`;
    expect(await schemaOf(sql)).toEqual(await schemaOf(fresh.ownerSql));
    const sequences = (from: Sql) => from`select sequencename, last_value from pg_sequences order by 1`;
    expect(await sequences(sql)).toEqual(await sequences(fresh.ownerSql));
  });
  expect(restored).toMatchObject({ tables: Object.keys(before).length - 1, migrated: [], digestsInDoubt: 0 });
});

test('[58] no table is forgotten: the login that makes backups reads every table and every sequence', async () => {
  const [row] = await fresh.db.sql`
    select array(select relname::text from pg_class where relnamespace = 'public'::regnamespace
      and (relkind = 'r' and not has_table_privilege(oid, 'select') or relkind = 'S' and not has_sequence_privilege(oid, 'select')))
      as unread`;
  expect(row).toEqual({ unread: [] });
});

test('[58] who and what was destroyed after the backup stays gone, other people come back', async () => {
  const [gone, stays] = [await activeApplicant(fresh.db, at), await activeApplicant(fresh.db, at)];
  const [prospect] = await someProspects(fresh.db, staff as never, '2026-01-01');
  const file = await backup('people');
  await destroyed('RET-APPLICANT', gone.id);
  await destroyed('RET-PROSPECT', prospect!);
  const target = await emptyTarget();
  const { replayed } = await restore(file, target);
  expect(replayed).toMatchObject({ batches: 2, subjects: 2, alreadyGone: 0, destroyed: { applicant: 1, prospect: 1 } });
  await inTarget(target, async (sql) => {
    const people = await sql<{ id: string }[]>`select id from applicant where id in ${sql([gone.id, stays.id])}`;
    expect(people).toEqual([{ id: stays.id }]);
    expect(await sql`select from prospect where id = ${prospect!}`).toHaveLength(0);
    expect(await sql`select rule from tombstone order by rule`).toHaveLength(2);
  });
  const later = await restore(await backup('later'), await emptyTarget());
  expect(later.replayed).toMatchObject({ batches: 2, alreadyGone: 2, destroyed: {} });
  const elsewhere = evidenceFolder(join(folder, 'elsewhere'));
  await expect(restore(join(folder, 'later'), await emptyTarget(), { evidence: elsewhere })).rejects.toThrow(
    'evidence-missing',
  );
});

/** As an execution does it: the real store, the tombstone in the same transaction, and its file outside. */
async function destroyed(rule: RetentionRuleId, id: string, held: string[] = []): Promise<void> {
  const row = await fresh.db.change(at, 'test', async (tx) => {
    await storeOf(rule).destroy(tx, [id], at, held);
    return (await readTombstone(tx, (await insertTombstone(tx, { rule, subjects: [id], held, destroyedAt: at }))!))!;
  });
  await evidence.writeOnce('tombstones', `${row.id}.json`, Buffer.from(JSON.stringify(row)));
}

test('[58] a restore spares what a hold spared that is younger than the backup', async () => {
  const gone = await activeApplicant(fresh.db, at);
  const [spared] = await someProspects(fresh.db, staff as never, '2026-02-01');
  await fresh.db.sql`
    update prospect set email_hmac = (select email_hmac from applicant where id = ${gone.id}) where id = ${spared!}`;
  const file = await backup('before-the-hold');
  await destroyed('RET-APPLICANT', gone.id, [spared!]);
  const target = await emptyTarget();
  await restore(file, target);
  await inTarget(target, async (sql) => {
    expect(await sql`select from applicant where id = ${gone.id}`).toHaveLength(0);
    expect(await sql`select from prospect where id = ${spared!}`).toHaveLength(1);
  });
});

test('[37][58] events that went by their day do not come back, younger ones do', async () => {
  const { id } = await activeApplicant(fresh.db, at);
  await fresh.db.sql`
    insert into behaviour (id, applicant_id, week, kind, occupation, region, language)
    select gen_random_uuid(), ${id}, week, 'searched', '2221', 'BE21', 'nl' from unnest(${['2025-01-06', '2026-11-16']}::date[]) as week`;
  const file = await backup('events');
  await fresh.db.change(at, 'test', (tx) =>
    entomb(tx, { rule: 'VIS-ACCOUNT', startedThrough: '2025-10-23', destroyedAt: at }),
  );
  const [row] = await fresh.db.sql`select * from tombstone where rule = 'VIS-ACCOUNT'`;
  await evidence.writeOnce('tombstones', `${row!['id']}.json`, Buffer.from(JSON.stringify(row)));
  const target = await emptyTarget();
  expect((await restore(file, target)).replayed.destroyed).toMatchObject({ behaviour: 1 });
  await inTarget(target, async (sql) => {
    expect(await sql`select week from behaviour where applicant_id = ${id}`).toEqual([{ week: '2026-11-16' }]);
  });
});

test('[58] a tombstone stays as long as any backup before it may be restored, then row and file go, also after a crash', async () => {
  const own = await freshDatabase();
  const outside = evidenceFolder(join(folder, 'rotation'));
  const parts = { db: own.db, evidence: outside, folder: join(folder, 'rotated') };
  const subjects = [randomUUID()];
  await own.db.change(at, 'test', async (tx) => {
    for (const days of [35, 10])
      await insertPolicy(
        tx,
        `days-${days}` as PolicyVersion,
        { values: { periods: { 'backup-days': { value: days } } } },
        at,
      );
    const made = { file: null, sha256: '0'.repeat(64), bytes: 1, tables: 1, rows: 1 };
    await insertBackup(tx, { ...made, madeAt: at, policyVersion: 'days-35' as PolicyVersion });
    await insertBackup(tx, { ...made, madeAt: addDays(at, 6), policyVersion: 'days-10' as PolicyVersion });
  });
  const files = async () => (await outside.names('tombstones')).length;
  const [id, orphan] = await own.db.change(at, 'test', async (tx) => {
    const one = (destroyedAt: Date) => insertTombstone(tx, { rule: 'RET-APPLICANT', subjects, destroyedAt });
    return [(await one(addDays(at, 5)))!, (await one(addDays(at, 5)))!];
  });
  for (const known of [id, orphan])
    await outside.writeOnce(
      'tombstones',
      `${known}.json`,
      Buffer.from(JSON.stringify(await readTombstone(own.db.sql, known))),
    );
  // Left by a rotation that was killed between the row and its file.
  await own.db.change(at, 'test', (tx) => tx`delete from tombstone where id = ${orphan}`);
  await rotateBackups(parts, 10, addDays(at, 15));
  expect(await files()).toBe(2);
  await rotateBackups(parts, 10, addDays(at, 30));
  expect(await outside.names('tombstones')).toEqual([`${id}.json`]);
  expect(await rotateBackups(parts, 10, addDays(at, 36))).toMatchObject({ tombstones: 1 });
  expect(await files()).toBe(0);
  await own.drop();
});

test('[58] a changed byte at any place of the file, a missing end and bytes added behind it are found', async () => {
  const bytes = readFileSync(await backup('intact'));
  const file = join(folder, 'damaged');
  const found = async (damaged: Buffer) => {
    writeFileSync(file, damaged);
    await expect(readBackup(file, parts.backupKey, readToEnd)).rejects.toThrow(BackupError);
  };
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
      const damaged = Buffer.from(bytes);
      damaged[place]! ^= change;
      await found(damaged);
    }),
    {
      numRuns: 100,
      examples: [
        [0, 1],
        [18, 3],
        [20, 1],
        [30, 1],
        [bytes.length - 1, 128],
      ],
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), (length) => found(bytes.subarray(0, length))),
    { numRuns: 40, examples: [[0], [5], [60]] },
  );
  await found(Buffer.concat([bytes, Buffer.from('x')]));
  await found(Buffer.concat([bytes, bytes]));
  writeFileSync(file, bytes);
  await readBackup(file, parts.backupKey, readToEnd);
});

test('[58] a damaged backup, another key, another company and a database in use are refused, and nothing is changed', async () => {
  const file = await backup('refused');
  const target = await emptyTarget();
  const isUntouched = () =>
    inTarget(target, async (sql) => (await sql`select from pg_tables where schemaname = 'public'`).length === 0);
  await expect(restore(file, target, { backupKey: Buffer.alloc(32, 9) })).rejects.toThrow('backup-of-another-key');
  await expect(restore(file, target, { suppressionKey: Buffer.alloc(32, 9) })).rejects.toThrow('another-company');
  await expect(restore(file, fresh.ownerUrl)).rejects.toThrow('target-in-use');
  await expect(restore(file, target, {}, addDays(at, 36))).rejects.toThrow('backup-too-old');
  truncateSync(file, statSync(file).size - 40_000);
  await expect(restore(file, target)).rejects.toThrow('backup-broken');
  expect(await isUntouched()).toBe(true);
});

test('[58] a backup that is broken off half way leaves no file, and one never takes the place of another', async () => {
  const stop = new AbortController();
  const files = readdirSync(folder);
  await expect(
    makeBackup(parts, join(folder, 'half'), moment, { report: () => stop.abort(), signal: stop.signal }),
  ).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(files);
  await expect(makeBackup(parts, join(folder, 'whole'), moment)).rejects.toThrow();
});

test('[58] by command: a backup, its row and its entry, and back again in a database as new', async () => {
  const made = await ask<{ file: string; sha256: string; rows: number }>(env, 'backup');
  expect(made).toMatchObject({ code: 0, file: expect.stringContaining(join(folder, 'backups')) as string });
  expect(await fresh.db.sql`select sha256, file is not null as ours from backup`).toEqual([
    { sha256: made.sha256, ours: true },
  ]);
  expect(await fresh.db.sql`select event from ledger order by seq desc limit 1`).toEqual([{ event: 'backup.made' }]);
  const asNew = await freshDatabase();
  const back = await ask<{ rows: number }>(env, 'restore', made.file, '--into', asNew.ownerUrl);
  expect(back).toMatchObject({ code: 0, rows: made.rows });
  expect(await asNew.db.sql`select from applicant`).not.toHaveLength(0);
  expect(await asNew.db.sql`select from ledger where event = 'backup.restored'`).toHaveLength(1);
  const again = await say(env, 'restore', made.file, '--into', asNew.ownerUrl);
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('target-in-use') as string });
  await asNew.drop();
  for (const path of [join(folder, 'nowhere', 'x'), made.file])
    expect(await say(env, 'backup', '--to', path)).toMatchObject({
      code: 1,
      err: expect.stringContaining('file-unwritable') as string,
    });
});
