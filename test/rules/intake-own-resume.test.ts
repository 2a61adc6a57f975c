import fc from 'fast-check';
import * as v from 'valibot';
import { readOwnResume } from '../../src/intake/own-resume';
import { jsonResume } from '../../src/intake/resume-out';
import type { ApplicantId } from '../../src/types/ids';
import { type Applicant, emptyProfile, type Profile } from '../../src/types/people';

const at = new Date('2026-11-23T10:00:00.123Z');
const languageName = (code: string) => ({ nl: 'Nederlands', fr: 'Frans' })[code] ?? code;

const ann: Applicant = {
  id: '11111111-1111-4111-8111-111111111111' as ApplicantId,
  email: 'ann@voorbeeld.test',
  givenName: 'Ann',
  familyName: 'Voorbeeld',
  phone: null,
  language: 'nl',
  source: 'site',
  signedUpAt: at,
  confirmBy: at,
  confirmedAt: at,
  restrictedAt: null,
};

const full: Profile = {
  ...emptyProfile,
  titles: ['Kok', 'Bakker'],
  postcode: '2018',
  locality: 'Antwerpen',
  travelKm: 30,
  skills: ['koken', 'bakken'],
  languages: { nl: 6, fr: 3 },
  educationEqf: 4,
  licences: ['B'],
  availableFrom: '2027-01-04',
  salaryFloor: 2500,
  resume: {
    summary: 'Ik kook graag.',
    work: [{ id: 'a', position: 'Kok', name: 'Huis Proef', startDate: '2021-03', endDate: null, summary: 'Koken.' }],
    education: [{ id: 'b', institution: 'Spermalie', area: 'Hotel', studyType: 'TSO' }],
    certificates: [{ id: 'c', name: 'HACCP', issuer: 'Syntra' }],
  },
};

/** JSON Resume 1.0 as jsonresume.org gives it, for the parts that are written; other fields are not of the standard. */
const text = v.pipe(v.string(), v.nonEmpty());
const month = v.pipe(v.string(), v.regex(/^[1-2][0-9]{3}-[0-1][0-9]$/));
const standard = v.strictObject({
  $schema: v.pipe(v.string(), v.url()),
  basics: v.strictObject({
    name: text,
    label: v.optional(text),
    email: v.pipe(v.string(), v.email()),
    phone: v.optional(text),
    summary: v.optional(text),
    location: v.optional(
      v.strictObject({ postalCode: v.optional(text), city: v.optional(text), countryCode: v.optional(text) }),
    ),
  }),
  work: v.optional(
    v.array(
      v.strictObject({
        name: v.optional(text),
        position: v.optional(text),
        startDate: v.optional(month),
        endDate: v.optional(month),
        summary: v.optional(text),
      }),
    ),
  ),
  education: v.optional(
    v.array(v.strictObject({ institution: v.optional(text), area: v.optional(text), studyType: v.optional(text) })),
  ),
  certificates: v.optional(v.array(v.strictObject({ name: text, issuer: v.optional(text) }))),
  skills: v.optional(v.array(v.strictObject({ name: text }))),
  languages: v.optional(v.array(v.strictObject({ language: text, fluency: text }))),
  meta: v.looseObject({ version: text, lastModified: v.pipe(v.string(), v.isoTimestamp()) }),
});

describe('a profile as JSON Resume', () => {
  it('is of the standard, version 1.0, full and empty', () => {
    for (const profile of [full, emptyProfile]) {
      const resume = jsonResume(ann, profile, { at, languageName }) as { meta: { lastModified: string } };
      const meta = { ...resume.meta, lastModified: `${resume.meta.lastModified}Z` };
      expect(v.safeParse(standard, { ...resume, meta }).issues).toBeUndefined();
      expect(resume.meta.lastModified).toBe('2026-11-23T10:00:00');
    }
  });

  it('holds nothing that was inferred and no id', () => {
    const resume = JSON.stringify(jsonResume(ann, { ...full, occupationsChosen: ['xyz'] }, { at, languageName }));
    expect(resume).not.toMatch(/"id"|xyz|occupations/);
  });

  it('is read again as it was written', () => {
    const read = readOwnResume(JSON.stringify(jsonResume(ann, full, { at, languageName })));
    const { resume } = full;
    const withoutId = ({ id: _, ...entry }: { id: string }) => entry;
    expect(read).toEqual({
      ok: true,
      value: {
        titles: ['Kok', 'Bakker'],
        summary: 'Ik kook graag.',
        skills: ['koken', 'bakken'],
        languages: { nl: 6, fr: 3 },
        work: resume.work.map(withoutId),
        education: resume.education.map(withoutId),
        certificates: resume.certificates.map(withoutId),
      },
      warnings: [],
    });
  });
});

describe('somebody’s own résumé', () => {
  const read = (resume: object) => readOwnResume(JSON.stringify(resume));

  it('[2] leaves out what is not needed, and says which fields', () => {
    const result = read({
      basics: { label: 'Kok', image: 'x.jpg', birthDate: '1980-01-01', gender: 'v' },
      education: [{ area: 'Hotel', startDate: '1998', endDate: '2002', score: '80' }],
      references: [{ name: 'Jan' }],
      'Jan Janssens': 1,
    });
    expect(result.ok && result.value.education).toEqual([{ institution: '', area: 'Hotel', studyType: '' }]);
    expect(JSON.stringify(result.ok && result.value)).not.toMatch(/1980|1998|2002|x\.jpg/);
    const left = result.ok ? result.warnings.map(({ field }) => field).sort() : [];
    expect(left).toEqual([
      '*',
      'basics.birthDate',
      'basics.gender',
      'basics.image',
      'education.endDate',
      'education.score',
      'education.startDate',
      'references',
    ]);
  });

  it('[15] loses register and account numbers wherever they stand', () => {
    const number = '85.07.30-033.28';
    const result = read({
      basics: { label: `Kok ${number}`, summary: `Nr ${number} en BE68 5390 0754 7034` },
      work: [{ position: number, name: 'x', highlights: [number] }],
      skills: [{ name: number, keywords: [number] }],
    });
    expect(JSON.stringify(result)).not.toMatch(/033|5390/);
    expect(result).toMatchObject({ ok: true });
  });

  it.each([
    ['', 'required'],
    ['  \n', 'required'],
    ['{', 'not-a-resume'],
    ['mijn cv', 'not-a-resume'],
    ['[]', 'not-a-resume'],
    ['{"a":1}', 'not-a-resume'],
    ['{"basics":{}}\n{"basics":{}}', 'not-a-resume'],
    [' '.repeat(60_000) + '{}', 'file-too-large'],
  ])('%j is refused: %s', (given, rule) => {
    expect(readOwnResume(given)).toEqual({ ok: false, errors: [{ field: 'resume', rule }] });
  });

  it('whatever is pasted is taken or refused, and never throws', () => {
    const json = fc.jsonValue({ maxDepth: 4 });
    const names = fc.constantFrom('basics', 'work', 'education', 'certificates', 'skills', 'languages', '__proto__');
    const resume = fc.dictionary(names, fc.oneof(json, fc.array(fc.dictionary(fc.string(), json))));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          resume.map((value) => JSON.stringify(value)),
        ),
        (given) => {
          expect(typeof readOwnResume(given).ok).toBe('boolean');
        },
      ),
      { numRuns: 500, seed: 20 },
    );
  });
});
