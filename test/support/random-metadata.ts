import fc from 'fast-check';
import type { MatchableAd, MatchableApplicant } from '../../src/matching/match';
import type { ApplicantMetadata, Metadata } from '../../src/types/matching';

/** Few groups, skills and places, so that random pairs often meet and often just miss each other. */
const occupation = fc
  .record({
    isco: fc.constantFrom('2512', '2513', '2519', '2522', '3512', '9333', '9334', '9321'),
    number: fc.integer({ min: 1, max: 2 }),
    confidence: fc.integer({ min: 33, max: 100 }),
  })
  .map(({ isco, number, confidence }) => ({
    id: `${isco}-${number}`,
    isco,
    confidence: confidence / 100,
    reason: { label: 'label', how: 'label' as const },
  }));

const skills = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'.split('')), { maxLength: 9 });

/** Said by one in three, so that not every pair breaks some requirement. */
function seldom<Said, Silent>(said: fc.Arbitrary<Said>, silent: Silent): fc.Arbitrary<Said | Silent> {
  return fc.oneof({ weight: 1, arbitrary: said }, { weight: 2, arbitrary: fc.constant(silent) });
}

const common = {
  occupations: fc.uniqueArray(occupation, { maxLength: 3, selector: ({ id }) => id }),
  skills,
  languages: fc.dictionary(fc.constantFrom('nl', 'fr', 'en'), fc.integer({ min: 1, max: 6 }), {
    noNullPrototype: true,
  }),
  educationEqf: fc.option(fc.integer({ min: 1, max: 8 })),
  employmentTypes: fc.uniqueArray(fc.constantFrom('FULL_TIME', 'PART_TIME', 'TEMPORARY'), { maxLength: 2 }),
  point: fc.option(
    fc.record({
      lat: fc.double({ min: 50.7, max: 51.1, noNaN: true }),
      lon: fc.double({ min: 3.7, max: 4.5, noNaN: true }),
    }),
  ),
  salaryMonthly: fc.option(fc.integer({ min: 0, max: 5000 })),
  licences: seldom(fc.uniqueArray(fc.constantFrom('B', 'C', 'CE'), { maxLength: 2 }), []),
  shifts: seldom(fc.uniqueArray(fc.constantFrom('day', 'night', 'weekend'), { maxLength: 3 }), []),
  hours: seldom(
    fc
      .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }))
      .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) })),
    null,
  ),
  startsOn: seldom(fc.constantFrom('2026-12-01', '2027-01-01', '2027-02-01'), null),
};

export const adMetadata: fc.Arbitrary<Metadata> = fc.record({ ...common, remote: fc.boolean() });

export const applicantMetadata: fc.Arbitrary<ApplicantMetadata> = fc.record({
  ...common,
  remote: fc.constant(false),
  travelKm: fc.integer({ min: 0, max: 80 }),
});

export const ads: fc.Arbitrary<MatchableAd[]> = fc.uniqueArray(
  fc.record({ id: fc.uuid({ version: 4 }), metadata: adMetadata }),
  { maxLength: 30, size: 'max', selector: ({ id }) => id },
);

export const applicants: fc.Arbitrary<MatchableApplicant[]> = fc.uniqueArray(
  fc.record({ id: fc.uuid({ version: 4 }), metadata: applicantMetadata }),
  { maxLength: 8, size: 'max', selector: ({ id }) => id },
);
