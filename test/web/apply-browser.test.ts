import type { BrowserContext, Page } from 'playwright-core';
import type { ApplicantMetadata, Metadata } from '../../src/types/matching';
import { accessibilityFindings, describeInChromium } from '../support/browser';
import { personSignedIn, publishedAd } from './people-on-site';
import { publicUrl } from './site-under-test';
import { openSiteInBrowser, type SiteInBrowser } from './site-in-browser';

describeInChromium('applying and contesting, without a script and with the keyboard alone', () => {
  let site: SiteInBrowser;
  let scripted: BrowserContext;
  let page: Page;
  let ad: string;

  beforeAll(async () => {
    site = await openSiteInBrowser();
    ad = await publishedAd(site.db, { title: 'Lasser' });
    const { visitor, id } = await personSignedIn(site, { titles: ['Lasser'], skills: ['TIG-lassen'] });
    await tag(id);
    const [name, value] = visitor.cookie!.split('=') as [string, string];
    scripted = await site.visit({ bypassCSP: true });
    const context = await site.visit({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    await context.addCookies([{ name, value, url: publicUrl }]);
    page = await context.newPage();
  }, 60_000);

  afterAll(() => site.close());

  /** What the night would make of both sides. */
  async function tag(person: string): Promise<void> {
    const { sql } = site.db;
    const asked: Metadata = {
      occupations: [{ id: 'o1', isco: '7212', confidence: 1, reason: { label: 'lasser', how: 'label' } }],
      skills: ['s1', 's2'],
      languages: {},
      educationEqf: null,
      employmentTypes: [],
      point: null,
      remote: true,
      salaryMonthly: null,
      licences: [],
      shifts: [],
      hours: null,
      startsOn: null,
    };
    const said: ApplicantMetadata = { ...asked, skills: ['s1'], travelKm: 30 };
    await sql`update ad set metadata = ${sql.json(asked as never)} where id = ${ad}`;
    await sql`update profile set metadata = ${sql.json(said as never)} where applicant_id = ${person}`;
  }

  async function look(): Promise<void> {
    expect([page.url(), await accessibilityFindings(scripted, page)]).toEqual([page.url(), []]);
  }

  /** Goes on with the Tab key until the focus is there, and presses a key. */
  async function reach(selector: string, key: string): Promise<void> {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press('Tab');
      if ((await page.locator(`${selector}:focus`).count()) > 0) return page.keyboard.press(key);
    }
    throw new Error(`The keyboard does not reach ${selector}`);
  }

  test('[20] she applies: nothing leaves without the tick, and she reads who got what and takes it back', async () => {
    await page.goto(`/nl/jobs/${ad}`);
    await look();
    await reach('a.button', 'Enter');
    await page.getByRole('heading', { name: 'Solliciteren', exact: true }).waitFor();
    await look();
    await reach('#field-skills', 'Space');
    await reach('#message', 'G');
    await page.keyboard.type('raag bij u.');
    await reach('main button', 'Enter');
    await page.locator('#share-error').waitFor();
    await look();
    expect(await page.locator('#message').inputValue()).toBe('Graag bij u.');
    expect(await page.locator('#field-skills').isChecked()).toBe(true);
    await reach('#share', 'Space');
    await reach('main button', 'Enter');
    await page.getByRole('status').getByText('onderweg').waitFor();
    await look();
    await reach('main button', 'Enter');
    await page.getByRole('status').getByText('ingetrokken').waitFor();
    await look();
  }, 60_000);

  test('[16] the way out passes a page of ours that the form may lead to', async () => {
    await page.goto(`/nl/jobs/${ad}`);
    await reach('form[action$="/apply/mail"] button', 'Enter');
    await page.getByRole('heading', { name: 'U gaat nu naar Proefbedrijf' }).waitFor();
    await look();
  }, 30_000);

  test('[68] she reads why, puts the ad aside and back, and asks that a person looks', async () => {
    await page.goto(`/nl/me/matches/${ad}`);
    await look();
    await reach('form[action$="/not-interested"] button', 'Enter');
    await page.getByText('Wij stellen u deze vacature niet meer voor.').waitFor();
    await reach('form[action$="/interested"] button', 'Enter');
    await page.getByRole('status').waitFor();
    await reach('#words', 'I');
    await page.keyboard.type('k kan dit wel.');
    await reach('form[action$="/review"] button', 'Enter');
    await page.getByText('Een medewerker antwoordt u uiterlijk op woensdag 23 december 2026.').waitFor();
    await look();
  }, 30_000);
});
