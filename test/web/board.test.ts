import { markAd } from '../../src/db/ads';
import { monday, openSite, type SiteUnderTest } from './site-under-test';
import { publishedAd } from './people-on-site';
import { orderAd, someContract, someDraft } from '../support/people';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

describe('the board', () => {
  test('[9] shows what is published, with employer, place and last day in Brussels', async () => {
    await publishedAd(site.db, { title: 'Bakker', employerName: 'Brood & Zoon', lastDay: '2026-11-30' });
    const { body, statusCode } = await site.visitor().get('/nl/jobs');
    expect(statusCode).toBe(200);
    expect(body).toContain('1 vacature');
    expect(body).toContain('Bakker</a>');
    expect(body).toContain('Brood &amp; Zoon · 2018 Antwerpen · Voltijds');
    expect(body).toContain('Open tot en met maandag 30 november 2026');
  });

  test('shows nothing that is ordered, waits for review, was withdrawn or has ended', async () => {
    const contract = await someContract(site.db, monday);
    await orderAd(site.db, monday, contract, { draft: someDraft({ title: 'Besteld' }) });
    const withdrawn = await publishedAd(site.db, { title: 'Ingetrokken' });
    await site.db.change(monday, 'test', (tx) => markAd(tx, withdrawn, 'withdrawnAt', monday));
    await publishedAd(site.db, { title: 'Voorbij', lastDay: '2026-11-22' });
    const { body } = await site.visitor().get('/nl/jobs');
    expect(body).not.toMatch(/Besteld|Ingetrokken|Voorbij/);
    expect(body).toContain('Er staan nu geen vacatures open');
  });

  test('finds ads that hold every word, whatever its case, and says what was searched', async () => {
    await publishedAd(site.db, { title: 'Loodgieter', employerName: 'Buis BV' });
    await publishedAd(site.db, { title: 'Loodgieter', employerName: 'Kraan NV' });
    const { body } = await site.visitor().get('/nl/jobs?q=LOODGIETER+kraan');
    expect(body).toContain('1 vacature met “LOODGIETER kraan”');
    expect(body).toContain('Kraan NV');
    expect(body).not.toContain('Buis BV');
    expect(body).toContain('value="LOODGIETER kraan"');
  });

  test('helps who finds nothing, and takes any text for what it is', async () => {
    await publishedAd(site.db);
    for (const search of [
      'bestaatniet',
      '%',
      '<script>alert(1)</script>',
      "'; drop table ad; --",
      '\0',
      'é'.repeat(500),
    ]) {
      const { body, statusCode } = await site.visitor().get(`/nl/jobs?q=${encodeURIComponent(search)}`);
      expect(statusCode).toBe(200);
      expect(body).not.toContain('<script>alert');
      if (search !== '\0') expect(body).toContain('Niets gevonden');
    }
  });

  test('counts and pages by twenty, and says 404 beyond the last page', async () => {
    const contract = await someContract(site.db, monday);
    for (let index = 0; index < 21; index++) {
      const id = await orderAd(site.db, monday, contract, { draft: someDraft({ title: `Baan ${index}` }) });
      await site.db.change(monday, 'test', (tx) => markAd(tx, id, 'publishedAt', monday));
    }
    const first = await site.visitor().get('/nl/jobs');
    const second = await site.visitor().get('/nl/jobs?page=2');
    expect(first.body).toContain('21 vacatures');
    expect(first.body).toContain('href="/nl/jobs?page&#x3D;2"');
    const titles = [...`${first.body}${second.body}`.matchAll(/Baan \d+</g)].map(([title]) => title);
    expect(new Set(titles).size).toBe(21);
    expect((await site.visitor().get('/nl/jobs?page=3')).statusCode).toBe(404);
    expect((await site.visitor().get('/nl/jobs?page=zzz&page=-1')).statusCode).toBe(200);
  });
});
