import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { liveConsents } from '../../src/db/consents';
import { createSite } from '../../src/web/site';
import { freshDatabase, type FreshDatabase } from '../support/database';
import { mailedLink, publishedAd } from './people-on-site';
import { idOf, siteDeps } from './site-under-test';

const executablePath = '/usr/bin/chromium';
const background = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', ...background];

/** Where no Chromium is, the run says so instead of passing silently. */
const inChromium = existsSync(executablePath) ? describe : describe.skip;
const reason = existsSync(executablePath) ? '' : ' (skipped: no Chromium)';

inChromium(`in a browser${reason}`, () => {
  let fresh: FreshDatabase;
  let app: Awaited<ReturnType<typeof createSite>>;
  let browser: Browser;
  let origin: string;
  let ad: string;
  let ended: string;

  beforeAll(async () => {
    fresh = await freshDatabase();
    app = await createSite(siteDeps(fresh.db).deps);
    await app.listen({ host: '127.0.0.1', port: 0 });
    origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath, args });
    const contact = { name: 'Ann Proef', email: 'ann@proef.test', phone: '03 123 45 67' };
    for (let index = 0; index < 25; index++) {
      ad = await publishedAd(fresh.db, {
        title: `Magazijnier ${index}`,
        descriptionHtml: '<p>Laden en lossen.</p>'.repeat(100),
        contacts: [contact],
      });
    }
    ended = await publishedAd(fresh.db, { lastDay: '2026-11-22', at: new Date('2026-11-01T09:00:00Z') });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await app.close();
    await fresh.drop();
  });

  const context = (options: Parameters<Browser['newContext']>[0] = {}) => browser.newContext(options);

  /** Signs up, confirms and lands on her own page, with clicks only. */
  async function journey(visitor: BrowserContext, email: string): Promise<Page> {
    const page = await visitor.newPage();
    await page.goto(`${origin}/nl/sign-up`);
    await page.getByLabel('Voornaam').fill('Ann');
    await page.getByLabel('Achternaam').fill('Voorbeeld');
    await page.getByLabel('E-mailadres').fill(email);
    await page.locator('#storage').check();
    await page.getByRole('button', { name: 'Inschrijven' }).click();
    await page.getByRole('heading', { name: 'Kijk in uw mail' }).waitFor();
    await page.goto(`${origin}/nl/confirm/${await mailedLink(fresh.db, await idOf(fresh.db, email), 'confirm')}`);
    await page.getByRole('button', { name: 'Mijn inschrijving bevestigen' }).click();
    await page.getByRole('heading', { name: 'Uw inschrijving is bevestigd' }).waitFor();
    return page;
  }

  test('the whole way works without script: sign up, confirm, consent, profile, unsubscribe, withdraw', async () => {
    const visitor = await context({ javaScriptEnabled: false });
    const page = await journey(visitor, 'zonder@voorbeeld.test');
    const id = await idOf(fresh.db, 'zonder@voorbeeld.test');
    await page.locator('form:has([value=matching]) button').click();
    await page.getByText('Uw keuze is bewaard').waitFor();
    expect(await liveConsents(fresh.db.sql, id)).toEqual(['account-storage', 'matching']);
    await page.getByLabel('Gewenste beroepen').fill('Magazijnier');
    await page.getByLabel('Postcode van uw woonplaats').fill('2018');
    await page.getByRole('button', { name: 'Profiel bewaren' }).click();
    await page.getByText('Uw profiel is bewaard').waitFor();
    await page.goto(`${origin}/u/${await mailedLink(fresh.db, id, 'unsubscribe')}`);
    await page.getByRole('button', { name: 'Geen mails met vacatures meer' }).click();
    await page.getByRole('link', { name: 'Naar mijn pagina' }).click();
    await page.locator('form:has([value=account-storage]) button').click();
    await page.getByRole('heading', { name: 'Uw toestemming is ingetrokken' }).waitFor();
    expect(await liveConsents(fresh.db.sql, id)).toEqual([]);
    await visitor.close();
  }, 60_000);

  test('every page: axe finds nothing, ≤ 3 requests to this site only, ≤ 50 kB of HTML, no error, no sideways scroll', async () => {
    const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
    const visitor = await context({ bypassCSP: true, viewport: { width: 320, height: 640 } });
    await (await journey(visitor, 'toegang@voorbeeld.test')).close();
    const berta = await mailedLink(fresh.db, await idOf(fresh.db, 'toegang@voorbeeld.test'), 'unsubscribe');
    const pages = [
      '/nl/jobs',
      '/fr/jobs?q=niets',
      '/nl/jobs?page=2',
      `/nl/jobs/${ad}`,
      `/en/jobs/${ended}`,
      '/nl/sign-up',
      '/nl/sign-in',
    ];
    pages.push(
      '/nl/sign-up/sent',
      '/nl/me',
      '/nl/me/consents?welcome=1',
      '/nl/privacy',
      '/nl/rights',
      `/u/${berta}`,
      '/fr/nothing',
    );
    for (const path of pages) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await visitor.newPage();
        await page.emulateMedia({ colorScheme });
        const [requests, errors]: [string[], string[]] = [[], []];
        page.on('request', (request) => requests.push(request.url()));
        page.on('console', (message) => errors.push(message.text()));
        page.on('pageerror', (error) => errors.push(error.message));
        const response = (await page.goto(`${origin}${path}`))!;
        const size = (await response.body()).length;
        expect([
          path,
          requests.length <= 3,
          requests.every((url) => url.startsWith(origin) || url.startsWith('data:')),
        ]).toEqual([path, true, true]);
        expect([path, size <= 50_000]).toEqual([path, true]);
        expect(errors.filter((text) => !/status of 4\d\d/.test(text))).toEqual([]);
        expect([path, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([path, true]);
        await page.evaluate(axe);
        const { violations } = (await page.evaluate(
          "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
        )) as { violations: { id: string; nodes: { html: string }[] }[] };
        const found = violations.map(({ id, nodes }) => `${path} ${colorScheme} ${id} ${nodes[0]!.html}`);
        expect(found).toEqual([]);
        await page.close();
      }
    }
    await visitor.close();
  }, 120_000);

  test('no page breaks the content security policy, with its style, icon and JSON-LD', async () => {
    const visitor = await context();
    const page = await visitor.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    for (const path of ['/nl/jobs', `/nl/jobs/${ad}`, '/nl/sign-up', '/nl/privacy'])
      await page.goto(`${origin}${path}`);
    expect(complaints).toEqual([]);
    expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px');
    await visitor.close();
  }, 30_000);

  test('a form with mistakes is as accessible as one without, and its summary leads to the field', async () => {
    const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
    const visitor = await context({ bypassCSP: true });
    const page = await visitor.newPage();
    await page.goto(`${origin}/nl/sign-up`);
    await page.getByRole('button', { name: 'Inschrijven' }).click();
    await page.evaluate(axe);
    const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('link', { name: /E-mailadres/ }).click();
    expect(await page.evaluate('document.activeElement.id || location.hash')).toMatch(/email/);
    await visitor.close();
  }, 30_000);

  test('the keyboard reaches the content past the menu, and shows where it is', async () => {
    const visitor = await context();
    const page = await visitor.newPage();
    await page.goto(`${origin}/nl/jobs`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await visitor.close();
  }, 30_000);

  test('a form on another site cannot act for someone who is signed in', async () => {
    const visitor = await context();
    const page = await journey(visitor, 'doelwit@voorbeeld.test');
    const action = `${origin}/nl/me/consents`;
    await page.goto('about:blank');
    await page.setContent(
      `<form method="post" action="${action}"><input name="purpose" value="account-storage"><input name="decision" value="withdraw"><button>x</button></form>`,
    );
    await page.getByRole('button').click();
    await page.getByText('Dit formulier kwam niet van onze site').waitFor();
    expect(await liveConsents(fresh.db.sql, await idOf(fresh.db, 'doelwit@voorbeeld.test'))).toEqual([
      'account-storage',
    ]);
    await visitor.close();
  }, 30_000);
});
