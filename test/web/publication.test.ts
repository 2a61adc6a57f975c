import { readProfile } from '../../src/db/applicants';
import { liveConsents } from '../../src/db/consents';
import { readPublication } from '../../src/db/publications';
import type { ApplicantId } from '../../src/types/ids';
import { bringResume, confirmed } from './people-on-site';
import { openSite, type SiteUnderTest, type Visitor } from './site-under-test';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

const profile = {
  titles: 'Kok',
  summary: 'Ik kook graag voor veel mensen.',
  skills: 'koken',
  postcode: '2018',
  travelKm: '25',
  languages: ['nl:C2'],
  licences: ['B'],
  salaryFloor: '2471',
  phone: '0470 12 34 56',
};
const all =
  'titles summary work education certificates skills languages educationEqf licences employment availability locality';

/** Someone with a profile and the consent to publish it. */
async function willing(): Promise<{ visitor: Visitor; id: ApplicantId }> {
  const { visitor, id } = await confirmed(site);
  await visitor.post('/nl/me/profile', profile);
  await visitor.fill('/nl/me/consents', { purpose: 'publication', decision: 'give' });
  expect(await liveConsents(site.db.sql, id)).toContain('publication');
  return { visitor, id };
}

const choice = (fields: string, nameShown = 'initials') => ({ nameShown, fields: fields.split(' ') });

/** The page without the company's own address at its foot. */
function mainOf({ body }: { body: string }): string {
  return body.slice(body.indexOf('<main'), body.indexOf('</main>'));
}

async function published(visitor: Visitor, id: ApplicantId, fields: string, nameShown?: string): Promise<string> {
  await visitor.post('/nl/me/publication', { ...choice(fields, nameShown), action: 'publish' });
  return `/nl/profiles/${(await readPublication(site.db.sql, id))!.token}`;
}

test('[19] shows only the fields chosen one by one; nothing is chosen by itself, and never a full name unless asked', async () => {
  const { visitor, id } = await willing();
  const form = (await visitor.get('/nl/me/publication')).body;
  expect(form).not.toMatch(/type="checkbox"[^>]* checked/);
  expect(form).toMatch(/value="none" checked/);
  const url = await published(visitor, id, 'titles skills');
  const body = mainOf(await site.visitor().get(url));
  expect(body).toContain('A. V.');
  expect(body).toContain('Kok');
  expect(body).toContain('koken');
  for (const hidden of ['Ann', 'Voorbeeld<', 'Ik kook graag', 'Antwerpen', 'rijbewijs'])
    expect(body).not.toContain(hidden);
  await published(visitor, id, 'titles', 'full-name');
  expect((await site.visitor().get(url)).body).toContain('Ann Voorbeeld');
});

test('[19] address, postcode, contact data and wage are never online, whatever is chosen', async () => {
  const { visitor, id } = await willing();
  const body = mainOf(await site.visitor().get(await published(visitor, id, all, 'full-name')));
  expect(body).toContain('Ik kook graag');
  for (const secret of ['0470', 'ann@voorbeeld', '2018', '2471', '2.471']) expect(body).not.toContain(secret);
  const refused = await visitor.post('/nl/me/publication', { ...choice('titles phone'), action: 'publish' });
  expect(refused.statusCode).toBe(400);
});

test('[19] is kept out of search engines and caches: noindex in header and page, no-store', async () => {
  const { visitor, id } = await willing();
  const { headers, body } = await site.visitor().get(await published(visitor, id, 'titles'));
  expect(headers['x-robots-tag']).toBe('noindex');
  expect(headers['cache-control']).toBe('no-store');
  expect(body).toContain('<meta name="robots" content="noindex">');
  expect((await site.visitor().get('/sitemap.xml')).body).not.toContain('/profiles/');
});

test('[19] shows what the profile says at that moment', async () => {
  const { visitor, id } = await willing();
  const url = await published(visitor, id, 'titles');
  await visitor.post('/nl/me/profile', { ...profile, titles: 'Bakker' });
  const { body } = await site.visitor().get(url);
  expect(body).toContain('Bakker');
  expect(body).not.toContain('Kok');
});

test('[19] a preview puts nothing online', async () => {
  const { visitor, id } = await willing();
  const { body } = await visitor.post('/nl/me/publication', { ...choice('titles summary'), action: 'preview' });
  expect(body).toContain('Zo zien anderen uw profiel');
  expect(body).toContain('Ik kook graag');
  expect(await readPublication(site.db.sql, id)).toBeNull();
});

test('[19] withdrawing consent takes it offline at once: 410, and again only with a new consent', async () => {
  const { visitor, id } = await willing();
  const url = await published(visitor, id, 'titles');
  expect((await site.visitor().get(url)).statusCode).toBe(200);
  await visitor.post('/nl/me/consents', { purpose: 'publication', decision: 'withdraw' });
  const { statusCode, body, headers } = await site.visitor().get(url);
  expect(statusCode).toBe(410);
  expect(headers['cache-control']).toBe('no-store');
  expect(body).not.toContain('Kok');
  const { body: again } = await visitor.post('/nl/me/publication', { ...choice('titles'), action: 'publish' });
  expect(again).toContain('Daarvoor is eerst uw toestemming nodig');
  expect(await readPublication(site.db.sql, id)).toBeNull();
});

test('[19] a page whose row outlived the consent is not shown', async () => {
  const { visitor, id } = await willing();
  const url = await published(visitor, id, 'titles');
  await site.ownerSql`delete from consent where applicant_id = ${id} and purpose = 'publication'`;
  expect((await site.visitor().get(url)).statusCode).toBe(410);
});

test('she takes it offline herself, and what never was online answers the same', async () => {
  const { visitor, id } = await willing();
  const url = await published(visitor, id, 'titles');
  await visitor.post('/nl/me/publication/stop');
  const gone = await site.visitor().get(url);
  expect(gone.statusCode).toBe(410);
  for (const token of ['x'.repeat(22), 'x', '%00', id]) {
    expect((await site.visitor().get(`/nl/profiles/${token}`)).statusCode).toBe(410);
  }
  const events = await site.db.sql`select event, facts from ledger where event like 'profile.%published' order by seq`;
  expect(events.map(({ event }) => event as string)).toEqual(['profile.published', 'profile.unpublished']);
  expect(events[0]!['facts']).toEqual({ fields: ['titles'], name: 'initials' });
});

test('her profile is hers to take along as JSON Resume, and to bring back', async () => {
  const { visitor, id } = await willing();
  await visitor.post('/nl/me/profile/work/new', {
    position: 'Kok',
    name: 'Huis Proef',
    startDate: '2021-03',
    endDate: '',
    summary: '',
  });
  const { body, headers } = await visitor.get('/nl/me/profile.json');
  expect(headers['content-disposition']).toBe('attachment; filename="resume.json"');
  expect(headers['cache-control']).toBe('no-store');
  const other = await confirmed(site, { email: 'bo@voorbeeld.test' });
  const { headers: after } = await bringResume(other.visitor, body);
  expect(after.location).toBe('/nl/me/profile?done=resume');
  const [mine, theirs] = [(await readProfile(site.db.sql, id))!, (await readProfile(site.db.sql, other.id))!];
  expect(theirs.titles).toEqual(mine.titles);
  expect(theirs.languages).toEqual(mine.languages);
  expect(theirs.resume.work).toMatchObject([{ position: 'Kok', name: 'Huis Proef', startDate: '2021-03' }]);
  expect(theirs.resume.work[0]!.id).not.toBe(mine.resume.work[0]!.id);
});

test('[15] an uploaded résumé goes through the same door: what is sensitive is kept apart, what is not needed is named', async () => {
  const { visitor, id } = await confirmed(site);
  const resume = JSON.stringify({
    basics: { label: 'Kok', summary: 'Ik kook graag. Ik ben zwanger.', image: 'x.jpg' },
    work: [{ position: 'Kok', name: 'Huis Proef', summary: 'Koken. Ik ben lid van de vakbond ABVV.' }],
  });
  const { headers } = await bringResume(visitor, resume);
  const shown = (await visitor.get(headers.location!)).body;
  expect(shown).toContain('<code>basics.image</code>');
  const stored = (await readProfile(site.db.sql, id))!;
  expect(stored.resume.summary).toBe('Ik kook graag.');
  expect(stored.resume.work[0]!.summary).toBe('Koken.');
  const held = await site.db.sql`select field, entry_id, codes from quarantine order by field`;
  expect([...held]).toEqual([
    { field: 'summary', entryId: null, codes: ['pregnancy'] },
    { field: 'work.summary', entryId: stored.resume.work[0]!.id, codes: ['union'] },
  ]);
});

test.each([
  ['nothing', '', 'Vul dit in.'],
  ['half a file', '{"basics":', 'Dit is geen cv in JSON Resume'],
  ['a PDF', Buffer.from('%PDF-1.7\n\xe2\xe3\xcf\xd3', 'latin1'), 'een pdf of een Word-document kunnen wij niet lezen'],
  ['a page of HTML', '<html></html>', 'Dit is geen cv in JSON Resume'],
  ['a large file', JSON.stringify({ basics: { summary: 'é'.repeat(60_001) } }), 'hoogstens 60.000 tekens'],
  ['a huge file', Buffer.alloc(2_000_000, 'a'), 'hoogstens 60.000 tekens'],
])('choosing %s changes nothing and says why', async (_, file, why) => {
  const { visitor, id } = await confirmed(site);
  const { statusCode, body } = await bringResume(visitor, file);
  expect(statusCode).toBe(422);
  expect(body).toContain(why);
  expect(await readProfile(site.db.sql, id)).toBeNull();
});

test('a file that another site makes a browser send is refused before it is read, and no other form takes a file', async () => {
  const { visitor, id } = await confirmed(site);
  const foreign = await bringResume(visitor, '{"basics":{"label":"Kok"}}', { 'sec-fetch-site': 'cross-site' });
  expect(foreign.statusCode).toBe(403);
  expect(await readProfile(site.db.sql, id)).toBeNull();
  const type = 'multipart/form-data; boundary=x';
  const other = await visitor.send(
    'POST',
    '/nl/me/profile',
    { 'content-type': type, 'sec-fetch-site': 'same-origin' },
    '--x--',
  );
  expect(other.statusCode).toBe(415);
});
