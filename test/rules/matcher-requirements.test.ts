import { coveredBy } from '../../src/matching/licences';
import { hoursOffered, latestStartAsked, licencesAsked, shiftsAsked } from '../../src/matching/requirements';

describe('what an ad requires', () => {
  it.each([
    ['U hebt een rijbewijs B.', ['B']],
    ['Rijbewijs C+E en code 95', ['CE']],
    ['permis de conduire B et BE', ['B', 'BE']],
    ['Driving licence category C', ['C']],
    ['Permis B exigé. Permis C est un atout.', ['B']],
    ['Rijbewijs B is een pluspunt', []],
    ['Geen rijbewijs nodig, de bus stopt voor de deur', []],
    ['Rijbewijs ben je verplicht te tonen', []],
    ['vitamine B', []],
  ])('%s asks the licences %j', (text, licences) => expect(licencesAsked(text)).toEqual(licences));

  it.each([
    ['Nachtploeg van 22u tot 6u', ['night']],
    ['U werkt in drie ploegen', ['shifts']],
    ['Travail en équipes, parfois travail le week-end', ['weekend', 'shifts']],
    ['Weekendwerk is mooi meegenomen', []],
    ['Fijn weekend!', []],
  ])('%s asks the shifts %j', (text, shifts) => expect(shiftsAsked(text)).toEqual(shifts));

  it.each<[string | null, [number, number] | null]>([
    ['38 uur per week', [100, 100]],
    ['19u/week', [50, 50]],
    ['20 tot 25 uur per week', [53, 66]],
    ['38u', [100, 100]],
    ['4/5', [80, 80]],
    ['halftijds of voltijds', [50, 100]],
    ['mi-temps', [50, 50]],
    ['80 %', [80, 80]],
    ['8u30 tot 17u', null],
    ['8 uur per dag', null],
    ['te bespreken', null],
    [null, null],
  ])('%s offers %j percent of full time', (text, range) =>
    expect(hoursOffered(text)).toEqual(range && { min: range[0], max: range[1] }),
  );

  it.each([
    ['Indiensttreding uiterlijk 1 maart 2027.', '2027-03-01'],
    ['Début au plus tard le 1er février 2027', '2027-02-01'],
    ['Start at the latest 15/01/2027', '2027-01-15'],
    ['Solliciteren uiterlijk 1 maart 2027', null],
    ['Start vanaf 1 maart 2027', null],
    ['Start uiterlijk 31 februari 2027', null],
  ])('%s gives the latest start %p', (text, day) => expect(latestStartAsked(text)).toBe(day));
});

it.each([
  [['C'], 'B'],
  [['CE'], 'BE'],
  [['D'], 'AM'],
])('who holds %j may drive %s too', (held, covered) => expect(coveredBy(held)).toContain(covered));

it('a category holds no higher one', () => {
  expect(coveredBy(['B'])).toEqual(['AM', 'B']);
});
