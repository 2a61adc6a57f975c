import type { Salary } from '../types/intake';
import { asList, asText, field, fold, isFields } from './fields';
import type { Fields } from './json-value';
import type { Note } from './rules';

type Range = Pick<Salary, 'minimum' | 'maximum'>;

/** Above it an amount is a slip of the pen, whatever the unit. */
const maxAmount = 10_000_000;

/** Words in nl, fr and en, schema.org texts and UN/CEFACT codes for the unit of pay, folded. */
const unitWords: [RegExp, Salary['unit']][] = [
  [/\b(?:hour|hourly|hur|uur|uurloon|heure|horaire|h)\b/, 'HOUR'],
  [/\b(?:day|daily|dag|dagloon|jour|journalier)\b/, 'DAY'],
  [/\b(?:week|weekly|wee|weekloon|semaine|hebdomadaire)\b/, 'WEEK'],
  [/\b(?:month|monthly|mon|maand|maandelijks|maandloon|mois|mensuel)\b/, 'MONTH'],
  [/\b(?:year|yearly|annual|annually|annum|ann|jaar|jaarlijks|jaarloon|an|annee|annuel)\b/, 'YEAR'],
];

/**
 * Reads `baseSalary`: a MonetaryAmount around a number or QuantitativeValue, a QuantitativeValue itself, a number, or words
 * such as `€ 2.500 - 3.000 per maand`. Euro where no currency is named; a unit that is not said follows from the amount.
 */
export function readSalary(value: unknown, path: string, note: Note): Salary | null {
  const [first] = asList(value);
  const pay = isFields(first) ? inObject(first) : { range: rangeIn(first), words: asText(first) ?? '' };
  const words = fold(pay.words.slice(0, 300));
  const range = ordered(pay.range);
  const amount = range.maximum ?? range.minimum;
  if (amount === null) {
    if (/[a-z1-9]/.test(words)) note(path, 'unreadable');
    return null;
  }
  if (range !== pay.range) note(path, 'salary-ends-swapped');
  const unit = unitWords.find(([pattern]) => pattern.test(words))?.[1];
  if (unit === undefined) note(path, namesUnit(first, words) ? 'salary-unit-unknown' : 'salary-unit-guessed');
  return { ...range, currency: currencyIn(words), unit: unit ?? unitByHeight(amount) };
}

/** Whether it says per what, in words that are none of ours: `FORTNIGHT`, `per opdracht`. */
function namesUnit(value: unknown, words: string): boolean {
  const parts = [value, isFields(value) ? asList(field(value, 'value'))[0] : null].filter(isFields);
  const named = parts.some((part) => (asText(field(part, 'unitText')) ?? asText(field(part, 'unitCode'))) !== null);
  return named || /(?:\b(?:per|par) |\/ ?)[a-z]/.test(words);
}

function inObject(amount: Fields): { range: Range; words: string } {
  const [inner] = asList(field(amount, 'value'));
  const quantity = isFields(inner) ? inner : amount;
  const minimum = rangeIn(field(quantity, 'minValue')).minimum;
  const maximum = rangeIn(field(quantity, 'maxValue')).maximum;
  const range = minimum === null && maximum === null ? rangeIn(field(quantity, 'value')) : { minimum, maximum };
  const said = [amount, quantity].flatMap((part) =>
    ['currency', 'unitText', 'unitCode', 'value'].map((name) => field(part, name)),
  );
  return { range, words: said.map((part) => (isFields(part) ? '' : (asText(part) ?? ''))).join(' ') };
}

/** The first two amounts in a text; a single one is both ends unless the text says 'from' or 'up to'. */
function rangeIn(value: unknown): Range {
  const [first] = asList(value);
  const text = typeof first === 'string' ? first.slice(0, 300) : '';
  const amounts =
    typeof first === 'number' ? [first] : [...text.matchAll(amountPattern)].map(([token]) => numberIn(token));
  const [one, other] = amounts.filter((amount) => amount > 0 && amount <= maxAmount);
  if (one === undefined) return { minimum: null, maximum: null };
  if (other !== undefined) return { minimum: one, maximum: other };
  const words = fold(text);
  return {
    minimum: /^\W*(?:tot|max|maximum|up to|jusqu)/.test(words) ? null : one,
    maximum: /^\W*(?:vanaf|minimum|min|from|a partir|des)\b/.test(words) ? null : one,
  };
}

/** @returns the very range where its ends stand in order */
function ordered(range: Range): Range {
  const { minimum, maximum } = range;
  return minimum !== null && maximum !== null && minimum > maximum ? { minimum: maximum, maximum: minimum } : range;
}

const amountPattern = /\d{1,9}(?:[.,\s'’]\d{1,3}(?!\d))*(?:[.,]\d{1,2}(?!\d))?\s?k?\b/gi;

/** `2.500,00`, `2,500.00`, `2 500`, `15,50`, `45k`: a separator followed by three digits groups, any other one is a decimal point. */
function numberIn(token: string): number {
  const digits = token.replace(/[\s'’k]/gi, '').replace(/(?<=^\d{1,3}(?:[.,]\d{3})*)[.,](?=\d{3}(?!\d))/g, '');
  return Number(digits.replace(',', '.')) * (/k\s*$/i.test(token) ? 1000 : 1);
}

function currencyIn(words: string): string {
  const code = /\b(eur|usd|gbp|chf|sek|dkk|nok|pln|ron|czk|huf|bgn)\b/.exec(words)?.[1];
  if (code !== undefined) return code.toUpperCase();
  if (words.includes('£')) return 'GBP';
  return words.includes('$') ? 'USD' : 'EUR';
}

function unitByHeight(amount: number): Salary['unit'] {
  if (amount < 100) return 'HOUR';
  return amount < 15_000 ? 'MONTH' : 'YEAR';
}
