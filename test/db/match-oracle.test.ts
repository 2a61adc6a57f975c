import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { createEngine, type MatchableAd, type MatchableApplicant, type MatchOptions } from '../../src/matching/match';
import { packagePath } from '../../src/package-root';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { ads, applicants } from '../support/random-metadata';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  for (const side of ['ad', 'applicant']) {
    await fresh.ownerSql.unsafe(
      `create unlogged table ${side}_metadata (id text primary key, metadata jsonb not null)`,
    );
  }
});
afterAll(() => fresh.drop());

const oracle = readFileSync(packagePath('test/support/match-oracle.sql'), 'utf8');

/** Also thresholds and limits other than those of the rules: the engine must cut where SQL cuts. */
const options = fc.record({ threshold: fc.constantFrom(0, 30, 50), limit: fc.constantFrom(1, 10, 1000) });

async function bySql(
  allAds: MatchableAd[],
  allApplicants: MatchableApplicant[],
  options: MatchOptions,
): Promise<string[]> {
  return (await fresh.ownerSql.begin(async (tx) => {
    await tx`truncate ad_metadata, applicant_metadata`;
    for (const ad of allAds) await tx`insert into ad_metadata values (${ad.id}, ${tx.json(ad.metadata as never)})`;
    for (const one of allApplicants)
      await tx`insert into applicant_metadata values (${one.id}, ${tx.json(one.metadata as never)})`;
    const rows = await tx.unsafe<{ applicantId: string; adId: string; score: number; rank: string }[]>(oracle, [
      options.threshold,
      options.limit,
    ]);
    return rows.map(({ applicantId, adId, score, rank }) => `${applicantId} ${adId} ${score} ${rank}`).sort();
  })) as string[];
}

function byEngine(allAds: MatchableAd[], allApplicants: MatchableApplicant[], options: MatchOptions): string[] {
  return [...createEngine(allAds).match(allApplicants, options)]
    .flatMap(({ matches }) =>
      matches.map(({ applicantId, adId, score }, index) => `${applicantId} ${adId} ${score} ${index + 1}`),
    )
    .sort();
}

test('the matcher gives the pairs, scores and ranks that one SQL statement gives', async () => {
  let pairs = 0;
  await fc.assert(
    fc.asyncProperty(ads, applicants, options, async (allAds, allApplicants, wanted) => {
      const found = byEngine(allAds, allApplicants, wanted);
      pairs += found.length;
      expect(await bySql(allAds, allApplicants, wanted)).toEqual(found);
    }),
    { numRuns: 400, seed: 20261123 },
  );
  expect(pairs).toBeGreaterThan(500);
});
