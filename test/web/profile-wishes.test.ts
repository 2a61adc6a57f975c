import { readProfile } from '../../src/db/applicants';
import { readAvoided } from '../../src/db/preferences';
import type { CustomerId } from '../../src/types/ids';
import { confirmed, publishedAd } from './people-on-site';
import { openSite, type SiteUnderTest } from './site-under-test';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

const profile = { titles: 'Kok', postcode: '2018', travelKm: '25' };
const page = '/nl/me/profile/occupations';

async function occupation(label: string): Promise<{ id: string; isco: string }> {
  const [found] = await site.db.sql<
    { id: string; isco: string }[]
  >`select id, isco from occupation where nl = ${label}`;
  return found!;
}

describe('what the tagger understood', () => {
  test('[18] is shown with the words it was read from, and put right by her: one out, the right one found and chosen', async () => {
    const { visitor, id } = await confirmed(site, { matching: 'on' });
    await visitor.post('/nl/me/profile', profile);
    const [wrong, right] = [await occupation('bakker'), await occupation('kok')];
    const tag = { ...wrong, confidence: 0.6, reason: { label: 'de kok bakt', how: 'words' } };
    await site.db.sql`update profile set metadata = ${site.db.sql.json({ occupations: [tag] })}`;
    const shown = (await visitor.get(page)).body;
    expect(shown).toContain('<strong>bakker</strong>');
    expect(shown).toContain('herkend aan: de kok bakt');
    const found = (await visitor.get(`${page}?q=KOK`)).body;
    expect(found).toContain(`value="${right.id}"`);
    expect((await visitor.get(`${page}?q=xyzzy`)).body).toContain('Geen beroep gevonden');

    await visitor.post(page, { occupation: wrong.id, decision: 'remove' });
    await visitor.post(page, { occupation: right.id, decision: 'choose' });
    const stored = (await readProfile(site.db.sql, id))!;
    expect([stored.occupationsChosen, stored.occupationsRemoved]).toEqual([[right.id], [wrong.id]]);
    expect(stored.metadata!.occupations.map((one) => one.id)).toEqual([right.id]);
    const after = (await visitor.get(page)).body;
    expect(after).toContain('zelf gekozen');
    expect(after).toContain('Deze beroepen gebruiken wij niet meer');
    const logged = await site.db.sql`select facts from ledger where event = 'metadata.corrected' order by seq`;
    expect(logged.map(({ facts }) => facts as object)).toEqual([
      { decision: 'remove', occupation: wrong.id },
      { decision: 'choose', occupation: right.id },
    ]);
  });

  test('a correction stays when she changes her profile', async () => {
    const { visitor, id } = await confirmed(site);
    await visitor.post('/nl/me/profile', profile);
    const { id: cook } = await occupation('kok');
    await visitor.post(page, { occupation: cook, decision: 'choose' });
    await visitor.post('/nl/me/profile', { ...profile, titles: 'Bakker' });
    expect((await readProfile(site.db.sql, id))!.occupationsChosen).toEqual([cook]);
  });

  test('knows no other occupations and no other decisions', async () => {
    const { visitor } = await confirmed(site);
    const { id } = await occupation('kok');
    for (const form of [
      { occupation: 'x', decision: 'choose' },
      { occupation: '\u0000', decision: 'choose' },
      { occupation: id, decision: 'keep' },
      {},
    ]) {
      expect((await visitor.post(page, form as Record<string, string>)).statusCode).toBe(400);
    }
  });
});

test.each(['/nl/me/employers', page])('a search on %s for signs that nobody writes finds nothing', async (path) => {
  const { visitor } = await confirmed(site);
  expect((await visitor.get(`${path}?q=%00`)).statusCode).toBe(200);
  expect((await visitor.get(`${path}?q=${'a'.repeat(99)}%F0%9F%98%80`)).statusCode).toBe(200);
});

test('a profile that says from the year 0 on is refused at that field', async () => {
  const { visitor } = await confirmed(site);
  expect((await visitor.post('/nl/me/profile', { ...profile, availableFrom: '0000-01-01' })).statusCode).toBe(422);
});

describe('employers she does not want', () => {
  test('are found by name among those who ever advertised, left out and let in again', async () => {
    const { visitor, id } = await confirmed(site);
    expect((await visitor.get('/nl/me/employers?q=proef')).body).toContain('Geen werkgever gevonden');
    await publishedAd(site.db);
    const [customer] = await site.db.sql<{ id: CustomerId }[]>`select id from customer`;
    const found = (await visitor.get('/nl/me/employers?q=PROEF')).body;
    expect(found).toContain(`value="${customer!.id}"`);
    await visitor.post('/nl/me/employers', { employer: customer!.id, decision: 'avoid' });
    expect((await readAvoided(site.db.sql, id)).some((employer) => employer.id === customer!.id)).toBe(true);
    expect((await visitor.get('/nl/me/employers')).body).toContain('Toch weer toelaten');
    await visitor.post('/nl/me/employers', { employer: customer!.id, decision: 'avoid' });
    await visitor.post('/nl/me/employers', { employer: customer!.id, decision: 'meet' });
    expect((await readAvoided(site.db.sql, id)).some((employer) => employer.id === customer!.id)).toBe(false);
    const logged = await site.db.sql`select event from ledger where event like 'employer.%' order by seq`;
    expect(logged.map(({ event }) => event as string)).toEqual(['employer.avoided', 'employer.met-again']);
    expect((await visitor.post('/nl/me/employers', { employer: 'x', decision: 'avoid' })).statusCode).toBe(400);
  });
});
