import { eqfLevels } from '../../src/matching/education';
import { cefrLevel, languageCode } from '../../src/matching/languages';
import { metadataOfAd, metadataOfProfile, profileOfResume } from '../../src/matching/metadata';
import { createTagger } from '../../src/matching/tagger';
import type { AdDraft, ResumeDraft } from '../../src/types/intake';
import { loadVocabulary } from '../../src/vocabulary/load';

const vocabulary = loadVocabulary();
const tagger = createTagger(vocabulary);

const draft: AdDraft = {
  line: 1,
  identifier: 'K-7',
  identityKey: 'K-7',
  contentHash: '0',
  title: 'Kok (m/v/x) - weekend',
  descriptionHtml: '<p>Lekker koken.</p>',
  descriptionText: 'Lekker koken.',
  language: 'nl',
  employerName: 'De Gouden Lepel',
  place: { postcode: '9000', locality: 'Gent', country: 'BE' },
  remote: false,
  employmentTypes: ['PART_TIME', 'FULL_TIME', 'PART_TIME'],
  workHours: '38u',
  datePosted: '2026-03-02',
  validThrough: null,
  salary: { minimum: 15, maximum: 18, currency: 'EUR', unit: 'HOUR' },
  skills: ['use cooking techniques; gezelligheid'],
  languagesRequired: ['Nederlands (goed)', 'Frans: basiskennis', 'Klingon'],
  educationRequired: 'Bachelor of master',
  applyUrl: null,
  contacts: [{ name: 'Ans Peeters', email: 'ans@lepel.example', phone: null }],
};

const resume: ResumeDraft = {
  line: 1,
  name: 'Noor Janssens',
  email: 'noor@post.example',
  phone: null,
  language: 'fr',
  place: { postcode: null, locality: 'Bruxelles', country: 'BE' },
  titles: ['Cuisinière', 'Serveuse'],
  skills: ['utiliser des techniques de cuisson'],
  languages: [
    { language: 'Français', fluency: 'langue maternelle' },
    { language: 'Dutch', fluency: null },
  ],
  education: [
    { area: 'Hôtellerie', studyType: 'CESS' },
    { area: 'Cuisine', studyType: 'Bachelier professionnel' },
  ],
};

describe('metadata of an ad', () => {
  it('says in the terms of ESCO, CEFR, EQF, a point and a monthly wage what schema.org said in words', () => {
    const metadata = metadataOfAd(draft, tagger, vocabulary);
    expect(metadata.occupations[0]).toMatchObject({ isco: '5120', reason: { how: 'label' } });
    expect(metadata.skills).toHaveLength(1);
    expect(metadata).toMatchObject({
      languages: { nl: 4, fr: 2 },
      educationEqf: 6,
      employmentTypes: ['FULL_TIME', 'PART_TIME'],
      point: { lat: expect.closeTo(51.05, 1), lon: expect.closeTo(3.73, 1) },
      remote: false,
      salaryMonthly: 2964,
    });
  });

  it('leaves open what the ad leaves open', () => {
    const silent = { ...draft, place: null, salary: null, skills: [], languagesRequired: [], educationRequired: null };
    expect(metadataOfAd({ ...silent, employmentTypes: [], title: 'Topjob!' }, tagger, vocabulary)).toEqual({
      occupations: [],
      skills: [],
      languages: {},
      educationEqf: null,
      employmentTypes: [],
      point: null,
      remote: false,
      salaryMonthly: null,
      licences: [],
      shifts: [],
      hours: { min: 100, max: 100 },
      startsOn: null,
    });
  });

  it.each([
    [{ minimum: 2500, maximum: null, currency: 'EUR', unit: 'MONTH' }, 2500],
    [{ minimum: 36000, maximum: 42000, currency: 'EUR', unit: 'YEAR' }, 3500],
    [{ minimum: 600, maximum: 600, currency: 'EUR', unit: 'WEEK' }, 2600],
    [{ minimum: 120, maximum: 150, currency: 'EUR', unit: 'DAY' }, 3250],
    [{ minimum: 2500, maximum: 3000, currency: 'USD', unit: 'MONTH' }, null],
    [{ minimum: null, maximum: null, currency: 'EUR', unit: 'MONTH' }, null],
  ] as const)('brings %j to %p euro a month', (salary, expected) => {
    expect(metadataOfAd({ ...draft, salary }, tagger, vocabulary).salaryMonthly).toBe(expected);
  });

  it.each([
    [{ postcode: 'B-1020', locality: null, country: 'BE' }, 50.89],
    [{ postcode: null, locality: 'LIÈGE', country: 'BE' }, 50.64],
    [{ postcode: '0000', locality: 'luik', country: 'BE' }, 50.64],
    [{ postcode: null, locality: 'Atlantis', country: 'BE' }, undefined],
    [{ postcode: '1020', locality: null, country: 'NL' }, undefined],
  ])('finds the point of %j', (place, lat) => {
    const { point } = metadataOfAd({ ...draft, place }, tagger, vocabulary);
    expect(point?.lat).toEqual(lat === undefined ? undefined : expect.closeTo(lat, 1));
  });
});

describe('metadata of a CV', () => {
  const metadata = metadataOfProfile(profileOfResume(resume, 30), resume.language, tagger, vocabulary);

  it('takes the wanted occupation first, and then the positions held, less surely', () => {
    expect(metadata.occupations[0]!.isco).toBe('5120');
    expect(metadata.occupations.map(({ isco }) => isco)).toContain('5131');
    expect(metadata.occupations.find(({ isco }) => isco === '5131')!.confidence).toBeLessThanOrEqual(0.8);
  });

  it('takes the highest education, each language with its level, and the distance it is told', () => {
    expect(metadata).toMatchObject({ educationEqf: 6, languages: { fr: 6, nl: 4 }, travelKm: 30, salaryMonthly: null });
    expect(metadata.skills).toHaveLength(1);
    expect(metadata.point!.lat).toBeCloseTo(50.85, 1);
  });

  it('holds nothing that tells who somebody is', () => {
    expect(JSON.stringify(metadata)).not.toMatch(/noor|janssens|post\.example|bruxelles|hôtellerie/i);
  });
});

describe('words for levels', () => {
  it.each([
    ['C1', 5],
    ['moedertaal', 6],
    ['Native speaker', 6],
    ['zeer goed', 5],
    ['goed', 4],
    ['Full Professional Proficiency', 5],
    ['limited working proficiency', 3],
    ['notions de base', 2],
    ['courant', 5],
    ['Bonne connaissance', 4],
    ['?', null],
    [null, null],
  ])('%s is CEFR level %p', (fluency, level) => expect(cefrLevel(fluency)).toBe(level));

  it.each([
    ['Néerlandais', 'nl'],
    ['nl-BE', 'nl'],
    ['English: fluent', 'en'],
    ['Duits', 'de'],
    ['FR', 'fr'],
    ['Klingon', null],
  ])('%s is language %p', (text, code) => expect(languageCode(text)).toBe(code));

  it.each([
    ['PhD', [8]],
    ['Master in de rechten', [7]],
    ['master degree', [7]],
    ['Bachelier', [6]],
    ['bachelor degree', [6]],
    ['associate degree', [5]],
    ['Graduaat (HBO5)', [5]],
    ['CESS', [4]],
    ['hoger secundair onderwijs', [4]],
    ['high school', [4]],
    ['BSO', [3]],
    ['lager secundair onderwijs', [2]],
    ['basisonderwijs', [1]],
    ['bachelor of master', [6, 7]],
    ['geen diploma vereist', []],
  ])('%s is EQF %p', (text, levels) => expect(eqfLevels(text)).toEqual(levels));
});
