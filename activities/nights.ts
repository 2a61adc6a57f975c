import { randomUUID } from 'node:crypto';
import { publishNight } from '../src/db/digests';
import {
  freezeNight,
  lockNight,
  type Night,
  nightAds,
  nightApplicants,
  openNight,
  previousNight,
  putAdMetadata,
  putMatches,
  putProfileMetadata,
  readNight,
  untaggedAds,
  untaggedProfiles,
} from '../src/db/nights';
import type { MatchEngine } from '../src/matching/match';
import { timeOfDay } from '../src/policy/purposes';
import { dayInBrussels, endOfDay, momentOf, timeOnDay } from '../src/rules/calendar';
import type { NightView } from '../src/rules/workflow/night-sight';
import { CatalogueError } from '../src/types/failures';
import type { AdId, MatchRunId } from '../src/types/ids';
import type { AdWords } from '../src/types/intake';
import type { ApplicantMetadata, Match, Metadata } from '../src/types/matching';
import type { Language } from '../src/types/language';
import type { Profile } from '../src/types/people';
import { breathing, stayingAlive } from './alive';
import type { Dependencies } from './index';

/** The matcher with the vocabulary it needs; built once per worker. */
export interface Matcher {
  rulesVersion: string;
  tagAd(ad: AdWords): Metadata;
  tagProfile(profile: Profile, language: Language): ApplicantMetadata;
  createEngine(ads: { id: AdId; metadata: Metadata }[]): MatchEngine;
}

const shardSize = 500;
const tagBatch = 500;

export function createNightActivities({ db, readPolicy, matcher }: Dependencies) {
  /** Shards of one night share the engine over its ads. */
  let cached: { nightId: string; engine: Promise<MatchEngine> } | null = null;

  function engineOf(nightId: MatchRunId): Promise<MatchEngine> {
    if (cached?.nightId !== nightId) {
      const engine = Promise.all([matcher(), nightAds(db.sql, nightId)]).then(([{ createEngine }, ads]) =>
        createEngine(ads),
      );
      cached = { nightId, engine };
      engine.catch(() => (cached = null));
    }
    return cached.engine;
  }

  async function view(night: Night, asOf: Date): Promise<NightView> {
    const policy = await readPolicy(asOf);
    const { policyTimes, before } = {
      policyTimes: { from: timeOfDay(policy, 'digest-from'), until: timeOfDay(policy, 'digest-until') },
      before: await previousNight(db.sql, night.businessDate),
    };
    return {
      id: night.id,
      businessDate: night.businessDate,
      shards: Math.ceil((night.applicants ?? 0) / shardSize),
      applicants: night.applicants ?? 0,
      ads: night.ads ?? 0,
      matches: night.matches,
      rulesVersion: night.rulesVersion ?? '',
      digestsFrom: momentOf(timeOnDay(night.businessDate, clock(policyTimes.from))),
      digestsUntil: momentOf(timeOnDay(night.businessDate, clock(policyTimes.until))),
      undecidedUntil: momentOf(endOfDay(dayInBrussels(asOf))),
      closed: night.closedAt !== null,
      before,
    };
  }

  return {
    /** A business date, told by the planned instant, has one night for ever. */
    async openNight({ scheduledAt, asOf }: { scheduledAt: string; asOf: string }): Promise<NightView> {
      const planned = new Date(scheduledAt);
      const id = randomUUID() as MatchRunId;
      const night = await db.sql.begin((tx) => openNight(tx, id, dayInBrussels(planned), planned));
      return view(night, new Date(asOf));
    },

    /** Tags what changed since the last night, then freezes candidates and ads in one transaction. */
    async freezeNight({ nightId, asOf }: { nightId: string; asOf: string }): Promise<NightView> {
      const id = nightId as MatchRunId;
      const at = new Date(asOf);
      const { rulesVersion, tagAd, tagProfile } = await matcher();
      const breath = breathing();
      for (let ads; (ads = await untaggedAds(db.sql, tagBatch)).length > 0; await breath()) {
        await putAdMetadata(
          db.sql,
          ads.map((ad) => ({ id: ad.id, changedAt: ad.changedAt, metadata: tagAd(ad) })),
        );
      }
      for (let people; (people = await untaggedProfiles(db.sql, tagBatch)).length > 0; await breath()) {
        await putProfileMetadata(
          db.sql,
          people.map(({ id: person, language, changedAt, ...profile }) => ({
            id: person,
            changedAt,
            metadata: tagProfile(profile, language),
          })),
        );
      }
      const policy = await readPolicy(at);
      await stayingAlive(() =>
        db.change(at, 'match-nightly', async (tx, note) => {
          if ((await lockNight(tx, id))?.frozenAt) return;
          await freezeNight(tx, id, { at, shardSize, rulesVersion, policyVersion: policy.version });
          const { applicants, ads } = (await readNight(tx, id))!;
          note({
            event: 'night.frozen',
            subject: id,
            policyVersion: policy.version,
            facts: { rulesVersion, applicants, ads },
          });
        }),
      );
      return view(await found(id), at);
    },

    /** [18] Matches one shard of those who consent at this moment. May be repeated: it replaces what it wrote. */
    async matchShard({
      nightId,
      shard,
    }: {
      nightId: string;
      shard: number;
      asOf: string;
    }): Promise<{ applicants: number; matches: number }> {
      const id = nightId as MatchRunId;
      const engine = await engineOf(id);
      const breath = breathing();
      const applicants = await nightApplicants(db.sql, id, shard);
      const matches: Match[] = [];
      for (const one of engine.match(applicants)) {
        matches.push(...one.matches);
        await breath();
      }
      await stayingAlive(() => putMatches(db.sql, id, shard, matches));
      return { applicants: applicants.length, matches: matches.length };
    },

    /** The new matches replace the old ones at once: nobody ever sees half a night. */
    async publishNight({ nightId, asOf }: { nightId: string; asOf: string }): Promise<NightView> {
      const id = nightId as MatchRunId;
      const at = new Date(asOf);
      await db.change(at, 'match-nightly', async (tx, note) => {
        if ((await lockNight(tx, id))?.publishedAt) return;
        note({ event: 'night.published', subject: id, facts: { matches: await publishNight(tx, id, at) } });
      });
      return view(await found(id), at);
    },
  };

  async function found(id: MatchRunId): Promise<Night> {
    const night = await readNight(db.sql, id);
    if (!night) throw new CatalogueError('NOT_FOUND');
    return night;
  }
}

function clock({ hour, minute }: { hour: number; minute: number }): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
