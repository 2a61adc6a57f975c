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
