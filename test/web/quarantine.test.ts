import { readProfile } from '../../src/db/applicants';
import type { ApplicantId } from '../../src/types/ids';
import { activeApplicant } from '../support/people';
import { confirmed } from './people-on-site';
import { monday, openSite, type SiteUnderTest, type Visitor } from './site-under-test';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

const profile = { titles: 'Kok', postcode: '2018', travelKm: '25', skills: 'koken' };
const secret = 'Ik ben zwanger van een tweeling.';

async function withSecret(): Promise<{ visitor: Visitor; id: ApplicantId; url: string }> {
  const { visitor, id } = await confirmed(site);
  await visitor.post('/nl/me/profile', { ...profile, summary: `Ik kook graag. ${secret}` });
  const [held] = await site.db.sql<{ id: string }[]>`select id from quarantine`;
  return { visitor, id, url: `/nl/me/held/${held!.id}` };
}

/** Every text of every table but the quarantine itself, as the database holds it. */
async function everywhereElse(): Promise<string> {
  const tables = await site.ownerSql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('quarantine', 'place', 'occupation')`;
  const rows = await Promise.all(tables.map(({ name }) => site.ownerSql`select * from ${site.ownerSql(name)}`));
  return JSON.stringify(rows);
}

test('[15] what looks sensitive stands in quarantine only, until the days of the policy, with a process that ends it', async () => {
  const { id } = await withSecret();
  const [held] = await site.db.sql`select applicant_id, field, codes, text, at, until from quarantine`;
  expect(held).toEqual({
    applicantId: id,
    field: 'summary',
    codes: ['pregnancy'],
    text: secret,
    at: monday,
    until: new Date('2026-12-07T10:00:00Z'),
  });
  expect((await readProfile(site.db.sql, id))!.resume.summary).toBe('Ik kook graag.');
  expect(await everywhereElse()).not.toMatch(/zwanger|tweeling/);
  const [start] = await site.db
    .sql`select workflow_type, summary, input from outbox where workflow_id like 'quarantine/%'`;
  expect(start).toMatchObject({ workflowType: 'holdQuarantine', summary: 'Quarantaine · wacht op een keuze' });
});

test('[15] a register number in it is masked there too', async () => {
  const { visitor } = await confirmed(site);
  await visitor.post('/nl/me/profile', { ...profile, summary: 'Ik ben zwanger, 85.07.30-033.28' });
  const [held] = await site.db.sql<{ text: string }[]>`select text from quarantine`;
  expect(held!.text).toContain('zwanger');
  expect(held!.text).not.toContain('033');
});

test('[15] she alone is asked about it, and keeping it is not offered', async () => {
  const { visitor, url } = await withSecret();
  expect((await visitor.get('/nl/me')).body).toContain('Eén stuk van uw tekst lijkt gevoelig');
  const { body } = await visitor.get('/nl/me/held');
  expect(body).toContain(secret);
  expect(body).toContain('over een zwangerschap lijkt te gaan');
  expect(body).toContain('Dit mogen wij niet bewaren, ook niet als u het vraagt');
  expect(body).not.toContain('Bewaren zoals het is');
  const other = await confirmed(site, { email: 'bo@voorbeeld.test' });
  expect((await other.visitor.get('/nl/me/held')).body).not.toContain(secret);
  await other.visitor.post(url, { decision: 'leave-out' });
  expect(await site.db.sql`select from quarantine`).toHaveLength(1);
  expect((await visitor.post(url, { decision: 'keep' })).statusCode).toBe(400);
});

test('[15] leaving it out destroys the words at once and records codes only', async () => {
  const { visitor, id, url } = await withSecret();
  expect((await visitor.post(url, { decision: 'leave-out' })).headers.location).toBe('/nl/me/held?done=1');
  expect(await site.db.sql`select from quarantine`).toHaveLength(0);
  const [entry] = await site.db.sql`select facts, actor from ledger where event = 'text.destroyed' and subject = ${id}`;
  expect(entry).toEqual({ actor: 'person', facts: { field: 'summary', codes: 1, outcome: 'left-out' } });
  expect((await readProfile(site.db.sql, id))!.resume.summary).toBe('Ik kook graag.');
  expect((await visitor.post(url, { decision: 'leave-out' })).statusCode).toBe(303);
});

test('[15] rewritten harmlessly it goes back where it came from; still sensitive it waits on, until the same moment', async () => {
  const { visitor, id, url } = await withSecret();
  const still = await visitor.post(url, { decision: 'change', text: 'Ik ben in verwachting. 85.07.30-033.28' });
  expect(still.statusCode).toBe(422);
  expect(still.body).toContain('Ook deze tekst lijkt gevoelig');
  const [held] = await site.db.sql<{ text: string; until: Date }[]>`select text, until from quarantine`;
  expect(held!.text).toContain('verwachting');
  expect(held!.text).not.toContain('033');
  expect(held!.until).toEqual(new Date('2026-12-07T10:00:00Z'));
  await visitor.post(url, { decision: 'change', text: 'Ik werk het liefst in de keuken.' });
  expect((await readProfile(site.db.sql, id))!.resume.summary).toBe('Ik kook graag.\nIk werk het liefst in de keuken.');
  expect(await site.db.sql`select from quarantine`).toHaveLength(0);
});

test.each([
  ['signs that no text has', 'Ik\u0000 bak.', 'Ik bak.'],
  ['a character at the end of its room', `${'a'.repeat(1984)}\u{1F600}`, 'a'.repeat(1984)],
  ['a number with signs inside', 'Nr 85.07.30\u2013033\u0000\u0000\u0000\u0000.28', 'Nr ***********'],
])('[15] rewritten with %s it is cleaned and masked like a save', async (_, text, stored) => {
  const { visitor, id, url } = await withSecret();
  expect((await visitor.post(url, { decision: 'change', text })).statusCode).toBe(303);
  expect((await readProfile(site.db.sql, id))!.resume.summary).toBe(`Ik kook graag.\n${stored}`);
});

test('[15] of an entry, the sensitive sentence alone is kept apart and comes back into that entry', async () => {
  const { visitor, id } = await confirmed(site);
  const job = { position: 'Kok', name: 'Huis Proef', startDate: '', endDate: '', summary: `Koken. ${secret}` };
  expect((await visitor.post('/nl/me/profile/work/new', job)).headers.location).toBe('/nl/me/held');
  expect((await readProfile(site.db.sql, id))!.resume.work[0]!.summary).toBe('Koken.');
  const [held] = await site.db.sql<{ id: string }[]>`select id from quarantine`;
  await visitor.post(`/nl/me/held/${held!.id}`, { decision: 'change', text: 'En bakken.' });
  expect((await readProfile(site.db.sql, id))!.resume.work[0]!.summary).toBe('Koken.\nEn bakken.');
});

test('the same text saved twice is asked about once', async () => {
  const { visitor } = await withSecret();
  await visitor.post('/nl/me/profile', { ...profile, summary: secret });
  expect(await site.db.sql`select from quarantine`).toHaveLength(1);
});

test('[15] goes with the person', async () => {
  const { id } = await activeApplicant(site.db, monday);
  await site.ownerSql`
    insert into quarantine (id, applicant_id, field, codes, text, at, until)
    values (gen_random_uuid(), ${id}, 'summary', '{health}', 'x', ${monday}, ${monday})`;
  await site.ownerSql`delete from applicant where id = ${id}`;
  expect(await site.db.sql`select from quarantine`).toHaveLength(0);
});
