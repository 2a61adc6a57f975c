import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { createEngine, type MatchableAd, type MatchableApplicant } from '../../src/matching/match';
import { ruleSet } from '../../src/matching/rule-set';
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

async function bySql(allAds: MatchableAd[], allApplicants: MatchableApplicant[]): Promise<string[]> {
  return (await fresh.ownerSql.begin(async (tx) => {
    await tx`truncate ad_metadata, applicant_metadata`;
    for (const ad of allAds) await tx`insert into ad_metadata values (${ad.id}, ${tx.json(ad.metadata as never)})`;
    for (const one of allApplicants)
      await tx`insert into applicant_metadata values (${one.id}, ${tx.json(one.metadata as never)})`;
    const rows = await tx.unsafe<{ applicantId: string; adId: string; score: number; rank: string }[]>(oracle, [
      ruleSet.threshold,
      ruleSet.limit,
    ]);
    return rows.map(({ applicantId, adId, score, rank }) => `${applicantId} ${adId} ${score} ${rank}`).sort();
  })) as string[];
}

function byEngine(allAds: MatchableAd[], allApplicants: MatchableApplicant[]): string[] {
  return [...createEngine(allAds).match(allApplicants)]
    .flatMap(({ matches }) =>
      matches.map(({ applicantId, adId, score }, index) => `${applicantId} ${adId} ${score} ${index + 1}`),
    )
    .sort();
}

test('the matcher gives the pairs, scores and ranks that one SQL statement gives', async () => {
  let pairs = 0;
  await fc.assert(
    fc.asyncProperty(ads, applicants, async (allAds, allApplicants) => {
      const found = byEngine(allAds, allApplicants);
      pairs += found.length;
      expect(await bySql(allAds, allApplicants)).toEqual(found);
    }),
    { numRuns: 40, seed: 20261123 },
  );
  expect(pairs).toBeGreaterThan(500);
});
