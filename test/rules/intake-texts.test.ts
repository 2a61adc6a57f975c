import { readJobPostings } from '../../src/intake/job-postings';
import type { AdDraft } from '../../src/types/intake';

const whole = { '@type': 'JobPosting', title: 'Lasser', hiringOrganization: 'Staal NV', jobLocation: '9000 Gent' };

/** Reads one posting made of a whole one and the parts that a case is about. */
function adWith(parts: Record<string, unknown>): AdDraft {
  const { accepted } = readJobPostings(JSON.stringify({ ...whole, ...parts }));
  if (accepted[0] === undefined) throw new Error('the posting was refused');
  return accepted[0];
}

function warningsOf(parts: Record<string, unknown>): string[] {
  const { warnings } = readJobPostings(JSON.stringify({ ...whole, ...parts }));
  return warnings.map(({ field, rule }) => `${field} ${rule}`);
}

describe('texts and references', () => {
  test.each<[unknown, string | null]>([
    ['A-1', 'A-1'],
    [17, '17'],
    [{ '@type': 'PropertyValue', name: 'Staal NV', value: 17 }, '17'],
    [{ '@type': 'PropertyValue', name: 'Staal NV' }, null],
    ['https://staal.example/jobs/17', 'https://staal.example/jobs/17'],
    [null, null],
  ])('identifier %j', (identifier, expected) => {
    expect(adWith({ identifier }).identifier).toBe(expected);
  });

  test('long numbers that differ in the last digit stay two identifiers', () => {
    const text = ['12345678901234567890', '12345678901234567891'].map((id) =>
      JSON.stringify({ ...whole, identifier: 0 }).replace(':0', `:${id}`),
    );
    expect(readJobPostings(text.join('\n')).accepted.map(({ identifier }) => identifier)).toEqual([
      '12345678901234567890',
      '12345678901234567891',
    ]);
  });

  test('a description keeps paragraphs, lists and emphasis, and nothing that runs or tracks', () => {
    const description =
      '<h1 class="x">Job</h1><div>Een</div><div>Twee <b>drie</b></div><ul><li></li><li>a</li></ul><img src="//t.example/p.gif"><script>x()</script><a href="javascript:x()">klik</a>';
    expect(adWith({ description }).descriptionHtml).toBe(
      '<h3>Job</h3><p>Een</p><p>Twee <strong>drie</strong></p><ul><li>a</li></ul>klik',
    );
  });

  test('HTML escaped twice and plain text with blank lines come out the same', () => {
    const once = adWith({ description: '<p>Een &amp; twee</p><p>Drie</p>' });
    expect(
      adWith({
        description: '&amp;lt;p&amp;gt;Een &amp;amp;amp; twee&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Drie&amp;lt;/p&amp;gt;',
      }),
    ).toEqual(once);
    expect(adWith({ description: 'Een & twee\n\nDrie' })).toEqual(once);
  });

  test('texts longer than their field are cut with a warning, within 50 kB for a page', () => {
    const parts = { title: 'x'.repeat(500), description: `<ul>${'<li>werk</li>'.repeat(50_000)}</ul>` };
    const ad = adWith(parts);
    expect(ad.title).toHaveLength(200);
    expect(ad.descriptionHtml.length).toBeLessThanOrEqual(20_000);
    expect(ad.descriptionHtml.endsWith('</ul>')).toBe(true);
    expect(warningsOf(parts)).toEqual(expect.arrayContaining(['title shortened', 'description shortened']));
  });

  test('control characters, half surrogates and marks that turn text round do not come in', () => {
    expect(adWith({ title: 'La\u0000s\u0007s\uD800er \u202Eretsal' }).title).toBe('Lasser retsal');
  });

  test('keys of the prototype are keys like any other', () => {
    const text = `{"__proto__":{"title":"x"},"constructor":1,${JSON.stringify(whole).slice(1)}`;
    expect(readJobPostings(text).accepted[0]?.title).toBe('Lasser');
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });

  test.each(['title', 'hiringOrganization', 'jobLocation'])('without %s a posting is refused at that field', (name) => {
    const { accepted, refused } = readJobPostings(
      JSON.stringify({ ...whole, [name]: name === 'title' ? ' ' : undefined }),
    );
    expect(accepted).toEqual([]);
    expect(refused).toEqual([{ line: 1, field: name, rule: 'required' }]);
  });

  test('an ad without a reference is the same ad by title, employer, place and date, however they are spelled', () => {
    const [one, other] = [adWith({}), adWith({ title: '  LASSER ', hiringOrganization: { name: 'Staal  NV' } })];
    expect(other.identityKey).toBe(one.identityKey);
    expect(adWith({ datePosted: '2026-03-01' }).identityKey).not.toBe(one.identityKey);
  });
});

describe('people in ads', () => {
  test.each([
    'Bel 03 555 01 10',
    'bel 0470/12.34.56',
    'tel. +32 (0)3 555 01 10',
    'mail an@staal.example',
    'an[at]staal.example',
  ])('an ad whose text says "%s" waits for review', (description) =>
    expect(warningsOf({ description })).toContain('description personal-data-in-text'),
  );

  test.each(['KBO 0403.019.261', '01/02/2026 - 03/04/2026', '08.30 - 17.00', '€ 2.500 - 3.000', '38 uur, 20 dagen'])(
    'an ad whose text says "%s" does not',
    (description) => expect(warningsOf({ description })).not.toContain('description personal-data-in-text'),
  );

  test('[15] a national register number in an ad is masked before anything is kept, also where a tag splits it', () => {
    const ad = adWith({
      title: 'Lasser 85.07.30-033.28',
      description: '<p>17.07.30-<b>033.84</b> en BE68 5390 0754 7034</p>',
    });
    expect(JSON.stringify(ad)).not.toMatch(/033|0754/);
    expect(warningsOf({ title: 'Lasser 85.07.30-033.28' })).toContain('title register-number');
  });
});
