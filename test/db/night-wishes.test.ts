import { randomUUID } from 'node:crypto';
import { readProfile } from '../../src/db/applicants';
import { publishNight, queueDigests, readMatches } from '../../src/db/digests';
import {
  freezeNight,
  nightAds,
  nightApplicants,
  openNight,
  putAdMetadata,
  putMatches,
  putProfileMetadata,
  untaggedAds,
  untaggedProfiles,
} from '../../src/db/nights';
import { confirm } from '../../src/db/onboarding';
import { avoidEmployer, meetEmployer, putPreference, readAvoided } from '../../src/db/preferences';
import { chooseOccupation, removeOccupation } from '../../src/db/profiles';
import { markAd } from '../../src/db/ads';
import { addDays, dayInBrussels } from '../../src/rules/calendar';
import type { AdId, ApplicantId, CustomerId, MatchRunId, PolicyVersion } from '../../src/types/ids';
import { loadMatcher } from '../../workers/matcher';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { activeApplicant, orderAd, someApplicant, someContract } from '../support/people';

/** A Tuesday night. */
const tuesday = new Date('2026-11-24T02:15:00Z');

let fresh: FreshDatabase;
let matcher: Awaited<ReturnType<typeof loadMatcher>>;

beforeAll(async () => {
  matcher = await loadMatcher();
}, 60_000);

beforeEach(async () => {
  fresh = await freshDatabase();
});

afterEach(() => fresh.drop());

async function visibleAd(): Promise<{ adId: AdId; customerId: CustomerId }> {
  const contract = await someContract(fresh.db, addDays(tuesday, -1));
  const adId = await orderAd(fresh.db, addDays(tuesday, -1), contract);
  await fresh.db.change(tuesday, 'test', async (tx) => {
    await markAd(tx, adId, 'approvedAt', addDays(tuesday, -1));
    await markAd(tx, adId, 'publishedAt', addDays(tuesday, -1));
  });
  return { adId, customerId: contract.customerId };
}

async function tagAll(): Promise<void> {
  const { sql } = fresh.db;
  const ads = await untaggedAds(sql, 100);
  await putAdMetadata(
    sql,
    ads.map((ad) => ({ id: ad.id, changedAt: ad.changedAt, metadata: matcher.tagAd(ad) })),
  );
  const people = await untaggedProfiles(sql, 100);
  await putProfileMetadata(
    sql,
    people.map(({ id, language, changedAt, ...profile }) => ({
      id,
      changedAt,
      metadata: matcher.tagProfile(profile, language),
    })),
  );
}

/** One whole night of a day, as its steps live it. @returns the outcome for each applicant */
async function night(at = tuesday, meanwhile = async (): Promise<void> => {}): Promise<Record<string, string>> {
  const { db } = fresh;
  const day = dayInBrussels(at);
  await tagAll();
  const id = await db.change(at, 'test', async (tx) => {
    const run = await openNight(tx, randomUUID() as MatchRunId, day, at);
    const facts = { at, shardSize: 500, rulesVersion: 'r', policyVersion: 'p' as PolicyVersion };
    await freezeNight(tx, run.id, facts);
    return run.id;
  });
  const engine = matcher.createEngine(await nightAds(db.sql, id));
  const applicants = await nightApplicants(db.sql, id, 0);
  await meanwhile();
  await putMatches(
    db.sql,
    id,
    0,
    [...engine.match(applicants)].flatMap(({ matches }) => matches),
  );
  await db.change(at, 'test', async (tx) => {
    await publishNight(tx, id, at);
    await queueDigests(tx, id, day, at, 500);
  });
  const rows = await db.sql<{ applicantId: ApplicantId; outcome: string }[]>`
    select applicant_id, outcome from match_candidate where run_id = ${id}`;
  return Object.fromEntries(rows.map(({ applicantId, outcome }) => [applicantId, outcome]));
}

async function wish(id: ApplicantId, change: Parameters<typeof putPreference>[2]): Promise<void> {
  await fresh.db.change(tuesday, 'person', (tx) => putPreference(tx, id, change, tuesday));
}

test('who paused takes no part until the day she named, and then does', async () => {
  await visibleAd();
  const { id } = await activeApplicant(fresh.db, tuesday);
  await wish(id, { pausedUntil: '2026-11-25', digestWeekday: null });
  expect(await night()).toEqual({ [id]: 'paused' });
  expect(await fresh.db.sql`select from match`).toHaveLength(0);
  expect(await fresh.db.sql`select applicants from match_run`).toEqual([{ applicants: 0 }]);
  expect(await night(addDays(tuesday, 1))).toEqual({ [id]: 'digest' });
});

test('who consents and has told nothing to match yet is counted as that, and takes no part', async () => {
  await visibleAd();
  const { id } = await someApplicant(fresh.db, tuesday, { purposes: ['account-storage', 'matching'] });
  await fresh.db.change(tuesday, 'person', (tx, note) => confirm(tx, note, id, tuesday));
  const other = await activeApplicant(fresh.db, tuesday);
  expect(await night()).toEqual({ [id]: 'no-profile', [other.id]: 'digest' });
  expect(await fresh.db.sql`select applicants from match_run`).toEqual([{ applicants: 1 }]);
});

test('who pauses while the night runs gets no mail', async () => {
  await visibleAd();
  const { id } = await activeApplicant(fresh.db, tuesday);
  expect(await night(tuesday, () => wish(id, { pausedUntil: '2027-01-01', digestWeekday: null }))).toEqual({
    [id]: 'paused',
  });
  expect(await fresh.db.sql`select from mail where kind = 'digest'`).toHaveLength(0);
});

test('who wants mail on Thursdays gets it then, with what was found before; her page shows it every day', async () => {
  const { adId } = await visibleAd();
  const { id } = await activeApplicant(fresh.db, tuesday);
  await wish(id, { pausedUntil: null, digestWeekday: 4 });
  expect(await night()).toEqual({ [id]: 'not-today' });
  expect((await readMatches(fresh.db.sql, id, tuesday)).map((match) => match.adId)).toEqual([adId]);
  expect(await night(addDays(tuesday, 1))).toEqual({ [id]: 'not-today' });
  expect(await night(addDays(tuesday, 2))).toEqual({ [id]: 'digest' });
  expect(await fresh.db.sql`select ad_id from introduction`).toEqual([{ adId }]);
});

test('ads of an employer she avoids are not matched, not mailed and not shown, also when she says so halfway', async () => {
  const { customerId } = await visibleAd();
  const { id } = await activeApplicant(fresh.db, tuesday);
  const other = await activeApplicant(fresh.db, tuesday);
  const avoid = async () =>
    void (await fresh.db.change(tuesday, 'person', (tx) => avoidEmployer(tx, id, customerId, tuesday)));
  expect(await night(tuesday, avoid)).toEqual({ [id]: 'nothing-new', [other.id]: 'digest' });
  expect(await readMatches(fresh.db.sql, id, tuesday)).toEqual([]);
  expect((await readAvoided(fresh.db.sql, id)).some((employer) => employer.id === customerId)).toBe(true);
  expect(await night(addDays(tuesday, 1))).toMatchObject({ [id]: 'nothing-new' });
  await fresh.db.change(tuesday, 'person', (tx) => meetEmployer(tx, id, customerId));
  expect(await night(addDays(tuesday, 2))).toMatchObject({ [id]: 'digest' });
});

test('an employer she avoids leaves a digest that was queued already', async () => {
  const { customerId } = await visibleAd();
  const { id } = await activeApplicant(fresh.db, tuesday);
  expect(await night()).toEqual({ [id]: 'digest' });
  await fresh.db.change(tuesday, 'person', (tx) => avoidEmployer(tx, id, customerId, tuesday));
  expect(await fresh.db.sql`select from introduction`).toHaveLength(0);
});

describe('what she corrected of the tagger', () => {
  const occupationsOf = async (id: ApplicantId) =>
    (await readProfile(fresh.db.sql, id))!.metadata!.occupations.map((tag) => tag.id);

  test('is used at once, and survives every new tagging', async () => {
    const { id } = await activeApplicant(fresh.db, tuesday, { titles: ['Verpleegkundige'] });
    await tagAll();
    const seen = await occupationsOf(id);
    const [cook] = await fresh.db.sql<{ id: string; isco: string; nl: string }[]>`
      select id, isco, nl from occupation where nl = 'kok'`;
    await fresh.db.change(tuesday, 'person', async (tx) => {
      await removeOccupation(tx, id, seen[0]!);
      const reason = { label: cook!.nl, how: 'chosen' as const };
      await chooseOccupation(tx, id, { id: cook!.id, isco: cook!.isco, confidence: 1, reason });
    });
    const corrected = await occupationsOf(id);
    expect(corrected[0]).toBe(cook!.id);
    expect(corrected).not.toContain(seen[0]);
    await fresh.db.sql`update profile set metadata = null`;
    await tagAll();
    expect((await occupationsOf(id)).filter((occupation) => corrected.includes(occupation))).toEqual(corrected);
    expect(await occupationsOf(id)).not.toContain(seen[0]);
  });

  test('decides what the night finds: an occupation she removed matches nothing', async () => {
    await visibleAd();
    const { id } = await activeApplicant(fresh.db, tuesday);
    await tagAll();
    await fresh.db.change(tuesday, 'person', async (tx) => {
      for (const occupation of await occupationsOf(id)) await removeOccupation(tx, id, occupation);
    });
    expect(await night()).toEqual({ [id]: 'not-understood' });
  });
});
