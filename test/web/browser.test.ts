import type { Page } from 'playwright-core';
import { createConsentActivities } from '../../activities/consents';
import { liveConsents } from '../../src/db/consents';
import { recordDisclosure } from '../../src/db/disclosures';
import { createLink } from '../../src/db/links';
import { withdrawConsent } from '../../src/db/onboarding';
import { addDays } from '../../src/rules/calendar';
import type { ApplicantId, ContactId } from '../../src/types/ids';
import { testKeys } from '../support/database';
import { activeApplicant, someContract, wordingOf } from '../support/people';
import { ownPolicy } from '../support/policy';
import { accessibilityFindings, describeInChromium } from '../support/browser';
import { crawl, isHtml, kindOfPage } from './crawl';
import { mailedLink, publishedAd } from './people-on-site';
import { idOf, monday, publicUrl, Visitor } from './site-under-test';
import { openSiteInBrowser, type SiteInBrowser, signUpAndConfirm } from './site-in-browser';

const email = 'toegang@voorbeeld.test';

describeInChromium('in a browser', () => {
  let site: SiteInBrowser;
  let ad: string;
  let ended: string;

  beforeAll(async () => {
    site = await openSiteInBrowser();
    for (let index = 0; index < 25; index++) {
      ad = await publishedAd(site.db, {
        title: `Magazijnier ${index}`,
        descriptionHtml: '<p>Laden en lossen.</p>'.repeat(100),
        contacts: [{ name: 'Ann Proef', email: 'ann@proef.test', phone: '03 123 45 67' }],
      });
    }
    ended = await publishedAd(site.db, { lastDay: '2026-11-22', at: new Date('2026-11-01T09:00:00Z') });
  }, 60_000);

  afterAll(() => site.close());

  /** Every kind of page that a visitor and someone who is signed in can reach, and those that only a mail leads to. */
  async function everyPage(cookie: string): Promise<string[]> {
    const visitor = new Visitor(site.app);
    visitor.cookie = cookie;
    const id = await idOf(site.db, email);
    const search = '/nl/jobs?q=niets&place=Antwepren&hours=FULL_TIME';
    const doors = [
      '/nl/jobs',
      search,
      '/nl/jobs?q=magazijnier&place=Gent',
      `/nl/jobs/${ended}`,
      '/nl/sign-up',
      '/nl/nothing',
      '/nl/sign-up/sent',
      '/nl/sign-in',
      '/nl/sign-in/sent',
    ];
    const links = await Promise.all([mailedLink(site.db, id, 'unsubscribe'), mailedLink(site.db, id, 'sign-in')]);
    const [told, known] = [await toldLink(), await toldLink()];
    await visitor.post(`/nl/told/${known}`);
    await leaveTraces(visitor, id);
    const mailed = [
      `/u/${links[0]}`,
      `/nl/sign-in/${links[1]}`,
      ...[told, known, 'x'].map((link) => `/nl/told/${link}`),
    ];
    const found = await crawl(visitor, [...mailed, ...doors, '/nl/me', '/nl/me/terms'], kindOfPage);
    for (const path of ['/nl/me/held', '/nl/me/consents/storage', '/nl/me/consents/receipts'])
      expect([...found.keys()]).toContain(path);
    expect([...found.keys()].some((url) => /receipts\/[\w-]{36}$/.test(url))).toBe(true);
    return [...found].filter(([, response]) => isHtml(response) && response.statusCode !== 405).map(([url]) => url);
  }

  /** What her pages show only once something happened: a receipt, a text held apart. */
  async function leaveTraces(visitor: Visitor, id: ApplicantId): Promise<void> {
    const { db } = site;
    const deps = { db, readPolicy: async () => ownPolicy().policy, publicUrl, receiptKey: testKeys.receipt };
    const { issueReceipts } = createConsentActivities(deps as unknown as Parameters<typeof createConsentActivities>[0]);
    const [consent] = await db.sql<{ id: string }[]>`select id from consent where applicant_id = ${id}`;
    await issueReceipts({ consentId: consent!.id, asOf: monday.toISOString() });
    const profile = { titles: 'Lasser', skills: '', summary: 'Ik ben zwanger.', postcode: '2018', travelKm: '30' };
    await visitor.post('/nl/me/profile', { ...profile, languages: ['nl:C2'], phone: '' });
  }

  /** What an employer is mailed when someone he heard of withdraws. */
  async function toldLink(): Promise<string> {
    const { id } = await activeApplicant(site.db, monday);
    const { customerId } = await someContract(site.db, monday);
    const consent = {
      applicantId: id,
      wording: wordingOf(ownPolicy().policy, 'account-storage', 'nl'),
      method: 'test',
    };
    await site.db.change(monday, 'person', async (tx, note) => {
      const shown = { applicantId: id, customerId, adId: null, purpose: 'sharing-with-customers', fields: ['name'] };
      await recordDisclosure(tx, note, shown, monday);
      await withdrawConsent(tx, note, consent, monday);
    });
    const [notice] = await site.db.sql<{ about: string; contactId: ContactId }[]>`
      select recipient_notice.id as about, customer_contact.id as contact_id
      from recipient_notice join customer_contact using (customer_id) where customer_id = ${customerId}`;
    return createLink(site.db.sql, { purpose: 'acknowledge', ...notice!, at: monday, expiresAt: addDays(monday, 180) });
  }

  test('every page, light and dark, in two languages: axe finds nothing, ≤ 3 requests to this site only, ≤ 50 kB, no error, no sideways scroll at 320 px', async () => {
    const visitor = await site.visit({ bypassCSP: true, viewport: { width: 320, height: 640 } });
    await (await signUpAndConfirm(site, visitor, email)).close();
    const [session] = await visitor.cookies(publicUrl);
    const paths = await everyPage(`${session!.name}=${session!.value}`);
    expect(paths.length).toBeGreaterThan(20);
    const wrong: string[] = [];
    const page = await visitor.newPage();
    for (const path of paths) {
      for (const [language, colorScheme] of [
        ['nl', 'light'],
        ['fr', 'dark'],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        const seen = await lookAt(page, path.replace(/^\/nl\//, `/${language}/`));
        const findings = [...seen, ...(await accessibilityFindings(visitor, page, colorScheme))];
        wrong.push(...findings.map((finding) => `${path} ${language} ${colorScheme}: ${finding}`));
      }
    }
    expect(wrong).toEqual([]);
    await visitor.close();
  }, 420_000);

  /** What a page must not do, as it is asked for. */
  async function lookAt(page: Page, path: string): Promise<string[]> {
    const [requests, wrong]: [string[], string[]] = [[], []];
    page.removeAllListeners();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (!/status of 4\d\d/.test(message.text())) wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    const size = (await (await page.goto(path))!.body()).length;
    if (size > 50_000) wrong.push(`${size} bytes`);
    if (requests.length > 3) wrong.push(`${requests.length} requests`);
    wrong.push(...requests.filter((url) => !url.startsWith(`${publicUrl}/`) && !url.startsWith('data:')));
    if (!(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))) wrong.push('scrolls sideways');
    return wrong;
  }

  test('text twice as large is still read without scrolling sideways, and nothing is cut off', async () => {
    const visitor = await site.visit({ viewport: { width: 640, height: 800 } });
    const page = await visitor.newPage();
    for (const path of [
      '/nl/jobs',
      '/fr/jobs?q=rien&place=Gent&hours=FULL_TIME',
      `/en/jobs/${ad}`,
      '/nl/sign-up',
      '/nl/privacy',
    ]) {
      await page.goto(path);
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      const cut = await page.evaluate(`[...document.querySelectorAll('main *')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden' && !element.matches('.unseen'))
        .map((element) => element.outerHTML.slice(0, 80))`);
      expect([path, await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), cut]).toEqual([
        path,
        true,
        [],
      ]);
    }
    await visitor.close();
  }, 30_000);

  test('no page breaks the content security policy, with its style, icon and JSON-LD', async () => {
    const visitor = await site.visit();
    const page = await visitor.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    for (const path of ['/nl/jobs', `/nl/jobs/${ad}`, '/nl/sign-up', '/nl/privacy']) await page.goto(path);
    expect(complaints).toEqual([]);
    expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px');
    await visitor.close();
  }, 30_000);

  test('a form with mistakes is as accessible as one without, and its summary leads to the field', async () => {
    const visitor = await site.visit({ bypassCSP: true });
    const page = await visitor.newPage();
    await page.goto('/nl/sign-up');
    await page.getByRole('button', { name: 'Inschrijven' }).click();
    expect(await accessibilityFindings(visitor, page)).toEqual([]);
    await page.getByRole('link', { name: /E-mailadres/ }).click();
    expect(await page.evaluate('document.activeElement.id || location.hash')).toMatch(/email/);
    await visitor.close();
  }, 30_000);

  test('a form on another site cannot act for someone who is signed in', async () => {
    const visitor = await site.visit();
    const page = await signUpAndConfirm(site, visitor, 'doelwit@voorbeeld.test');
    await page.goto('about:blank');
    await page.setContent(
      `<form method="post" action="${publicUrl}/nl/me/consents"><input name="purpose" value="account-storage"><input name="decision" value="withdraw"><button>x</button></form>`,
    );
    await page.getByRole('button').click();
    await page.getByText('Dit formulier kwam niet van onze site').waitFor();
    expect(await liveConsents(site.db.sql, await idOf(site.db, 'doelwit@voorbeeld.test'))).toEqual(['account-storage']);
    await visitor.close();
  }, 30_000);
});
