import fc from 'fast-check';
import { explainPair } from '../../src/matching/match';
import { ruleSet } from '../../src/matching/rule-set';
import { whatIf } from '../../src/matching/what-if';
import { explainWhatIf } from '../../src/text/what-if';
import { languages } from '../../src/types/language';
import type { ApplicantMetadata, Metadata, WhatIf } from '../../src/types/matching';
import { adMetadata, applicantMetadata } from '../support/random-metadata';

const ad: Metadata = {
  occupations: [{ id: 'o1', isco: '7212', confidence: 1, reason: { label: 'lasser', how: 'label' } }],
  skills: ['s1', 's2', 's3'],
  languages: { nl: 4 },
  educationEqf: 4,
  employmentTypes: ['FULL_TIME'],
  point: { lat: 51.2, lon: 4.4 },
  remote: false,
  salaryMonthly: 3000,
  licences: ['C'],
  shifts: ['night'],
  hours: { min: 100, max: 100 },
  startsOn: '2027-01-04',
};
const suited: ApplicantMetadata = { ...ad, salaryMonthly: 2500, travelKm: 30 };

const changesOf = (applicant: ApplicantMetadata) => whatIf(ad, applicant).map(({ change }) => change);

test('nothing would change the result of who has all there is to ask', () => {
  expect(changesOf(suited)).toEqual([]);
});

test.each<[WhatIf['change'], Partial<ApplicantMetadata>]>([
  ['occupation', { occupations: [{ id: 'o9', isco: '2211', confidence: 1, reason: { label: 'arts', how: 'label' } }] }],
  ['languages', { languages: { nl: 2 } }],
  ['employment', { employmentTypes: ['PART_TIME'] }],
  ['education', { educationEqf: 3 }],
  ['salary', { salaryMonthly: 4000 }],
  ['licences', { licences: ['B'] }],
  ['shifts', { shifts: ['day'] }],
  ['hours', { hours: { min: 20, max: 50 } }],
  ['start', { startsOn: '2027-03-01' }],
  ['distance', { point: { lat: 50.5, lon: 4.4 } }],
])('[68] what stands in the way is what would change the result: %s', (change, said) => {
  const [first] = whatIf(ad, { ...suited, ...said });
  expect(first?.change).toBe(change);
  expect(first?.isMatch).toBe(true);
});

test('[68] what would raise the score is told with the score that the rules then give', () => {
  const applicant = { ...suited, skills: ['s1'] };
  expect(whatIf(ad, applicant)).toEqual([
    {
      change: 'skills',
      facts: { asked: 3 },
      score: explainPair(ad, { ...applicant, skills: ['s1', 's2', 's3'] }).score,
      was: explainPair(ad, applicant).score,
      isMatch: true,
    },
  ]);
});

test('of two obstacles, lifting one alone is no match yet, and the words say so', () => {
  const [first] = whatIf(ad, { ...suited, educationEqf: 3, licences: ['B'] });
  expect(first?.isMatch).toBe(false);
  expect(explainWhatIf(first!, 'nl')).toContain('maar nog altijd geen voorstel');
});

test('for any pair every change that is told lifts an obstacle or raises the score, and reads in three languages', () => {
  fc.assert(
    fc.property(adMetadata, applicantMetadata, (one, other) => {
      for (const change of whatIf(one, other)) {
        expect(change.score > change.was || explainPair(one, other).obstacles.length > 0).toBe(true);
        if (change.isMatch) expect(change.score).toBeGreaterThanOrEqual(ruleSet.threshold);
        for (const language of languages) expect(explainWhatIf(change, language)).toMatch(/^[^{}]{20,}\.$/);
      }
    }),
  );
});
