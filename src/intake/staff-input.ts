import { euVat, validateEntity } from 'stdnum';
import type { Checked } from '../types/intake';
import { calendarDay } from './dates';
import { onOneLine } from './fields';
import type { Rule } from './rules';

/** Readers for what staff types on the command line. `name` is how the answer calls the value: `--until`. */

function accepted<Value>(value: Value): Checked<Value> {
  return { ok: true, value, warnings: [] };
}

function refused(name: string, rule: Rule): Checked<never> {
  return { ok: false, errors: [{ field: name, rule }] };
}

/**
 * An enterprise number of the Crossroads Bank (KBO/BCE) as ten digits, given with or without BE, dots and spaces. The first
 * digit is 0 or 1, the last two are 97 minus the rest modulo 97; the nine digits of old papers get their 0.
 */
export function readEnterpriseNumber(text: string, name: string): Checked<string> {
  const digits = onOneLine(text)
    .replace(/^(?:BTW|TVA|VAT)?\s*BE/i, '')
    .replace(/[\s.]/g, '')
    .padStart(10, '0');
  const isNumber = /^[01]\d{9}$/.test(digits) && validateEntity('BE', digits).isValid === true;
  return isNumber ? accepted(digits) : refused(name, 'enterprise-number');
}

/** The library knows these two among those of the Union. */
const outsideUnion = ['AD', 'CH'];

/**
 * A VAT number of a member state with its prefix (`BE`, `NL`, Greece `EL`), given with or without dots and spaces. A Belgian one
 * is the enterprise number with BE before it, so it must be that of the customer.
 */
export function readVatNumber(text: string, enterpriseNumber: string, name: string): Checked<string> {
  const number = onOneLine(text)
    .replace(/^(?:BTW|TVA|VAT)\b/i, '')
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  if (number.startsWith('BE')) {
    const enterprise = readEnterpriseNumber(number, name);
    if (!enterprise.ok) return refused(name, 'vat-number');
    return enterprise.value === enterpriseNumber ? accepted(`BE${enterprise.value}`) : refused(name, 'vat-of-other');
  }
  const country = number.startsWith('EL') ? 'GR' : number.slice(0, 2);
  const validators = Object.hasOwn(euVat, country) && !outsideUnion.includes(country) ? euVat[country]! : [];
  return validators.some((validator) => validator.validate(number).isValid)
    ? accepted(number)
    : refused(name, 'vat-number');
}

/** A day as `YYYY-MM-DD` that exists in the calendar. */
export function readCalendarDate(text: string, name: string): Checked<string> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const day = match ? calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  return day === null ? refused(name, 'date') : accepted(day);
}

const maxNameLength = 120;

/** A name of a person or a company, on one line. */
export function readName(text: string, name: string): Checked<string> {
  const value = onOneLine(text.slice(0, maxNameLength * 4));
  if (value === '') return refused(name, 'required');
  return value.length > maxNameLength ? refused(name, 'too-long') : accepted(value);
}
