import { markAd, restrictAdContacts } from '../../src/db/ads';
import { endOfDay } from '../../src/rules/calendar';
import { openSite, monday, type SiteUnderTest } from './site-under-test';
import { publishedAd } from './people-on-site';
import { flaggedDraft, orderAd, someContract } from '../support/people';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

const dataOf = (body: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)![1]!);

describe('the page of an ad', () => {
  test('[12] shows the agreed contact fields of the customer', async () => {
    const id = await publishedAd(site.db, {
      contacts: [{ name: 'Ann Proef', email: 'ann@proef.test', phone: '03 123 45 67' }],
    });
    const { body } = await site.visitor().get(`/nl/jobs/${id}`);
    expect(body).toContain('ann@proef.test');
    expect(body).toContain('tel:031234567');
  });

  test('[16] says that what an applicant sends herself is for the employer alone', async () => {
    const id = await publishedAd(site.db);
    for (const [language, words] of [
      ['nl', 'niet verantwoordelijk'],
      ['fr', 'pas responsable'],
      ['en', 'not responsible'],
    ]) {
      expect((await site.visitor().get(`/${language}/jobs/${id}`)).body).toContain(words);
    }
  });

  test('[9] carries JobPosting data whose validThrough is the instant at which the page goes', async () => {
    const id = await publishedAd(site.db, {
      title: 'Lasser',
      lastDay: '2026-11-30',
      datePosted: '2026-11-20',
      salary: { minimum: 2500, maximum: 3000, currency: 'EUR', unit: 'MONTH' },
      remote: true,
    });
    const data = dataOf((await site.visitor().get(`/nl/jobs/${id}`)).body);
    expect(data).toMatchObject({
      '@type': 'JobPosting',
      title: 'Lasser',
      validThrough: endOfDay('2026-11-30').toISOString(),
      hiringOrganization: { name: 'Proefbedrijf' },
      jobLocation: { address: { postalCode: '2018', addressLocality: 'Antwerpen', addressCountry: 'BE' } },
      jobLocationType: 'TELECOMMUTE',
      baseSalary: { currency: 'EUR', value: { minValue: 2500, maxValue: 3000, unitText: 'MONTH' } },
    });
    expect(JSON.stringify(data)).not.toContain('ann@proef.test');
  });

  test('[9] says the day in Brussels on which it appeared, also at midnight', async () => {
    const midnight = new Date('2026-11-21T23:00:00Z');
    const id = await publishedAd(site.db, { at: midnight });
    expect(dataOf((await site.visitor().get(`/nl/jobs/${id}`)).body).datePosted).toBe('2026-11-22');
  });

  test('cannot be broken out of by words of an employer', async () => {
    const title = '</script><script>alert(1)</script>';
    const id = await publishedAd(site.db, { title, descriptionHtml: '<p>x</p><!-- <script> -->' });
    const { body } = await site.visitor().get(`/nl/jobs/${id}`);
    expect(dataOf(body).title).toBe(title);
    expect(body.match(/<script/g)).toHaveLength(1 + (body.match(/<!-- <script> -->/g)?.length ?? 0));
    expect(body).not.toContain('<script>alert');
  });

  test('[34] is 200 until the last instant of its last day in Brussels and 410 from then on, whatever runs', async () => {
    const id = await publishedAd(site.db, { title: 'Tuinman', lastDay: '2026-11-30' });
    const end = endOfDay('2026-11-30');
    expect(end.toISOString()).toBe('2026-11-30T23:00:00.000Z');
    site.setTime(new Date(end.getTime() - 1));
    expect((await site.visitor().get(`/nl/jobs/${id}`)).statusCode).toBe(200);
    site.setTime(end);
    const gone = await site.visitor().get(`/nl/jobs/${id}`);
    expect(gone.statusCode).toBe(410);
    expect(gone.body).toContain('“Tuinman” stond open tot en met maandag 30 november 2026');
    expect(gone.body).not.toContain('ld+json');
    expect(gone.body).not.toContain('ann@proef.test');
  });

  test('[34] ends in summer time too: 24:00 in Brussels is 22:00 UTC', async () => {
    const id = await publishedAd(site.db, { lastDay: '2026-10-24', at: new Date('2026-10-01T08:00:00Z') });
    site.setTime(new Date('2026-10-24T21:59:59Z'));
    expect((await site.visitor().get(`/nl/jobs/${id}`)).statusCode).toBe(200);
    site.setTime(new Date('2026-10-24T22:00:00Z'));
    expect((await site.visitor().get(`/nl/jobs/${id}`)).statusCode).toBe(410);
  });

  test('[33] is hidden at once when it is withdrawn, and helps further', async () => {
    const id = await publishedAd(site.db, { title: 'Chauffeur bus' });
    const other = await publishedAd(site.db, { title: 'Chauffeur taxi' });
    await site.db.change(monday, 'test', (tx) => markAd(tx, id, 'withdrawnAt', monday));
    const { statusCode, body } = await site.visitor().get(`/nl/jobs/${id}`);
    expect(statusCode).toBe(410);
    expect(body).toContain('/nl/jobs?q&#x3D;Chauffeur');
    expect(body).toContain(other);
  });

  test('[36] shows no restricted contact', async () => {
    const id = await publishedAd(site.db);
    await site.db.change(monday, 'test', (tx) => restrictAdContacts(tx, id, monday));
    expect((await site.visitor().get(`/nl/jobs/${id}`)).body).not.toContain('ann@proef.test');
  });

  test('is 404 for an ad that never was public, for an unknown id and for nonsense', async () => {
    const contract = await someContract(site.db, monday);
    const waiting = await orderAd(site.db, monday, contract, { draft: flaggedDraft() });
    for (const id of [waiting, '7f0b8c3e-6a4e-4d35-9c53-000000000000', 'nonsense', '%00', '..%2F']) {
      const { statusCode, body } = await site.visitor().get(`/nl/jobs/${id}`);
      expect(statusCode).toBe(404);
      expect(body).toContain('Deze bladzijde bestaat niet');
    }
  });
});
