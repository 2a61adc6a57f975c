import { randomUUID } from 'node:crypto';
import { addDays } from '../../src/rules/calendar';
import { ownPolicy } from '../support/policy';
import { confirmed, personSignedIn, publishedAd, signUp } from './people-on-site';
import { monday, openSite, type SiteUnderTest } from './site-under-test';

let site: SiteUnderTest;

afterEach(() => site.close());

const kept = () =>
  site.db.sql<Record<string, string>[]>`
    select week, kind, occupation, region, language from behaviour order by kind, week`;

/** What the tagger would have said of the ads. */
async function tag(isco: string): Promise<void> {
  const { ownerSql: sql } = site;
  const id = randomUUID();
  await sql`insert into occupation (id, isco, nl, fr, en) values (${id}, ${isco}, 'proef', 'essai', 'trial')`;
  await sql`update ad set metadata = ${sql.json({ occupations: [{ id }] })}`;
}

test('[22] the switch stands on her page and in the notice at sign-up before anything is kept, and after it nothing is', async () => {
  site = await openSite();
  expect((await site.visitor().get('/nl/sign-up')).body).toContain('gerechtvaardigd belang');
  const { visitor } = await confirmed(site);
  expect((await visitor.get('/nl/me/consents?welcome=1')).body).toContain('Mij niet meetellen');
  expect((await visitor.get('/nl/me')).body).toContain('Mij niet meetellen');
  expect(await kept()).toEqual([]);
  expect((await visitor.post('/nl/me/analysis/refuse')).headers.location).toBe('/nl/me?saved=analysis');
  expect((await visitor.get('/nl/me?saved=analysis')).body).toContain('Mij weer meetellen');
  const ad = await publishedAd(site.db);
  await visitor.get('/nl/jobs?q=kok');
  await visitor.get(`/nl/jobs/${ad}`);
  await visitor.post(`/nl/me/matches/${ad}/not-interested`);
  expect(await kept()).toEqual([]);
  await visitor.post('/nl/me/analysis/allow');
  await visitor.get('/nl/jobs?q=kok');
  expect(await kept()).toHaveLength(1);
});

test('[22] an objection takes away at once what was kept', async () => {
  site = await openSite();
  const { visitor, id } = await personSignedIn(site);
  await visitor.get('/nl/jobs?q=kok');
  expect(await kept()).toHaveLength(1);
  await visitor.post('/nl/me/analysis/refuse');
  await visitor.post('/nl/me/analysis/refuse');
  expect(await kept()).toEqual([]);
  expect(await site.db.sql`select event from ledger where subject = ${id} and event like 'analysis%'`).toHaveLength(1);
});

test('[22] keeps of each week the first of its kind: what it was about, never what she is, nor the day', async () => {
  site = await openSite();
  const { visitor } = await personSignedIn(site, { postcode: '8000' });
  const ad = await publishedAd(site.db, { place: { postcode: '2018', locality: 'Antwerpen', country: 'BE' } });
  await tag('2221');
  await visitor.get('/fr/jobs');
  await visitor.get('/fr/jobs?q=infirmier&place=3500');
  await visitor.get('/fr/jobs?q=boulanger');
  await visitor.get(`/nl/jobs/${ad}`);
  await visitor.post(`/nl/me/matches/${ad}/not-interested`);
  await visitor.post('/nl/me/profile', { titles: 'Kok', postcode: '8000', travelKm: '10' });
  const week = '2026-11-23';
  expect(await kept()).toEqual([
    { week, kind: 'looked-at', occupation: '222', region: 'BE21', language: 'nl' },
    { week, kind: 'profile-changed', occupation: '-', region: '-', language: 'nl' },
    { week, kind: 'put-aside', occupation: '222', region: 'BE21', language: 'nl' },
    { week, kind: 'searched', occupation: '-', region: 'BE22', language: 'fr' },
  ]);
  site.setTime(addDays(monday, 6));
  await site.db.sql`update session set expires_at = ${addDays(monday, 30)}`;
  await visitor.get('/nl/jobs?q=kok');
  site.setTime(addDays(monday, 7));
  await visitor.get('/nl/jobs?q=kok');
  expect((await kept()).filter(({ kind }) => kind === 'searched').map((row) => row['week'])).toEqual([
    '2026-11-23',
    '2026-11-30',
  ]);
});

test('[22] of visitors nothing is kept, and of nobody where the policy does not offer the purpose', async () => {
  const { policy } = ownPolicy();
  const notOffered = { ...policy.purposes['behaviour-analysis'], offered: false };
  const without = { ...policy, purposes: { ...policy.purposes, 'behaviour-analysis': notOffered } };
  site = await openSite({ readPolicy: async () => without });
  const ad = await publishedAd(site.db);
  const stranger = site.visitor();
  await signUp(stranger);
  const { visitor } = await personSignedIn(site, { email: 'bea@voorbeeld.test' });
  for (const someone of [stranger, visitor]) {
    await someone.get('/nl/jobs?q=kok');
    await someone.get(`/nl/jobs/${ad}`);
  }
  expect(await kept()).toEqual([]);
  expect((await visitor.get('/nl/me')).body).not.toContain('Mij niet meetellen');
});

test('[37] the trends are a page and a file from the cube alone, and say so when there are none', async () => {
  site = await openSite();
  const { sql } = site.db;
  const visitor = site.visitor();
  expect((await visitor.get('/nl/trends')).body).toContain('Er zijn nog geen cijfers');
  expect((await visitor.get('/trends.csv')).body).toBe('period,kind,occupation,region,language,persons\r\n');
  const released = ['2026-W44', '2026-10'].map((period) => ({ period, policyVersion: 'x', releasedAt: monday }));
  await sql`insert into trend_release ${sql(released)}`;
  const total = { kind: 'searched', occupation: '*', region: '*', language: '*' };
  const rows = [
    { period: '2026-W44', ...total, persons: 35 },
    { period: '2026-W44', ...total, occupation: '222', region: 'BE21', persons: 15 },
    { period: '2026-10', ...total, kind: 'applied', persons: 10 },
  ];
  await sql`insert into trend ${sql(rows)}`;
  const { body, headers } = await visitor.get('/nl/trends');
  for (const words of ['week 44 van 2026', 'oktober 2026', 'Antwerpen', 'specialisten (ISCO 222)', 'te weinig'])
    expect(body).toContain(words);
  expect(headers['x-robots-tag']).toBeUndefined();
  expect((await visitor.get('/trends.csv')).body).toContain('2026-W44,searched,222,BE21,*,15\r\n');
});
