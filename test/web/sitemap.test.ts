import { markAd } from '../../src/db/ads';
import { endOfDay } from '../../src/rules/calendar';
import { adsPerSitemap } from '../../src/web/sitemap';
import { copyAd } from '../support/many-ads';
import { publishedAd } from './people-on-site';
import { monday, openSite, type SiteUnderTest } from './site-under-test';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

/** Everything by which a search engine or a visitor could learn of an ad. */
async function traces(id: string) {
  const visitor = site.visitor();
  const page = await visitor.get(`/fr/jobs/${id}`);
  return {
    status: page.statusCode,
    robots: page.headers['x-robots-tag'],
    posting: page.body.includes('ld+json'),
    board: (await visitor.get('/nl/jobs')).body.includes(id),
    search: (await visitor.get('/nl/jobs?q=tuinman')).body.includes(id),
    sitemap: (await visitor.get('/sitemap.xml')).body.includes(id),
  };
}

const shown = { status: 200, robots: undefined, posting: true, board: true, search: true, sitemap: true };
const gone = { status: 410, robots: 'noindex', posting: false, board: false, search: false, sitemap: false };

describe('what the row says at this moment, page, board, search, sitemap and JobPosting say together', () => {
  test('[34] one second before the end and at the end, which is the instant in validThrough', async () => {
    const id = await publishedAd(site.db, { title: 'Tuinman', lastDay: '2026-11-30' });
    const end = endOfDay('2026-11-30');
    const { body } = await site.visitor().get(`/nl/jobs/${id}`);
    expect(body).toContain(`"validThrough":"${end.toISOString()}"`);
    site.setTime(new Date(end.getTime() - 1000));
    expect(await traces(id)).toEqual(shown);
    site.setTime(end);
    expect(await traces(id)).toEqual(gone);
  });

  test('[33] at once when it is withdrawn', async () => {
    const id = await publishedAd(site.db, { title: 'Tuinman' });
    expect(await traces(id)).toEqual(shown);
    await site.db.change(monday, 'test', (tx) => markAd(tx, id, 'withdrawnAt', monday));
    expect(await traces(id)).toEqual(gone);
  });

  test('while it waits for a person it is nowhere, and not gone', async () => {
    const id = await publishedAd(site.db, { title: 'Tuinman' });
    await site.ownerSql`update ad set review_codes = '{changed-while-live}', approved_at = null where id = ${id}`;
    expect(await traces(id)).toEqual({ ...gone, status: 404 });
  });

  test('not a second before it is published', async () => {
    const id = await publishedAd(site.db, { title: 'Tuinman' });
    site.setTime(new Date(monday.getTime() - 1000));
    expect((await traces(id)).sitemap).toBe(false);
  });
});

describe('the sitemap', () => {
  test('names each page in three languages with its siblings, and when an ad last changed', async () => {
    const id = await publishedAd(site.db);
    const { body, headers } = await site.visitor().get('/sitemap.xml');
    expect(headers['content-type']).toContain('application/xml');
    for (const language of ['nl', 'fr', 'en']) {
      const entry = new RegExp(`<url><loc>http://site.test/${language}/jobs/${id}</loc>.*</url>`).exec(body)![0];
      expect(entry).toContain(`<lastmod>${monday.toISOString()}</lastmod>`);
      for (const sibling of ['nl', 'fr', 'en'])
        expect(entry).toContain(`hreflang="${sibling}" href="http://site.test/${sibling}/jobs/${id}"`);
      expect(entry).toContain(`hreflang="x-default" href="http://site.test/nl/jobs/${id}"`);
    }
    expect((await site.visitor().get('/robots.txt')).body).toContain('Sitemap: http://site.test/sitemap.xml');
  });

  test('names no address that is not there, and none that is personal', async () => {
    await publishedAd(site.db);
    const { body } = await site.visitor().get('/sitemap.xml');
    const paths = [...body.matchAll(/<loc>http:\/\/site\.test([^<]+)/g)].map(([, path]) => path!);
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) {
      const page = await site.visitor().get(path);
      expect([path, page.statusCode]).toEqual([path, 200]);
      expect(page.body).toContain(`rel="canonical" href="http://site.test${path}"`);
      expect(page.body).not.toContain('name="robots"');
    }
  });

  test('becomes an index of parts below 10 MB and 50,000 addresses where there are many ads', async () => {
    const id = await publishedAd(site.db);
    await copyAd(site.ownerSql, id, adsPerSitemap);
    const index = await site.visitor().get('/sitemap.xml');
    expect([...index.body.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address)).toEqual([
      'http://site.test/sitemaps/0',
      'http://site.test/sitemaps/1',
    ]);
    const parts = await Promise.all([0, 1].map((part) => site.visitor().get(`/sitemaps/${part}`)));
    const addresses = parts.flatMap(({ body }) => [...body.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address));
    const ads = new Set(addresses.filter((address) => /\/jobs\/./.test(address!)));
    expect(ads.size).toBe(3 * (adsPerSitemap + 1));
    expect(parts[0]!.body.match(/<loc>/g)!.length).toBeLessThan(50_000);
    expect(Buffer.byteLength(parts[0]!.body)).toBeLessThan(10_000_000);
    for (const nowhere of ['2', '9999', 'x', '-1', '00000']) {
      expect((await site.visitor().get(`/sitemaps/${nowhere}`)).statusCode).toBe(404);
    }
  }, 60_000);
});
