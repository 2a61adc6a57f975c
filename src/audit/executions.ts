import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Batch } from '../db/executions';
import type { ExecutionEvidence } from '../db/execution-evidence';
import { dayInBrussels } from '../rules/calendar';
import type { Periods } from '../rules/retention/rules';
import { openCompact } from '../rules/signature';
import type { DecisionGroup, RetentionRuleId } from '../types/retention';
import type { Archive } from './archive';
import type { FileFault } from './evidence-folder';
import { decisionsRoot, subjectsIn } from './decisions';
import type { VerdictFunction } from './verdicts';
import type { Witness, WitnessedBatch } from './witness';

/** Green: proven again. Amber: cannot be said, and why. Red: it does not stand. */
export type Light = 'green' | 'amber' | 'red';

/** Why the evidence of an execution does not stand. */
export type ExecutionFault =
  /** A batch that the ledger knows is not there, or one is there that the ledger does not know. */
  | 'batches-differ'
  /** The decisions of a batch are not those whose root stands in the ledger. */
  | 'decisions-changed'
  /** From the recorded facts, the policy of that day gives another verdict. */
  | 'verdict-differs'
  /** The policy it names is not there, or is not the one that had this version. */
  | 'policy-changed'
  /** The function that decided it was archived, and is not there: nothing can be said of its verdicts. */
  | 'verdict-missing'
  /** The archived function is not the one that the ledger names. */
  | 'verdict-changed'
  | 'attest-missing'
  /** Its signature does not hold, or it is not the one that the ledger knows. */
  | 'attest-changed'
  /** It says something else than the decisions. */
  | 'attest-differs';

export interface ExecutionsVerdict {
  executions: number;
  decisions: number;
  firstBad: { execution: string; rule: string; batch: number | null; fault: ExecutionFault } | null;
}

/** What became of one execution under the first proof. */
export interface Examined {
  execution: ExecutionEvidence;
  decisions: number;
  batches: number;
  /** Subjects by verdict, as the decisions say. */
  verdicts: Record<string, number>;
  /** The first fault found; the batch is null where it is not of one. */
  fault: { fault: ExecutionFault; batch: number | null } | null;
}

/** Hears every group of decisions with what its recomputation says: what a report writes line by line. */
export type HearDecisions = (batch: number, group: DecisionGroup, light: Light) => void | Promise<void>;

/**
 * The first proof, for decades: facts, the policy version of that day and the pure function of that release give each decision
 * again, and the ledger's roots vouch that no fact was changed since.
 */
export async function examineExecution(
  execution: ExecutionEvidence,
  archive: Archive,
  witness: Witness,
  hear: HearDecisions = () => {},
): Promise<Examined> {
  const { id, rule } = execution;
  const examined: Examined = { execution, decisions: 0, batches: 0, verdicts: {}, fault: null };
  const blame = (fault: ExecutionFault, batch: number | null) => {
    // What cannot be said must not hide what is wrong.
    if (!examined.fault || (isGap(examined) && fault !== 'verdict-missing')) examined.fault = { fault, batch };
  };
  const expected = witness.batches.get(id) ?? [];
  const destroyed: Record<string, number> = {};
  for await (const batch of archive.batches(id)) {
    const number = (examined.batches += 1);
    const known = expected[number - 1];
    const periods = await archive.periods(batch.policyVersion);
    const decide = await archive.verdictFunction(known?.verdictSha256 ?? null);
    const flaw = batchFault(batch, rule, number, known, periods) ?? functionFault(decide);
    if (flaw) blame(flaw, number);
    for (const [table, rows] of Object.entries(batch.destroyed)) destroyed[table] = (destroyed[table] ?? 0) + rows;
    for (const group of batch.decisions) {
      const stands = !flaw && isDecidedAgain(group, rule, decide as VerdictFunction, periods!, known!.at);
      const light = stands ? 'green' : flaw === 'verdict-missing' ? 'amber' : 'red';
      if (light === 'red') blame('verdict-differs', number);
      const { action } = group.verdict;
      examined.verdicts[action] = (examined.verdicts[action] ?? 0) + subjectsIn(group);
      examined.decisions += subjectsIn(group);
      await hear(number, group, light);
    }
  }
  if (examined.batches !== expected.length) blame('batches-differ', examined.batches + 1);
  const attest = attestFault(execution, {
    keys: archive.keys,
    known: witness.attests.get(id),
    said: [rule, examined.verdicts, destroyed, expected.map(({ root }) => root)],
  });
  if (attest) blame(attest, null);
  return examined;
}

/** Whether nothing is wrong with it, but not all can be said either. */
export function isGap({ fault }: Examined): boolean {
  return fault?.fault === 'verdict-missing';
}

/** Examines every execution; the first fault ends the walk. */
export async function verifyExecutions(
  archive: Archive,
  witness: Witness,
  onProgress: (decisions: number) => void = () => {},
): Promise<ExecutionsVerdict> {
  const verdict: ExecutionsVerdict = { executions: 0, decisions: 0, firstBad: null };
  const seen = new Set<string>();
  for await (const execution of archive.executions) {
    const { id, rule } = execution;
    seen.add(id);
    const { fault, decisions } = await examineExecution(execution, archive, witness);
    if (fault) return { ...verdict, firstBad: { execution: id, rule, ...fault } };
    verdict.executions += 1;
    verdict.decisions += decisions;
    onProgress(verdict.decisions);
  }
  const lost = lostExecution(witness, seen);
  if (lost) return { ...verdict, firstBad: { execution: lost, rule: '', batch: null, fault: 'batches-differ' } };
  return verdict;
}

/** An execution that the ledger knows and the table does not. */
export function lostExecution({ batches, attests }: Witness, seen: ReadonlySet<string>): string | undefined {
  return [...batches.keys(), ...attests.keys()].find((id) => !seen.has(id));
}

function batchFault(
  batch: Batch,
  rule: string,
  number: number,
  known: WitnessedBatch | undefined,
  periods: Periods | null,
): ExecutionFault | null {
  if (batch.number !== number || !known) return 'batches-differ';
  if (known.rule !== rule || !isWitnessed(batch, known)) return 'decisions-changed';
  return periods ? null : 'policy-changed';
}

function functionFault(found: VerdictFunction | FileFault): ExecutionFault | null {
  return typeof found === 'function' ? null : `verdict-${found}`;
}

function isDecidedAgain(
  { facts, holds, verdict }: DecisionGroup,
  rule: string,
  decide: VerdictFunction,
  periods: Periods,
  at: Date,
): boolean {
  const again = decide(rule as RetentionRuleId, facts as never, { periods, holds, today: dayInBrussels(at) });
  return canonicalize(again) === canonicalize(verdict);
}

function isWitnessed({ decisions, root, decidedAt, policyVersion }: Batch, known: WitnessedBatch): boolean {
  const recomputed = decisionsRoot(decisions).toString('hex');
  const isSame = recomputed === known.root && root.toString('hex') === known.root;
  return isSame && decidedAt.getTime() === known.at.getTime() && policyVersion === known.policyVersion;
}

function attestFault(
  { attest, isClosed }: ExecutionEvidence,
  { keys, known, said }: { keys: Archive['keys']; known: string | undefined; said: unknown[] },
): ExecutionFault | null {
  if (!isClosed && !known && !attest) return null;
  if (!attest) return 'attest-missing';
  if (createHash('sha256').update(attest).digest('hex') !== known) return 'attest-changed';
  const opened = openCompact(attest, keys);
  if (!opened.ok) return 'attest-changed';
  const { rule, verdicts, destroyed, roots } = JSON.parse(opened.payload) as Record<string, unknown>;
  return canonicalize([rule, verdicts, destroyed, roots]) === canonicalize(said) ? null : 'attest-differs';
}
