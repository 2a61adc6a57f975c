import fc from 'fast-check';
import { readProspects } from '../../src/intake/prospects';
import { rules } from '../../src/intake/rules';

const today = '2026-11-23';
const header = 'first_contact,source,given_name,family_name,email,language';
const read = (...lines: string[]) => readProspects(lines.join('\n'), today);
const told = ({ refused }: ReturnType<typeof readProspects>) =>
  refused.map(({ line, field, rule }) => `${line} ${field} ${rule}`);

test('a loose contact is read from a line', () => {
  expect(read(header, '2026-10-01,Jobbeurs Mechelen,Lies,Proef,lies@prospect.example,fr').accepted).toEqual([
    {
      line: 2,
      firstContactOn: '2026-10-01',
      source: 'Jobbeurs Mechelen',
      givenName: 'Lies',
      familyName: 'Proef',
      email: 'lies@prospect.example',
      language: 'fr',
    },
  ]);
});

test('a Dutch header, semicolons, a mark at the beginning, Belgian dates and quotes are read too', () => {
  const text =
    '\uFEFFE-mail;Bron;Eerste contact;Naam;Voornaam\r\nLIES@Prospect.example;"Beurs; hal 2";1/10/2026;"Van ""Proef""";Lies\r\n';
  expect(readProspects(text, today).accepted).toMatchObject([
    {
      email: 'LIES@prospect.example',
      source: 'Beurs; hal 2',
      firstContactOn: '2026-10-01',
      familyName: 'Van "Proef"',
      language: 'nl',
    },
  ]);
});

test('a bad line is told with its number and reason, and the good ones go through', () => {
  const reading = read(
    header,
    '2026-11-24,beurs,A,Proef,a@prospect.example,nl',
    '2026-11-23,beurs,B,Proef,b@prospect.example,nl',
    '',
    '30/02/2026,beurs,C,Proef,c@prospect.example,nl',
    ',beurs,D,Proef,d@prospect.example,nl',
    '2026-11-01,,E,Proef,e@prospect.example,nl',
    '2026-11-01,beurs,F,Proef,geen-adres,nl',
    '2026-11-01,beurs,G,Proef,g@prospect.example,xx',
    '2026-11-01,beurs,te,veel,kolommen,h@prospect.example,nl',
    '2026-11-01,beurs,,,i@prospect.example,',
  );
  expect(told(reading)).toEqual([
    '2 first_contact future',
    '5 first_contact date',
    '6 first_contact required',
    '7 source required',
    '8 email email',
    '9 language unknown-value',
    '10  broken-csv',
  ]);
  expect(reading.accepted.map(({ line, givenName, language }) => [line, givenName, language])).toEqual([
    [3, 'B', 'nl'],
    [11, '', 'nl'],
  ]);
});

test.each([
  ['', ['1  file-empty']],
  ['naam;voornaam\nProef;Lies', ['1 first_contact required', '1 source required', '1 email required']],
])('a file without what is needed is refused as a whole: %j', (text, refusals) => {
  expect(told(readProspects(text, today))).toEqual(refusals);
});

test('[2] a column that is not needed is not taken, and a register number never', () => {
  const reading = read(
    `${header},geboren`,
    '2026-10-01,beurs,Lies,Proef 85.07.30-033.28,lies@prospect.example,nl,1985',
  );
  expect(JSON.stringify(reading.accepted)).not.toMatch(/1985|033/);
  expect(reading.warnings.map(({ field, rule }) => [field, rule])).toEqual([
    ['*', 'not-needed'],
    ['family_name', 'register-number'],
  ]);
});

test('whatever stands in a file, every line comes in or is refused by a rule that has words', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '"', '""', ';', '\n', '2026-01-01', 'a@b.example', 'nl'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 })), (lines) => {
      const reading = readProspects([header, ...lines.map((cells) => cells.join(','))].join('\n'), today);
      for (const { rule } of reading.refused) expect(Object.keys(rules)).toContain(rule);
      for (const { firstContactOn } of reading.accepted) expect(firstContactOn <= today).toBe(true);
    }),
    { numRuns: 300 },
  );
});
