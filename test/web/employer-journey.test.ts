import type { AddressInfo } from 'node:net';
import type { ParsedMail } from 'mailparser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readAd } from '../../src/db/ads';
import { addDays, dayInBrussels, endOfDay, timeOnDay } from '../../src/rules/calendar';
import type { AdId } from '../../src/types/ids';
import { createSite } from '../../src/web/site';
import { createGate } from '../../workers/gate';
import { shippedPolicy } from '../../workers/shipped';
import { policyReader } from '../../workers/wire';
import { accessibilityFindings, describeInChromium, openBrowser } from '../support/browser';
import { publicUrl, startCompany, type TestCompany } from '../support/company';
import { testKeys } from '../support/database';
import { eventually, linkIn } from '../support/mailbox';
import { orderAd, someContract } from '../support/people';

const dayMs = 24 * 60 * 60 * 1000;

// Each test is a step of the journey and begins where the one before ended.
describeInChromium('the journey of an employer, by keyboard, in a browser without scripts', () => {
  let company: TestCompany;
  let site: Awaited<ReturnType<typeof createSite>>;
  let browser: Browser;
  let scripted: BrowserContext;
  let page: Page;
  let adId: AdId;
  let lastDay: string;
  // Two mails of the last day may be on their way: it is the link that was used that says so.
  let usedLink: string;

  beforeAll(async () => {
    company = await startCompany('skipping');
    const { db, clock } = company;
    const { promises } = shippedPolicy();
    site = await createSite({
      db,
      clock,
      publicUrl,
      keys: testKeys,
      readPolicy: policyReader(db),
      gate: createGate(db, 'NL'),
      promises,
    });
    await site.listen({ host: '127.0.0.1', port: 0 });
    browser = await openBrowser(publicUrl, (site.server.address() as AddressInfo).port);
    scripted = await browser.newContext({ bypassCSP: true });
    page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'nl-BE' })).newPage();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await site.close();
    await company.close();
  });

  async function until(moment: Date): Promise<void> {
    await company.sleep(moment.getTime() - (await company.clock.now()).getTime());
  }

  async function open(path: string): Promise<number> {
    const response = await page.goto(new URL(path, publicUrl).href);
    expect(await accessibilityFindings(scripted, page)).toEqual([]);
    return response!.status();
  }

  /** Goes on with the Tab key until this button has the focus, presses it, and waits for the page that says so. */
  async function pressByKeyboard(name: string, heading: string): Promise<void> {
    const button = page.getByRole('button', { name, exact: true });
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await button.evaluate((element) => element === element.ownerDocument.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await accessibilityFindings(scripted, page)).toEqual([]);
  }

  const reminder = (words: string): Promise<ParsedMail> =>
    company.mailbox.next('ann@proef.test', ({ subject }) => subject?.startsWith(words) ?? false);

  test('the ad that was ordered is on the site, and a week before its end the contact person gets a mail', async () => {
    const at = await company.clock.now();
    lastDay = dayInBrussels(addDays(at, 10));
    const endsOn = dayInBrussels(addDays(at, 25));
    adId = await orderAd(company.db, at, await someContract(company.db, at, { endsOn }), { lastDay });
    await eventually(async () => (await readAd(company.db.sql, adId))?.publishedAt, 'the ad on the site');
    expect(await open(`/nl/jobs/${adId}`)).toBe(200);
    await until(new Date(timeOnDay(lastDay, '09:05').getTime() - 7 * dayMs));
    const mail = await reminder('Nog 7 dagen');
    expect(mail.text).toContain('Doet u niets, dan verdwijnt de vacature vanzelf');
  });

  test('[8] the link asks for a day and proposes the last one of the contract; one key extends', async () => {
    const { contractEndsOn } = (await readAd(company.db.sql, adId))!;
    expect(await open(linkIn(await reminder('Nog 7 dagen'), '/extend'))).toBe(200);
    expect(await page.getByLabel('Nieuwe laatste dag').inputValue()).toBe(contractEndsOn);
    await pressByKeyboard('Verlengen tot en met deze dag', 'Uw vacature is verlengd');
    expect((await readAd(company.db.sql, adId))!.endsAt).toEqual(endOfDay(contractEndsOn));
    await until(new Date(endOfDay(lastDay).getTime() + dayMs));
    expect(await open(`/nl/jobs/${adId}`)).toBe(200);
    lastDay = contractEndsOn;
  });

  test('a contract without room is told so in the next mail, which still offers the rest', async () => {
    await until(timeOnDay(dayInBrussels(new Date(endOfDay(lastDay).getTime() - 1.5 * dayMs)), '09:05'));
    const mail = await reminder('Nog 1 dag');
    expect(mail.text).toContain('Verlengen kan niet');
    expect(mail.text).not.toContain('/extend');
    expect(await open(linkIn(mail, '/filled').replace('/filled', '/extend'))).toBe(200);
    await page.getByRole('heading', { name: 'Verlengen kan niet binnen dit contract' }).waitFor();
  });

  test('[33] filled: the ad has left the site before the page is read', async () => {
    usedLink = linkIn(await reminder('Nog 1 dag'), '/filled');
    expect(await open(usedLink)).toBe(200);
    await pressByKeyboard('Ja, de vacature is ingevuld', 'Uw vacature is van de site');
    expect(await open(`/nl/jobs/${adId}`)).toBe(410);
    await eventually(async () => (await readAd(company.db.sql, adId))?.archivedAt, 'the archive');
  });

  test('the same link again says that it was used', async () => {
    await open(usedLink.replace('/filled', '/remove'));
    await page.getByRole('heading', { name: 'Deze link is al gebruikt' }).waitFor();
  });
});
