import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Batch } from '../db/executions';
import type { ExecutionEvidence } from '../db/execution-evidence';
import type { LedgerEntry } from '../db/ledger';
import { dayInBrussels } from '../rules/calendar';
import { type Periods, decide } from '../rules/retention/rules';
import { openCompact, type PublicJwk } from '../rules/signature';
import type { RetentionRuleId } from '../types/retention';
import { decisionsRoot } from './decisions';

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

/** What the ledger says of one batch: its moment and its policy count, not what the row says of them. */
export interface WitnessedBatch {
  root: string;
  at: Date;
  policyVersion: string | null;
}

/** What the ledger says of each execution: its batches in order, and the hash of its attest. */
export interface Witness {
  batches: Map<string, WitnessedBatch[]>;
  attests: Map<string, string>;
}

/** Listens to the entries of the ledger as they are verified. */
export function createWitness(): Witness & { hear(entry: LedgerEntry): void } {
  const [batches, attests] = [new Map<string, WitnessedBatch[]>(), new Map<string, string>()];
  return {
    batches,
    attests,
    hear: ({ event, subject, facts, at, policyVersion }) => {
      if (subject === null) return;
      if (event === 'execution.batch')
        batches.set(subject, [...(batches.get(subject) ?? []), { root: String(facts['root']), at, policyVersion }]);
      if (event === 'execution.closed') attests.set(subject, String(facts['attest']));
    },
  };
}

/** Everything a verdict over the past needs, without a clock, a network or a living process. */
export interface Archive {
  executions: AsyncIterable<ExecutionEvidence>;
  batches(executionId: string): AsyncIterable<Batch>;
  /** The document of a policy version, as it was adopted; null when it is not there. */
  policy(version: string): Promise<unknown>;
  keys: Pick<PublicJwk, 'x' | 'kid'>[];
}

/**
 * The first proof, for decades: facts, the policy version of that day and one pure function give each decision again, and the
 * ledger's roots vouch that no fact was changed since. The first fault ends the walk.
 */
export async function verifyExecutions(
  archive: Archive,
  witness: Witness,
  onProgress: (decisions: number) => void = () => {},
): Promise<ExecutionsVerdict> {
  const verdict: ExecutionsVerdict = { executions: 0, decisions: 0, firstBad: null };
  const periodsOf = periodsReader(archive);
  const seen = new Set<string>();
  for await (const execution of archive.executions) {
    const { id, rule } = execution;
    seen.add(id);
    const bad = (fault: ExecutionFault, batch: number | null = null) => ({
      ...verdict,
      firstBad: { execution: id, rule, batch, fault },
    });
    const expected = witness.batches.get(id) ?? [];
    const said: Record<string, number> = {};
    let number = 0;
    for await (const batch of archive.batches(id)) {
      number += 1;
      const known = expected[number - 1];
      if (batch.number !== number || !known) return bad('batches-differ', batch.number);
      if (!isWitnessed(batch, known)) return bad('decisions-changed', number);
      const periods = await periodsOf(batch.policyVersion);
      if (!periods) return bad('policy-changed', number);
      const today = dayInBrussels(known.at);
      for (const { facts, holds, verdict: recorded, tokens } of batch.decisions) {
        const again = decide(rule as RetentionRuleId, facts as never, { periods, holds, today });
        if (canonicalize(again) !== canonicalize(recorded)) return bad('verdict-differs', number);
        said[recorded.action] = (said[recorded.action] ?? 0) + tokens.length;
        verdict.decisions += tokens.length;
      }
      onProgress(verdict.decisions);
    }
    if (number !== expected.length) return bad('batches-differ', number + 1);
    const fault = attestFault(execution, {
      keys: archive.keys,
      known: witness.attests.get(id),
      said,
      roots: expected.map(({ root }) => root),
    });
    if (fault) return bad(fault);
    verdict.executions += 1;
  }
  const lost = [...witness.batches.keys(), ...witness.attests.keys()].find((id) => !seen.has(id));
  if (lost) return { ...verdict, firstBad: { execution: lost, rule: '', batch: null, fault: 'batches-differ' } };
  return verdict;
}

function isWitnessed({ decisions, root, decidedAt, policyVersion }: Batch, known: WitnessedBatch): boolean {
  const recomputed = decisionsRoot(decisions).toString('hex');
  const isSame = recomputed === known.root && root.toString('hex') === known.root;
  return isSame && decidedAt.getTime() === known.at.getTime() && policyVersion === known.policyVersion;
}

function attestFault(
  { attest, isClosed }: ExecutionEvidence,
  { keys, known, said, roots }: { keys: Archive['keys']; known: string | undefined; said: object; roots: string[] },
): ExecutionFault | null {
  if (!isClosed && !known && !attest) return null;
  if (!attest) return 'attest-missing';
  if (createHash('sha256').update(attest).digest('hex') !== known) return 'attest-changed';
  const opened = openCompact(attest, keys);
  if (!opened.ok) return 'attest-changed';
  const document = JSON.parse(opened.payload) as { verdicts: object; roots: string[] };
  const same = canonicalize([document.verdicts, document.roots]) === canonicalize([said, roots]);
  return same ? null : 'attest-differs';
}

/** Reads each version once, and only if its document still has the hash that names it. */
function periodsReader(archive: Archive): (version: string) => Promise<Periods | null> {
  const read = new Map<string, Periods | null>();
  return async (version) => {
    const known = read.get(version);
    if (known !== undefined) return known;
    const document = (await archive.policy(version)) as {
      values?: { periods?: Record<string, { value: number }> };
    } | null;
    const hash = document && createHash('sha256').update(canonicalize(document)!).digest('hex');
    const periods =
      hash === version && document?.values?.periods
        ? Object.fromEntries(Object.entries(document.values.periods).map(([id, { value }]) => [id, value]))
        : null;
    read.set(version, periods);
    return periods;
  };
}
