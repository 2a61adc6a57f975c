import * as v from 'valibot';
import { languages } from '../types/language';

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('says nothing'));
export const date = v.pipe(v.string(), v.isoDate());
export const promiseNumber = v.pipe(v.number(), v.integer(), v.minValue(1));
export const ruleId = v.pipe(v.string(), v.regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'is not a rule id such as RET-PROSPECT'));
export const words = byId(languages, text);

/** A record that must have exactly the given keys, so that a typed id never meets a missing entry. */
export function byId<const Id extends string, Schema extends v.GenericSchema>(ids: readonly Id[], schema: Schema) {
  return v.strictObject(Object.fromEntries(ids.map((id) => [id, schema])) as Record<Id, Schema>);
}
