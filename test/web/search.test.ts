import { markAd } from '../../src/db/ads';
import type { Database } from '../../src/db/connect';
import type { AdId } from '../../src/types/ids';
import { publishedAd } from './people-on-site';
import { monday, openSite, type SiteUnderTest } from './site-under-test';

let site: SiteUnderTest;

const gent = { postcode: '9000', locality: 'Gent', country: 'BE' };
const antwerp = { postcode: '2018', locality: 'Antwerpen', country: 'BE' };
const liege = { postcode: '4000', locality: 'Liège', country: 'BE' };

beforeAll(async () => {
  site = await openSite();
  const nurse = await publishedAd(site.db, {
    title: 'Verpleegkundige spoed',
    place: gent,
    salary: { minimum: 3000, maximum: 3500, currency: 'EUR', unit: 'MONTH' },
    at: minutesAgo(4),
  });
  await tag(site.db, nurse, 'nurse responsible for general care');
  await publishedAd(site.db, {
    title: 'Infirmière de nuit',
    place: liege,
    language: 'fr',
    employmentTypes: ['PART_TIME', 'TEMPORARY'],
    salary: null,
    at: minutesAgo(3),
  });
  await publishedAd(site.db, {
    title: 'Vrachtwagenchauffeur',
    employerName: 'Vrachtkracht',
    place: antwerp,
    salary: null,
    at: minutesAgo(2),
  });
  await publishedAd(site.db, {
    title: 'Developer C++',
    place: null,
    remote: true,
    language: 'en',
    employmentTypes: ['CONTRACTOR'],
    descriptionText: 'You know Verpleegkundige software.',
    salary: null,
    at: minutesAgo(1),
  });
});

afterAll(() => site.close());

const minutesAgo = (minutes: number) => new Date(monday.getTime() - minutes * 60_000);

/** As a night does. */
async function tag(db: Database, id: AdId, occupation: string): Promise<void> {
  const [row] = await db.sql<{ id: string; isco: string }[]>`select id, isco from occupation where en = ${occupation}`;
  await db.sql`update ad set metadata = ${db.sql.json({ occupations: [row!] })} where id = ${id}`;
}

async function titlesOf(query: string): Promise<string[]> {
  const { body, statusCode } = await site.visitor().get(`/nl/jobs?${query}`);
  expect(statusCode).toBe(200);
  return [...body.matchAll(/<h3 lang="..?"><a href="[^"]+">([^<]+)</g)].map(([, title]) => title!);
}

describe('a search finds', () => {
  test.each([
    [
      'q=verpl',
      ['Verpleegkundige spoed', 'Developer C++'],
      'the beginning of a word, the title before the description',
    ],
    ['q=INFIRMIERE+LIEGE', ['Infirmière de nuit'], 'words without their accents and in capitals'],
    ['q=chauffeur', ['Vrachtwagenchauffeur'], 'a word inside a Dutch compound'],
    ['q=infirmier+gent', ['Verpleegkundige spoed'], 'a Dutch ad by the French name of its occupation, and all words'],
    ['q=nurse', ['Verpleegkundige spoed'], 'a Dutch ad by the English name of its occupation'],
    ['q=vrachtkracht', ['Vrachtwagenchauffeur'], 'the employer'],
    ['q=anvers', ['Vrachtwagenchauffeur'], 'the other name of the place'],
    ['q=c%2B%2B', ['Developer C++'], 'a name with signs in it'],
    ['hours=PART_TIME', ['Infirmière de nuit'], 'hours'],
    ['contract=TEMPORARY', ['Infirmière de nuit'], 'a kind of contract'],
    ['language=en', ['Developer C++'], 'the language of the ad'],
    ['pay=named', ['Verpleegkundige spoed'], 'ads that name their pay'],
    ['remote=only', ['Developer C++'], 'work from home'],
    ['place=Gand&km=5&q=verpleegkundige+spoed', ['Verpleegkundige spoed'], 'a place by its French name'],
    [
      'place=9000&km=5&sort=nearest',
      ['Verpleegkundige spoed', 'Developer C++'],
      'a postcode, and work from home beside it',
    ],
    ['place=sint+niklaas&km=25&remote=', ['Developer C++', 'Vrachtwagenchauffeur'], 'what lies within the distance'],
    [
      'place=st-niklaas&km=50&sort=nearest',
      ['Vrachtwagenchauffeur', 'Verpleegkundige spoed', 'Developer C++'],
      'the nearest first',
    ],
  ])('%s → %j: %s', async (query, titles) => {
    expect(await titlesOf(query)).toEqual(titles);
  });

  test('an occupation, as the form offers it with its count', async () => {
    const { body } = await site.visitor().get('/nl/jobs');
    const [, id] = /<select id="occupation"[^]*?<option value="([\w-]+)">[^<]*\(1\)/.exec(body)!;
    expect(await titlesOf(`occupation=${id}`)).toEqual(['Verpleegkundige spoed']);
  });

  test('what a changed ad says now, and no longer what it said', async () => {
    const id = await publishedAd(site.db, { title: 'Hovenier' });
    await site.ownerSql`update ad set title = 'Tuinaanlegger' where id = ${id}`;
    expect(await titlesOf('q=hovenier')).toEqual([]);
    expect(await titlesOf('q=tuinaanlegger')).toEqual(['Tuinaanlegger']);
    await site.db.change(monday, 'test', (tx) => markAd(tx, id, 'withdrawnAt', monday));
    expect(await titlesOf('q=tuinaanlegger')).toEqual([]);
  });
});

describe('who finds nothing', () => {
  test('reads which filter to leave out, with what that finds, and is asked for no script', async () => {
    const { body } = await site.visitor().get('/nl/jobs?q=chauffeur&hours=PART_TIME');
    expect(body).toContain('Niets gevonden');
    expect(body).toMatch(/href="\/nl\/jobs\?q&#x3D;chauffeur">zonder “Deeltijds”<\/a> <span class="hint">1 vacature</);
    expect(body).toContain('/nl/sign-up');
  });

  test('reads the nearest places that have such work', async () => {
    const { body } = await site.visitor().get('/nl/jobs?q=chauffeur&place=mechelen&km=5');
    expect(body).toContain('Of kijk iets verder');
    expect(body).toMatch(/place&#x3D;mechelen">2018 Antwerpen, \d+ km/);
  });

  test('reads related occupations that have ads now', async () => {
    const { body } = await site.visitor().get('/nl/jobs?q=verpleegkundige&hours=PART_TIME&language=nl');
    expect(body).toContain('Of kijk naar verwante beroepen');
    expect(body).toMatch(/occupation&#x3D;[\w-]+">algemeen verpleegkundige<\/a> <span class="hint">1 vacature</);
  });

  test('of an unknown place is told so, with names written almost so, and sees the rest', async () => {
    const { body } = await site.visitor().get('/fr/jobs?place=Antwepren&q=chauffeur');
    expect(body).toContain('Nous ne connaissons pas de lieu « Antwepren »');
    expect(body).toContain('/fr/jobs?q&#x3D;chauffeur&amp;place&#x3D;Antwerpen">Antwerpen');
    expect(body).toContain('Vrachtwagenchauffeur');
  });
});

test('a place name that far places share is one of them, and the others are offered', async () => {
  const { body } = await site.visitor().get('/nl/jobs?place=Berg');
  expect(body).toContain('Wij zochten rond 1910 Berg');
  expect(body).toContain('>3700 Berg</a>');
  const [, other] = /href="([^"]+)">3700 Berg/.exec(body)!;
  expect((await site.visitor().get(other!.replaceAll('&#x3D;', '='))).statusCode).toBe(200);
});

test('any text and any value is taken for what it is', async () => {
  const odd = [
    "'",
    '"',
    '%',
    '\\',
    '\0',
    ':*',
    "a' & 'b",
    '🙂',
    '🙂'.repeat(100),
    'x'.repeat(10_000),
    '<b>',
    '-1',
    '((((',
    '\ud800',
  ];
  for (const text of odd) {
    for (const name of [
      'q',
      'place',
      'km',
      'occupation',
      'contract',
      'hours',
      'language',
      'remote',
      'pay',
      'sort',
      'page',
      'zzz',
    ]) {
      const { statusCode, body } = await site
        .visitor()
        .get(`/nl/jobs?${new URLSearchParams({ [name]: text }).toString()}`);
      expect([name, text.slice(0, 9), statusCode]).toEqual([name, text.slice(0, 9), 200]);
      expect(body).not.toContain('<b>');
      expect(body.length).toBeLessThan(50_000);
    }
  }
  expect((await site.visitor().get('/nl/jobs?q=a&q=verpl&place=%ff')).statusCode).toBeLessThan(500);
});

test('an address says all of a search, shortly: it can be kept and shared', async () => {
  const { body } = await site.visitor().get('/fr/jobs?zzz=1&hours=FULL_TIME&km=25&place=Gent&sort=&pay=&q=verpl');
  expect(body).toContain('href="/nl/jobs?q&#x3D;verpl&amp;place&#x3D;Gent&amp;hours&#x3D;FULL_TIME" hreflang="nl"');
  expect(body).toContain('<option value="FULL_TIME" selected>Temps plein (1)');
  expect(body).toMatch(/href="\/fr\/jobs\?q&#x3D;verpl&amp;place&#x3D;Gent">Temps plein/);
});

test('search engines keep the board, and none of its searches', async () => {
  const visitor = site.visitor();
  for (const [url, isKept] of [
    ['/nl/jobs', true],
    ['/nl/jobs?zzz=1', true],
    ['/nl/jobs?q=verpl', false],
    ['/nl/jobs?hours=FULL_TIME', false],
    ['/nl/jobs?sort=newest', false],
    ['/nl/jobs?page=9', false],
  ] as const) {
    const { body, headers } = await visitor.get(url);
    expect([url, !body.includes('name="robots" content="noindex"'), headers['x-robots-tag'] === undefined]).toEqual([
      url,
      isKept,
      isKept,
    ]);
  }
});
