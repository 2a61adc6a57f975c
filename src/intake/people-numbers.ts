import { validateEntity } from 'stdnum';
import { gapInNumber, maskRegisterNumbers } from '../rules/withheld';
import { clean } from './fields';

/** What stands where an account was. */
const mask = '***';

/** Length of an IBAN per country (ISO 13616 registry) for the countries whose accounts are met in Belgium. */
const ibanLengths =
  'AT20 BE16 BG22 CH21 CZ24 DE22 ES24 FR27 GB22 IE22 IT27 LT20 LU20 MA28 MT31 NL18 PL28 PT25 RO24 TR26'.split(' ');

const accountNumber = new RegExp(
  ibanLengths
    .map((entry) => ({ country: entry.slice(0, 2), length: Number(entry.slice(2)) }))
    .map(({ country, length }) => `(?<![A-Z0-9])${country}\\d{2}(?:${gapInNumber}[A-Z0-9]){${length - 4}}(?![A-Z0-9])`)
    .join('|'),
  'giu',
);

interface Masked {
  text: string;
  found: ('register-number' | 'bank-account')[];
}

/**
 * Takes national register numbers (BIS numbers included) and bank accounts out of a text, whatever separates their digits: only
 * those whose check digits are right, so that an order number of eleven digits stays. The text is cleaned before it is looked at:
 * signs that were taken out of it later would bring the digits of a number together again.
 */
export function maskPeopleNumbers(text: string): Masked {
  const found = new Set<'register-number' | 'bank-account'>();
  const withoutAccounts = clean(text).replace(accountNumber, (hit) => {
    if (!isIban(hit)) return hit;
    found.add('bank-account');
    return mask;
  });
  const { text: safe, masked } = maskRegisterNumbers(withoutAccounts);
  if (masked > 0) found.add('register-number');
  return { text: safe, found: [...found] };
}

/** ISO 7064 MOD 97-10: letters count from A = 10, the first four characters go to the end. */
function isIban(text: string): boolean {
  const compact = text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  const digits = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return BigInt(digits) % 97n === 1n;
}

const address =
  /[\p{L}\d._%+-]{1,64}(?:@|\s?[[(](?:at|apenstaartje|arobase)[\])]\s?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/iu;
const international = /(?<![\d.])(?:\+|00)\d{1,3}(?:[\s./-]?\(0\))?(?:[\s./-]?\d){7,11}(?!\d)/;
const national = /(?<![\d.])0\d{1,3}(?:[\s./-]?\d){6,8}(?!\d)/g;

/** Whether a text names an e-mail address or a telephone number, Belgian in form or international. */
export function namesContact(text: string): boolean {
  if (address.test(text) || international.test(text)) return true;
  return (text.match(national) ?? []).some(isBelgianPhone);
}

/** Nine digits, or ten for a mobile; an enterprise number looks like one and is none. */
function isBelgianPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (/^\d{4}\.\d{3}\.\d{3}$/.test(text) && validateEntity('BE', digits).isValid) return false;
  return digits.length === 9 || (digits.length === 10 && digits.startsWith('04'));
}
