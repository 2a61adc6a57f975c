import type { ArchivedBundle, ExportedHistory } from '../db/histories';
import type { LedgerEntry } from '../db/ledger';

/** What the ledger says of one batch: its moment and its policy count, not what the row says of them. */
export interface WitnessedBatch {
  root: string;
  rule: string;
  at: Date;
  policyVersion: string | null;
  /** SHA-256 of the verdict function that decided it; null = from before they were archived. */
  verdictSha256: string | null;
}

/** What the ledger says of all evidence beside it. Nothing here is believed before the chain itself was verified. */
export interface Witness {
  /** By execution, in order. */
  batches: Map<string, WitnessedBatch[]>;
  /** SHA-256 by execution. */
  attests: Map<string, string>;
  /** By run. */
  histories: Map<string, Omit<ExportedHistory, 'runId'>>;
  /** By SHA-256. */
  bundles: Map<string, ArchivedBundle>;
  /** SHA-256 of each verdict function. */
  verdicts: Set<string>;
  /** SHA-256 by day. */
  anchors: Map<string, string>;
  /** Restored backups: entries made between the two moments are gone with what they told, and anchors of those days name them. */
  restores: { madeAt: Date; restoredAt: Date }[];
}

/** Listens to the entries of the ledger as they are verified. */
export function createWitness(): Witness & { hear(entry: LedgerEntry): void } {
  const witness: Witness = {
    batches: new Map(),
    attests: new Map(),
    histories: new Map(),
    bundles: new Map(),
    verdicts: new Set(),
    anchors: new Map(),
    restores: [],
  };
  return { ...witness, hear: (entry) => hear(witness, entry) };
}

function hear(
  { batches, attests, histories, bundles, verdicts, anchors, restores }: Witness,
  { event, subject, facts, at, policyVersion }: LedgerEntry,
): void {
  const said = facts as Record<string, string>;
  if (event === 'bundle.archived') bundles.set(said['sha256']!, facts as unknown as ArchivedBundle);
  if (event === 'verdict.archived') verdicts.add(said['sha256']!);
  if (event === 'backup.restored') restores.push({ madeAt: new Date(said['madeAt']!), restoredAt: at });
  if (event === 'ledger.anchored') anchors.set(said['day']!, said['sha256']!);
  if (subject === null) return;
  if (event === 'execution.batch') {
    const verdictSha256 = said['verdict'] ?? null;
    if (verdictSha256) verdicts.add(verdictSha256);
    batches.set(subject, [
      ...(batches.get(subject) ?? []),
      { root: said['root']!, rule: said['rule']!, at, policyVersion, verdictSha256 },
    ]);
  }
  if (event === 'execution.closed') attests.set(subject, said['attest']!);
  if (event === 'history.exported')
    histories.set(subject, {
      workflowId: said['workflowId']!,
      sha256: said['sha256']!,
      bundleSha256: said['bundle']!,
    });
}
