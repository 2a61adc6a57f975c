import fc from 'fast-check';
import { parseApplication, parseReview, parseSignUp } from '../../src/intake/forms';
import { readDescription } from '../../src/intake/descriptions';
import { readLine, readLines } from '../../src/intake/lines';
import { maskPeopleNumbers } from '../../src/intake/people-numbers';

const numbers = ['85073003328', '17073003384'];
const account = 'BE68539007547034';

const signs = fc.constantFrom(
  ' ',
  '.',
  '-',
  '/',
  '\u2013',
  '\u00b7',
  '_',
  '\u2011',
  '\u00a0',
  '\n',
  ':',
  ',',
  '*',
  '\u2022',
);
const unseen = fc.array(fc.constantFrom('\u0000', '\u0001', '\u200b', '\u00ad', '\u2060'), { maxLength: 6 });
const separator = fc.oneof(
  fc.array(signs, { maxLength: 3 }).map((some) => some.join('')),
  fc.integer({ min: 1, max: 40 }).map((count) => ' '.repeat(count)),
  unseen.map((some) => some.join('')),
);
const separators = fc.array(separator, { minLength: 16, maxLength: 16 });

function written(digits: string, between: string[]): string {
  return [...digits].map((digit, index) => (index === 0 ? '' : between[index]) + digit).join('');
}

const digitsIn = (value: unknown) => JSON.stringify(value).replace(/\D/g, '');
const ignore = () => {};

/** Every way by which words of people, or about people, come in. */
const doors: Record<string, (text: string) => unknown> = {
  'a message to an employer': (message) => parseApplication({ message, share: 'on' }),
  'words of a request': (words) => parseReview({ words }),
  'a name at sign-up': (givenName) =>
    parseSignUp({
      givenName,
      familyName: 'Voorbeeld',
      email: 'ann@voorbeeld.test',
      language: 'nl',
      terms: 'on',
      age: 'on',
      storage: 'on',
    }),
  'a line of a file': (text) => readLine(text, 200, 'title', ignore),
  'a list in a file': (text) => readLines(text, { items: 20, length: 100 }, 'skills', ignore),
  'the text of an ad': (text) => readDescription(text, 'description', ignore),
  'an ad with tags': (text) => readDescription(`<h3>Lasser</h3><p>x ${text} y</p>`, 'description', ignore).text,
};

test.each(Object.entries(doors))(
  '[15] no register number comes through %s, whatever separates its digits',
  (_, open) => {
    fc.assert(
      fc.property(fc.constantFrom(...numbers), separators, (number, between) => {
        const text = `Nr ${written(number, between)} zo`;
        expect(digitsIn(open(text))).not.toContain(number);
      }),
    );
  },
);

test.each(['\u2013', '\u00b7', '_', '\u2011', ' - ', '    '])(
  '[15] a number written with %j is masked and told of',
  (sign) => {
    const text = ['85', '07', '30', '033', '28'].join(sign);
    const bank = ['BE68', '5390', '0754', '7034'].join(sign);
    expect(maskPeopleNumbers(`a ${text} b ${bank} c`)).toEqual({
      text: 'a *********** b *** c',
      found: ['bank-account', 'register-number'],
    });
  },
);

test('[15] no account comes through, whatever separates its signs', () => {
  fc.assert(
    fc.property(separators, (between) => {
      const text = account.slice(0, 3) + written(account.slice(3), between);
      expect(maskPeopleNumbers(`x ${text} y`).text).toBe('x *** y');
    }),
  );
});

test('the digit of a tag is no digit of a number', () => {
  const { html, text } = readDescription('<h3>0471200116</h3>', 'description', ignore);
  expect({ html, text }).toEqual({ html: '<h3>0471200116</h3>', text: '0471200116' });
});
