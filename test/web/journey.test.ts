import type { AddressInfo } from 'node:net';
import type { ParsedMail } from 'mailparser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { liveConsents } from '../../src/db/consents';
import { addDays, dayInBrussels, timeOnDay } from '../../src/rules/calendar';
import type { AdId, ApplicantId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { createSite } from '../../src/web/site';
import { createGate } from '../../workers/gate';
import { shippedPolicy } from '../../workers/shipped';
import { policyReader } from '../../workers/wire';
import { accessibilityFindings, describeInChromium, openBrowser } from '../support/browser';
import { publicUrl, startCompany, type TestCompany } from '../support/company';
import { testKeys } from '../support/database';
import { eventually, linkIn } from '../support/mailbox';
import { orderAd, someContract, someDraft, wordingOf } from '../support/people';
import { publishedAd } from './people-on-site';
import { idOf } from './site-under-test';

const email = 'an.voorbeeld@mail.test';

// Each test is a step of the journey and begins where the one before ended.
describeInChromium('the journey of an applicant, in a browser without scripts', () => {
  let company: TestCompany;
  let site: Awaited<ReturnType<typeof createSite>>;
  let browser: Browser;
  let scripted: BrowserContext;
  let page: Page;
  let id: ApplicantId;
  let adId: AdId;
  let digest: ParsedMail;
  const met: { path: string; html: string; findings: string[] }[] = [];

  beforeAll(async () => {
    company = await startCompany('real');
    const { db, clock } = company;
    const { promises } = shippedPolicy();
    const keys = testKeys;
    site = await createSite({
      db,
      clock,
      publicUrl,
      keys,
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

  /** Every page of the journey is looked at as it stands. */
  async function look(): Promise<void> {
    const path = page.url().replace(publicUrl, '');
    met.push({ path, html: await page.content(), findings: await accessibilityFindings(scripted, page) });
  }

  async function open(url: string): Promise<number> {
    const response = await page.goto(new URL(url, publicUrl).href);
    await look();
    return response!.status();
  }

  async function press(button: string): Promise<void> {
    await page.getByRole('button', { name: button, exact: true }).click();
    await look();
  }

  /** Follows a link of a mail and sees that the look alone changed nothing: mail scanners look too. */
  async function openToken(link: string): Promise<void> {
    const state = () => company.db.sql`
      select (select count(*) from ledger) as ledger, (select count(*) from outbox) as outbox,
        (select count(*) from link where used_at is not null) as used, (select count(*) from session) as sessions,
        (select count(*) from suppression) as suppressed, (select count(*) from applicant where confirmed_at is not null) as confirmed`;
    const before = await state();
    expect(await open(link)).toBe(200);
    expect(await state()).toEqual(before);
  }

  /** Goes on with the Tab key from where the focus is. */
  async function tabTo(selector: string): Promise<void> {
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(`document.activeElement.matches('${selector}')`)) return;
    }
    throw new Error(`The keyboard does not reach ${selector}`);
  }

  const consentButton = (purpose: string) => page.locator(`form:has([value="${purpose}"]) button`);
  const matches = () => company.db.sql`select from match where applicant_id = ${id}`;

  test('[13] with the keyboard alone: without the tick for storage nothing is kept, and the field says why', async () => {
    await open('/');
    await open('/nl/sign-up');
    await tabTo('#givenName');
    await page.keyboard.type('An');
    await tabTo('#familyName');
    await page.keyboard.type('Voorbeeld');
    await tabTo('#email');
    await page.keyboard.type(email);
    expect(await page.locator('#storage').isChecked()).toBe(false);
    expect(await page.locator('#matching').isChecked()).toBe(false);
    await page.keyboard.press('Enter');
    await page.locator('#storage-error').waitFor();
    await look();
    expect(await page.locator('#storage').getAttribute('aria-describedby')).toContain('storage-error');
    expect(await page.locator('#email').inputValue()).toBe(email);
    expect(await company.db.sql`select from applicant`).toHaveLength(0);

    for (const box of ['#terms', '#age', '#storage']) {
      await tabTo(box);
      await page.keyboard.press('Space');
    }
    await tabTo('main button');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kijk in uw mail' }).waitFor();
    await look();
    id = await idOf(company.db, email);
  }, 60_000);

  test('[13] she is in only after she pressed the button behind the mailed link', async () => {
    const mail = await company.mailbox.next(email);
    const link = linkIn(mail, '/nl/confirm/');
    expect(mail.text).toContain('Drukpersstraat 35');
    await openToken(link);
    expect(await liveConsents(company.db.sql, id)).toEqual([]);
    await press('Mijn inschrijving bevestigen');
    await page.getByRole('heading', { name: 'Uw inschrijving is bevestigd' }).waitFor();
    expect(await liveConsents(company.db.sql, id)).toEqual(['account-storage']);
  }, 60_000);

  test('[3] matching needs a yes of its own, to the words that stand beside the button', async () => {
    const { text, sha256 } = wordingOf(shippedPolicy().policy, 'matching', 'nl');
    expect(await page.locator('section:has(form:has([value="matching"])) .wording').innerText()).toBe(text);
    await consentButton('matching').click();
    await page.getByText('Uw keuze is bewaard').waitFor();
    await look();
    const given = await company.db.sql`
      select event, method, wording_sha256 from consent where applicant_id = ${id} and purpose = 'matching'`;
    expect([...given]).toEqual([{ event: 'given', method: 'my page, button', wordingSha256: sha256 }]);
  }, 60_000);

  test('the profile says what she looks for and where', async () => {
    await page.getByRole('link', { name: 'Mijn profiel invullen of aanpassen' }).click();
    await look();
    await page.getByLabel('Gewenste beroepen').fill('Magazijnier');
    await page.getByLabel('Postcode van uw woonplaats').fill('2018');
    await page.getByLabel('Nederlands').selectOption({ index: 6 });
    await press('Profiel bewaren');
    await page.getByText('Uw profiel is bewaard').waitFor();
    await press('Afmelden');
    await page.getByRole('heading', { name: 'U bent afgemeld' }).waitFor();
  }, 60_000);

  test('[18] the night matches her and mails her why, with a way out in every mail program', async () => {
    const { db, client, clock } = company;
    const now = await clock.now();
    const contract = await someContract(db, now);
    adId = await orderAd(db, now, contract, { draft: someDraft({ title: 'Magazijnier (m/v/x)' }) });
    await eventually(
      async () => (await db.sql`select from ad where id = ${adId} and published_at is not null`).length,
      'the ad on the site',
    );
    // Yesterday's night is late at any hour, so the journey does not depend on when it is made: staff let the mails go.
    const scheduledAt = timeOnDay(dayInBrussels(addDays(now, -1)), '03:15').toISOString();
    const night = await client.workflow.start('matchNightly', {
      workflowId: workflowIds.matching(scheduledAt),
      taskQueue: 'core',
      args: [{ scheduledAt }],
    });
    const stage = () => night.describe().then(({ searchAttributes }) => searchAttributes['Stage']?.[0]);
    await eventually(async () => (await stage()) === 'late', 'the question to staff', 40_000);
    await night.executeUpdate('send-late', { args: [{ staff: contract.staff }] });
    expect(await night.result()).toEqual({ digest: 1 });

    digest = await company.mailbox.next(email, (mail) => mail.headers.has('list'));
    const parts = [digest.text!, digest.html as string];
    for (const part of parts) {
      expect(part).toContain('Magazijnier (m/v/x)');
      expect(part).toContain('Dit is een beroep dat u zoekt');
      expect(part).toContain(linkIn(digest, `/nl/jobs/${adId}`));
      expect(part).toContain(linkIn(digest, '/u/'));
    }
    const header = (name: string) => digest.headerLines.find(({ key }) => key === name)?.line;
    expect(header('list-unsubscribe')).toBe(`List-Unsubscribe: <${linkIn(digest, '/u/')}>`);
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  }, 90_000);

  test('the link in the mail opens the ad, and an ad that ended or never was says so', async () => {
    expect(await open(linkIn(digest, `/nl/jobs/${adId}`))).toBe(200);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Magazijnier');
    const at = new Date('2020-12-01T09:00:00Z');
    expect(await open(`/nl/jobs/${await publishedAd(company.db, { lastDay: '2020-12-31', at })}`)).toBe(410);
    expect(await open('/nl/jobs/00000000-0000-4000-8000-000000000000')).toBe(404);
    expect(await open('/nl/nergens')).toBe(404);
    expect(await open('/nl/confirm/onbekend')).toBe(410);
    expect(await open('/u/onbekend')).toBe(404);
  }, 60_000);

  test('[31] one button stops the mails without signing in; looking at its page stops nothing', async () => {
    await openToken(linkIn(digest, '/u/'));
    await press('Geen mails met vacatures meer');
    await page.getByRole('heading', { name: 'U krijgt geen mails met vacatures meer' }).waitFor();
    const receipt = await company.mailbox.next(email, ({ subject }) => subject === 'U bent uitgeschreven');
    expect(receipt.text).toContain('wij blijven er vacatures bij zoeken');
  }, 60_000);

  test('she signs in with a mailed link, which works once', async () => {
    await page.getByRole('link', { name: 'Naar mijn pagina' }).click();
    await look();
    await page.getByLabel('E-mailadres').fill(email);
    await press('Stuur mij een link');
    await page.getByRole('heading', { name: 'Kijk in uw mail' }).waitFor();
    const mail = await company.mailbox.next(email, ({ text }) => text?.includes('/nl/sign-in/') ?? false);
    const signInLink = linkIn(mail, '/nl/sign-in/');
    await openToken(signInLink);
    await press('Aanmelden');
    await page.getByRole('heading', { name: 'Dag An' }).waitFor();
    expect(await open(signInLink)).toBe(410);
  }, 60_000);

  test('[31] her page shows that the mails have stopped and the matching goes on', async () => {
    await open('/nl/me');
    expect(await page.locator('#digests').innerText()).toContain('Uit: u krijgt geen mails met vacatures.');
    expect(await page.locator('#matches').innerText()).toContain('Magazijnier (m/v/x)');
    expect(await liveConsents(company.db.sql, id)).toEqual(['account-storage', 'matching']);
    expect(await matches()).toHaveLength(1);
  }, 60_000);

  test('[18] one click withdraws matching, and the matches are gone at once', async () => {
    await consentButton('matching').click();
    await page.getByText('Uw keuze is bewaard').waitFor();
    await look();
    expect(await page.locator('#matches').innerText()).not.toContain('Magazijnier');
    expect(await liveConsents(company.db.sql, id)).toEqual(['account-storage']);
    expect(await matches()).toHaveLength(0);
  }, 60_000);

  test('axe finds nothing on any page of the journey', () => {
    expect(met.flatMap(({ path, findings }) => findings.map((finding) => `${path} ${finding}`))).toEqual([]);
    expect(met.length).toBeGreaterThan(20);
  });

  test('[70] every page of the journey names the authority that hears complaints', () => {
    const silent = met.filter(({ html }) => !/Gegevensbeschermingsautoriteit, Drukpersstraat 35/.test(html));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});
