import { readdirSync, readFileSync } from 'node:fs';
import { packagePath } from '../../src/package-root';
import { languages } from '../../src/types/language';
import { preferredLanguage } from '../../src/web/negotiation';
import { confirmed, publishedAd } from './people-on-site';
import { openSite, type SiteUnderTest } from './site-under-test';

const folders = ['src/web/views', 'src/web/views/partials'];

test('the views hold no words of their own: every word is in three languages', () => {
  for (const folder of folders) {
    for (const file of readdirSync(packagePath(folder)).filter((name) => name.endsWith('.hbs'))) {
      const words = readFileSync(packagePath(folder, file), 'utf8')
        .replace(/\{\{\{?[^}]*\}?\}\}/g, ' ')
        .replace(/<[^>]*>/g, ' ')
        .match(/\p{L}{2,}/gu);
      expect([file, words]).toEqual([file, null]);
    }
  }
});

test('no text says the same in two languages, but for words they share', async () => {
  const shared = /^(Menu|Sources|Pages|Information|Promo|Master|Bachelor|Stage|Références?|Place|Temporary|Score)$/;
  const texts = Object.fromEntries(
    await Promise.all(
      ['frame', 'errors', 'jobs', 'door', 'account', 'privacy', 'rights', 'forms', 'words'].map(
        async (name) => [name, await import(`../../src/text/site/${name}`)] as const,
      ),
    ),
  );
  const inAll = languages.map((language) => wordsOf(texts, language));
  for (const [index, words] of inAll[0]!.entries()) {
    const [nl, fr, en] = [words, inAll[1]![index], inAll[2]![index]];
    const same = [nl === fr, nl === en, fr === en].includes(true) && (nl ?? fr ?? en) !== null;
    if (same && nl && fr && en && nl.length > 3 && ![nl, fr, en].some((text) => shared.test(text))) {
      throw new Error(`not translated: ${nl} | ${fr} | ${en}`);
    }
  }
});

/** Every text of a language, in the order of its keys; functions give their text for plain arguments. */
function wordsOf(texts: Record<string, Record<string, unknown>>, language: string): (string | null)[] {
  const found: (string | null)[] = [];
  const walk = (value: unknown): void => {
    if (value === null || typeof value === 'string') found.push(value);
    else if (typeof value === 'function') walk((value as (...values: unknown[]) => unknown)(3, ''));
    else if (typeof value === 'object')
      for (const key of Object.keys(value).sort()) walk((value as Record<string, unknown>)[key]);
  };
  for (const module of Object.values(texts)) {
    for (const [name, value] of Object.entries(module)) {
      if (typeof value === 'object' && value !== null && 'nl' in value && name !== 'languageNames') {
        walk((value as Record<string, unknown>)[language]);
      }
    }
  }
  return found;
}

test('the language follows the browser: exact, regional, weighted, and Dutch where none is known', () => {
  const of = (header: string | undefined) => preferredLanguage({ url: '/', headers: { 'accept-language': header } });
  expect([undefined, '', 'de', '*', 'fr-BE,nl;q=0.8', 'en;q=0.5, fr;q=0.9', 'nl;q=0, en', ';;;q=x,,'].map(of)).toEqual([
    'nl',
    'nl',
    'nl',
    'nl',
    'fr',
    'fr',
    'en',
    'nl',
  ]);
});

describe('every page', () => {
  let site: SiteUnderTest;

  beforeAll(async () => {
    site = await openSite();
  });

  afterAll(() => site.close());

  test('is in the language of its address and names its two siblings', async () => {
    const { visitor } = await confirmed(site);
    const ad = await publishedAd(site.db);
    for (const page of [
      '/jobs',
      '/jobs?q=x&page=1',
      `/jobs/${ad}`,
      '/sign-up',
      '/sign-in',
      '/me',
      '/me/consents',
      '/privacy',
      '/rights',
    ]) {
      for (const language of languages) {
        const { body, statusCode } = await visitor.get(`/${language}${page}`);
        expect([page, statusCode]).toEqual([page, 200]);
        expect(body).toContain(`<html lang="${language}">`);
        for (const other of languages) expect(body).toContain(`hreflang="${other}" href="http://site.test/${other}/`);
        expect(body).toMatch(new RegExp(`rel="canonical" href="http://site.test/${language}/`));
        expect(body).not.toMatch(/undefined|\[object|\{\{|NaN/);
      }
    }
  });
});
