import { liveConsents } from '../../src/db/consents';
import { describeInChromium } from '../support/browser';
import { mailedLink, publishedAd } from './people-on-site';
import { idOf } from './site-under-test';
import { openSiteInBrowser, type SiteInBrowser, signUpAndConfirm } from './site-in-browser';

describeInChromium('without scripts', () => {
  let site: SiteInBrowser;

  beforeAll(async () => {
    site = await openSiteInBrowser();
    const place = { postcode: '9000', locality: 'Gent', country: 'BE' };
    await publishedAd(site.db, { title: 'Bakker', place, employmentTypes: ['PART_TIME'] });
    await publishedAd(site.db, { title: 'Hulpbakker', employmentTypes: ['FULL_TIME'] });
  }, 60_000);

  afterAll(() => site.close());

  test('a visitor searches, narrows, orders, leaves a filter out and reads an ad', async () => {
    const visitor = await site.visit({ javaScriptEnabled: false });
    const page = await visitor.newPage();
    await page.goto('/');
    await page.getByLabel('Zoek een vacature').fill('bakker');
    await page.getByLabel('Postcode of plaats').fill('gent');
    await page.getByLabel('Afstand').selectOption('50');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByRole('heading', { name: '1 vacature met “bakker”' }).waitFor();
    await page.getByRole('link', { name: 'binnen 50 km van Gent' }).click();
    await page.getByRole('heading', { name: '2 vacatures met “bakker”' }).waitFor();
    await page.getByRole('link', { name: 'Nieuwste eerst' }).click();
    await page.getByText('Meer filters').click();
    await page.getByLabel('Uren').selectOption('PART_TIME');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    expect(new URL(page.url()).searchParams.get('sort')).toBe('newest');
    await page.getByRole('link', { name: 'Bakker', exact: true }).click();
    await page.getByRole('heading', { name: 'Bakker', level: 1 }).waitFor();
    await visitor.close();
  }, 30_000);

  test('an applicant signs up, confirms, consents, unsubscribes and withdraws', async () => {
    const email = 'zonder@voorbeeld.test';
    const visitor = await site.visit({ javaScriptEnabled: false });
    const page = await signUpAndConfirm(site, visitor, email);
    const id = await idOf(site.db, email);
    await page.locator('form:has([value=matching]) button').click();
    await page.getByText('Uw keuze is bewaard').waitFor();
    expect(await liveConsents(site.db.sql, id)).toEqual(['account-storage', 'matching']);
    await page.goto(`/u/${await mailedLink(site.db, id, 'unsubscribe')}`);
    await page.getByRole('button', { name: 'Geen mails met vacatures meer' }).click();
    await page.getByRole('link', { name: 'Naar mijn pagina' }).click();
    await page.locator('form:has([value=matching]) button').click();
    await page.getByText('Uw keuze is bewaard').waitFor();
    expect(await liveConsents(site.db.sql, id)).toEqual(['account-storage']);
    await visitor.close();
  }, 60_000);

  test('[14] an applicant brings her résumé as a file, and takes a copy of her whole file', async () => {
    const visitor = await site.visit({ javaScriptEnabled: false });
    const page = await signUpAndConfirm(site, visitor, 'bestand@voorbeeld.test');
    await page.goto('/nl/me/profile/resume');
    const buffer = Buffer.from(JSON.stringify({ basics: { label: 'Kok' }, work: [{ position: 'Keukenhulp' }] }));
    await page.getByLabel('Uw bestand').setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: 'Overnemen' }).click();
    await page.getByText('Uw cv is overgenomen').waitFor();
    await page.goto('/nl/me');
    await page.getByRole('button', { name: 'Mijn dossier tonen' }).click();
    await page.getByRole('heading', { name: 'Een kopie van uw dossier' }).waitFor();
    await page.getByText('work 1 position: Keukenhulp').waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaren als bestand' }).click();
    expect((await saving).suggestedFilename()).toBe('dossier.json');
    await visitor.close();
  }, 60_000);
});
