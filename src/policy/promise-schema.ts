import * as v from 'valibot';
import { promiseNumber, ruleId, text, words } from './fields';

const obligationEntries = {
  number: promiseNumber,
  kind: v.picklist(['promise', 'reservation', 'law']),
  rule: ruleId,
  trigger: text,
  deadline: text,
  action: text,
  basis: text,
};

/** The part of a promise that decides: it belongs to the policy's version. */
export const obligationSchema = v.strictObject(obligationEntries);

const promiseEntries = {
  ...obligationEntries,
  process: text,
  line: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  quotes: v.array(text),
  howKept: v.optional(words),
};

const keeper = v.pipe(
  v.string(),
  v.regex(/^((page:\/|workflow:|step:\w+\.)[\w/-]*|(\w[\w.-]*\/)+[\w.-]+)$/, 'names no file, page, workflow or step'),
);

const openPromise = v.strictObject({ ...promiseEntries, status: v.literal('open') });

/** A promise may only call itself kept when it says by what, in which words, and which line breaks it. */
const keptPromise = v.strictObject({
  ...promiseEntries,
  status: v.literal('kept'),
  howKept: words,
  keptBy: v.pipe(v.array(keeper), v.minLength(1)),
  breakAt: v.strictObject({ file: text, line: text }),
});

export const promisesSchema = v.array(v.variant('status', [openPromise, keptPromise]));
