import type { BrowserContext, Page } from 'playwright-core';
import { describeInChromium } from '../support/browser';
import { personSignedIn, publishedAd } from './people-on-site';
import { idOf, publicUrl } from './site-under-test';
import { openSiteInBrowser, type SiteInBrowser } from './site-in-browser';

describeInChromium('with the keyboard alone', () => {
  let site: SiteInBrowser;
  let visitor: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    site = await openSiteInBrowser();
    for (let index = 0; index < 22; index++) await publishedAd(site.db, { title: `Bakker ${index}` });
    await publishedAd(site.db, { title: 'Lasser', employmentTypes: ['PART_TIME'] });
  }, 60_000);

  beforeEach(async () => {
    visitor = await site.visit();
    page = await visitor.newPage();
  });

  afterEach(() => visitor.close());
  afterAll(() => site.close());

  /** Where the focus is, whether it shows, and whether a finger hits it: 24 pixels, but for links in a sentence (WCAG 2.5.8). */
  async function focus() {
    return (await page.evaluate(`(() => {
      const element = document.activeElement;
      const { top, left, width, height } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { name: element.id || element.className || element.textContent.trim(), isPage: element === document.body,
        top: top + scrollY, left, isLarge: element.closest('main p:not(.tick)') !== null || (width >= 24 && height >= 24), shows: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
    })()`)) as {
      name: string;
      isPage: boolean;
      top: number;
      left: number;
      isLarge: boolean;
      shows: boolean;
    };
  }

  /** Every stop of the Tab key on a page; each shows itself, is large enough, and stands after the one before. */
  async function stopsOf(path: string): Promise<string[]> {
    await page.goto(path);
    await page.keyboard.press('Tab');
    expect((await focus()).name).toBe('skip');
    let before = await focus();
    const stops = [before.name];
    for (;;) {
      await page.keyboard.press('Tab');
      const now = await focus();
      // Behind the last stop lies the browser's own frame, or the first stop again.
      if (now.isPage || now.name === 'skip' || stops.length > 120) return stops;
      stops.push(now.name);
      expect([path, now.name, now.shows]).toEqual([path, now.name, true]);
      expect([path, now.name, now.isLarge]).toEqual([path, now.name, true]);
      // Down the page, or to the right on the same line.
      const follows = now.top > before.top - 60 || now.left > before.left;
      expect([path, before.name, now.name, follows]).toEqual([path, before.name, now.name, true]);
      before = now;
    }
  }

  async function tabTo(name: string): Promise<void> {
    for (let count = 0; count < 80; count++) {
      await page.keyboard.press('Tab');
      if ((await focus()).name === name) return;
    }
    throw new Error(`the Tab key never comes to ${name}`);
  }

  test.each(['/nl/jobs', '/fr/jobs?q=rien&hours=FULL_TIME', '/nl/sign-up', '/en/sign-in'])(
    'on %s every stop shows itself, is large enough to hit, and stands after the one before',
    async (path) => expect((await stopsOf(path)).length).toBeGreaterThan(8),
    60_000,
  );

  test('so it is on the pages of her rights: consents, leaving, receipts, who got what, new terms', async () => {
    const { visitor: person } = await personSignedIn(site);
    const [name, value] = person.cookie!.split('=') as [string, string];
    await visitor.addCookies([{ name, value, url: publicUrl }]);
    for (const [path, button] of [
      ['/me/consents', 'Toestemming intrekken'],
      ['/me/consents/storage', 'Intrekken'],
      ['/me/consents/receipts', ''],
      ['/me/disclosures', ''],
      ['/me/terms', 'Aanvaarden en verdergaan'],
    ] as const) {
      const stops = await stopsOf(`/nl${path}`);
      expect([path, stops.some((stop) => stop.includes(button))]).toEqual([path, true]);
    }
  }, 60_000);

  test('the first stop leads past the menu to the content', async () => {
    await page.goto('/nl/jobs');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect((await focus()).name).toBe('q');
  });

  test('someone searches, narrows, pages, opens an ad and goes back', async () => {
    await page.goto('/nl/jobs');
    await tabTo('q');
    await page.keyboard.type('bakker');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '22 vacatures met “bakker”' }).waitFor();
    await tabTo('Volgende');
    await page.keyboard.press('Enter');
    await page.getByText('Bladzijde 2 van 2').waitFor();
    await page.goto('/nl/jobs');
    await tabTo('Meer filters');
    await page.keyboard.press('Enter');
    await tabTo('hours');
    await page.keyboard.type('Deel');
    await tabTo('Zoeken');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '1 vacature' }).waitFor();
    await tabTo('Lasser');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Lasser', level: 1 }).waitFor();
    await tabTo('Terug naar alle vacatures');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '23 vacatures' }).waitFor();
  }, 30_000);

  test('someone signs up', async () => {
    await page.goto('/nl/sign-up');
    await tabTo('givenName');
    await page.keyboard.type('Ann');
    await tabTo('familyName');
    await page.keyboard.type('Voorbeeld');
    await tabTo('email');
    await page.keyboard.type('toetsen@voorbeeld.test');
    const ticks = await page.locator('input[type=checkbox][required]').evaluateAll((all) => all.map(({ id }) => id));
    for (const tick of ticks) {
      await tabTo(tick);
      await page.keyboard.press('Space');
    }
    await tabTo('Inschrijven');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kijk in uw mail' }).waitFor();
    expect(await idOf(site.db, 'toetsen@voorbeeld.test')).toBeDefined();
  }, 30_000);
});
