import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJobPostings } from '../../src/intake/job-postings';
import { readResumes } from '../../src/intake/resumes';
import { rules } from '../../src/intake/rules';
import type { Finding } from '../../src/types/intake';
import { asPosting } from './fixtures/as-posting';

const fixture = (name: string) => readFileSync(join(__dirname, 'fixtures', name), 'utf8');
const files = ['vacatures-zorg.json', 'annonces-logistique.jsonl', 'careers-page.html', 'kandidaten.json'].map(fixture);

const text = fc.string({ unit: 'binary', maxLength: 60 });
const scrap = fc.oneof(
  text,
  fc.constantFrom('2000 Gent', 'voltijds', '€ 2.500', '31/12/2026', '&lt;p&gt;x', '<b>', 'a@b.example', 'TELECOMMUTE'),
  fc.constantFrom(
    '85.07.30-033.28',
    '&amp;amp;lt;i&gt;',
    '<ul><li></ul>',
    '__proto__',
    'nl-BE',
    'BE',
    '<p',
    '&#0;',
    '&copy',
  ),
  fc.integer(),
  fc.double(),
  fc.constantFrom(null, true, [], {}),
);
const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scrap,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        '@type',
        '@id',
        '@value',
        'name',
        'value',
        'address',
        'item',
        'postalCode',
        'addressLocality',
        '__proto__',
      ),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
}));

const fieldNames =
  'title identifier hiringOrganization jobLocation jobLocationType description employmentType datePosted validThrough'
    .concat(' baseSalary skills inLanguage applicationContact educationRequirements knowsLanguage workHours @id')
    .split(' ');
const posting = fc
  .record(Object.fromEntries(fieldNames.map((name) => [name, anything])), { requiredKeys: [] })
  .map((fields) => ({ '@type': 'JobPosting', ...fields }));
/** One that must come in, whatever its other fields hold. */
const acceptable = fc
  .tuple(posting, fc.constantFrom('Lasser', 'R&amp;D <b>x</b>'), fc.constantFrom('Gent', '2000 Antwerpen, België'))
  .map(([fields, title, jobLocation]) => ({ ...fields, title, jobLocation, hiringOrganization: { name: 'Staal NV' } }));

function knowsItsRules(findings: Finding[]): boolean {
  return findings.every(({ line, rule }) => line >= 1 && Object.hasOwn(rules, rule));
}

test('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        fc.json(),
        anything.map((value) => JSON.stringify(value) ?? ''),
      ),
      (content) => {
        for (const read of [readJobPostings, readResumes]) {
          const { accepted, refused, warnings } = read(content);
          expect(knowsItsRules([...refused, ...warnings])).toBe(true);
          expect(accepted.length + refused.length).toBeGreaterThanOrEqual(/^[\s[\],]*$/.test(content) ? 0 : 1);
        }
      },
    ),
  );
});

test('every record of a list is accepted or refused exactly once, on its own line', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          acceptable,
          posting,
          scrap.filter((one) => !Array.isArray(one)),
        ),
        { maxLength: 8 },
      ),
      (records) => {
        const content = `[${records.map((record) => JSON.stringify(record)).join(',\n')}]`;
        const { accepted, refused } = readJobPostings(content);
        const lines = [...accepted, ...refused].map(({ line }) => line).sort((one, other) => one - other);
        expect(lines).toEqual(records.map((_, index) => index + 1));
      },
    ),
  );
});

test('a record with title, employer and place comes in, whatever its other fields hold', () => {
  fc.assert(
    fc.property(acceptable, (record) => {
      expect(readJobPostings(JSON.stringify(record)).accepted).toHaveLength(1);
    }),
  );
});

test('a file with a damaged byte or a lost end is read or refused with its line, and good lines of JSON Lines come in', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(255), fc.boolean(), (file, at, byte, cutOff) => {
      const bytes = Buffer.from(file);
      const place = at % bytes.length;
      bytes[place] = byte;
      const damaged = (cutOff ? bytes.subarray(0, place) : bytes).toString('utf8');
      for (const read of [readJobPostings, readResumes]) {
        const { accepted, refused, warnings } = read(damaged);
        expect(knowsItsRules([...refused, ...warnings])).toBe(true);
        expect(accepted.length + refused.length).toBeGreaterThan(0);
      }
    }),
  );
  const lines = Array.from({ length: 20 }, (_, index) =>
    JSON.stringify({
      '@type': 'JobPosting',
      identifier: index,
      title: 'Kok',
      hiringOrganization: 'X',
      jobLocation: 'Gent',
    }),
  );
  fc.assert(
    fc.property(fc.nat(19), fc.integer({ min: 1, max: 60 }), (broken, length) => {
      const { accepted, refused } = readJobPostings(
        lines.with(broken, (lines[broken] ?? '').slice(0, length)).join('\n'),
      );
      expect(accepted).toHaveLength(19);
      expect(refused).toEqual(
        [{ line: broken + 1, column: length + 1, field: '', rule: 'broken-json' }].map(expect.objectContaining),
      );
    }),
  );
});

test('the order of keys changes nothing, and the same record read twice has the same hash', () => {
  fc.assert(
    fc.property(acceptable, (record) => {
      const turned = Object.fromEntries(Object.entries(record).reverse());
      const [one, other] = [record, turned].map((fields) => readJobPostings(JSON.stringify(fields)).accepted[0]);
      expect(other).toEqual(one);
      expect(one?.contentHash).toMatch(/^[0-9a-f]{64}$/);
    }),
  );
});

test('an ad that came in, written out as a posting and read again, is the same ad', () => {
  fc.assert(
    fc.property(acceptable, (record) => {
      const [ad] = readJobPostings(JSON.stringify(record)).accepted;
      const [again] = readJobPostings(JSON.stringify(ad && asPosting(ad))).accepted;
      expect(again).toEqual(ad);
    }),
    { numRuns: 500 },
  );
});
