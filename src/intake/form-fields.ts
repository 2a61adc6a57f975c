import * as v from 'valibot';
import { isDay } from '../rules/calendar';
import type { FieldError } from '../types/intake';
import { isBelgianPostcode } from '../vocabulary/postcodes';
import { languageCode } from './codes';
import { readPhone } from './email';
import { asList, clean, isFields, onOneLine } from './fields';
import { maskPeopleNumbers } from './people-numbers';
import type { Rule } from './rules';

/** The fields that the forms are made of. Every message is the code of a rule. */

const rule = <Code extends Rule>(code: Code): Code => code;

const line = v.pipe(v.string(rule('required')), v.transform(onOneLine));

export const name = v.pipe(line, v.nonEmpty(rule('required')), v.maxLength(80, rule('too-long')));

export const message = v.pipe(
  v.string(rule('required')),
  v.transform((text) => clean(text).trim()),
  v.nonEmpty(rule('required')),
  v.maxLength(5000, rule('too-long')),
);

/** A line that may stay empty. */
export const lineUpTo = (length: number) => v.pipe(v.optional(line, ''), v.maxLength(length, rule('too-long')));

/** Several lines, of which none is null. */
export const paragraphUpTo = (length: number) =>
  v.pipe(
    v.optional(v.string(rule('unknown-value')), ''),
    v.transform((text) => clean(text).trim()),
    v.maxLength(length, rule('too-long')),
  );

/** A calendar day as a browser sends it. */
export const day = v.pipe(
  line,
  v.check((text) => isDay(text), rule('date')),
);

/** `YYYY-MM`, or as people write it: `03/2021`. */
export const month = v.pipe(
  line,
  v.transform((text) =>
    text.replace(/^(\d{1,2})[/.-](\d{4})$/, (_, m: string, y: string) => `${y}-${m.padStart(2, '0')}`),
  ),
  v.regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/, rule('month')),
);

/** A box that was not ticked is not sent. */
export const tick = v.pipe(
  v.optional(v.picklist(['', 'on', 'true', '1'], rule('unknown-value')), ''),
  v.transform((value) => value !== ''),
);

/** @param missing what is wrong when the box is not ticked */
function tickedBox(missing: Rule) {
  return v.pipe(
    tick,
    v.check((ticked) => ticked, rule(missing)),
  );
}

export const requiredTick = tickedBox('tick');
export const termsTick = tickedBox('terms');
export const ageTick = tickedBox('age');

export const postcode = v.pipe(line, v.nonEmpty(rule('required')), v.check(isBelgianPostcode, rule('postcode')));

export const phone = v.pipe(
  line,
  v.check((text) => readPhone(text) !== null, rule('phone')),
);

export function wholeNumber(minimum: number, maximum: number) {
  return v.pipe(
    line,
    v.nonEmpty(rule('required')),
    v.regex(/^\d{1,6}$/, rule('number')),
    v.transform(Number),
    v.minValue(minimum, rule('number')),
    v.maxValue(maximum, rule('number')),
  );
}

/** A field left empty, or left out, is null. */
export function optional<Value>(inner: v.GenericSchema<string, Value>) {
  const empty: v.GenericSchema<unknown, Value | null> = v.pipe(
    v.literal('', rule('unknown-value')),
    v.transform(() => null),
  );
  // Not a union: that would say of a wrong value only that no alternative fits.
  return v.optional(
    v.lazy((given) => (typeof given === 'string' && given !== '' ? (inner as typeof empty) : empty)),
    '',
  );
}

/** A field sent once, several times or not at all. */
const several = v.pipe(
  v.optional(v.union([v.string(), v.array(v.string())], rule('unknown-value')), []),
  v.transform((value) => asList(value) as string[]),
);

function separated(by: RegExp, items: number, length: number) {
  return v.pipe(
    several,
    v.transform((texts) => texts.flatMap((text) => clean(text).split(by))),
    v.transform((texts) => [...new Set(texts.map(onOneLine).filter((text) => text !== ''))]),
    v.maxLength(items, rule('too-many')),
    v.everyItem((text) => text.length <= length, rule('too-long')),
  );
}

/** One on each line: a wanted title may hold a comma. */
export const lines = (items: number, length: number) => separated(/\n/, items, length);

export const words = (items: number, length: number) => separated(/[\n,;]/, items, length);

export function choices<const Options extends readonly string[]>(options: Options) {
  const isOption = (text: string): text is Options[number] => options.includes(text);
  return v.pipe(
    several,
    v.everyItem(isOption, rule('unknown-value')),
    v.transform((texts) => [...new Set(texts.filter(isOption))]),
  );
}

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** `nl:C1`, one for each language that has a level chosen: a CEFR level per ISO 639-1 code, 1 (A1) to 6 (C2). */
export const languageLevels = v.pipe(
  several,
  v.transform((texts) => texts.filter((text) => text !== '')),
  v.maxLength(20, rule('too-many')),
  v.everyItem(
    (text) => /^[a-z]{2}:[ABC][12]$/.test(text) && languageCode(text.slice(0, 2)) !== null,
    rule('unknown-value'),
  ),
  v.transform((texts) => Object.fromEntries(texts.map((text) => [text.slice(0, 2), levelOf(text.slice(3))]))),
);

function levelOf(level: string): number {
  return levels.findIndex((known) => known === level) + 1;
}

/** Masks register and account numbers in every text of a form, before anything else looks at it (promise 15). */
export function withoutPeopleNumbers(body: unknown): { fields: unknown; warnings: FieldError[] } {
  if (!isFields(body)) return { fields: body, warnings: [] };
  const warnings: FieldError[] = [];
  const masked = Object.entries(body).map(([field, value]) => {
    const texts = asList(value).map((text) => {
      if (typeof text !== 'string') return text;
      const { text: safe, found } = maskPeopleNumbers(text.slice(0, maxRawLength));
      warnings.push(...found.map((code) => ({ field, rule: code })));
      return safe;
    });
    return [field, Array.isArray(value) ? texts : texts[0]];
  });
  return { fields: Object.fromEntries(masked), warnings };
}

/** Twice the longest field: what is longer is refused by its own rule. */
const maxRawLength = 10_000;
