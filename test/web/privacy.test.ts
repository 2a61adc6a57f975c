import { currentStatement } from '../../src/db/policies';
import { numberSentences } from '../../src/policy/statement';
import { languages } from '../../src/types/language';
import { ownPolicy } from '../support/policy';
import { openSite, type SiteUnderTest } from './site-under-test';

let site: SiteUnderTest;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const unescaped = (html: string) =>
  html
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('/privacy', () => {
  test('[72] publishes the statement of the company word for word, every sentence with its number', async () => {
    const { text } = (await currentStatement(site.db.sql))!;
    const body = unescaped((await site.visitor().get('/nl/privacy')).body);
    for (const sentence of numberSentences(text)) {
      expect(body).toContain(sentence.text);
      expect(body).toContain(`id="s${sentence.number}"`);
    }
  });

  test("[7] says beside the sentence how it is kept, in the reader's language", async () => {
    const seventh = ownPolicy().promises.find(({ number }) => number === 7)!;
    for (const language of languages) {
      const body = unescaped((await site.visitor().get(`/${language}/privacy`)).body);
      if (seventh.status === 'kept') expect(body).toContain(seventh.howKept[language]);
      expect(body).toContain({ nl: 'Belofte 7<', fr: 'Promesse 7<', en: 'Promise 7<' }[language]);
    }
  });

  test('is reached without a language, and from every page', async () => {
    const { headers } = await site.visitor({ 'accept-language': 'fr-BE,fr;q=0.9' }).get('/privacy');
    expect(headers.location).toBe('/fr/privacy');
    expect((await site.visitor().get('/en/sign-in')).body).toContain('href="/en/privacy"');
  });
});

test('[7] every page names the company with address and enterprise number, from the policy', async () => {
  const { controller } = ownPolicy().policy;
  for (const url of ['/nl/jobs', '/fr/sign-up', '/en/privacy', '/nl/nothing-here']) {
    const body = unescaped((await site.visitor().get(url)).body);
    for (const part of [controller.legalName, controller.street, controller.companyNumber, controller.email]) {
      expect(body).toContain(part);
    }
  }
});

test('[70] every page says that one can always complain to the authority, with its address', async () => {
  const { authority } = ownPolicy().policy.controller;
  for (const language of languages) {
    for (const page of ['jobs', 'sign-up', 'sign-in', 'privacy', 'nothing-here']) {
      const body = unescaped((await site.visitor().get(`/${language}/${page}`)).body);
      expect(body).toContain(authority.address[language]);
      expect(body).toContain(authority.email);
    }
  }
});
