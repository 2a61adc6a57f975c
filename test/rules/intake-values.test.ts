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

describe('fields as they come', () => {
  test.each<[unknown, AdDraft['place'], boolean]>([
    ['Kerkstraat 1, B-2000 Antwerpen, België', { postcode: '2000', locality: 'Antwerpen', country: 'BE' }, false],
    ['Kerkstraat 1 2000 Antwerpen', { postcode: '2000', locality: 'Antwerpen', country: 'BE' }, false],
    ['Antwerpen (2000)', { postcode: '2000', locality: 'Antwerpen', country: 'BE' }, false],
    ['As', { postcode: null, locality: 'As', country: 'BE' }, false],
    ['Lille, France', { postcode: null, locality: 'Lille', country: 'FR' }, false],
    ['BE', { postcode: null, locality: null, country: 'BE' }, false],
    ['Gent (deels remote)', { postcode: null, locality: 'Gent (deels remote)', country: 'BE' }, false],
    ['Thuiswerk', null, true],
    [{ address: '4000 Liège' }, { postcode: '4000', locality: 'Liège', country: 'BE' }, false],
    [{ name: 'Hasselt' }, { postcode: null, locality: 'Hasselt', country: 'BE' }, false],
    [{ postalCode: 3500, addressLocality: 'Hasselt' }, { postcode: '3500', locality: 'Hasselt', country: 'BE' }, false],
    [
      [{ address: { addressLocality: 'Breda', addressCountry: { name: 'Nederland' } } }],
      { postcode: null, locality: 'Breda', country: 'NL' },
      false,
    ],
    [
      { address: { addressLocality: 'Luxembourg', addressCountry: 'LUX' } },
      { postcode: null, locality: 'Luxembourg', country: 'LU' },
      false,
    ],
    [{ '@type': 'VirtualLocation' }, null, true],
  ])('place %j', (jobLocation, place, remote) => {
    expect(adWith({ jobLocation })).toMatchObject({ place, remote });
  });

  test('remote work needs no place, and a country nobody knows is kept as ZZ with a warning', () => {
    expect(adWith({ jobLocation: null, jobLocationType: ['telecommute'] })).toMatchObject({
      place: null,
      remote: true,
    });
    const jobLocation = { address: { addressLocality: 'Elders', addressCountry: 'Atlantis' } };
    expect(adWith({ jobLocation }).place?.country).toBe('ZZ');
    expect(warningsOf({ jobLocation })).toContain('jobLocation.address.addressCountry unknown-country');
  });

  test.each<[unknown, string | null]>([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T23:59:59Z', '2026-03-01'],
    ['2026-03-01 08:00', '2026-03-01'],
    ['20260301', '2026-03-01'],
    ['1/3/2026', '2026-03-01'],
    ['01-03-2026 10:00', '2026-03-01'],
    [1772352000000, '2026-03-01'],
    ['29/02/2026', null],
    ['2026-13-01', null],
    ['0001-01-01', null],
    ['morgen', null],
    [{}, null],
  ])('date %j', (datePosted, day) => {
    expect(adWith({ datePosted }).datePosted).toBe(day);
  });

  test.each<[unknown, AdDraft['salary']]>([
    ['€ 2.500 - 3.000', { minimum: 2500, maximum: 3000, currency: 'EUR', unit: 'MONTH' }],
    ['15,50 per uur', { minimum: 15.5, maximum: 15.5, currency: 'EUR', unit: 'HOUR' }],
    ['vanaf 2 400 euro', { minimum: 2400, maximum: null, currency: 'EUR', unit: 'MONTH' }],
    ['up to £45k a year', { minimum: null, maximum: 45000, currency: 'GBP', unit: 'YEAR' }],
    [38000, { minimum: 38000, maximum: 38000, currency: 'EUR', unit: 'YEAR' }],
    [
      { currency: 'USD', value: { minValue: 10, maxValue: 8, unitText: 'HOUR' } },
      { minimum: 8, maximum: 10, currency: 'USD', unit: 'HOUR' },
    ],
    [
      { minValue: '2500', unitCode: 'MON' },
      { minimum: 2500, maximum: null, currency: 'EUR', unit: 'MONTH' },
    ],
    [
      { value: '2.500,00 - 2.750,00', unitText: 'maand' },
      { minimum: 2500, maximum: 2750, currency: 'EUR', unit: 'MONTH' },
    ],
    ['marktconform', null],
    [-5, null],
    [{ value: { value: 0 } }, null],
  ])('pay %j', (baseSalary, salary) => {
    expect(adWith({ baseSalary }).salary).toEqual(salary);
  });

  test.each<[unknown, string[]]>([
    [{ minValue: 3000, maxValue: 2500, unitText: 'MONTH' }, ['salary-ends-swapped']],
    ['€ 3.000 - 2.500 per maand', ['salary-ends-swapped']],
    [{ minValue: 1200, unitText: 'FORTNIGHT' }, ['salary-unit-unknown']],
    [{ currency: 'EUR', value: { value: 1200, unitCode: 'XYZ' } }, ['salary-unit-unknown']],
    ['1.200 euro per opdracht', ['salary-unit-unknown']],
    ['2.500 euro', ['salary-unit-guessed']],
    [{ minValue: 2500, maxValue: 2500, unitText: 'MONTH' }, []],
    ['€ 2.500 - 3.000 / maand', []],
  ])('pay %j is noticed as %j', (baseSalary, rules) => {
    const noticed = warningsOf({ baseSalary }).filter((warning) => warning.startsWith('baseSalary '));
    expect(noticed).toEqual(rules.map((rule) => `baseSalary ${rule}`));
  });

  test.each<[unknown, boolean]>([
    ['9999 Nergens', true],
    [{ address: { postalCode: '9999', addressCountry: 'BE' } }, true],
    [{ address: { postalCode: '75001', addressLocality: 'Paris' } }, true],
    [{ address: { postalCode: '9999', addressLocality: 'Winsum', addressCountry: 'NL' } }, false],
    [{ address: { postalCode: '75001', addressLocality: 'Paris', addressCountry: 'FR' } }, false],
    ['2018 Antwerpen', false],
    ['Gent', false],
  ])(
    'a postcode that Belgium does not have is kept and noticed, a foreign one is fine: %j',
    (jobLocation, isNoticed) => {
      expect(warningsOf({ jobLocation }).includes('jobLocation postcode-unknown')).toBe(isNoticed);
    },
  );

  test.each<[unknown, string[]]>([
    ['FULL_TIME', ['FULL_TIME']],
    ['https://schema.org/PART_TIME', ['PART_TIME']],
    [
      ['temps partiel', 'CDD', 'FULL_TIME'],
      ['FULL_TIME', 'PART_TIME', 'TEMPORARY'],
    ],
    ['voltijds/deeltijds, vast contract', ['FULL_TIME', 'PART_TIME']],
    ['fulltime of parttime', ['FULL_TIME', 'PART_TIME']],
    ['iets anders', []],
  ])('employment %j', (employmentType, types) => {
    expect(adWith({ employmentType }).employmentTypes).toEqual(types);
  });
});
