import { markAd } from '../../src/db/ads';
import { fieldsByChoice } from '../../src/types/applications';
import type { AdId, ApplicantId } from '../../src/types/ids';
import { personSignedIn, publishedAd } from './people-on-site';
import { monday, openSite, type SiteUnderTest, type Visitor } from './site-under-test';

let site: SiteUnderTest;
let adId: AdId;

beforeEach(async () => {
  site = await openSite();
  adId = await publishedAd(site.db, { title: 'Lasser' });
});

afterEach(() => site.close());

const applyUrl = 'https://jobs.proef.test/lasser?ref=1';
const rows = (table: string) => site.db.sql<Record<string, unknown>[]>`select * from ${site.db.sql(table)}`;
const eventsOf = async (id: ApplicantId) =>
  (await site.db.sql`select event from ledger where subject = ${id} order by seq`).map(({ event }) => event as string);

/** Someone signed in, with something in her profile. */
const applicant = () =>
  personSignedIn(site, { titles: ['Lasser'], skills: ['TIG-lassen'], locality: 'Mechelen', postcode: '2811' });

async function formOf(visitor: Visitor, id = adId) {
  const { body, statusCode } = await visitor.get(`/nl/jobs/${id}/apply`);
  return { body, statusCode, wording: /name="wording" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? '' };
}

/** The mail to the employer left: before that, a withdrawal takes the application back. */
const reached = () => site.db.sql`update mail set state = 'sent', sent_at = ${monday} where kind = 'application'`;

async function apply(visitor: Visitor, change: Record<string, string | string[]> = {}, id = adId) {
  const { wording } = await formOf(visitor, id);
  return visitor.post(`/nl/jobs/${id}/apply`, { fields: ['skills'], message: '', share: 'on', wording, ...change });
}

describe('the way out to an employer', () => {
  test('[16] leads past the notice to the page of the employer; what is kept is a count, and looking changes nothing', async () => {
    const linked = await publishedAd(site.db, { applyUrl });
    const visitor = site.visitor();
    const { body } = await visitor.get(`/nl/jobs/${linked}`);
    expect(body).toContain(`<form method="post" action="/nl/jobs/${linked}/apply/link">`);
    expect(body).not.toContain(applyUrl);
    await visitor.get(`/nl/jobs/${linked}/apply/link`);
    expect(await rows('way_out')).toEqual([]);
    for (const language of ['nl', 'fr']) {
      const { statusCode, headers } = await visitor.post(`/${language}/jobs/${linked}/apply/link`);
      expect([statusCode, headers.location]).toEqual([303, `/${language}/jobs/${linked}/apply/link`]);
    }
    const page = await visitor.get(`/nl/jobs/${linked}/apply/link`);
    expect(page.body).toContain('niet verantwoordelijk');
    expect(page.body).toContain(
      `<a class="button" href="${applyUrl.replace('=', '&#x3D;')}" rel="nofollow noopener noreferrer">`,
    );
    expect(await rows('way_out')).toEqual([{ adId: linked, way: 'link', onDay: '2026-11-23', clicks: 2 }]);
  });

  test('[16] leads to the mailbox that the ad names in the same way', async () => {
    const visitor = site.visitor();
    expect((await visitor.get(`/nl/jobs/${adId}`)).body).not.toContain('mailto:ann@proef.test');
    await visitor.post(`/nl/jobs/${adId}/apply/mail`);
    const { body } = await visitor.get(`/nl/jobs/${adId}/apply/mail`);
    expect(body).toContain('mailto:ann@proef.test?subject&#x3D;Lasser');
    expect(body).toContain('niet verantwoordelijk');
    expect((await rows('way_out'))[0]).toMatchObject({ way: 'mail', clicks: 1 });
  });

  test('is only the one the employer chose: who has a page of his own gets no form of ours', async () => {
    const linked = await publishedAd(site.db, { applyUrl, contacts: [] });
    const { visitor } = await applicant();
    expect((await visitor.get(`/nl/jobs/${linked}`)).body).not.toContain(`href="/nl/jobs/${linked}/apply"`);
    for (const path of ['apply', 'apply/mail', 'apply/carrier-pigeon']) {
      expect((await visitor.get(`/nl/jobs/${linked}/${path}`)).statusCode).toBe(404);
    }
    expect((await visitor.post(`/nl/jobs/${adId}/apply/link`)).statusCode).toBe(404);
    expect(await rows('way_out')).toEqual([]);
  });
});

describe('our own form', () => {
  test('is for who is signed in', async () => {
    const { statusCode, headers } = await site.visitor().get(`/nl/jobs/${adId}/apply`);
    expect([statusCode, headers.location]).toEqual([303, '/nl/sign-in']);
  });

  test('[20] shows which fields go to which employer, with nothing ticked', async () => {
    const { visitor } = await applicant();
    const { body } = await formOf(visitor);
    expect(body).toContain('Deze gegevens gaan naar Proefbedrijf, en naar niemand anders.');
    expect(body).toContain('ann@voorbeeld.test');
    expect(body).toContain('TIG-lassen');
    expect(body).not.toMatch(/<input[^>]*checkbox[^>]*checked/);
    expect(body).not.toContain('2811');
    const offered = [...body.matchAll(/name="fields" type="checkbox" value="(\w+)"/g)].map(([, field]) => field);
    expect(offered).toEqual(['locality', 'titles', 'skills', 'languages']);
  });

  test.each([
    ['without her consent for this employer', { share: '' }, 'Zonder deze toestemming geven wij niets door'],
    ['with a field that we do not pass on', { fields: ['postcode'] }, 'Kijk dit even na'],
    ['on words of consent that have changed', { wording: '0'.repeat(64) }, 'Onze tekst is intussen gewijzigd'],
    ['with a message that tells too much', { message: 'Ik ben zwanger van mijn eerste kind.' }, 'zwangerschap'],
  ])('[20] passes nothing on %s', async (_, change, words) => {
    const { visitor } = await applicant();
    const { statusCode, body } = await apply(visitor, change);
    expect(statusCode).toBe(422);
    expect(body).toContain(words);
    expect([await rows('application'), await rows('disclosure')]).toEqual([[], []]);
    expect(await site.db.sql`select from consent where purpose = 'sharing-with-customers'`).toHaveLength(0);
    expect(await site.db.sql`select from mail where kind = 'application'`).toHaveLength(0);
  });

  test('[20] writes consent, disclosure and mail in one change, and the register names the fields, never their values', async () => {
    const { visitor, id } = await applicant();
    const { statusCode, headers } = await apply(visitor, {
      fields: ['skills', 'phone', 'titles'],
      message: 'Ik las graag.',
    });
    expect([statusCode, headers.location]).toEqual([303, '/nl/me/disclosures?done=sent']);
    const [consent] = await site.db.sql`
      select customer_id, event, method from consent where purpose = 'sharing-with-customers'`;
    expect(consent).toMatchObject({ event: 'given', method: 'application form, tick box' });
    const [disclosure] = await rows('disclosure');
    expect(disclosure).toMatchObject({
      applicantId: id,
      adId,
      customerId: consent!['customerId'],
      purpose: 'sharing-with-customers',
      fields: ['name', 'email', 'titles', 'skills', 'message'],
      at: monday,
    });
    const [mail] = await site.db.sql`select about, applicant_id, state from mail where kind = 'application'`;
    expect(mail).toEqual({ about: disclosure!['id'], applicantId: null, state: 'queued' });
    expect((await eventsOf(id)).slice(-3)).toEqual(['consent.given', 'fields.disclosed', 'application.sent']);
    const facts = JSON.stringify(await site.db.sql`select facts from ledger where subject = ${id}`);
    for (const value of ['Ik las graag', 'TIG', 'ann@voorbeeld.test']) expect(facts).not.toContain(value);
  });

  test('of two clicks at once one counts', async () => {
    const { visitor } = await applicant();
    const { wording } = await formOf(visitor);
    const form = { fields: ['skills'], message: '', share: 'on', wording };
    const answers = await Promise.all([1, 2, 3].map(() => visitor.post(`/nl/jobs/${adId}/apply`, form)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect(await rows('application')).toHaveLength(1);
    expect(await rows('disclosure')).toHaveLength(1);
    expect(await site.db.sql`select from mail where kind = 'application'`).toHaveLength(1);
    expect(await site.db.sql`select from consent where purpose = 'sharing-with-customers'`).toHaveLength(1);
    expect((await formOf(visitor)).body).toContain('U solliciteerde voor deze vacature op maandag 23 november 2026.');
  });

  test('[20] a form sent again after she withdrew brings nothing back, and says since when she applied', async () => {
    const { visitor, id } = await applicant();
    const { wording } = await formOf(visitor);
    await apply(visitor);
    await reached();
    const customer = /name="customer" value="([^"]+)"/.exec((await visitor.get('/nl/me/disclosures')).body)![1]!;
    await visitor.post('/nl/me/disclosures/withdraw', { customer });
    const { headers } = await apply(visitor, { wording });
    expect((await visitor.get(headers.location!)).body).toContain('U solliciteerde voor deze vacature op');
    const live = await site.db.sql`
      select from live_consent where applicant_id = ${id} and purpose = 'sharing-with-customers'`;
    expect(live).toHaveLength(0);
    expect(await rows('application')).toHaveLength(1);
  });

  test('[15] masks a register number in the message before anything is stored, and says so', async () => {
    const { visitor } = await applicant();
    const { headers } = await apply(visitor, { message: 'Mijn nummer is 85.07.30-033.28, tot gauw.' });
    expect(headers.location).toBe('/nl/me/disclosures?done=sent&masked=1');
    const message = (await rows('application'))[0]!['message'];
    expect(message).not.toMatch(/033/);
    expect(message).toContain('tot gauw');
  });

  test('can pass on every field that a profile can hold, and no street or postcode', () => {
    expect(fieldsByChoice).not.toContain('postcode');
    expect(fieldsByChoice).not.toContain('salaryFloor');
  });
});

describe('who got what', () => {
  test('[20] she reads which employer got which fields when, and withdraws with one click', async () => {
    const { visitor, id } = await applicant();
    await apply(visitor);
    const { body, headers } = await visitor.get('/nl/me/disclosures?done=sent');
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain('Uw sollicitatie is onderweg');
    expect(body).toContain('Naam, E-mailadres en Vaardigheden');
    expect(body).toContain('Op maandag 23 november 2026 om 11:00');
    await reached();
    const customer = /name="customer" value="([^"]+)"/.exec(body)![1]!;
    const { headers: after } = await visitor.post('/nl/me/disclosures/withdraw', { customer });
    expect(after.location).toBe('/nl/me/disclosures?done=withdrawn');
    const live = await site.db.sql`
      select from live_consent where applicant_id = ${id} and purpose = 'sharing-with-customers'`;
    expect(live).toHaveLength(0);
    expect((await visitor.get('/nl/me/disclosures')).body).toContain('deze werkgever krijgt niets meer');
    expect((await visitor.post('/nl/me/disclosures/withdraw', { customer: 'nonsense' })).statusCode).toBe(303);
  });

  test('says that nobody got anything, where nobody did', async () => {
    const { visitor } = await applicant();
    expect((await visitor.get('/nl/me/disclosures')).body).toContain('Nog geen enkele werkgever');
    expect((await site.visitor().get('/nl/me/disclosures')).headers.location).toBe('/nl/sign-in');
  });
});

test('[34] an ad that ended takes no application any more', async () => {
  const { visitor } = await applicant();
  const { wording } = await formOf(visitor);
  await site.db.change(monday, 'test', (tx) => markAd(tx, adId, 'withdrawnAt', monday));
  const answers = await Promise.all([
    visitor.get(`/nl/jobs/${adId}/apply`),
    visitor.post(`/nl/jobs/${adId}/apply`, { share: 'on', message: '', wording }),
    visitor.get(`/nl/jobs/${adId}/apply/mail`),
    visitor.post(`/nl/jobs/${adId}/apply/mail`),
  ]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([410, 410, 410, 410]);
  expect([await rows('application'), await rows('way_out')]).toEqual([[], []]);
});

test('what is personal on the page of an ad is for nobody to keep, and no visitor sees it', async () => {
  const { visitor } = await applicant();
  await apply(visitor);
  const own = await visitor.get(`/nl/jobs/${adId}`);
  expect(own.headers['cache-control']).toBe('no-store');
  expect(own.body).toContain('U solliciteerde voor deze vacature op');
  const anyone = await site.visitor().get(`/nl/jobs/${adId}`);
  expect(anyone.headers['cache-control']).toBe('no-cache');
  expect(anyone.body).not.toContain('U solliciteerde');
  expect(anyone.body).not.toContain('not-interested');
  expect(Buffer.byteLength(own.body)).toBeLessThan(50_000);
});
