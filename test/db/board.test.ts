import * as fc from 'fast-check';
import { listBoard } from '../../src/db/board';
import { all, conditionsOf, orderOf } from '../../src/db/board-search';
import { distanceKm } from '../../src/matching/distance';
import { markAd } from '../../src/db/ads';
import { adState } from '../../src/rules/ad-state';
import type { AdId } from '../../src/types/ids';
import { copyAd } from '../support/many-ads';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { orderAd, someContract, someDraft } from '../support/people';

let fresh: FreshDatabase;
let adId: AdId;
const at = new Date('2026-03-02T10:00:00Z');

beforeAll(async () => {
  fresh = await freshDatabase();
  const draft = someDraft({
    title: 'Zorgtalent (m/v/x)',
    place: { postcode: '2018', locality: 'Antwerpen', country: 'BE' },
  });
  adId = await orderAd(fresh.db, at, await someContract(fresh.db, at), { draft });
  await fresh.db.sql.begin((tx) => markAd(tx, adId, 'publishedAt', at));
  const [nurse] = await fresh.db.sql<
    { id: string }[]
  >`select id from occupation where en = 'nurse responsible for general care'`;
  const metadata = { occupations: [{ id: nurse!.id }] };
  await fresh.db.sql`update ad set metadata = ${fresh.db.sql.json(metadata)} where id = ${adId}`;
});
afterAll(() => fresh.drop());

test.each([
  ['', true],
  ['zorgtalent', true],
  ['2018 zorg', true],
  ['Anvers', true],
  ['nurse', true],
  ['infirmier Antwerpen', true],
  ['100% zorg', false],
  ['_', false],
  ['heftruck', false],
])(
  'a search for "%s" finds the ad, or not: words of title, employer, place and occupation in any language (%s)',
  async (search, found) => {
    const { items, total } = await listBoard(fresh.db.sql, at, { search, limit: 10, offset: 0 });
    expect(items.map(({ id }) => id)).toEqual(found ? [adId] : []);
    expect(total).toBe(found ? 1 : 0);
  },
);

test('SQL and the rule agree on what is visible, whatever dates an ad has', async () => {
  const instant = fc.option(fc.constantFrom(new Date(at.getTime() - 1000), at, new Date(at.getTime() + 1000)));
  const dates = fc.record({
    publishedAt: instant,
    withdrawnAt: instant,
    archivedAt: instant,
    rejectedAt: instant,
    approvedAt: instant,
    endsAt: instant.map((end) => end ?? new Date(at.getTime() + 5000)),
    refusedCode: fc.option(fc.constant('contract-over')),
    reviewCodes: fc.constantFrom<string[]>([], ['phone-in-text']),
  });
  await fc.assert(
    fc.asyncProperty(dates, async (ad) => {
      await fresh.db.sql`update ad set ${fresh.db.sql(ad)} where id = ${adId}`;
      const [row] = await fresh.db.sql<{ visible: boolean }[]>`
        select coalesce(is_visible(ad, ${at}), false) as visible from ad where id = ${adId}`;
      expect(row!.visible).toBe(adState(ad, at) === 'published');
    }),
    { numRuns: 300 },
  );
});

test('SQL and the matcher agree on how far two places are apart', async () => {
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const point = fc.record({ lat: degrees(49, 52), lon: degrees(2, 7) });
  await fc.assert(
    fc.asyncProperty(point, point, async (from, to) => {
      const [row] = await fresh.db.sql<{ km: number }[]>`
        select distance_km(${from.lat}, ${from.lon}, ${to.lat}, ${to.lon}) as km`;
      expect(Math.abs(row!.km - distanceKm(from, to))).toBeLessThanOrEqual(0.5 + 1e-9);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['Éénvormige ŒUVRE, Straße', 'eenvormige oeuvre strasse'],
  ['C++/C# (m/v/x)', 'cplusplus csharp m v x'],
  ['Sint-Niklaas – Łódź', 'sint niklaas lodz'],
  ['🙂 %_', ''],
])('words are compared without accents, capitals and signs: %s', async (words, folded) => {
  const [row] = await fresh.db.sql<{ folded: string }[]>`select fold(${words}) as folded`;
  expect(row!.folded).toBe(folded);
});

describe('among thousands of ads', () => {
  beforeAll(async () => {
    const open = { publishedAt: at, endsAt: new Date('2026-12-31'), reviewCodes: [] as string[] };
    const shut = { withdrawnAt: null, archivedAt: null, rejectedAt: null, refusedCode: null };
    await fresh.ownerSql`update ad set ${fresh.ownerSql({ ...open, ...shut })} where id = ${adId}`;
    await copyAd(fresh.ownerSql, adId, 3000);
  });

  test.each([
    ['words', 'ad_search_idx', { search: 'verpl' }],
    ['an occupation', 'ad_occupation_id_idx', { occupation: 'x' }],
  ])('%s is answered by an index', async (_, index, wanted) => {
    const { sql } = fresh.db;
    const plan = await sql`explain select id from ad
      where is_visible(ad, ${at}) and ${all(sql, Object.values(conditionsOf(sql, wanted)))}
      order by ${orderOf(sql, wanted, 'best')} limit 20`;
    expect(JSON.stringify(plan)).toContain(index);
  });
});
