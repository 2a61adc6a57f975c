import { readFile } from 'node:fs/promises';
import { readEmail, readPhone } from '../intake/email';
import { readCalendarDate, readEnterpriseNumber, readName, readVatNumber } from '../intake/staff-input';
import type { Checked } from '../types/intake';
import { isLanguage, type Language } from '../types/language';
import type { Rule } from '../intake/rules';
import { Refusal } from './refusal';

/** What staff types, checked: `option` is how a refusal calls it. All throw Refusal `wrong-value`, none repeats the value. */

export function dayOf(text: string, option: string): string {
  return accepted(readCalendarDate(text, option));
}

export function enterpriseNumberOf(text: string, option: string): string {
  return accepted(readEnterpriseNumber(text, option));
}

/** @param enterpriseNumber whose it must be where it is Belgian */
export function vatNumberOf(text: string, enterpriseNumber: string, option: string): string {
  return accepted(readVatNumber(text, enterpriseNumber, option));
}

export function nameOf(text: string, option: string): string {
  return accepted(readName(text, option));
}

export function emailOf(text: string, option: string): string {
  return readEmail(text) ?? refuse(option, 'email');
}

export function phoneOf(text: string, option: string): string {
  return readPhone(text) ?? refuse(option, 'phone');
}

export function languageOf(text: string, option: string): Language {
  return isLanguage(text) ? text : refuse(option, 'unknown-value');
}

export function wholeNumberOf(text: string, option: string, least: number, most: number): number {
  const number = Number(text);
  return /^\d+$/.test(text) && number >= least && number <= most ? number : refuse(option, 'number');
}

/**
 * A file as text: UTF-8 (RFC 8259), UTF-16 where its first bytes say so, and windows-1252 where it is neither, as old programs
 * on Belgian desks still write it.
 * @throws Refusal `file-unreadable`
 */
export async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal('file-unreadable', { code: error.code ?? 'unknown' });
  });
  return textIn(bytes);
}

/** The text that bytes stand for, by the same rules. */
export function textIn(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Read in one piece, Node 20 takes the quotes and the euro sign of windows-1252 for control characters.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}

function accepted<Value>(checked: Checked<Value>): Value {
  if (checked.ok) return checked.value;
  const [{ field, rule }] = checked.errors as [{ field: string; rule: string }];
  return refuse(field, rule as Rule);
}

function refuse(option: string, rule: Rule): never {
  throw new Refusal('wrong-value', { option, rule });
}
