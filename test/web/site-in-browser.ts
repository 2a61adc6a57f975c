import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { mailedLink } from './people-on-site';
import { idOf, openSite, publicUrl, type SiteUnderTest } from './site-under-test';

export interface SiteInBrowser extends SiteUnderTest {
  browser: Browser;
  /** A visitor of her own: cookies and settings. Paths are enough as addresses. */
  visit(options?: BrowserContextOptions): Promise<BrowserContext>;
}

/** The whole site, listening, and Chromium beside it, which knows it by its public address. */
export async function openSiteInBrowser(): Promise<SiteInBrowser> {
  const site = await openSite();
  await site.app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await openBrowser(publicUrl, (site.app.server.address() as AddressInfo).port);
  return {
    ...site,
    browser,
    visit: (options) => browser.newContext({ baseURL: publicUrl, locale: 'nl-BE', ...options }),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Signs up, confirms by the mailed link and lands on her own page, with the mouse. */
export async function signUpAndConfirm(site: SiteInBrowser, visitor: BrowserContext, email: string): Promise<Page> {
  const page = await visitor.newPage();
  await page.goto('/nl/sign-up');
  await page.getByLabel('Voornaam').fill('Ann');
  await page.getByLabel('Achternaam').fill('Voorbeeld');
  await page.getByLabel('E-mailadres').fill(email);
  for (const tick of await page.locator('input[type=checkbox][required]').all()) await tick.check();
  await page.getByRole('button', { name: 'Inschrijven' }).click();
  await page.getByRole('heading', { name: 'Kijk in uw mail' }).waitFor();
  await page.goto(`/nl/confirm/${await mailedLink(site.db, await idOf(site.db, email), 'confirm')}`);
  await page.getByRole('button', { name: 'Mijn inschrijving bevestigen' }).click();
  await page.getByRole('heading', { name: 'Uw inschrijving is bevestigd' }).waitFor();
  return page;
}
