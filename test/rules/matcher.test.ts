import fc from 'fast-check';
import type { MatchableAd, MatchableApplicant } from '../../src/matching/match';
import { createEngine, explainPair } from '../../src/matching/match';
import { ruleSet } from '../../src/matching/rule-set';
import type { ApplicantMetadata, Metadata } from '../../src/types/matching';
import { adMetadata, ads, applicantMetadata, applicants } from '../support/random-metadata';

const warehouse = {
  id: 'warehouse',
  isco: '9333',
  confidence: 1,
  reason: { label: 'magazijnier', how: 'label' as const },
};
const nobody: Metadata = {
  occupations: [warehouse],
  skills: [],
  languages: {},
  educationEqf: null,
  employmentTypes: [],
  point: null,
  remote: false,
  salaryMonthly: null,
  licences: [],
  shifts: [],
  hours: null,
  startsOn: null,
};
const ad = (said: Partial<Metadata> = {}): Metadata => ({ ...nobody, ...said });
const applicant = (said: Partial<ApplicantMetadata> = {}): ApplicantMetadata => ({ ...nobody, travelKm: 30, ...said });
const obstacles = (a: Metadata, b: ApplicantMetadata) => explainPair(a, b).obstacles.map(({ filter }) => filter);
const points = (rule: string, a: Metadata, b: ApplicantMetadata) =>
  explainPair(a, b).reasons.find((reason) => reason.rule === rule)!.points;
const run = (all: MatchableAd[], people: MatchableApplicant[]) => [...createEngine(all).match(people)];
const ghent = { lat: 51.0543, lon: 3.7174 };
const brussels = { lat: 50.8466, lon: 4.3517 };

describe('hard requirements', () => {
  it('asks for an occupation in the same sub-major group, and leaves who is not understood unmatched', () => {
    const nurse = { ...warehouse, id: 'nurse', isco: '2221' };
    expect(obstacles(ad(), applicant({ occupations: [nurse] }))).toEqual(['occupation']);
    expect(obstacles(ad(), applicant({ occupations: [nurse, { ...warehouse, isco: '9321' }] }))).toEqual([]);
    expect(obstacles(ad({ occupations: [] }), applicant())).toEqual(['occupation']);
  });

  it('asks no more travelling than wanted, unless the work is remote', () => {
    expect(obstacles(ad({ point: ghent }), applicant({ point: brussels, travelKm: 49 }))).toEqual(['distance']);
    expect(obstacles(ad({ point: ghent }), applicant({ point: brussels, travelKm: 50 }))).toEqual([]);
    expect(obstacles(ad({ point: ghent, remote: true }), applicant({ point: brussels, travelKm: 0 }))).toEqual([]);
  });

  it('asks each language at its level', () => {
    const asked = ad({ languages: { nl: 4, fr: 3 } });
    expect(obstacles(asked, applicant({ languages: { nl: 4, fr: 3 } }))).toEqual([]);
    expect(obstacles(asked, applicant({ languages: { nl: 6 } }))).toEqual(['languages']);
    expect(obstacles(asked, applicant({ languages: { nl: 3, fr: 3 } }))).toEqual(['languages']);
  });

  it('asks an accepted employment type, enough education and no less than the salary floor', () => {
    const offer = ad({ employmentTypes: ['PART_TIME'], educationEqf: 6, salaryMonthly: 2500 });
    const fits = { employmentTypes: ['FULL_TIME', 'PART_TIME'], educationEqf: 6, salaryMonthly: 2500 };
    expect(obstacles(offer, applicant(fits))).toEqual([]);
    expect(obstacles(offer, applicant({ ...fits, employmentTypes: ['FULL_TIME'] }))).toEqual(['employment']);
    expect(obstacles(offer, applicant({ ...fits, educationEqf: 5 }))).toEqual(['education']);
    expect(obstacles(offer, applicant({ ...fits, salaryMonthly: 2501 }))).toEqual(['salary']);
  });

  it.each<[string, Partial<Metadata>, Partial<ApplicantMetadata>, boolean]>([
    ['licences', { licences: ['B'] }, { licences: ['AM', 'B'] }, true],
    ['licences', { licences: ['B', 'C'] }, { licences: ['B'] }, false],
    ['licences', { licences: ['B'] }, {}, true],
    ['shifts', { shifts: ['night'] }, { shifts: ['day', 'night'] }, true],
    ['shifts', { shifts: ['night', 'weekend'] }, { shifts: ['night'] }, false],
    ['shifts', { shifts: ['night'] }, {}, true],
    ['hours', { hours: { min: 50, max: 80 } }, { hours: { min: 80, max: 100 } }, true],
    ['hours', { hours: { min: 50, max: 79 } }, { hours: { min: 80, max: 100 } }, false],
    ['hours', { hours: null }, { hours: { min: 80, max: 100 } }, true],
    ['start', { startsOn: '2027-03-01' }, { startsOn: '2027-03-01' }, true],
    ['start', { startsOn: '2027-03-01' }, { startsOn: '2027-03-02' }, false],
    ['start', {}, { startsOn: '2027-03-02' }, true],
  ])('asks %s only where the ad does: %j and %j', (filter, offer, wish, fits) => {
    expect(obstacles(ad(offer), applicant(wish))).toEqual(fits ? [] : [filter]);
  });

  it('says what would have to change, in numbers', () => {
    const { obstacles: found } = explainPair(
      ad({ point: ghent, languages: { nl: 4 }, salaryMonthly: 2000 }),
      applicant({ point: brussels, languages: { fr: 6 }, salaryMonthly: 2500 }),
    );
    expect(found).toEqual([
      { filter: 'salary', facts: { offered: 2000, floor: 2500 } },
      { filter: 'languages', facts: { language: 'nl', asked: 4, mastered: 0 } },
      { filter: 'distance', facts: { km: 50, travelKm: 30 } },
    ]);
  });
});

describe('the score', () => {
  it('gives more to a closer occupation, and less where the tagger was less sure', () => {
    const held = (id: string, isco: string, confidence = 1) =>
      applicant({ occupations: [{ ...warehouse, id, isco, confidence }] });
    expect(points('occupation', ad(), held('warehouse', '9333'))).toBe(40);
    expect(points('occupation', ad(), held('mover', '9333'))).toBe(34);
    expect(points('occupation', ad(), held('filler', '9334'))).toBe(24);
    expect(points('occupation', ad(), held('packer', '9321'))).toBe(12);
    expect(points('occupation', ad(), held('warehouse', '9333', 0.5))).toBe(20);
  });

  it('counts the skills that the ad asks, six being enough', () => {
    expect(points('skills', ad({ skills: ['a', 'b'] }), applicant({ skills: ['b', 'c'] }))).toBe(15);
    expect(points('skills', ad({ skills: [...'abcdefgh'] }), applicant({ skills: [...'abcdef'] }))).toBe(30);
  });

  it('prefers near over far, and more pay over just enough', () => {
    expect(points('nearness', ad({ point: ghent }), applicant({ point: ghent }))).toBe(14);
    expect(points('nearness', ad({ point: ghent }), applicant({ point: brussels, travelKm: 100 }))).toBe(7);
    expect(points('salary', ad({ salaryMonthly: 2500 }), applicant({ salaryMonthly: 2500 }))).toBe(4);
    expect(points('salary', ad({ salaryMonthly: 3000 }), applicant({ salaryMonthly: 2500 }))).toBe(8);
  });

  it('takes what is not said as neutral: never filtered, half of the points, and said so', () => {
    const {
      obstacles: found,
      score,
      reasons,
    } = explainPair(
      ad({
        point: ghent,
        languages: { nl: 6 },
        educationEqf: 8,
        salaryMonthly: 1000,
        skills: ['a'],
        employmentTypes: ['INTERN'],
      }),
      applicant(),
    );
    expect(found).toEqual([]);
    expect(score).toBe(40 + 60 / 2);
    expect(reasons.filter(({ facts }) => facts['missing'] === 'applicant')).toHaveLength(4);
  });

  it('adds up to a hundred at most, in whole points', () => {
    expect(Object.values(ruleSet.points).reduce((sum, of) => sum + of)).toBe(100);
    fc.assert(
      fc.property(adMetadata, applicantMetadata, (a, b) => {
        const { score, reasons } = explainPair(a, b);
        expect(Number.isInteger(score)).toBe(true);
        expect(reasons.every((reason) => reason.points >= 0 && reason.points <= reason.of)).toBe(true);
      }),
    );
  });
});

describe('the engine', () => {
  it('gives the same answer to the same question, whatever the order of the ads', () => {
    fc.assert(
      fc.property(ads, applicants, (all, people) => {
        expect(run([...all].reverse(), people)).toEqual(run(all, people));
      }),
    );
  });

  it('answers each applicant apart: the others change nothing', () => {
    fc.assert(
      fc.property(ads, applicants, (all, people) => {
        const together = run(all, people);
        people.forEach((person, i) => expect(run(all, [person])).toEqual([together[i]]));
      }),
    );
  });

  it('never finds more when somebody wants less travel or more pay', () => {
    fc.assert(
      fc.property(ads, applicantMetadata, fc.nat(30), fc.nat(500), (all, metadata, km, euro) => {
        const stricter = {
          ...metadata,
          travelKm: Math.max(0, metadata.travelKm - km),
          salaryMonthly: (metadata.salaryMonthly ?? 0) + euro,
        };
        const found = (person: ApplicantMetadata) => passing(all, person);
        expect(found(metadata)).toEqual(expect.arrayContaining(found(stricter)));
      }),
    );
  });

  it('never filters on what somebody leaves out', () => {
    fc.assert(
      fc.property(ads, applicantMetadata, (all, metadata) => {
        const silent = {
          ...metadata,
          skills: [],
          languages: {},
          educationEqf: null,
          employmentTypes: [],
          point: null,
          salaryMonthly: null,
        };
        expect(passing(all, silent)).toEqual(expect.arrayContaining(passing(all, metadata)));
      }),
    );
  });

  it('keeps the best ten from the threshold up, equal scores by id, and leaves excluded ads out', () => {
    const all = Array.from({ length: 12 }, (_, i) => ({ id: `ad-${String(11 - i).padStart(2, '0')}`, metadata: ad() }));
    const excludedAdIds = new Set(['ad-01']);
    const [answer] = run(all, [{ id: 'p', metadata: applicant(), excludedAdIds }]);
    expect(answer!.matches.map(({ adId }) => adId)).toEqual(
      ['00', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((number) => `ad-${number}`),
    );
    const far = applicant({ occupations: [{ ...warehouse, id: 'packer', isco: '9321' }] });
    expect(run(all, [{ id: 'p', metadata: far }])[0]!.matches).toEqual([]);
  });

  it('keeps the reasons of each match, and they add up to its score', () => {
    const [answer] = run(
      [{ id: 'a', metadata: ad({ skills: ['x', 'y'] }) }],
      [{ id: 'p', metadata: applicant({ skills: ['x'] }) }],
    );
    const [match] = answer!.matches;
    expect(match!.reasons.map(({ rule }) => rule)).toEqual(['occupation', 'skills', 'nearness', 'education', 'salary']);
    expect(match!.reasons.reduce((sum, { points: given }) => sum + given, 0)).toBe(match!.score);
    expect(match!.reasons[1]!.facts).toEqual({ asked: 2, shared: 1, lacking: 'y' });
  });
});

describe('the rule set', () => {
  it('has a version that its content alone decides', () => {
    expect(ruleSet.version).toBe('be512953b666f449b2e7e91a87fc3c7ecc32903327628dcf423b15fba4dfd713');
  });

  it('looks at nothing but these fields: no protected criterion and no proxy of one is ever read', () => {
    const read = new Set<string>();
    const spied = <T extends object>(metadata: T): T =>
      new Proxy(metadata, {
        get: (target, key) => (read.add(String(key)), Reflect.get(target, key)),
        ownKeys: () => {
          throw new Error('the matcher must not walk over fields it does not know');
        },
      });
    explainPair(
      spied(ad({ point: ghent, educationEqf: 4, salaryMonthly: 3000, skills: ['a'], languages: { nl: 1 } })),
      spied(applicant({ point: ghent, educationEqf: 4, salaryMonthly: 3000, skills: ['a'], languages: { nl: 1 } })),
    );
    expect([...read].sort()).toEqual([
      'educationEqf',
      'employmentTypes',
      'hours',
      'languages',
      'licences',
      'occupations',
      'point',
      'remote',
      'salaryMonthly',
      'shifts',
      'skills',
      'startsOn',
      'travelKm',
    ]);
  });

  it('is blind to name, sex, age, nationality and address, whoever slips them in', () => {
    fc.assert(
      fc.property(adMetadata, applicantMetadata, (a, b) => {
        const more = {
          ...b,
          name: 'x',
          sex: 'f',
          birthYear: 1960,
          nationality: 'BE',
          postcode: '1080',
          graduationYear: 1982,
        };
        expect(explainPair(a, more)).toEqual(explainPair(a, b));
      }),
    );
  });
});

/** Ids of the ads that meet every hard requirement, whatever their score. */
function passing(all: MatchableAd[], metadata: ApplicantMetadata): string[] {
  return all.filter((one) => explainPair(one.metadata, metadata).obstacles.length === 0).map(({ id }) => id);
}
