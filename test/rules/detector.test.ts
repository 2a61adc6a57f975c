import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelledLines, measureDetector, precision, recall } from '../support/detector-accuracy';
import { sensitiveCodes } from '../../src/rules/detector/codes';
import { detectSensitive } from '../../src/rules/detector/detect';
import { foldText } from '../../src/rules/detector/folded-text';
import { isBelgianIban, isRegisterNumber, maskRegisterNumbers } from '../../src/rules/detector/numbers';
import { patternOf, wholeWords } from '../../src/rules/detector/phrases';
import { words } from '../../src/rules/detector/words';
import { sensitiveText } from '../../src/text/sensitive';
import { languages } from '../../src/types/language';

/** Many promises ask about the same texts; each text is searched once. */
const codesFound = new Map<string, string[]>();
const codesOf = (text: string) => {
  const codes = codesFound.get(text) ?? [...new Set(detectSensitive(text).map(({ code }) => code))];
  codesFound.set(text, codes);
  return codes;
};
const passagesOf = (text: string) => detectSensitive(text).map(({ from, length }) => text.slice(from, from + length));

const linesOf = (file: string) =>
  labelledLines(parse(readFileSync(join(__dirname, 'fixtures', file)), { columns: true }));

const lines = linesOf('detector-lines.csv');
const unseen = linesOf('detector-unseen.csv');

describe('[15] sensitive data are found in free text', () => {
  test.each(languages)('nearly all and nearly nothing else in the labelled lines of %s', (language) => {
    const own = lines.filter((line) => line.language === language);
    const positive = own.filter(({ codes }) => codes.length > 0).length;
    expect(own.length).toBeGreaterThanOrEqual(200);
    expect(positive / own.length).toBeGreaterThan(0.4);
    expect(positive / own.length).toBeLessThan(0.6);
    const { all, misses } = measureDetector(own);
    expect({ misses, enough: precision(all) >= 0.99 && recall(all) >= 0.98 }).toMatchObject({ enough: true });
  });

  test('every code is labelled in every language', () => {
    const seen = new Set(lines.flatMap(({ language, codes }) => codes.map((code) => `${language} ${code}`)));
    expect(seen.size).toBe(languages.length * sensitiveCodes.length);
  });

  test('a hundred lines that no phrase was written for: seldom a false alarm, nine of ten found', () => {
    expect(unseen.length).toBe(100);
    expect(unseen.filter(({ text }) => lines.some((line) => line.text === text))).toEqual([]);
    const { all } = measureDetector(unseen);
    expect(precision(all)).toBeGreaterThanOrEqual(0.97);
    expect(recall(all)).toBeGreaterThanOrEqual(0.9);
  });

  test('a labelled line with a mistake is refused with its place', () => {
    expect(() => labelledLines([{ text: 'a' }, { text: '' }])).toThrow('record 2: no text');
    expect(() => labelledLines([{ text: 'a', codes: 'health|helth' }])).toThrow('record 1: the codes');
  });

  test.each([
    ['Ik ben verpleegkundige oncologie en heb zelf kanker gehad', ['health'], 'heb zelf kanker'],
    ['Werkte bij Familiehulp. Gehuwd, 2 kinderen. Lid van een fanfare.', ['family'], 'Gehuwd, 2 kinderen'],
    ['Ik ben zwan\u00adger', ['pregnancy'], 'Ik ben zwan\u00adger'],
    ['JE SUIS ENCEINTE', ['pregnancy'], 'JE SUIS ENCEINTE'],
    ['Ｉ ａｍ ａ Ｍｕｓｌｉｍ', ['religion'], 'Ｉ ａｍ ａ Ｍｕｓｌｉｍ'],
  ])('%s: the place is told, never the words', (text, codes, passage) => {
    expect(codesOf(text)).toEqual(codes);
    expect(passagesOf(text)).toEqual([passage]);
    expect(Object.keys(detectSensitive(text)[0]!).sort()).toEqual(['code', 'from', 'length']);
  });

  test('no phrase reaches over the end of a sentence', () => {
    expect(codesOf('Dat ben ik. Zwanger van ideeën is een boektitel')).not.toContain('religion');
    expect(codesOf('Ik heb een wagen. Epilepsie: lezing gegeven')).toEqual([]);
  });
});

describe('a national register number', () => {
  test.each([
    ['85073003328', true, 'born in the last century'],
    ['17073003384', true, 'born from 2000'],
    ['17073003387', false, 'born from 2000, checked as if before'],
    ['85073003329', false, 'one digit wrong'],
    ['85130112345', false, 'a thirteenth month'],
    [withCheck('850000001', 1900), true, 'month and day unknown'],
    [withCheck('852700033', 1900), true, 'BIS, sex unknown'],
    [withCheck('854700033', 1900), true, 'BIS, sex known'],
    [withCheck('852000033', 1900), true, 'BIS, month unknown'],
    [withCheck('856700033', 1900), false, 'a month raised by 60'],
    [withCheck('853300033', 1900), false, 'a month raised by 20 to a thirteenth'],
    [withCheck('850230033', 1900), false, '30 February'],
    [withCheck('840229033', 1900), true, '29 February of a leap year'],
    [withCheck('850229033', 1900), false, '29 February of another year'],
    [withCheck('000229033', 2000), true, '29 February 2000'],
    [withCheck('000229033', 1900), false, '29 February 1900'],
    [withCheck('850730000', 1900), false, 'nobody has counter 000'],
  ])('%s: %s, %s', (digits, right) => {
    expect(isRegisterNumber(digits)).toBe(right);
  });

  test.each([
    'Gsm 0475 12 34 56',
    '+32 471 23 45 67',
    '0032 2 274 48 00',
    'BE 0863.482.815',
    'KBO 0863.482.815',
    '+++090/9337/55493+++',
    'BE68 5390 0754 7034',
    '03/2015 - 12/2018',
    '+32 471 15 93 78',
    '185073003328',
    '850730033281',
  ])('is not what %s is', (text) => {
    expect(maskRegisterNumbers(text)).toEqual({ text, masked: 0 });
  });

  test('[15] is masked before anything is stored, each one', () => {
    expect(maskRegisterNumbers('A 85.07.30-033.28, B 17 07 30 033 84.')).toEqual({
      text: 'A ***********, B ***********.',
      masked: 2,
    });
  });

  const number = fc
    .record({
      date: fc.date({ min: new Date('1910-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
      counter: fc.integer({ min: 1, max: 998 }),
      raised: fc.constantFrom(0, 20, 40),
    })
    .map(({ date, counter, raised }) => {
      const [year, month, day] = date.toISOString().slice(0, 10).split('-').map(Number) as [number, number, number];
      const two = (value: number) => String(value % 100).padStart(2, '0');
      return withCheck(
        two(year) + two(month + raised) + two(day) + String(counter).padStart(3, '0'),
        year < 2000 ? 1900 : 2000,
      );
    });
  const separator = fc.constantFrom('', ' ', '.', '-', '/', ' - ', '\u00a0', '\u2011', '_', ' . ', '\u200b');

  test('[15] is masked whatever stands between its digits', () => {
    fc.assert(
      fc.property(number, fc.array(separator, { minLength: 10, maxLength: 10 }), (digits, separators) => {
        const written = [...digits].map((digit, i) => digit + (separators[i] ?? '')).join('');
        const { text, masked } = maskRegisterNumbers(`Nr ${written} (eID)`);
        expect({ text, masked }).toEqual({ text: 'Nr *********** (eID)', masked: 1 });
      }),
    );
  });

  test('[15] is masked once and for all: a masked text stays as it is', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'0123456789 .-/+Be') });
    fc.assert(
      fc.property(fc.array(fc.oneof(number, separator, noise, fc.string())), (parts) => {
        const once = maskRegisterNumbers(parts.join(''));
        expect(maskRegisterNumbers(once.text)).toEqual({ text: once.text, masked: 0 });
      }),
      { numRuns: 500 },
    );
  });
});

/** The first nine digits with their check digits. */
function withCheck(nine: string, century: 1900 | 2000): string {
  const check = 97 - (Number((century === 2000 ? '2' : '') + nine) % 97);
  return nine + String(check).padStart(2, '0');
}

describe('a Belgian account', () => {
  test.each([
    ['68539007547034', true, 'the public example'],
    ['68539007547035', false, 'the bank’s check digits wrong'],
    ['69539007547034', false, 'the international check digits wrong'],
    ['62510007547061', true, 'another public example'],
  ])('BE%s: %s, %s', (digits, right) => {
    expect(isBelgianIban(digits)).toBe(right);
  });

  test.each(['BE68 5390 0754 7034', 'be68539007547034', 'BE68-5390-0754-7034', 'BE68.539.0075470.34'])(
    'is found as %s',
    (written) => {
      expect(passagesOf(`rek. ${written}, op naam`)).toEqual([written]);
      expect(codesOf(written)).toEqual(['iban']);
    },
  );
});

describe('whatever the text', () => {
  const anyText = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...lines.map(({ text }) => text)),
      fc.constantFrom('\n', '. ', ' '),
    ),
    { maxLength: 6 },
  );

  test('nothing throws and every passage lies inside the text', () => {
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = parts.join('');
        for (const { from, length } of detectSensitive(text)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(from + length).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test.each(['NFC', 'NFD', 'NFKC', 'NFKD'])('the same is found in its form %s', (form) => {
    for (const { text } of [...lines, ...unseen]) expect(codesOf(text.normalize(form))).toEqual(codesOf(text));
  });

  test('capitals change nothing', () => {
    for (const { text } of lines) expect(codesOf(text.toUpperCase())).toEqual(codesOf(text));
  });
});

describe('the phrases', () => {
  test.each([
    ['burn-out gehad', 'burnout gehad'],
    ['burn-out gehad', 'burn out gehad'],
    ["j'ai froid", "j'ai froid"],
    ['een? <fruit>', 'peer'],
    ['een? <fruit>', 'een rode appel'],
    ['ik … zwanger', 'ik ben nu al zwanger'],
    ['#% invalide', '66% invalide'],
    ['*koek kom*', 'peperkoek komt'],
  ])('%s is %s', (phrase, text) => {
    expect(text.match(wholeWords([patternOf(phrase, { fruit: 'peer, rode appel' })]))).toEqual([text]);
  });

  test('that were written wrong are refused with their place', () => {
    expect(() => patternOf('een <groente>', {})).toThrow('groente');
    expect(() => patternOf('een/twee?/drie', {})).toThrow('twee?');
  });

  test('are written in folded form, or they would never be found', () => {
    const phrases = Object.values(words).flatMap((code) =>
      Object.values(code).flatMap(({ sets, alarming, suspect, innocent }) => [
        ...Object.values(sets),
        ...[alarming, suspect ?? '', innocent].flatMap((list) => list.split('\n')),
      ]),
    );
    const unfolded = phrases
      .map((phrase) => phrase.replaceAll('…', ''))
      .filter((phrase) => phrase !== foldText(phrase).text);
    expect(unfolded).toEqual([]);
  });
});

test('[15] warning and question have words for every code in every language', () => {
  for (const language of languages) {
    const { names, question, masked } = sensitiveText[language];
    expect(Object.keys(names)).toEqual([...sensitiveCodes]);
    expect(new Set(sensitiveCodes.map(question.found)).size).toBe(sensitiveCodes.length);
    expect(masked(1)).not.toBe(masked(2));
  }
});
