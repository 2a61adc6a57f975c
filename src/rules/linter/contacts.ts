import type { Find } from './phrases';

const email =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}(?:@|\s?[[(](?:at|apenstaartje|arobase)[\])]\s?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu;
const phone =
  /(?<![\d+]|\d[./-])(?:(?:\+|00)\d{1,3}(?:[\s./-]?\(0\))?(?:[\s./-]?\d){7,11}|\(?0\d{1,3}\)?(?:[\s./-]{0,3}\d){6,8})(?!\d)/gu;

/** E-mail addresses in a folded text, also written `name (at) firm.example`. */
export function findEmails(text: string): Find[] {
  return [...text.matchAll(email)].map(findOf);
}

/** Telephone numbers in a folded text: Belgian in form (nine digits, ten for a mobile), or international. */
export function findPhones(text: string): Find[] {
  return [...text.matchAll(phone)].filter((match) => isPhone(match[0], text.slice(0, match.index))).map(findOf);
}

function isPhone(hit: string, before: string): boolean {
  if (/^(?:\+|00)/.test(hit)) return true;
  const digits = hit.replace(/\D/g, '');
  if (/(?<![a-z])be\s?$/.test(before) || isEnterpriseNumber(digits)) return false;
  return digits.length === 9 || (digits.length === 10 && digits.startsWith('04'));
}

/** Enterprise numbers of ten digits look like mobile numbers; their last two are 97 less the remainder of the first eight by 97. */
function isEnterpriseNumber(digits: string): boolean {
  return digits.length === 10 && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}

function findOf(match: RegExpExecArray): Find {
  return { start: match.index, end: match.index + match[0].length };
}
