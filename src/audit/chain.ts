import type { Sql } from '../db/connect';
import { ledgerEntries, type LedgerKey } from '../db/ledger';
import { type AnchorFault, checkAnchors } from './anchors';
import type { Archive } from './archive';
import type { EvidenceFolder } from './evidence-folder';
import { type FilesVerdict, verifyFiles } from './files';
import { type LedgerVerdict, verifyLedger } from './verify';
import { createWitness, type Witness } from './witness';

/** What an auditor needs: a database, the folder of the evidence, and keys. No server of Temporal, no network. */
export interface AuditSource {
  sql: Sql;
  evidence: EvidenceFolder;
  ledgerKeys: readonly LedgerKey[];
  signatureKeys: Archive['keys'];
  /** Anchors that the auditor kept himself, as they were mailed. */
  broughtAnchors?: string[];
}

export interface ChainVerdict {
  ledger: LedgerVerdict;
  anchors: { anchors: number; firstBad: { day: string; fault: AnchorFault } | null };
  files: FilesVerdict;
}

/** Verifies the chain itself, then what it says of anchors and files: all else hangs on it. */
export async function verifyChain(
  { sql, evidence, ledgerKeys, signatureKeys, broughtAnchors }: AuditSource,
  onProgress: (entries: number) => void = () => {},
): Promise<ChainVerdict & { witness: Witness }> {
  const witness = createWitness();
  const anchors = await checkAnchors(evidence, signatureKeys, broughtAnchors);
  const ledger = await verifyLedger(ledgerEntries(sql), ledgerKeys, onProgress, (entry) => {
    witness.hear(entry);
    anchors.hear(entry);
  });
  return {
    ledger,
    anchors: { anchors: anchors.anchors, firstBad: anchors.firstBad(witness) },
    files: await verifyFiles(evidence, witness),
    witness,
  };
}

export function chainStands({ ledger, anchors, files }: ChainVerdict): boolean {
  return [ledger, anchors, files].every(({ firstBad }) => firstBad === null);
}
