import * as v from 'valibot';
import { maskPeopleNumbers } from './people-numbers';

/** Longest address that fits the path of RFC 5321, and longest part before its at sign. */
const maxAddressLength = 254;
const maxLocalLength = 64;

/**
 * An address that mail can be sent to: HTML's pattern, a domain with a dot, the lengths of RFC 5321, no stray dots, nobody's register
 * number (nor the mask that stands for one). The domain
 * is brought to lower case; the part before it belongs to its owner and stays.
 */
export const emailAddress = v.pipe(
  v.string('email'),
  v.trim(),
  v.nonEmpty('required'),
  v.maxLength(maxAddressLength, 'email'),
  v.rfcEmail('email'),
  v.regex(/^(?!\.)(?!.*\.\.)[^@*]*[^.@*]@[^@]+\.[a-z][a-z\d-]*[a-z\d]$/i, 'email'),
  v.check((address) => address.indexOf('@') <= maxLocalLength, 'email'),
  v.check((address) => maskPeopleNumbers(address).found.length === 0, 'email'),
  v.transform((address) => {
    const at = address.indexOf('@');
    return address.slice(0, at) + address.slice(at).toLowerCase();
  }),
);

/** The address in a value, `mailto:` before it or not; null where it is none. */
export function readEmail(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const result = v.safeParse(emailAddress, value.slice(0, 1000).replace(/^\s*mailto:/i, ''));
  return result.success ? result.output : null;
}

/** A telephone number as its owner writes it: digits and their usual separators, eight to fifteen digits (E.164). */
export function readPhone(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value)
    .slice(0, 100)
    .replace(/^\s*tel:/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const digits = text.replace(/\D/g, '').length;
  return /^\+?[\d\s()./-]+$/.test(text) && digits >= 8 && digits <= 15 && text.length <= 30 ? text : null;
}
