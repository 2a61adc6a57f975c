import fc from 'fast-check';
import { parseEntry, parseProfile } from '../../src/intake/forms';
import { explainPair } from '../../src/matching/match';
import { metadataOfAd, metadataOfProfile } from '../../src/matching/metadata';
import { createTagger } from '../../src/matching/tagger';
import { sift } from '../../src/rules/withheld';
import { emptyProfile, type Profile, type WorkEntry } from '../../src/types/people';
import { loadVocabulary } from '../../src/vocabulary/load';
import { freeFields } from '../../src/rules/profile-texts';
import { someDraft } from '../support/people';

const vocabulary = loadVocabulary();
const tagger = createTagger(vocabulary);

const ads = [
  { title: 'Verpleegkundige', descriptionText: 'Nachtdienst. Rijbewijs B.', skills: ['wondzorg'] },
  {
    title: 'Magazijnier',
    workHours: '38 uur per week',
    skills: ['heftruck besturen'],
    languagesRequired: ['Nederlands'],
  },
  { title: 'Kok', salary: { minimum: 2500, maximum: 2900, currency: 'EUR', unit: 'MONTH' as const } },
  { title: 'Boekhouder', educationRequired: 'Bachelor', remote: true },
  { title: 'Software developer', languagesRequired: ['Engels'], skills: ['JavaScript', 'SQL'] },
].map((change) => metadataOfAd(someDraft(change), tagger, vocabulary));

/** What may never count: who somebody is. Each is written where people write it: names, free texts, dates of a career. */
interface Protected {
  givenName: string;
  familyName: string;
  sex: string;
  birthYear: number;
  nationality: string;
  family: string;
}

const who: fc.Arbitrary<Protected> = fc.record({
  givenName: fc.constantFrom('An', 'Mohammed', 'Jean-Pierre', 'Olena', 'Precious', 'Kok', 'Xin'),
  familyName: fc.constantFrom('Janssens', 'El Amrani', 'De Wolf', 'Nguyen', 'Ouédraogo', 'Bakker', 'Kowalska'),
  sex: fc.constantFrom('Ik ben een man', 'Ik ben een vrouw', 'Je suis une femme', 'I am non-binary'),
  birthYear: fc.integer({ min: 1950, max: 2008 }),
  nationality: fc.constantFrom('Belg', 'Marokkaan', 'Pool', 'Congolaise', 'Oekraïens staatsburger', 'Turkse'),
  family: fc.constantFrom(
    'geen kinderen',
    'alleenstaande moeder van drie',
    'gehuwd, twee kinderen',
    'divorcé',
    'weduwnaar',
  ),
});

/** What may count: the same for both. */
const job = fc.record({
  titles: fc.uniqueArray(fc.constantFrom('Verpleegkundige', 'Magazijnier', 'Kok', 'Boekhouder', 'Developer'), {
    minLength: 1,
    maxLength: 2,
  }),
  skills: fc.uniqueArray(fc.constantFrom('wondzorg', 'koken', 'SQL', 'heftruck besturen', 'Excel'), { maxLength: 3 }),
  postcode: fc.constantFrom('2018', '1000', '9000', '4000'),
  travelKm: fc.integer({ min: 5, max: 100 }),
  language: fc.constantFrom('nl:C2', 'fr:B2', 'en:B1'),
  educationEqf: fc.constantFrom('', '4', '6'),
  licences: fc.constantFrom<string[][]>([], ['B'], ['C']),
  shifts: fc.constantFrom<string[][]>([], ['day'], ['day', 'night']),
  salaryFloor: fc.constantFrom('', '2400', '3200'),
  position: fc.constantFrom('Kok', 'Verkoper', 'Chauffeur'),
});

type Job = typeof job extends fc.Arbitrary<infer Value> ? Value : never;

/** The whole way of a profile: the forms, the detector, the tagger. */
function metadataOf(work: Job, person: Protected) {
  const { language, position, travelKm, ...fields } = work;
  const told = `${person.givenName} ${person.familyName}. ${person.sex}. Geboren in ${person.birthYear}. ${person.nationality}. ${person.family}.`;
  const form = parseProfile({ ...fields, travelKm: String(travelKm), languages: [language], summary: told });
  const entry = parseEntry.work({
    position,
    name: `Huis ${person.familyName}`,
    startDate: `06/${person.birthYear + 18}`,
    endDate: '',
    summary: person.family,
  });
  if (!form.ok || !entry.ok) throw new Error(JSON.stringify([form, entry]));
  const { phone: _, summary, ...texts } = form.value;
  const kept = sift({ ...texts, summary }, freeFields.profile).kept;
  const held = sift<object>(entry.value, freeFields.work).kept as Omit<WorkEntry, 'id'>;
  const { summary: about, ...rest } = kept;
  const profile: Profile = {
    ...emptyProfile,
    ...rest,
    resume: { ...emptyProfile.resume, summary: about, work: [{ ...held, id: 'x' }] },
  };
  return metadataOfProfile(profile, 'nl', tagger, vocabulary);
}

test('[18] of 1,000 profiles with name, sex, birth year, nationality and family changed, no score and no obstacle moves', () => {
  let scored = 0;
  fc.assert(
    fc.property(job, who, who, (work, one, other) => {
      const [a, b] = [metadataOf(work, one), metadataOf(work, other)];
      expect(b).toEqual(a);
      for (const ad of ads) {
        const pair = explainPair(ad, a);
        expect(explainPair(ad, b)).toEqual(pair);
        scored += pair.obstacles.length === 0 ? 1 : 0;
      }
    }),
    { numRuns: 1000, seed: 20261123 },
  );
  expect(scored).toBeGreaterThan(300);
}, 120_000);

test('the two forms of a gendered title give the same occupations', () => {
  for (const [one, other] of [
    ['verpleger', 'verpleegster'],
    ['kassier', 'kassierster'],
    ['serveur', 'serveuse'],
    ['infirmier', 'infirmière'],
  ] as const) {
    const language = one === 'serveur' || one === 'infirmier' ? 'fr' : 'nl';
    const tagOf = (title: string) => tagger.tagTitle({ title, skills: [], language }).map(({ isco }) => isco)[0];
    expect([one, tagOf(one)]).toEqual([one, tagOf(other)]);
  }
});
