import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Sql, Tx } from '../db/connect';
import {
  type EvidenceFilter,
  type ExecutionEvidence,
  executionEvidence,
  type NightEvidence,
  nightEvidence,
} from '../db/execution-evidence';
import { type Batch, batchesOf } from '../db/executions';
import { policyDocument } from '../db/policies';
import type { Periods } from '../rules/retention/rules';
import type { PublicJwk } from '../rules/signature';
import type { EvidenceFolder } from './evidence-folder';
import { verdictReader, type ReadVerdict } from './verdicts';

/** Everything a verdict over the past needs, without a clock, a network or a living process. */
export interface Archive {
  executions: AsyncIterable<ExecutionEvidence>;
  /** None where one rule or one person is asked. */
  nights: AsyncIterable<NightEvidence>;
  batches(executionId: string): AsyncIterable<Batch>;
  /** The periods of a policy version; null when it is not there, or is not the one that had this version. */
  periods(version: string): Promise<Periods | null>;
  /** The function that decided a batch. */
  verdictFunction: ReadVerdict;
  /** Public keys that attests and anchors may be signed with: the one of today, and those before it. */
  keys: Pick<PublicJwk, 'x' | 'kid'>[];
}

interface ArchiveSource {
  sql: Sql | Tx;
  evidence: EvidenceFolder;
  signatureKeys: Archive['keys'];
}

export function archiveOf({ sql, evidence, signatureKeys }: ArchiveSource, filter: EvidenceFilter = {}): Archive {
  return {
    executions: executionEvidence(sql, filter),
    nights: (filter.rule ?? filter.personToken) ? none() : nightEvidence(sql, filter),
    batches: (id) => batchesOf(sql, id),
    periods: periodsReader((version) => policyDocument(sql, version)),
    verdictFunction: verdictReader(evidence),
    keys: signatureKeys,
  };
}

/** Reads each version once, and only if its document still has the hash that names it. */
function periodsReader(policy: (version: string) => Promise<unknown>): (version: string) => Promise<Periods | null> {
  const read = new Map<string, Periods | null>();
  return async (version) => {
    const known = read.get(version);
    if (known !== undefined) return known;
    const document = (await policy(version)) as { values?: { periods?: Record<string, { value: number }> } } | null;
    const hash = document && createHash('sha256').update(canonicalize(document)!).digest('hex');
    const periods =
      hash === version && document?.values?.periods
        ? Object.fromEntries(Object.entries(document.values.periods).map(([id, { value }]) => [id, value]))
        : null;
    read.set(version, periods);
    return periods;
  };
}

async function* none(): AsyncIterable<never> {}
