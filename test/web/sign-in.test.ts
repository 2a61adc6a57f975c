import { restrictApplicant } from '../../src/db/applicants';
import { liveConsents } from '../../src/db/consents';
import { createSession } from '../../src/db/links';
import { documentOf, policyOfDocument } from '../../src/policy/load';
import { addMinutes } from '../../src/rules/calendar';
import type { ApplicantId } from '../../src/types/ids';
import { adoptPolicy, ownPolicy } from '../support/policy';
import { ann, monday, openSite, type SiteUnderTest, type Visitor } from './site-under-test';
import { confirmed, mailedLink, publishedAd } from './people-on-site';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

const signInMails = async () => (await site.db.sql`select 1 from mail where kind = 'sign-in'`).length;
const ask = (email: string) => site.visitor().post('/nl/sign-in', { email });

describe('signing in', () => {
  test('answers a known and an unknown address alike and mails the known one a link', async () => {
    await confirmed(site);
    const [known, unknown] = [await ask(ann.email), await ask('niemand@voorbeeld.test')];
    expect([known.statusCode, known.headers.location, known.body]).toEqual([303, '/nl/sign-in/sent', unknown.body]);
    expect(unknown.headers.location).toBe('/nl/sign-in/sent');
    expect(await signInMails()).toBe(1);
  });

  test('works by GET, button, POST, and once only', async () => {
    const { id } = await confirmed(site);
    const link = `/nl/sign-in/${await mailedLink(site.db, id, 'sign-in')}`;
    const visitor = site.visitor();
    expect((await visitor.get(link)).body).toContain('<button>Aanmelden</button>');
    expect((await visitor.get('/nl/me')).statusCode).toBe(303);
    const [one, other] = await Promise.all([visitor.post(link), site.visitor().post(link)]);
    expect([one.statusCode, other.statusCode].sort()).toEqual([303, 410]);
    expect((await site.visitor().get(link)).statusCode).toBe(410);
  });

  test('gives a cookie no script can read, and keeps its value nowhere', async () => {
    const { visitor } = await confirmed(site);
    const value = visitor.cookie!.split('=')[1]!;
    const [row] = await site.db.sql`select encode(token_sha256, 'escape') as kept from session`;
    expect(row!['kept']).not.toContain(value);
    const { headers } = await site.visitor().post(`/nl/confirm/x`);
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('a session ends after the hours of the policy, and by signing out', async () => {
    const { visitor, id } = await confirmed(site);
    expect((await visitor.get('/nl/me')).statusCode).toBe(200);
    site.setTime(addMinutes(monday, 12 * 60));
    expect((await visitor.get('/nl/me')).headers.location).toBe('/nl/sign-in');
    expect(visitor.cookie).toBeNull();
    const again = site.visitor();
    await again.post(`/nl/sign-in/${await mailedLink(site.db, id, 'sign-in')}`);
    const cookie = again.cookie!;
    expect((await again.post('/nl/sign-out')).body).toContain('U bent afgemeld');
    expect(again.cookie).toBeNull();
    expect((await site.visitor().get('/nl/me', { cookie })).statusCode).toBe(303);
  });

  test('a session that is over asks to sign up again on every page, and its cookie goes', async () => {
    const { visitor } = await confirmed(site);
    const inMenu = '<li><a href="/nl/sign-up">';
    expect((await visitor.get('/nl/jobs')).body).not.toContain(inMenu);
    site.setTime(addMinutes(monday, 12 * 60));
    expect((await visitor.get('/nl/jobs')).body).toContain(inMenu);
    expect(visitor.cookie).toBeNull();
  });

  test('mails no more than one link a minute and three at a time to one address', async () => {
    const { id } = await confirmed(site);
    await ask(ann.email);
    await ask(ann.email);
    expect(await signInMails()).toBe(1);
    for (let minute = 1; minute <= 6; minute++) {
      site.setTime(addMinutes(monday, minute));
      if (minute <= 3) await mailedLink(site.db, id, 'sign-in', addMinutes(monday, minute));
      await ask(ann.email);
    }
    expect(await signInMails()).toBe(3);
  });

  test('lets nobody in whose data are restricted', async () => {
    const { visitor, id } = await confirmed(site);
    const link = `/nl/sign-in/${await mailedLink(site.db, id, 'sign-in')}`;
    await site.db.change(monday, 'test', (tx) => restrictApplicant(tx, id, monday));
    expect((await visitor.get('/nl/me')).statusCode).toBe(303);
    const session = await site.db.change(monday, 'test', (tx) => createSession(tx, id, monday, addMinutes(monday, 60)));
    expect((await site.visitor().get('/nl/me', { cookie: `session=${session}` })).statusCode).toBe(303);
    expect((await site.visitor().post(link)).statusCode).toBe(410);
    await ask(ann.email);
    expect(await signInMails()).toBe(0);
  });
});

test('over https the cookie is bound to this host and to https', async () => {
  const secure = await openSite({ publicUrl: 'https://site.test' });
  try {
    const { visitor, id } = await confirmed(secure);
    expect(visitor.cookie).toMatch(/^__Host-session=/);
    const response = await secure.visitor().post(`/nl/sign-in/${await mailedLink(secure.db, id, 'sign-in')}`);
    expect(response.headers['set-cookie']).toMatch(/Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(response.headers['strict-transport-security']).toBeDefined();
  } finally {
    await secure.close();
  }
});

describe('terms of use that changed', () => {
  const later = new Date(monday.getTime() + 60_000);
  let visitor: Visitor;
  let id: ApplicantId;

  beforeEach(async () => {
    ({ visitor, id } = await confirmed(site));
    const document = structuredClone(documentOf(ownPolicy().policy));
    document.terms[0]!.text.nl = 'Nieuw: u krijgt een account om werk te zoeken.';
    await adoptPolicy(site.db, policyOfDocument(document), later);
    site.setTime(later);
  });

  test('[13] are asked of who accepted others, apart from every consent, and once', async () => {
    const told = await visitor.get('/nl/me');
    expect([told.statusCode, told.headers.location]).toEqual([303, '/nl/me/terms']);
    const page = await visitor.get('/nl/me/terms');
    expect(page.body).toContain('U aanvaardde op maandag 23 november 2026 een vorige versie');
    expect(page.body).toContain('Nieuw: u krijgt een account');
    expect(page.body).not.toMatch(/type="checkbox"[^>]*checked/);
    for (const [wrong, words] of [
      [{}, '<title>Fout: Onze gebruiksvoorwaarden'],
      [{ terms: 'on' }, 'Onze tekst is intussen gewijzigd'],
      [{ terms: 'on', wording: '0'.repeat(64) }, 'Onze tekst is intussen gewijzigd'],
    ] as const) {
      const { statusCode, body } = await visitor.post('/nl/me/terms', wrong);
      expect([statusCode, body.includes(words)]).toEqual([422, true]);
    }
    expect((await visitor.get('/nl/me')).statusCode).toBe(303);
    expect((await visitor.fill('/nl/me/terms', { terms: 'on' })).headers.location).toBe('/nl/me');
    for (const url of ['/nl/me', '/fr/me/profile']) expect((await visitor.get(url)).statusCode).toBe(200);
    const accepted = await site.db.sql`
      select text like '%Nieuw: u krijgt%' as is_new, method from acceptance join consent_wording on sha256 = wording_sha256
      where applicant_id = ${id} and purpose = 'terms' order by at`;
    expect(accepted).toEqual([
      { isNew: false, method: 'sign-up form, tick box' },
      { isNew: true, method: 'terms page, tick box' },
    ]);
    expect(await liveConsents(site.db.sql, id)).toEqual(['account-storage']);
  });

  test('[13] keep nobody from her rights: she sees, corrects, copies, pauses, withdraws and leaves without accepting them', async () => {
    const adId = await publishedAd(site.db);
    for (const path of [
      '/me/consents',
      '/me/consents/receipts',
      '/me/disclosures',
      '/me/held',
      '/me/profile.json',
      '/me/consents/storage',
      '/me/profile',
      '/me/profile/work/new',
      '/me/profile/resume',
      '/me/profile/occupations',
      '/me/employers',
      `/me/matches/${adId}`,
    ])
      expect([path, (await visitor.get(`/nl${path}`)).statusCode]).toEqual([path, 200]);
    for (const path of ['/me', '/me/publication', `/jobs/${adId}/apply`])
      expect((await visitor.get(`/nl${path}`)).headers.location).toBe('/nl/me/terms');
    expect((await visitor.post('/nl/me/file')).statusCode).toBe(200);
    expect((await visitor.get('/nl/me/consents')).body).toContain('action="/nl/me/file"');
    const corrected = await visitor.fill('/nl/me/profile', { titles: 'Bakker', postcode: '2018', travelKm: '20' });
    expect(corrected.headers.location).toBe('/nl/me?saved=profile');
    expect((await visitor.get('/nl/me?saved=profile')).headers.location).toBe('/nl/me/terms?saved=profile');
    const asked = await visitor.get('/nl/me/terms?saved=profile');
    expect(asked.body).toContain('Uw profiel is bewaard');
    expect(asked.body).toContain('gaat gewoon door wat u toestond');
    expect(asked.body).toContain('action="/nl/me/preferences"');
    const pause = { pausedUntil: '2026-12-24', digestWeekday: '' };
    expect((await visitor.post('/nl/me/preferences', pause)).statusCode).toBe(303);
    expect((await visitor.get('/nl/me/terms')).body).toContain('Wij zoeken niet voor u tot');
    expect((await visitor.post(`/nl/me/matches/${adId}/not-interested`)).statusCode).toBe(303);
    const rows = await site.db.sql`
      select titles, paused_until::text from profile join preference using (applicant_id) join not_interested using (applicant_id)
      where applicant_id = ${id}`;
    expect(rows).toMatchObject([{ titles: ['Bakker'], pausedUntil: expect.stringContaining('2026-12-2') }]);
    const left = await visitor.post('/nl/me/consents', { purpose: 'account-storage', decision: 'withdraw' });
    expect(left.statusCode).toBe(200);
    expect(await liveConsents(site.db.sql, id)).toEqual([]);
  });
});
