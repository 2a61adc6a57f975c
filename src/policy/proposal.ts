import * as v from 'valibot';
import canonicalize from 'canonicalize';
import { type Decided, decideConflicts } from './conflicts';
import { date, text } from './fields';
import { periodIds, timeIds } from './ids';
import { overreachOf } from './legal-limits';
import { documentOf, type Policy, policyOfDocument } from './load';
import { type PolicyFinding, readYaml } from './reading';
import { quantity, timeOfDay } from './schema';

type Values = Policy['values'];
type Entry = Values['periods'][keyof Values['periods']] | Values['times'][keyof Values['times']];

export type Proposal = { ok: true; policy: Policy } | { ok: false; findings: PolicyFinding[] };

/** A staff id, and a day `YYYY-MM-DD`. */
const signatureSchema = v.object({ by: text, on: date });

export type Signature = v.InferOutput<typeof signatureSchema>;

/**
 * The page of numbers, or only those that change: `periods: { mail-days: { value: 30, reason: … } }`; and what the owner chooses where
 * statement and law differ: `conflicts: { GAP-01: ten-years }`.
 */
const proposalSchema = v.strictObject({
  signed: v.optional(v.unknown()),
  periods: v.optional(v.record(v.picklist(periodIds, 'is no number of the policy'), v.partial(quantity)), {}),
  times: v.optional(v.record(v.picklist(timeIds, 'is no time of the policy'), v.partial(timeOfDay)), {}),
  conflicts: v.optional(v.record(text, text), {}),
});

/**
 * The policy in force with other numbers and choices. What a number is, where it comes from and who signs for it is not for a proposal
 * to say; no choice is below the law.
 * @param signature who chooses: a staff id, or a word while nobody does; on `YYYY-MM-DD`
 */
export function proposedPolicy(file: string, yaml: string, inForce: Policy, signature: Signature): Proposal {
  const findings: PolicyFinding[] = [];
  const said = readYaml(file, yaml, proposalSchema, findings);
  if (!said) return { ok: false, findings };
  const { periods, times } = inForce.values;
  findings.push(...fixed(file, 'periods', said.periods, periods), ...fixed(file, 'times', said.times, times));
  const { conflicts, refused } = decideConflicts(inForce, newDecisions(said.conflicts, inForce, signature));
  findings.push(...Object.entries(refused).map(([id, reason]) => ({ file, path: `conflicts.${id}`, reason })));
  if (findings.length > 0) return { ok: false, findings };
  const values = { ...inForce.values, periods: merged(periods, said.periods), times: merged(times, said.times) };
  return { ok: true, policy: withDecisions(inForce, { values, conflicts }) };
}

/** What was decided before in the same way stays as it was signed then. */
function newDecisions(choices: Record<string, string>, { conflicts }: Policy, signature: Signature) {
  const isNew = ([id, choice]: [string, string]) =>
    !conflicts.some((conflict) => conflict.id === id && conflict.decided?.choice === choice);
  return Object.fromEntries(
    Object.entries(choices)
      .filter(isNew)
      .map(([id, choice]): [string, Decided] => [id, { choice, ...signature }]),
  );
}

/** The proposal as its signer puts it in force. */
export function signed(policy: Policy, signature: Signature): Policy {
  return withDecisions(policy, { values: { ...policy.values, signed: signature } });
}

const signedPage = v.object({
  values: v.object({
    signed: signatureSchema,
    periods: v.record(text, v.object({ value: v.number(), reason: text })),
    times: v.record(text, v.object({ value: v.string(), reason: text })),
  }),
});

const conflictsPage = v.object({
  conflicts: v.array(
    v.object({ id: text, decided: v.nullable(v.object({ choice: text, ...signatureSchema.entries })) }),
  ),
});

/**
 * The policy of a new release with the numbers and choices that a company signed before: software never undoes what an owner decided. What the
 * release does not know any more, or no longer lets an owner decide, is the release's own.
 * @param inForce the document in force, of whatever release
 */
export function withSignedNumbers(released: Policy, inForce: unknown): Policy {
  return withDecisions(released, { values: keptNumbers(released, inForce), conflicts: keptChoices(released, inForce) });
}

function keptChoices(released: Policy, inForce: unknown): Policy['conflicts'] {
  const read = v.safeParse(conflictsPage, inForce);
  const decided = read.success
    ? read.output.conflicts.flatMap((one) => (one.decided ? [[one.id, one.decided]] : []))
    : [];
  return decideConflicts(released, Object.fromEntries(decided) as Record<string, Decided>).conflicts;
}

function keptNumbers({ values }: Policy, inForce: unknown): Values {
  const read = v.safeParse(signedPage, inForce);
  if (!read.success) return values;
  const { signed: signature, periods, times } = read.output.values;
  return {
    ...values,
    signed: signature,
    periods: merged(values.periods, decidable(values.periods, periods)),
    times: merged(values.times, decidable(values.times, times)),
  };
}

function withDecisions(policy: Policy, decisions: { values: Values; conflicts?: Policy['conflicts'] }): Policy {
  return policyOfDocument({ ...documentOf(policy), ...decisions });
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
