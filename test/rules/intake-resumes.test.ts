import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResumes } from '../../src/intake/resumes';
import { profileOfResume } from '../../src/matching/metadata';
import { siftProfile } from '../../src/rules/profile-texts';
import type { ResumeDraft } from '../../src/types/intake';
import { emptyProfile } from '../../src/types/people';

const basics = { name: 'Noor Peeters', email: 'noor.peeters@post.example' };

function resumeWith(parts: Record<string, unknown>): ResumeDraft {
  const [resume] = readResumes(JSON.stringify({ basics, ...parts })).accepted;
  if (resume === undefined) throw new Error('the résumé was refused');
  return resume;
}

describe('résumés', () => {
  const file = readFileSync(join(__dirname, 'fixtures', 'kandidaten.json'), 'utf8');

  test('of a mixed file every record is accepted or refused with its line and field', () => {
    const { accepted, refused } = readResumes(file);
    expect(accepted.map(({ line, language, titles }) => [line, language, titles])).toEqual([
      [2, 'nl', ['Verpleegkundige', 'Zorgkundige']],
      [31, 'fr', ['Soudeur (***********)']],
    ]);
    expect(refused).toEqual([
      { line: 29, field: 'basics.email', rule: 'required' },
      { line: 30, field: 'basics.email', rule: 'email' },
      { line: 44, field: 'basics.email', rule: 'duplicate', firstLine: 2 },
    ]);
  });

  test('[2] a field that is not needed is dropped, and said so without its value or an unknown name', () => {
    const parts = {
      basics: { ...basics, birthDate: '1985-07-30', nationality: 'BE', 'Noor Peeters': 1 },
      references: [{}],
    };
    const { accepted, warnings } = readResumes(JSON.stringify(parts));
    expect(warnings.map(({ field, rule }) => `${field} ${rule}`)).toEqual([
      'references not-needed',
      'basics.birthDate not-needed',
      'basics.nationality not-needed',
      'basics.* not-needed',
    ]);
    const kept = ['line', 'name', 'email', 'phone', 'language', 'place', 'titles', 'skills', 'languages', 'education'];
    expect(Object.keys(accepted[0] ?? {})).toEqual(kept);
    expect(JSON.stringify(readResumes(file))).not.toMatch(/1985|Dorpsstraat|Wandelen|Hogeschool|inconnue/);
  });

  test('[15] register and account numbers in kept fields are masked before storage and warned of', () => {
    const read = readResumes(file);
    expect(JSON.stringify(read)).not.toMatch(/033|0754/);
    expect(read.warnings).toEqual(
      expect.arrayContaining([
        { line: 31, field: 'basics.label', rule: 'register-number' },
        { line: 31, field: 'skills', rule: 'bank-account' },
      ]),
    );
  });

  test.each([
    '85.07.30-033.28',
    '85073003328',
    '17 07 30 033 84',
    'nr.17/07/30-033/84!',
    'BE68539007547034',
    'be68 5390 0754 7034',
    'NL91ABNA0417164300',
  ])('[15] %s is masked', (number) =>
    expect(resumeWith({ skills: [{ name: `a ${number} z` }] }).skills.join()).toMatch(/^a .*\*{3}!? z$/),
  );

  test.each(['85.07.30-033.29', '12345678901', 'BE68 5390 0754 7035', '0403.019.261'])(
    '%s, with wrong check digits, stays',
    (number) => {
      expect(resumeWith({ skills: [number] }).skills).toEqual([number]);
    },
  );

  test.each<[unknown, string | null]>([
    [' Noor.Peeters@POST.Example ', 'Noor.Peeters@post.example'],
    ['mailto:noor@post.example', 'noor@post.example'],
    ["noor.o'brien+cv@post.example", "noor.o'brien+cv@post.example"],
    ['noor@post', null],
    ['noor..p@post.example', null],
    ['.noor@post.example', null],
    ['Noor <noor@post.example>', null],
    ['noor@post.example\nBcc: all@post.example', null],
    [`${'x'.repeat(65)}@post.example`, null],
    [`noor@${'x.'.repeat(130)}example`, null],
    ['85073003328@post.example', null],
    ['', null],
    [12, null],
    [{ '@value': 1 }, null],
  ])('e-mail %j', (email, expected) => {
    const { accepted, refused } = readResumes(JSON.stringify({ basics: { email } }));
    expect([accepted.map((resume) => resume.email), refused.length]).toEqual(
      expected === null ? [[], 1] : [[expected], 0],
    );
  });

  test('an accepted résumé, written out and read again, is the same; nothing is ever thrown', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('a, b', '<b>x', '&amp;amp;', 'le la les'),
    );
    const any = fc.oneof(
      words,
      fc.jsonValue({ maxDepth: 2 }),
      fc.array(words),
      fc.record({ name: words, keywords: fc.array(words) }),
    );
    const resume = fc.record({
      work: fc.array(fc.record({ position: any })),
      skills: any,
      languages: any,
      education: any,
      meta: any,
    });
    fc.assert(
      fc.property(resume, any, any, (parts, label, location) => {
        const [one] = readResumes(JSON.stringify({ basics: { ...basics, label, location }, ...parts })).accepted;
        const [first, ...others] = one?.titles ?? [];
        const again = {
          basics: {
            ...basics,
            label: first,
            location: {
              postalCode: one?.place?.postcode,
              city: one?.place?.locality,
              countryCode: one?.place?.country,
            },
          },
          work: others.map((position) => ({ position })),
          skills: one?.skills,
          languages: one?.languages,
          education: one?.education,
          meta: { language: one?.language },
        };
        expect(
          readResumes(JSON.stringify(one?.place ? again : { ...again, basics: { ...again.basics, location: null } }))
            .accepted,
        ).toEqual([one]);
      }),
    );
  });
});

test('[15] what a file of others tells of somebody goes through the door of her own forms when it becomes her profile', () => {
  const resume = {
    basics: { name: 'Noor', email: 'noor@post.example', label: 'Kok' },
    work: [{ position: 'Vakbondsafgevaardigde ABVV' }, { position: 'Ik ben zwanger' }, { position: 'Bakker' }],
    skills: [{ name: 'koken' }, { name: 'Ik ben lid van de vakbond' }],
  };
  const { accepted } = readResumes(JSON.stringify(resume));
  const { kept, withheld } = siftProfile(profileOfResume(accepted[0]!, 30));
  expect(kept.titles).toEqual(expect.arrayContaining(['Kok', 'Bakker']));
  expect(kept.skills).toEqual(['koken']);
  expect(JSON.stringify(kept)).not.toMatch(/zwanger|lid van/);
  expect(withheld).toContainEqual({ field: 'titles', entryId: null, codes: ['pregnancy'], text: 'Ik ben zwanger' });
  expect(withheld).toContainEqual({
    field: 'skills',
    entryId: null,
    codes: ['union'],
    text: 'Ik ben lid van de vakbond',
  });
});

test('[15] a profile that was read once comes out as it went in', () => {
  const entry = { id: 'a', position: 'Kok', name: 'Huis Proef', startDate: null, endDate: null };
  const resume = { ...emptyProfile.resume, work: [{ ...entry, summary: 'Koken. Mijn nummer is 85.07.30-033.28.' }] };
  const once = siftProfile({ ...emptyProfile, skills: ['koken', 'Ik ben zwanger'], resume });
  expect(once).toMatchObject({ masked: 1, withheld: [{ field: 'skills', codes: ['pregnancy'] }] });
  expect(once.kept.resume.work[0]).toMatchObject({ id: 'a', position: 'Kok' });
  expect(siftProfile(once.kept)).toEqual({ kept: once.kept, withheld: [], masked: 0 });
});
