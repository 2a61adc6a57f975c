import { writeFileSync } from 'node:fs';
import { textOf } from '../../src/cli/inputs';
import { pathOf } from './command-line';

const words = 'Pâtissier à Liège — “vite”';

test.each([
  ['UTF-8', Buffer.from(words)],
  ['UTF-16 little end first', Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from(words, 'utf16le')])],
  ['UTF-16 big end first', Buffer.concat([Buffer.from('feff', 'hex'), Buffer.from(words, 'utf16le').swap16()])],
  ['windows-1252', Buffer.from('50e274697373696572 20e0204c69e8676520972093766974659 4'.replaceAll(' ', ''), 'hex')],
])('a file in %s is read as it was written, without a damaged letter', async (_, bytes) => {
  const file = pathOf('letters.json');
  writeFileSync(file, bytes);
  expect(await textOf(file)).toBe(words);
});
