import type { EvidenceKind, EvidenceFolder, FileFault } from './evidence-folder';
import type { Witness } from './witness';

export interface FilesVerdict {
  files: number;
  firstBad: { file: string; fault: FileFault } | null;
}

/** Holds every file that the ledger names against its hash: histories, the code that ran them, what replays it, and what decided. */
export async function verifyFiles(
  evidence: EvidenceFolder,
  { histories, bundles, verdicts }: Witness,
  onProgress: (files: number) => void = () => {},
): Promise<FilesVerdict> {
  const verdict: FilesVerdict = { files: 0, firstBad: null };
  const named = new Map<string, [EvidenceKind, string, string]>();
  const name = (kind: EvidenceKind, file: string, sha256: string) => named.set(file, [kind, file, sha256]);
  for (const { sha256 } of histories.values()) name('histories', `${sha256}.json.gz`, sha256);
  for (const { sha256, lockfileSha256, runtimeSha256 } of bundles.values()) {
    name('bundles', `${sha256}.js`, sha256);
    name('lockfiles', `${lockfileSha256}.json`, lockfileSha256);
    if (runtimeSha256) name('runtimes', `${runtimeSha256}.tgz`, runtimeSha256);
  }
  for (const sha256 of verdicts) name('verdicts', `${sha256}.js`, sha256);
  for (const [kind, file, sha256] of named.values()) {
    const fault = await evidence.check(kind, file, sha256);
    if (fault) return { ...verdict, firstBad: { file: `${kind}/${file}`, fault } };
    verdict.files += 1;
    onProgress(verdict.files);
  }
  return verdict;
}
