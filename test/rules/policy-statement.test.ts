import * as fc from 'fast-check';
import { numberSentences, statementSha256 } from '../../src/policy/statement';
import { ownStatement } from '../support/policy';

function textsOf(text: string): string[] {
  return numberSentences(text).map((sentence) => sentence.text);
}

describe('a statement is cut into sentences', () => {
  test.each([
    ['at a full stop', 'Wij meten niets. U beslist.', ['Wij meten niets.', 'U beslist.']],
    ['at a question and an exclamation mark', 'Echt? Ja! Goed.', ['Echt?', 'Ja!', 'Goed.']],
    [
      'after a number or a bracket',
      'Tot in 2026. Dan niet (meer). Goed.',
      ['Tot in 2026.', 'Dan niet (meer).', 'Goed.'],
    ],
    ['at each line of an indented address', '  Laan 1\n  2018 Antwerpen', ['Laan 1', '2018 Antwerpen']],
    ['not in an item that goes on with a capital', ' • zie\n   Antwerpen', ['• zie\n   Antwerpen']],
    [
      'after a closing quote or bracket',
      'Hij zei “ja.” Wij ook (echt.) Klaar.',
      ['Hij zei “ja.”', 'Wij ook (echt.)', 'Klaar.'],
    ],
    ['not inside a number, address or file', 'KBO 0123.456.749 en a@b.example staan op x.test/a.b er.', 1],
    ['not after an abbreviation', 'Zie art. 17 en dhr. Peeters, tel. 03 en nr. 5.', 1],
    ['not after an initial or a dotted form', 'J. Janssens van Y B.V. Antwerpen, m.b.t. Gent.', 1],
    ['not before a small letter', 'Dat is bv. dit en enz. dat.', 1],
    [
      'at every bullet',
      'Wij:\n • doen dit;\n • doen dat. Ook dit.\n- en zo',
      ['Wij:', '• doen dit;', '• doen dat.', 'Ook dit.', '- en zo'],
    ],
    ['at numbered and lettered items', '1. Eerst\n2. Dan\na) zo', ['1. Eerst', '2. Dan', 'a) zo']],
    [
      'not in a wrapped item',
      ' • iets dat lang is en\n   verder gaat\n • nog',
      ['• iets dat lang is en\n   verder gaat', '• nog'],
    ],
    ['not in a wrapped paragraph', `${'woord '.repeat(12)}en\nKBO is een woord.`, 1],
    ['not where a small letter goes on', 'Korte regel\nen verder.', 1],
    ['at a heading on its own line', 'Klachten\nU kunt klagen.', ['Klachten', 'U kunt klagen.']],
    ['at each line of an address', 'Proeflaan 12\n2018 Antwerpen', ['Proeflaan 12', '2018 Antwerpen']],
    ['at empty lines', 'Een\n\n\nTwee', ['Een', 'Twee']],
    ['with Windows line ends', 'Een.\r\n\r\nTwee.\r\n', ['Een.', 'Twee.']],
    ['into nothing when there is nothing', ' \n\n', []],
  ])('%s', (_, text, expected) => {
    if (typeof expected === 'number') expect(textsOf(text)).toHaveLength(expected);
    else expect(textsOf(text)).toEqual(expected);
  });

  test('titles, items, address lines and prose are told apart', () => {
    const text = 'Wie zijn wij\n\nDit zijn wij:\n\nVoorbeeld BV\n\nLaan 1\n\nKlachten\n\n • klaag\n\nGoed zo.';
    expect(numberSentences(text).map(({ kind }) => kind)).toEqual([
      'heading',
      'text',
      'line',
      'line',
      'line',
      'item',
      'text',
    ]);
  });

  test('numbers run from 1 and the line is that of the first character', () => {
    const sentences = numberSentences('Een.\n\nTwee gaat\nhier verder. Drie.\n');
    expect(sentences.map(({ number, line }) => [number, line])).toEqual([
      [1, 1],
      [2, 3],
      [3, 4],
    ]);
  });
});

const pieces = fc.constantFrom(
  'Wij ',
  'doen',
  '. ',
  '!',
  '? ',
  '\n',
  '\n\n',
  ' • ',
  'art. ',
  '1. ',
  '“',
  ')',
  'é',
  '\r\n',
  '…',
  '  ',
);

describe('every text', () => {
  test('keeps each character in exactly one sentence or in white space between two', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (text) => {
          let end = 0;
          for (const sentence of numberSentences(text)) {
            expect(text.slice(end, sentence.start).trim()).toBe('');
            expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
            expect(sentence.text.trim()).toBe(sentence.text);
            expect(sentence.text).not.toBe('');
            end = sentence.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });

  test('has the same fingerprint whatever a checkout did to its line ends', () => {
    const text = ownStatement();
    expect(statementSha256(text.replaceAll('\n', '\r\n'))).toBe(statementSha256(text));
    expect(statementSha256(`${text} `)).not.toBe(statementSha256(text));
  });
});
