import { readdirSync, readFileSync } from 'node:fs';
import { packagePath } from '../../src/package-root';
import { type Language, languages } from '../../src/types/language';
import { preferredLanguage } from '../../src/web/negotiation';
import { crawl, isHtml, kindOfPage } from './crawl';
import { confirmed, publishedAd } from './people-on-site';
import { openSite, type SiteUnderTest } from './site-under-test';

const folders = ['src/web/views', 'src/web/views/partials'];

test('the views hold no words of their own: every word is in three languages', () => {
  for (const folder of folders) {
    for (const file of readdirSync(packagePath(folder)).filter((name) => name.endsWith('.hbs'))) {
      const words = readFileSync(packagePath(folder, file), 'utf8')
        .replace(/\{\{\{?[^}]*\}?\}\}/g, ' ')
        .replace(/<[^>]*>/g, ' ')
        // An address is no word.
        .replace(/\/[\w./-]+/g, ' ')
        .match(/\p{L}{2,}/gu);
      expect([file, words]).toEqual([file, null]);
    }
  }
});

describe('every module of texts', () => {
  const modules = ['src/text', 'src/text/site'].flatMap((folder) =>
    readdirSync(packagePath(folder))
      .filter((file) => /^[a-z-]+\.ts$/.test(file) && !/-(nl|fr|en)\.ts$/.test(file))
      .map((file) => `${folder}/${file}`),
  );

  test.each(modules)(
    '%s says the same things in nl, fr and en, and says none of them in the same words',
    async (path) => {
      const wrong: string[] = [];
      for (const [name, texts] of Object.entries((await import(packagePath(path))) as Record<string, unknown>)) {
        if (!isInLanguages(texts) || !path.startsWith('src/text') || name === 'languageNames') continue;
        const [nl, fr, en] = languages.map((language) => leavesOf(texts[language], name));
        for (const other of [fr!, en!])
          expect([path, [...other.keys()].sort()]).toEqual([path, [...nl!.keys()].sort()]);
        for (const [key, words] of nl!) {
          const said = [words, fr!.get(key)!, en!.get(key)!];
          if (new Set(said.map((text) => text.trim() === '')).size > 1)
            wrong.push(`${key}: says nothing in a language`);
          const isSame = new Set(said).size < 3 && said.some((text) => /\p{L}{4}/u.test(text));
          if (isSame && !said.some((text) => shared.has(text))) wrong.push(`${key}: ${said.join(' | ')}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});

/** Words of a page as people read them, without those that are marked as being in another language. */
function wordsShown(body: string): string[] {
  const page = body.slice(body.indexOf('<body'));
  const marked = /<(\w+)[^>]* lang="(?:nl|fr|en)"[^>]*>.*?<\/\1>/gs;
  const text = page
    .replace(/<script.*?<\/script>/gs, ' ')
    .replace(marked, ' ')
    .replace(/<[^>]*>/g, ' ');
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Words that two of the languages share. */
const shared = new Set([
  '(nothing)',
  'Bachelor',
  'Information',
  'Master',
  'Menu',
  'Message',
  'Pages',
  'Signature',
  'Sources',
  'Stage',
]);

function isInLanguages(value: unknown): value is Record<Language, unknown> {
  return typeof value === 'object' && value !== null && languages.every((language) => language in value);
}

/** Every text with the way to it. A function gives its text for plain values; one that needs more is known by its source. */
function leavesOf(value: unknown, path: string): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  // Said in some languages only, and on purpose.
  if (value === null) return new Map([[path, '(nothing)']]);
  if (typeof value === 'function') return leavesOf(saidBy(value as (...values: unknown[]) => unknown), `${path}()`);
  if (typeof value !== 'object') return new Map();
  return new Map(Object.entries(value).flatMap(([key, item]) => [...leavesOf(item, `${path}.${key}`)]));
}

function saidBy(words: (...values: unknown[]) => unknown): unknown {
  try {
    return words(...Array.from({ length: words.length }, () => '7'));
  } catch {
    return words.toString();
  }
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

  test.each([
    [
      'fr',
      ['het', 'een', 'wij', 'voor', 'niet', 'uw', 'naar', 'ook', 'vacature', 'your', 'with', 'the', 'you', 'vacancy'],
    ],
    [
      'en',
      ['het', 'een', 'wij', 'voor', 'niet', 'uw', 'naar', 'vacature', 'vous', 'votre', 'nous', 'avec', 'une', 'offre'],
    ],
    ['nl', ['your', 'with', 'the', 'you', 'vacancy', 'vous', 'votre', 'nous', 'avec', 'une', 'offre']],
  ])('in %s holds no word of the other languages, but where it says so', async (language, foreign) => {
    const { visitor } = await confirmed(site, { email: `${language}@voorbeeld.test` });
    await publishedAd(site.db, {
      title: 'XXX',
      employerName: 'XXX',
      descriptionHtml: '',
      language: language as Language,
    });
    const pages = await crawl(
      visitor,
      [`/${language}/jobs`, `/${language}/jobs?q=zzz&place=zzz`, `/${language}/nothing`],
      kindOfPage,
    );
    const own = [...pages].filter(
      ([url, page]) => url.startsWith(`/${language}/`) && isHtml(page) && page.statusCode !== 405,
    );
    expect(own.length).toBeGreaterThan(12);
    const found = own.flatMap(([url, { body }]) => {
      const words = new Set(wordsShown(body));
      return foreign.filter((word) => words.has(word)).map((word) => `${url}: ${word}`);
    });
    expect(found).toEqual([]);
  });

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
      '/me/profile',
      '/me/profile/work/new',
      '/me/profile/resume',
      '/me/profile/occupations',
      '/me/employers',
      '/me/publication',
      '/me/held',
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
