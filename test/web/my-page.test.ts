import { randomUUID } from 'node:crypto';
import { readApplicant } from '../../src/db/applicants';
import { isSuppressed, lastConsents, liveConsents } from '../../src/db/consents';
import type { Database } from '../../src/db/connect';
import { readPreference } from '../../src/db/preferences';
import type { AdId, ApplicantId } from '../../src/types/ids';
import { openSite, monday, type SiteUnderTest } from './site-under-test';
import { confirmed, publishedAd } from './people-on-site';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

const consent = (purpose: string, decision: string) => ({ purpose, decision });
const profile = {
  titles: 'Magazijnier\r\nHeftruckchauffeur',
  skills: 'VCA, Engels',
  postcode: '2018',
  travelKm: '25',
  languages: ['nl:C2', '', 'fr:B1'],
  educationEqf: '4',
  employmentTypes: ['FULL_TIME', 'TEMPORARY'],
  phone: '0470 12 34 56',
};

async function someMatch(db: Database, id: ApplicantId, adId: AdId): Promise<void> {
  const reasons = [{ rule: 'occupation', points: 20, of: 50, facts: { missing: 'ad' } }];
  await db.change(monday, 'test', async (tx) => {
    const run = randomUUID();
    await tx`insert into match_run (id, business_date, scheduled_at, published_at) values (${run}, '2026-11-23', ${monday}, ${monday})`;
    await tx`insert into match (run_id, applicant_id, ad_id, score, reasons) values (${run}, ${id}, ${adId}, 87, ${tx.json(reasons)})`;
  });
}

describe('consents on my page', () => {
  test('[18] matching is given with one click on the exact words and withdrawn with one, effect at once', async () => {
    const { visitor, id } = await confirmed(site);
    await visitor.fill('/nl/me/consents', consent('matching', 'give'));
    expect(await liveConsents(site.db.sql, id)).toEqual(['account-storage', 'matching']);
    await someMatch(site.db, id, await publishedAd(site.db, { title: 'Kok' }));
    const shown = (await visitor.get('/nl/me')).body;
    expect(shown).toContain('Kok');
    expect(shown).toContain('87 op 100');
    expect(shown).toContain('Waarom deze vacature?');
    const withdrawn = await visitor.post('/nl/me/consents', consent('matching', 'withdraw'));
    expect(withdrawn.headers.location).toBe('/nl/me?saved=consents');
    expect(await liveConsents(site.db.sql, id)).toEqual(['account-storage']);
    expect(await site.db.sql`select 1 from match`).toHaveLength(0);
    expect((await visitor.get('/nl/me')).body).toContain('Ingetrokken op maandag 23 november 2026');
  });

  test('[68] withdrawing account storage says what it means, signs out and restricts at once', async () => {
    const { visitor, id } = await confirmed(site, { matching: 'on' });
    expect((await visitor.get('/nl/me')).body).toContain('u wordt afgemeld, niemand gebruikt uw profiel nog');
    const { body } = await visitor.post('/nl/me/consents', consent('account-storage', 'withdraw'));
    expect(body).toContain('Uw toestemming is ingetrokken');
    expect(body).toContain('U bent afgemeld');
    expect(visitor.cookie).toBeNull();
    expect((await readApplicant(site.db.sql, id))!.restrictedAt).toEqual(monday);
    expect(await liveConsents(site.db.sql, id)).toEqual([]);
    expect(await site.db.sql`select 1 from session`).toHaveLength(0);
  });

  test('[3] gives nothing for words that are no longer those of the policy, but a withdrawal always counts', async () => {
    const { visitor, id } = await confirmed(site, { matching: 'on' });
    const old = { wording: 'f'.repeat(64) };
    await visitor.post('/nl/me/consents', { ...consent('matching', 'withdraw'), ...old });
    expect(await liveConsents(site.db.sql, id)).toEqual(['account-storage']);
    const { statusCode, body } = await visitor.post('/nl/me/consents', { ...consent('matching', 'give'), ...old });
    expect(statusCode).toBe(422);
    expect(body).toContain('Onze tekst is intussen gewijzigd');
    expect(await liveConsents(site.db.sql, id)).toEqual(['account-storage']);
  });

  test('[1] knows no other purposes than those of the policy', async () => {
    const { visitor, id } = await confirmed(site);
    for (const purpose of ['correspondence', 'sharing', '', '__proto__']) {
      expect((await visitor.post('/nl/me/consents', consent(purpose, 'give'))).statusCode).toBe(400);
    }
    expect(await lastConsents(site.db.sql, id)).toHaveLength(1);
  });
});

test('digests are switched off and on again, and matching goes on', async () => {
  const { visitor, id } = await confirmed(site, { matching: 'on' });
  await visitor.post('/nl/me/digests/stop');
  expect(await isSuppressed(site.db.sql, id, 'digest')).toBe(true);
  expect((await visitor.get('/nl/me')).body).toContain('Uit: u krijgt geen mails');
  await visitor.post('/nl/me/digests/resume');
  expect(await isSuppressed(site.db.sql, id, 'digest')).toBe(false);
  expect(await liveConsents(site.db.sql, id)).toContain('matching');
});

test('a pause and a weekday for the mails are kept and shown, and a day that does not exist is refused', async () => {
  const { visitor, id } = await confirmed(site);
  const wish = { pausedUntil: '2027-01-11', digestWeekday: '5' };
  expect((await visitor.post('/nl/me/preferences', wish)).headers.location).toBe('/nl/me?saved=preferences');
  expect(await readPreference(site.db.sql, id)).toEqual({ pausedUntil: '2027-01-11', digestWeekday: 5 });
  const { body } = await visitor.get('/nl/me');
  expect(body).toContain('Wij zoeken niet voor u tot maandag 11 januari 2027');
  expect(body).toContain('value="5" selected>vrijdag');
  for (const pausedUntil of ['2027-02-30', '0000-01-01']) {
    const wrong = await visitor.post('/nl/me/preferences', { pausedUntil, digestWeekday: '' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Kies een dag die bestaat');
  }
  await visitor.post('/nl/me/preferences', { pausedUntil: '', digestWeekday: '' });
  expect(await readPreference(site.db.sql, id)).toEqual({ pausedUntil: null, digestWeekday: null });
});

describe('what the page shows of the profile', () => {
  test('[18] shows what was understood of it', async () => {
    const { visitor } = await confirmed(site, { matching: 'on' });
    await visitor.post('/nl/me/profile', profile);
    expect((await visitor.get('/nl/me')).body).toContain('zodra wij de volgende nacht gezocht hebben');
    const tag = { id: 'x', isco: '4321', confidence: 1, reason: { label: 'magazijnier', how: 'label' } };
    await site.db.sql`update profile set metadata = ${site.db.sql.json({ occupations: [tag] })}`;
    expect((await visitor.get('/nl/me')).body).toContain('Herkend aan: magazijnier');
    await site.db.sql`update profile set metadata = ${site.db.sql.json({ occupations: [] })}`;
    expect((await visitor.get('/nl/me')).body).toContain('Wij herkenden in uw gewenste beroepen geen beroep');
  });
});

test("is nobody else's: without a session every page and form of it leads to the sign-in page", async () => {
  for (const url of [
    '/nl/me',
    '/nl/me/consents',
    '/nl/me/profile',
    '/nl/me/profile/work/new',
    '/nl/me/profile/resume',
    '/nl/me/profile/occupations',
    '/nl/me/profile.json',
    '/nl/me/employers',
    '/nl/me/publication',
    '/nl/me/held',
  ]) {
    expect((await site.visitor().get(url)).headers.location).toBe('/nl/sign-in');
  }
  for (const url of [
    '/nl/me/profile',
    '/nl/me/profile/work/new',
    '/nl/me/profile/resume',
    '/nl/me/profile/occupations',
    '/nl/me/employers',
    '/nl/me/preferences',
    '/nl/me/publication',
    '/nl/me/publication/stop',
    '/nl/me/held/x',
    '/nl/me/consents',
    '/nl/me/digests/stop',
    '/nl/me/digests/resume',
  ]) {
    expect((await site.visitor({ cookie: 'session=made-up' }).post(url)).headers.location).toBe('/nl/sign-in');
  }
});
