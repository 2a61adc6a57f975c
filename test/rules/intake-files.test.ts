import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJobPostings } from '../../src/intake/job-postings';

const fixture = (name: string) => readFileSync(join(__dirname, 'fixtures', name), 'utf8');

const whole = { '@type': 'JobPosting', title: 'Lasser', hiringOrganization: 'Staal NV', jobLocation: '9000 Gent' };

describe('files as employers send them', () => {
  test('a Dutch graph whose postings point to one employer comes in, and what cannot is said with its line', () => {
    const { accepted, refused, warnings } = readJobPostings(fixture('vacatures-zorg.json'));
    expect(accepted.map(({ identityKey, employerName, language }) => [identityKey, employerName, language])).toEqual([
      ['LH-2026-014', 'WZC Lindenhof', 'nl'],
      ['LH-2026-015', 'WZC Lindenhof', 'nl'],
    ]);
    expect(accepted[0]?.contacts).toEqual([
      { name: 'Personeelsdienst', email: 'jobs@wzc-lindenhof.example', phone: '+32 3 555 01 10' },
    ]);
    expect(accepted[0]?.salary).toEqual({ minimum: 2950, maximum: 4100, currency: 'EUR', unit: 'MONTH' });
    expect(refused).toEqual([{ line: 62, field: 'jobLocation', rule: 'required' }]);
    expect(warnings).toEqual([
      { line: 50, field: 'description', rule: 'personal-data-in-text' },
      { line: 50, field: 'validThrough', rule: 'date' },
    ]);
  });

  test('French JSON Lines with a byte order mark: the broken line is refused alone, the second of a pair as duplicate', () => {
    const { accepted, refused } = readJobPostings(fixture('annonces-logistique.jsonl'));
    expect(accepted.map(({ line, identityKey, remote, language }) => [line, identityKey, remote, language])).toEqual([
      [1, '7001', false, 'fr'],
      [3, 'FR-7003', true, 'fr'],
    ]);
    expect(refused).toEqual([
      { line: 2, column: 71, field: '', rule: 'broken-json' },
      { line: 4, field: 'identifier', rule: 'duplicate', firstLine: 1 },
      { line: 5, field: 'title', rule: 'required' },
    ]);
  });

  test('an English careers page gives the postings in its scripts, with the lines of the page', () => {
    const { accepted, refused } = readJobPostings(fixture('careers-page.html'));
    expect(accepted).toHaveLength(1);
    expect(accepted[0]).toMatchObject({ line: 20, language: 'en', place: { postcode: '8380', country: 'BE' } });
    expect(refused).toEqual([]);
  });
});

describe('shapes of a file', () => {
  const second = { ...whole, title: 'Kok' };
  test.each<[string, string, number[]]>([
    ['one object', JSON.stringify(whole), [1]],
    ['a list', JSON.stringify([whole, second]), [1, 1]],
    ['a list over lines', `[\n${JSON.stringify(whole)},\n\n${JSON.stringify(second)}\n]`, [2, 4]],
    ['JSON Lines', `${JSON.stringify(whole)}\n\r\n${JSON.stringify(second)}\r\n`, [1, 3]],
    [
      'indented objects after each other',
      `${JSON.stringify(whole, null, 2)}\n${JSON.stringify(second, null, 2)}`,
      [1, 7],
    ],
    ['a byte order mark', `\uFEFF\n${JSON.stringify(whole)}`, [2]],
    ['an ItemList of ListItems', JSON.stringify({ '@type': 'ItemList', itemListElement: [{ item: whole }] }), [1]],
    ['an ItemList of postings', JSON.stringify({ '@type': 'ItemList', itemListElement: [whole, second] }), [1, 1]],
    ['a type in a list', JSON.stringify({ ...whole, '@type': ['Thing', 'JobPosting'] }), [1]],
    ['a type as address', JSON.stringify({ ...whole, '@type': 'http://schema.org/JobPosting' }), [1]],
    ['no type at all', JSON.stringify({ ...whole, '@type': undefined }), [1]],
    ['line breaks inside strings', JSON.stringify({ ...whole, description: 'a\nb' }).replace('\\n', '\n'), [1]],
  ])('%s is read', (_, text, lines) => {
    const { accepted, refused } = readJobPostings(text);
    expect(accepted.map(({ line }) => line)).toEqual(lines);
    expect(refused).toEqual([]);
  });

  test.each<[string, string, object[]]>([
    ['an empty file', '', [{ line: 1, field: '', rule: 'file-empty' }]],
    ['a page without postings', '<html></html>', [{ line: 1, field: '', rule: 'file-empty' }]],
    ['a broken document', '[\n{"a": 1},\n{"b": }]', [{ line: 3, column: 7, field: '', rule: 'broken-json' }]],
    ['a document cut off', '[{"a":', [{ line: 1, column: 7, field: '', rule: 'broken-json' }]],
    ['a bottomless one', '['.repeat(1e6), [{ line: 1, column: 202, field: '', rule: 'too-deep' }]],
    ['a number without end', '1'.repeat(1e7), [{ line: 1, column: 401, field: '', rule: 'broken-json' }]],
    [
      'a graph of other things',
      '{"@graph":[{"@type":"WebSite"}]}',
      [{ line: 1, field: '', rule: 'not-a-job-posting' }],
    ],
    [
      'strays in a list',
      '[\n1,\nnull,\n"x",\n{"@type":"Person"},\n{}\n]',
      [
        { line: 2, field: '', rule: 'not-a-record' },
        { line: 3, field: '', rule: 'not-a-record' },
        { line: 4, field: '', rule: 'not-a-record' },
        { line: 5, field: '', rule: 'not-a-job-posting' },
        { line: 6, field: '', rule: 'not-a-job-posting' },
      ],
    ],
  ])('%s is refused with its place', (_, text, refused) => {
    expect(readJobPostings(text)).toEqual({ accepted: [], refused, warnings: [] });
  });

  test('an empty list holds no record and nothing is wrong with it', () => {
    expect(readJobPostings('[]')).toEqual({ accepted: [], refused: [], warnings: [] });
  });

  test('a list of a million strays is refused to the last one', () => {
    expect(readJobPostings(`[${'1,'.repeat(999_999)}1]`).refused).toHaveLength(1_000_000);
  }, 20_000);
});
