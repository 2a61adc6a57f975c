import type { Finding, SensitiveCode } from './codes';
import type { FoldedText } from './folded-text';
import { foldText } from './folded-text';

/** Says in no language what it was; longer than any gap between two digits of one number, so that nothing joins across it. */
const mask = '***********';

/** What may stand between two digits of one number: three signs, of which a run of white space is one, for it reads as one space. */
export const gapInNumber = String.raw`(?:\s+(?!\s)|[^\p{L}\p{N}\s]){0,3}`;
const account = new RegExp(String.raw`be(?:${gapInNumber}\d){14}(?![\p{L}\p{N}])`, 'gu');
/** Not a Belgian telephone number: +32 471 … has the form of a BIS number of 1932. */
const elevenDigits = new RegExp(String.raw`(?<!\p{N}|(?<!\+)\+(?=32))\d(?:${gapInNumber}\d){10}(?!\p{N})`, 'gu');

/** National register numbers and Belgian accounts in a text, in reading order. */
export function findNumbers(folded: FoldedText): Finding[] {
  const accounts = passages(folded, account, 'iban', isBelgianIban);
  const numbers = passages(folded, elevenDigits, 'national-register-number', isRegisterNumber);
  return [...accounts, ...numbers.filter((number) => !accounts.some((found) => overlap(found, number)))];
}

/**
 * Replaces every national register number, BIS numbers included, by asterisks; a text that was masked stays as it is. The number
 * may not be kept, not even in quarantine (law of 8 August 1983, article 8; promise 15).
 */
export function maskRegisterNumbers(text: string): { text: string; masked: number } {
  const numbers = findNumbers(foldText(text)).filter(({ code }) => code === 'national-register-number');
  let kept = '';
  let end = 0;
  let masked = 0;
  for (const { from, length } of numbers) {
    if (masked === 0 || from >= end) {
      kept += text.slice(end, from) + mask;
      masked += 1;
    }
    end = Math.max(end, from + length);
  }
  return { text: kept + text.slice(end), masked };
}

/**
 * Eleven digits of the national register: birth date, counter, 97 - n mod 97 with a 2 before n for births from 2000 (royal decree
 * of 3 April 1984). Month and day may be 00, unknown; the month of a BIS number is raised by 20 or 40. Not `stdnum`: it asks the
 * clock of the machine.
 */
export function isRegisterNumber(digits: string): boolean {
  const [year, raised, day] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [number, number, number];
  const month = raised % 20;
  if (raised >= 60 || month > 12 || digits.slice(6, 9) === '000') return false;
  return [1900, 2000].some(
    (century) => day <= daysIn(century + year, month) && checks(digits, century === 2000 ? '2' : ''),
  );
}

function daysIn(year: number, month: number): number {
  return month === 0 ? 31 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function checks(digits: string, prefix: string): boolean {
  return Number(digits.slice(9)) === 97 - (Number(prefix + digits.slice(0, 9)) % 97);
}

/** The fourteen digits after BE: ISO 7064 mod 97-10 over all, and the bank's own check (first ten mod 97, 0 written as 97). */
export function isBelgianIban(digits: string): boolean {
  const [check, bank] = [digits.slice(0, 2), digits.slice(2)];
  const own = Number(bank.slice(0, 10)) % 97 || 97;
  return BigInt(`${bank}1114${check}`) % 97n === 1n && own === Number(bank.slice(10));
}

/** Every passage with the pattern whose digits are right, also where two begin inside each other. */
function passages(
  folded: FoldedText,
  pattern: RegExp,
  code: SensitiveCode,
  isRight: (digits: string) => boolean,
): Finding[] {
  const found: Finding[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded.text); match; match = pattern.exec(folded.text)) {
    const right = isRight(match[0].replace(/\D/g, ''));
    if (right) found.push({ code, ...folded.spanOf(match.index, match.index + match[0].length) });
    pattern.lastIndex = match.index + 1;
  }
  return found;
}

function overlap(a: Finding, b: Finding): boolean {
  return a.from < b.from + b.length && b.from < a.from + a.length;
}
