import { randomUUID } from 'node:crypto';
import { readFileCopy, tablesOfPeople } from '../../src/db/file-copy';
import { readDataMap } from '../../src/db/catalogue';
import type { ApplicantId } from '../../src/types/ids';
import { confirmed, publishedAd } from './people-on-site';
import { ann, monday, openSite, type SiteUnderTest, type Visitor } from './site-under-test';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

/** Someone about whom something stands in every table there is. */
async function everywhere(): Promise<{ visitor: Visitor; id: ApplicantId }> {
  const { visitor, id } = await confirmed(site, { matching: 'on' });
  const { sql } = site.db;
  const summary = 'Ik bak graag. Ik ben zwanger.';
  await visitor.post('/nl/me/profile', { titles: 'Bakker', summary, postcode: '2018', travelKm: '25' });
  await visitor.post('/nl/me/preferences', { pausedUntil: '', digestWeekday: '2' });
  await visitor.post('/nl/me/digests/stop');
  const adId = await publishedAd(site.db, { title: 'Broodbakker' });
  const [ad] = await sql<{ customerId: string }[]>`select customer_id from ad where id = ${adId}`;
  const { customerId } = ad!;
  const [staff] = await sql<{ id: string }[]>`select id from staff limit 1`;
  const [consent] = await sql<{ id: string }[]>`select id from consent limit 1`;
  const [run, mail, told, request] = Array.from({ length: 4 }, () => randomUUID());
  const hers = { applicantId: id, adId };
  const shown = { score: 86, reasons: sql.json([{ rule: 'nearness', points: 14, of: 14, facts: { remote: 1 } }]) };
  await sql.begin(async (tx) => {
    await tx`insert into publication ${tx({ applicantId: id, token: 'x', nameShown: 'none', fields: [], publishedAt: monday, changedAt: monday })}`;
    await tx`insert into avoided_employer ${tx({ applicantId: id, customerId, since: monday })}`;
    await tx`insert into not_interested ${tx({ ...hers, at: monday })}`;
    await tx`insert into disclosure ${tx({ id: told!, ...hers, customerId, purpose: 'matching', fields: ['email'], at: monday })}`;
    await tx`insert into application ${tx({ id: told!, ...hers, message: 'Ik kom graag.' })}`;
    await tx`insert into match_run ${tx({ id: run!, businessDate: '2026-11-23', scheduledAt: monday })}`;
    await tx`insert into match ${tx({ runId: run!, ...hers, ...shown })}`;
    await tx`insert into match_candidate ${tx({ runId: run!, applicantId: id, shard: 0, outcome: 'digest' })}`;
    await tx`insert into mail ${tx({ id: mail!, kind: 'digest', dedupeKey: 'x', applicantId: id, queuedAt: monday, state: 'sent' })}`;
    await tx`insert into introduction ${tx({ ...hers, mailId: mail!, ...shown })}`;
    await tx`insert into receipt ${tx({ id: randomUUID(), consentId: consent!.id, jws: 'a.b.c', issuedAt: monday })}`;
    await tx`insert into recipient_notice ${tx({ id: randomUUID(), consentId: consent!.id, customerId, state: 'told', attempts: 1 })}`;
    await tx`insert into request ${tx({ id: request!, content: 'human-review', ...hers, words: 'Waarom?', receivedAt: monday })}`;
    const answer = { id: randomUUID(), requestId: request!, staffId: staff!.id, words: 'Daarom.', writtenAt: monday };
    await tx`insert into request_note ${tx(answer)}`;
    const hold = {
      id: randomUUID(),
      subject: id,
      reason: 'geschil',
      placedBy: staff!.id,
      placedAt: monday,
      placedOn: '2026-11-23',
    };
    await tx`insert into hold ${tx(hold)}`;
  });
  return { visitor, id };
}

/** Rows by table that hold her id, looked for as text in every row of every table. */
async function rowsWith(id: string): Promise<Record<string, number>> {
  const tables = [...new Set((await readDataMap(site.ownerSql)).map(({ table }) => table))];
  const counts = await Promise.all(
    tables.map(async (table) => {
      const [row] = await site.ownerSql<{ count: number }[]>`
        select count(*)::int as count from ${site.ownerSql(table)} as held where to_jsonb(held)::text like ${`%${id}%`}`;
      return [table, row!.count] as const;
    }),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

test('[14] the copy holds every row of every table that holds her, and nothing of anybody else', async () => {
  const { id } = await everywhere();
  const other = await confirmed(site, { email: 'bo@voorbeeld.test' });
  const { tables } = await readFileCopy(site.db.sql, id);
  const copied = Object.fromEntries(tables.map(({ table, rows }) => [table, rows.length]));
  const { outbox, ...kept } = await rowsWith(id);
  expect(Object.keys(kept).length).toBeGreaterThan(15);
  expect(copied).toMatchObject(kept);
  // What points to her only through another row of hers, or by the fingerprint of her address.
  expect(copied).toMatchObject({ receipt: 1, recipient_notice: 1, request_note: 1, suppression: 1 });
  expect(copied['outbox']).toBeGreaterThan(outbox!);
  expect(Object.keys(copied).sort()).toEqual(await tablesOfPeople(site.db.sql));
  expect(JSON.stringify(tables)).not.toContain(other.id);
  expect(JSON.stringify(tables)).not.toContain('bo@voorbeeld.test');
});

test('[14] a table that is made tomorrow is in the copy without anybody naming it', async () => {
  const { id } = await confirmed(site);
  await site.ownerSql.unsafe(`
    create table tomorrow (id uuid primary key, consent_id uuid not null references consent (id), words text not null);
    comment on column tomorrow.words is 'profile: what she will tell';
    insert into tomorrow select gen_random_uuid(), id, 'later' from consent;
    grant select on tomorrow to skillstorm_app`);
  const { tables } = await readFileCopy(site.db.sql, id);
  expect(tables.find(({ table }) => table === 'tomorrow')?.rows).toMatchObject([{ words: 'later' }]);
});

test('[14] one button gives it at once to read, another as a file; free of charge, never stored by a browser, each in the ledger', async () => {
  const { visitor, id } = await everywhere();
  expect((await visitor.get('/nl/me')).body).toContain('Het kost niets');
  const page = await visitor.post('/nl/me/file');
  expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-store']);
  for (const shown of [ann.email, 'Ik bak graag.', 'Ik ben zwanger.', 'Broodbakker', 'Ik kom graag.', 'Daarom.'])
    expect(page.body).toContain(shown);
  expect(page.body).toContain('maandag 23 november 2026 om 11:00');
  const file = await visitor.post('/nl/me/file', { as: 'file' });
  expect(file.headers).toMatchObject({
    'cache-control': 'no-store',
    'content-disposition': 'attachment; filename="dossier.json"',
  });
  const document = JSON.parse(file.body) as {
    tables: Record<string, { rows: object[]; columns: Record<string, string>; keptButNotPrinted: object }>;
  };
  expect(document.tables['applicant']!.rows).toMatchObject([{ email: ann.email, given_name: 'Ann' }]);
  expect(document.tables['profile']!.columns['postcode']).toBe('profile: of the home, for distance only');
  expect(document.tables['session']!.keptButNotPrinted).toEqual({ token_sha256: 'technical: SHA-256 of the cookie' });
  const hash = await site.db.sql`select encode(token_sha256, 'hex') as hash from session`;
  expect(file.body).not.toContain(hash[0]!['hash']);
  const copies = await site.db
    .sql`select actor, subject, facts->>'form' as form from ledger where event = 'file.copied'`;
  expect([...copies]).toEqual([
    { actor: 'person', subject: id, form: 'page' },
    { actor: 'person', subject: id, form: 'file' },
  ]);
});

test('[14] the copy is hers alone, in her language, and no link or look makes one', async () => {
  const { visitor } = await everywhere();
  expect((await site.visitor().post('/nl/me/file')).headers.location).toBe('/nl/sign-in');
  expect((await visitor.get('/nl/me/file')).statusCode).toBe(404);
  for (const language of ['fr', 'en']) {
    const { body } = await visitor.post(`/${language}/me/file`);
    const labels = [...body.matchAll(/<(?:dt|h2)>([^<]*)</g)].map(([, label]) => label!);
    expect(labels.length).toBeGreaterThan(50);
    expect(labels.join('\n')).not.toMatch(/Wanneer|Vaardigheden|Soort|\bnull\b|undefined|\[object/);
    expect(body).not.toContain('[object');
  }
});

test('[14] the rights of the decree say how to get the copy, free and for who cannot sign in too', async () => {
  for (const [language, words] of [
    [
      'nl',
      [
        'U betaalt nooit',
        'met één knop meteen een kopie',
        'het kost niets',
        'Een medewerker bezorgt u dan dezelfde kopie',
      ],
    ],
    ['fr', ['Vous ne payez jamais', 'un bouton vous donne aussitôt une copie', 'c’est gratuit']],
    ['en', ['You never pay', 'one button gives you at once a copy', 'it costs nothing']],
  ] as const) {
    const { body } = await site.visitor().get(`/${language}/rights`);
    for (const word of words) expect(body).toContain(word);
  }
});
