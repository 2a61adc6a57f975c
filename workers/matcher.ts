import type { Matcher } from '../activities/nights';
import { createEngine } from '../src/matching/match';
import { metadataOfAd, metadataOfProfile } from '../src/matching/metadata';
import { ruleSet } from '../src/matching/rule-set';
import { createTagger } from '../src/matching/tagger';
import { loadVocabulary } from '../src/vocabulary/load';

/** Loads vocabulary and tagger: a second and some memory, so only a worker that matches does it. */
export async function loadMatcher(): Promise<Matcher> {
  const vocabulary = loadVocabulary();
  const tagger = createTagger(vocabulary);
  return {
    rulesVersion: ruleSet.version,
    createEngine,
    tagAd: (ad) => metadataOfAd(ad, tagger, vocabulary),
    tagProfile: (profile, language) => metadataOfProfile(profile, language, tagger, vocabulary),
  };
}
