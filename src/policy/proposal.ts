import * as v from 'valibot';
import canonicalize from 'canonicalize';
import { date, text } from './fields';
import { periodIds, timeIds } from './ids';
import { overreachOf } from './legal-limits';
import { documentOf, type Policy, policyOfDocument } from './load';
import { type PolicyFinding, readYaml } from './reading';
import { quantity, timeOfDay } from './schema';

type Values = Policy['values'];
type Entry = Values['periods'][keyof Values['periods']] | Values['times'][keyof Values['times']];

export type Proposal = { ok: true; policy: Policy } | { ok: false; findings: PolicyFinding[] };

/** The page of numbers, or only those that change: `periods: { mail-days: { value: 30, reason: … } }`. */
const proposalSchema = v.strictObject({
  signed: v.optional(v.unknown()),
  periods: v.optional(v.record(v.picklist(periodIds, 'is no number of the policy'), v.partial(quantity)), {}),
  times: v.optional(v.record(v.picklist(timeIds, 'is no time of the policy'), v.partial(timeOfDay)), {}),
});

/** The policy in force with other numbers. What a number is, where it comes from and who signs for it is not for a proposal to say. */
export function proposedPolicy(file: string, yaml: string, inForce: Policy): Proposal {
  const findings: PolicyFinding[] = [];
  const said = readYaml(file, yaml, proposalSchema, findings);
  if (!said) return { ok: false, findings };
  const { periods, times } = inForce.values;
  findings.push(...fixed(file, 'periods', said.periods, periods), ...fixed(file, 'times', said.times, times));
  if (findings.length > 0) return { ok: false, findings };
  const values = { ...inForce.values, periods: merged(periods, said.periods), times: merged(times, said.times) };
  return { ok: true, policy: withValues(inForce, values) };
}

/** The proposal as its signer puts it in force. @param by staff id; @param on `YYYY-MM-DD` */
export function signed(policy: Policy, by: string, on: string): Policy {
  return withValues(policy, { ...policy.values, signed: { by, on } });
}

const signedPage = v.object({
  values: v.object({
    signed: v.object({ by: text, on: date }),
    periods: v.record(text, v.object({ value: v.number(), reason: text })),
    times: v.record(text, v.object({ value: v.string(), reason: text })),
  }),
});

/**
 * The policy of a new release with the numbers that a company signed before: software never undoes what an owner decided. What the
 * release does not know any more, or no longer lets an owner decide, is the release's own.
 * @param inForce the document in force, of whatever release
 */
export function withSignedNumbers(released: Policy, inForce: unknown): Policy {
  const read = v.safeParse(signedPage, inForce);
  if (!read.success) return released;
  const { signed: signature, periods, times } = read.output.values;
  const { values } = released;
  return withValues(released, {
    signed: signature,
    periods: merged(values.periods, decidable(values.periods, periods)),
    times: merged(values.times, decidable(values.times, times)),
  });
}

function withValues(policy: Policy, values: Values): Policy {
  return policyOfDocument({ ...documentOf(policy), values });
}

function merged<Entries extends Record<string, Entry>>(entries: Entries, said: object): Entries {
  const changed = Object.entries(said as Record<string, Partial<Entry>>).map(([id, { value, reason }]) => {
    const entry = entries[id]!;
    return [id, { ...entry, value: value ?? entry.value, reason: reason ?? entry.reason }];
  });
  return { ...entries, ...(Object.fromEntries(changed) as object) };
}

function decidable<Said extends { value: number | string }>(
  entries: Record<string, Entry>,
  said: Record<string, Said>,
): Record<string, Said> {
  const isDecidable = ([id, { value }]: [string, Said]) =>
    id in entries && overreachOf(id, entries[id]!, value) === null;
  return Object.fromEntries(Object.entries(said).filter(isDecidable));
}

function fixed(file: string, page: string, said: object, entries: Record<string, Entry>): PolicyFinding[] {
  return Object.entries(said as Record<string, Partial<Entry>>).flatMap(([id, entry]) =>
    Object.entries(entry)
      .filter(([key, value]) => key !== 'value' && key !== 'reason' && !isSame(value, entries[id]![key as keyof Entry]))
      .map(([key]) => ({ file, path: `${page}.${id}.${key}`, reason: 'is fixed: only value and reason may change' })),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalize(one) === canonicalize(other);
}
