import { errorTexts, tryAgain } from '../../src/text/site/errors';
import { CatalogueError } from '../../src/types/failures';
import { languages } from '../../src/types/language';
import { crawl } from './crawl';
import { mailedLink, confirmed, publishedAd, signUp } from './people-on-site';
import { ann, idOf, openSite, type SiteUnderTest } from './site-under-test';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

/** Every row of every table, as text; but not that she was here, which is counted where she does not object (promise 22). */
async function everything(): Promise<string> {
  const tables = await site.ownerSql<{ name: string }[]>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname not in ('occupation', 'place', 'policy', 'statement', 'behaviour') order by 1`;
  const contents = [];
  for (const { name } of tables) {
    const rows = await site.ownerSql.unsafe(`select row_to_json(t)::text as row from ${name} t order by 1`);
    contents.push(name, ...rows.map((row) => String(row['row'])));
  }
  return contents.join('\n');
}

test('GET and HEAD change nothing, on whatever link of the site', async () => {
  const { visitor, id } = await confirmed(site, { matching: 'on' });
  const ad = await publishedAd(site.db);
  await signUp(site.visitor(), { email: 'berta@voorbeeld.test' });
  const berta = await idOf(site.db, 'berta@voorbeeld.test');
  const todo = [
    '/',
    `/nl/jobs/${ad}`,
    '/nl/me',
    '/nl/me/consents?welcome=1',
    '/nl/me?saved=profile&masked=1',
    '/sitemap.xml',
  ];
  todo.push(`/nl/confirm/${await mailedLink(site.db, berta, 'confirm')}`);
  todo.push(
    `/nl/sign-in/${await mailedLink(site.db, id, 'sign-in')}`,
    `/u/${await mailedLink(site.db, id, 'unsubscribe')}`,
  );
  const before = await everything();
  const seen = [...(await crawl(visitor, todo)).keys()];
  for (const url of seen) await visitor.send('HEAD', url, {});
  expect(seen.length).toBeGreaterThan(30);
  expect(seen).toContain('/nl/me/digests/stop');
  expect(await everything()).toBe(before);
});

describe('forms of other sites', () => {
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': '', origin: 'https://evil.example' },
    { 'sec-fetch-site': '', origin: 'null' },
  ];
  const headersOf = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));

  test('are refused with 403 before anything happens, in words', async () => {
    const { visitor } = await confirmed(site);
    const before = await everything();
    for (const headers of foreign) {
      for (const url of ['/nl/me/profile', '/nl/me/consents', '/nl/sign-out', '/nl/sign-up', '/nl/sign-in/x']) {
        const { statusCode, body } = await site.app.inject({
          method: 'POST',
          url,
          headers: {
            ...headersOf(headers),
            cookie: visitor.cookie!,
            'content-type': 'application/x-www-form-urlencoded',
          },
          payload: 'purpose=account-storage&decision=withdraw',
        });
        expect(statusCode).toBe(403);
        expect(body).toContain('Dit formulier kwam niet van onze site');
      }
    }
    expect(await everything()).toBe(before);
  });

  test('our own are taken, from browsers old and new', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'same-origin' },
      { origin: 'http://site.test' },
      { host: 'localhost:3000', origin: 'http://localhost:3000' },
    ]) {
      const response = await site.app.inject({ method: 'POST', url: '/nl/sign-out', headers });
      expect(response.statusCode).toBe(200);
    }
  });
});

test('HEAD answers what GET does, without the page', async () => {
  const visitor = site.visitor();
  for (const url of ['/nl/jobs', '/nl/sign-up', '/nl/nothing', '/nl/jobs/nonsense', '/']) {
    const [get, head] = [await visitor.get(url), await visitor.send('HEAD', url, {})];
    expect([url, head.statusCode, head.body]).toEqual([url, get.statusCode, '']);
    expect(head.headers['content-type']).toBe(get.headers['content-type']);
  }
});

describe('headers', () => {
  test('allow no script, no frame and nobody else', async () => {
    const { headers } = await site.visitor().get('/nl/jobs');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';style-src 'self';img-src data:;form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('keep personal pages out of every store and index', async () => {
    const { visitor, id } = await confirmed(site);
    const link = `/nl/sign-in/${await mailedLink(site.db, id, 'sign-in')}`;
    for (const url of ['/nl/me', '/nl/me/consents', link, '/nl/sign-in/sent', '/nl/nothing']) {
      const { headers } = await visitor.get(url);
      expect([url, headers['cache-control'], headers['x-robots-tag']]).toEqual([url, 'no-store', 'noindex']);
    }
  });
});

describe('limits', () => {
  test('per source: 30 sign-ups in ten minutes, then 429 with a pause, and other sources go on', async () => {
    const statuses = [];
    for (let count = 0; count < 31; count++) statuses.push((await site.visitor().post('/nl/sign-up', {})).statusCode);
    expect(statuses).toEqual([...Array<number>(30).fill(422), 429]);
    const refused = await site.visitor().post('/nl/sign-up', {});
    expect(refused.body).toContain('Even geduld');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await site.visitor({ 'x-forwarded-for': '203.0.113.9' }).post('/nl/sign-up', {})).statusCode).toBe(422);
  });

  test('too long a form and one of another kind are refused in words', async () => {
    const tooLong = await signUp(site.visitor(), { givenName: 'x'.repeat(70_000) });
    expect(tooLong.statusCode).toBe(413);
    expect(tooLong.body).toContain('Dit is te veel tekst');
    const json = await site.app.inject({
      method: 'POST',
      url: '/nl/sign-up',
      headers: { 'content-type': 'application/json' },
      payload: '{}',
    });
    expect(json.statusCode).toBe(415);
  });
});

describe('the log', () => {
  test('[39] holds no address, query, token, IP or name', async () => {
    const { visitor, id } = await confirmed(site);
    const token = await mailedLink(site.db, id, 'unsubscribe');
    await visitor.get(`/u/${token}`, { 'x-forwarded-for': '203.0.113.77' });
    await visitor.get('/nl/jobs?q=geheim');
    await visitor.get('/nl/anything-geheim');
    await visitor.post('/nl/sign-in', { email: ann.email });
    const log = JSON.stringify(site.log);
    expect(site.log.length).toBeGreaterThan(5);
    expect(log).toContain('/u/:token');
    for (const mark of [token, 'geheim', '203.0.113', '127.0.0.1', ann.email, id]) expect(log).not.toContain(mark);
  });
});

describe('faults', () => {
  test('answer 500 in words, with nothing of the error on the page or in the log', async () => {
    const broken = await openSite({ clock: { now: () => Promise.reject(new Error('secret of ann@voorbeeld.test')) } });
    try {
      for (const [language, words] of [
        ['nl', 'Er ging iets mis bij ons'],
        ['fr', 'mal passé chez nous'],
        ['en', 'Something went wrong'],
      ]) {
        const { statusCode, body } = await broken.visitor().get(`/${language}/jobs?q=bakker`);
        expect(statusCode).toBe(500);
        expect(body).toContain(words);
        expect(body).toContain(`<a href="/${language}/jobs?q&#x3D;bakker">`);
        expect(body).not.toMatch(/secret|at .*\.ts/);
      }
      expect((await broken.visitor().post('/nl/sign-up', ann)).body).not.toContain('href="/nl/sign-up">Opnieuw');
      expect(JSON.stringify(broken.log)).not.toContain('secret');
      expect(broken.log[0]!.fields['code']).toBe('UNEXPECTED');
    } finally {
      await broken.close();
    }
  });

  test('answer 503 and when to come back while no policy can be read, whatever is wrong with it', async () => {
    for (const fault of [new CatalogueError('POLICY_MISSING'), new TypeError('secret of ann@voorbeeld.test')]) {
      const broken = await openSite({ readPolicy: () => Promise.reject(fault) });
      try {
        for (const language of ['nl', 'fr', 'en'] as const) {
          const { statusCode, headers, body } = await broken.visitor().get(`/${language}/sign-up`);
          expect([statusCode, headers['retry-after']]).toEqual([503, '30']);
          expect(body).toContain(errorTexts[language][503].heading);
          expect(body).toContain(`<a href="/${language}/sign-up">${tryAgain[language]}</a>`);
        }
        expect(broken.log[0]!.fields['code']).toBe('POLICY_MISSING');
        expect(JSON.stringify(broken.log)).not.toContain('secret');
      } finally {
        await broken.close();
      }
    }
  });

  test('of visitors are answered in their language, with a way on and nothing of the machine', async () => {
    const ended = await publishedAd(site.db, { lastDay: '2026-11-22' });
    const urlencoded = 'application/x-www-form-urlencoded';
    for (const language of languages) {
      const form = (payload: string, type = urlencoded) => ({
        method: 'POST' as const,
        url: `/${language}/sign-up`,
        headers: { 'content-type': type },
        payload,
      });
      const requests = [
        [404, { url: `/${language}/nowhere` }],
        [404, { url: `/nowhere`, headers: { 'accept-language': language } }],
        [410, { url: `/${language}/jobs/${ended}` }],
        [413, form('x'.repeat(70_000))],
        [415, form('{}', 'application/json')],
        [422, form('givenName=')],
      ] as const;
      for (const [status, request] of requests) {
        const { statusCode, body, headers } = await site.app.inject(request);
        expect([request.url, statusCode, headers['content-language']]).toEqual([request.url, status, language]);
        expect(body).toContain(`<html lang="${language}">`);
        expect(body.slice(body.indexOf('<main'))).toMatch(new RegExp(`href="/${language}/jobs|<form`));
        expect(body).not.toMatch(/FST_|(?<!<title>)Error:|\bat .*\.[jt]s/);
        expect(headers['x-robots-tag']).toBe('noindex');
      }
    }
  });

  test('answer 503 while the database is away, and /health says so', async () => {
    expect((await site.visitor().get('/health')).json()).toEqual({ ready: true });
    const away = await openSite();
    await away.db.close();
    const page = await away.visitor().get('/nl/jobs');
    expect([page.statusCode, page.headers['retry-after']]).toEqual([503, '30']);
    expect(page.body).toContain('even niet beschikbaar');
    expect((await away.visitor().get('/health')).statusCode).toBe(503);
    await away.close();
  });
});
